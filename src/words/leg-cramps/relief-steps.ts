/** What `<relief-steps>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../elements/relief-steps/relief-steps.text.js';
import {reliefPart} from '../../topics/leg-cramps/parts.js';

export {evidenceWords} from '../../elements/article/evidence.text.js';
export {common} from '../../elements/common/common.text.js';
export {regionWords} from '../../region/region.text.js';
export {pictures} from '../../topics/leg-cramps/pictures.js';
export {relief} from '../../topics/leg-cramps/relief.js';
export {topic} from '../../topics/leg-cramps/topic.js';

export const text = {...ownText, ...reliefPart} as const;
