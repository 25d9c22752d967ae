/** What `<topic-overview>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../elements/topic-overview/topic-overview.text.js';
import {overviewPart} from '../../topics/leg-cramps/parts.js';

export {common} from '../../elements/common/common.text.js';
export {regionWords} from '../../region/region.text.js';
export {guidePictures} from '../../topics/leg-cramps/guide-pictures.js';
export {overview} from '../../topics/leg-cramps/overview.js';
export {topic} from '../../topics/leg-cramps/topic.js';

export const text = {...ownText, ...overviewPart} as const;
