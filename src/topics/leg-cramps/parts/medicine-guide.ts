/** What `<medicine-guide>` needs to be read: one module a language, so one request. */
import {text as ownText} from '../../../content/medicine-guide.text.js';
import {medicinesPart} from '../headings.js';

export {sureWords} from '../../../content/evidence.text.js';
export {common} from '../../../content/common.text.js';
export {paracetamol, regionWords} from '../../../content/region.text.js';
export {effects} from '../effects.js';
export {medicineGroups, medicineNotes, medicines} from '../medicines.js';
export {topic} from '../topic.js';

export const text = {...ownText, ...medicinesPart} as const;
