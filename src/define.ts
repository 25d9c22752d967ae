/** Registers all elements. */
import './elements/cause-checker/define.js';
import './elements/doctor-summary/define.js';
import './elements/medicine-guide/define.js';
import './elements/picture-guide/define.js';
import './elements/reader-reply/define.js';
import './elements/relief-steps/define.js';
import './elements/symptom-guide/define.js';
import './elements/topic-guide/define.js';
import './elements/topic-overview/define.js';
import './elements/when-to-see-doctor/define.js';
