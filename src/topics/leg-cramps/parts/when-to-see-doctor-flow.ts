/** What `<when-to-see-doctor>` also needs once the reader starts. */
export {flowText} from '../../../content/signs-flow.text.js';
export {poison} from '../../../content/region.text.js';
export {flow} from '../../../content/flow.text.js';
export {sheet} from '../../../content/sheet.text.js';
export {doctorVisit} from '../doctor-visit.js';
export {signDetails} from '../sign-details.js';
