/** What `<when-to-see-doctor>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../elements/when-to-see-doctor/when-to-see-doctor.text.js';
import {warningSignsPart} from '../../topics/leg-cramps/parts.js';

export {common} from '../../elements/common/common.text.js';
export {mobileNote, regionWords} from '../../region/region.text.js';
export {tiers} from '../../topics/leg-cramps/tiers.js';
export {topic} from '../../topics/leg-cramps/topic.js';
export {signGroups, signs} from '../../topics/leg-cramps/warning-signs.js';

export const text = {...ownText, ...warningSignsPart} as const;
