/** What `<symptom-guide>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../../content/symptom-guide.text.js';
import {symptomsPart} from '../headings.js';

export {common} from '../../../content/common.text.js';
export {regionWords} from '../../../content/region.text.js';
export {guidePictures, pictureLabels} from '../guide-pictures.js';
export {symptoms} from '../symptoms.js';
export {tierNames} from '../tier-names.js';
export {topic} from '../topic.js';
export {signs} from '../warning-signs.js';

export const text = {...ownText, ...symptomsPart} as const;
