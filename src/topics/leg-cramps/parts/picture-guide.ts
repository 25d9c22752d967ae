/** What `<picture-guide>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../../content/picture-guide.text.js';
import {picturesPart} from '../headings.js';

export {common} from '../../../content/common.text.js';
export {regionWords} from '../../../content/region.text.js';
export {figureGroups, guidePictures, pictureLabels} from '../guide-pictures.js';
export {pictures} from '../pictures.js';
export {routinePictures} from '../routine-pictures.js';
export {tierNames} from '../tier-names.js';
export {topic} from '../topic.js';

export const text = {...ownText, ...picturesPart} as const;
