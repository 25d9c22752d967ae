/** What `<relief-steps>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../../content/relief-steps.text.js';
import {reliefPart} from '../headings.js';

export {evidenceWords} from '../../../content/evidence.text.js';
export {common} from '../../../content/common.text.js';
export {regionWords} from '../../../content/region.text.js';
export {pictures} from '../pictures.js';
export {relief} from '../relief.js';
export {topic} from '../topic.js';

export const text = {...ownText, ...reliefPart} as const;
