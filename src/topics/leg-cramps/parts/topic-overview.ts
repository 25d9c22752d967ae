/** What `<topic-overview>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../../content/topic-overview.text.js';
import {overviewPart} from '../headings.js';

export {common} from '../../../content/common.text.js';
export {regionWords} from '../../../content/region.text.js';
export {guidePictures, pictureLabels} from '../guide-pictures.js';
export {overview} from '../overview.js';
export {tierNames} from '../tier-names.js';
export {topic} from '../topic.js';
export {signs} from '../warning-signs.js';

export const text = {...ownText, ...overviewPart} as const;
