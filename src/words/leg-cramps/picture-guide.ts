/** What `<picture-guide>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../elements/picture-guide/picture-guide.text.js';
import {picturesPart} from '../../topics/leg-cramps/parts.js';

export {common} from '../../elements/common/common.text.js';
export {regionWords} from '../../region/region.text.js';
export {figureGroups, guidePictures} from '../../topics/leg-cramps/guide-pictures.js';
export {pictures} from '../../topics/leg-cramps/pictures.js';
export {routinePictures} from '../../topics/leg-cramps/routine-pictures.js';
export {tierNames} from '../../topics/leg-cramps/tier-names.js';
export {topic} from '../../topics/leg-cramps/topic.js';

export const text = {...ownText, ...picturesPart} as const;
