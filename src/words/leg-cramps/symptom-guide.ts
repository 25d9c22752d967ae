/** What `<symptom-guide>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../elements/symptom-guide/symptom-guide.text.js';
import {symptomsPart} from '../../topics/leg-cramps/parts.js';

export {common} from '../../elements/common/common.text.js';
export {regionWords} from '../../region/region.text.js';
export {guidePictures} from '../../topics/leg-cramps/guide-pictures.js';
export {symptoms} from '../../topics/leg-cramps/symptoms.js';
export {tierNames} from '../../topics/leg-cramps/tier-names.js';
export {topic} from '../../topics/leg-cramps/topic.js';

export const text = {...ownText, ...symptomsPart} as const;
