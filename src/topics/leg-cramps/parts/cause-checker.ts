/** What `<cause-checker>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../../content/cause-checker.text.js';
import {causesPart} from '../headings.js';

export {sureWords} from '../../../content/evidence.text.js';
export {common} from '../../../content/common.text.js';
export {regionWords} from '../../../content/region.text.js';
export {causes} from '../causes.js';
export {topic} from '../topic.js';

export const text = {...ownText, ...causesPart} as const;
