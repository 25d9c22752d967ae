/** What `<doctor-summary>` needs: one module a language, so one request. */
export {common} from '../../../content/common.text.js';
export {text} from '../../../content/doctor-summary.text.js';
export {sheet} from '../../../content/sheet.text.js';
export {regionWords} from '../../../content/region.text.js';
export {doctorVisit} from '../doctor-visit.js';
export {topic} from '../topic.js';
