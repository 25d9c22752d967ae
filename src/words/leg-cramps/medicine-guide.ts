/** What `<medicine-guide>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../elements/medicine-guide/medicine-guide.text.js';
import {medicinesPart} from '../../topics/leg-cramps/parts.js';

export {evidenceWords} from '../../elements/article/evidence.text.js';
export {common} from '../../elements/common/common.text.js';
export {regionWords} from '../../region/region.text.js';
export {medicineGroups, medicineNotes, medicines} from '../../topics/leg-cramps/medicines.js';
export {topic} from '../../topics/leg-cramps/topic.js';

export const text = {...ownText, ...medicinesPart} as const;
