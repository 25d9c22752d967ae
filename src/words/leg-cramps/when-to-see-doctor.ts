/** What `<when-to-see-doctor>` needs to be read: one module a language, so one request. */
export {common} from '../../elements/common/common.text.js';
export {text} from '../../elements/when-to-see-doctor/when-to-see-doctor.text.js';
export {regionWords} from '../../region/region.text.js';
export {tiers} from '../../topics/leg-cramps/tiers.js';
export {topic} from '../../topics/leg-cramps/topic.js';
export {signGroups, signs} from '../../topics/leg-cramps/warning-signs.js';
