/** What `<when-to-see-doctor>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../../content/when-to-see-doctor.text.js';
import {warningSignsPart} from '../headings.js';

export {common} from '../../../content/common.text.js';
export {beside, helpWords, mobileNote, regionWords} from '../../../content/region.text.js';
export {tiers} from '../tiers.js';
export {topic} from '../topic.js';
export {signGroups, signs} from '../warning-signs.js';

export const text = {...ownText, ...warningSignsPart} as const;
