/** What `<cause-checker>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../elements/cause-checker/cause-checker.text.js';
import {causesPart} from '../../topics/leg-cramps/parts.js';

export {evidenceWords} from '../../elements/article/evidence.text.js';
export {common} from '../../elements/common/common.text.js';
export {regionWords} from '../../region/region.text.js';
export {causes} from '../../topics/leg-cramps/causes.js';
export {topic} from '../../topics/leg-cramps/topic.js';

export const text = {...ownText, ...causesPart} as const;
