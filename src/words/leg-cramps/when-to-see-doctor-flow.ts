/** What `<when-to-see-doctor>` needs beside that once the reader starts. */
export {flowText} from '../../elements/when-to-see-doctor/signs-flow.text.js';
export {flow} from '../../elements/flow/flow.text.js';
export {sheet} from '../../elements/sheet/sheet.text.js';
export {doctorVisit} from '../../topics/leg-cramps/doctor-visit.js';
export {signDetails} from '../../topics/leg-cramps/sign-details.js';
