/** What `<topic-overview>` needs to be read: one module a language, so one request. */
export {common} from '../../elements/common/common.text.js';
export {text} from '../../elements/topic-overview/topic-overview.text.js';
export {regionWords} from '../../region/region.text.js';
export {guidePictures} from '../../topics/leg-cramps/guide-pictures.js';
export {overview} from '../../topics/leg-cramps/overview.js';
export {topic} from '../../topics/leg-cramps/topic.js';
