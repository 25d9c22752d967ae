/** What `<doctor-summary>` needs: one module a language, so one request. */
export {common} from '../../elements/common/common.text.js';
export {text} from '../../elements/doctor-summary/doctor-summary.text.js';
export {sheet} from '../../elements/sheet/sheet.text.js';
export {regionWords} from '../../region/region.text.js';
export {doctorVisit} from '../../topics/leg-cramps/doctor-visit.js';
export {topic} from '../../topics/leg-cramps/topic.js';
