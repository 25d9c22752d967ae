/** What `<cause-checker>` needs to be read: one module a language, so one request. */
export {common} from '../../elements/common/common.text.js';
export {text} from '../../elements/cause-checker/cause-checker.text.js';
export {regionWords} from '../../region/region.text.js';
export {causes} from '../../topics/leg-cramps/causes.js';
export {topic} from '../../topics/leg-cramps/topic.js';
