/** What `<relief-steps>` needs to be read: one module a language, so one request. */
export {common} from '../../elements/common/common.text.js';
export {text} from '../../elements/relief-steps/relief-steps.text.js';
export {regionWords} from '../../region/region.text.js';
export {pictures} from '../../topics/leg-cramps/pictures.js';
export * as relief from '../../topics/leg-cramps/relief.js';
export {topic} from '../../topics/leg-cramps/topic.js';
