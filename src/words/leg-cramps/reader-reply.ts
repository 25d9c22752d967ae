/** What `<reader-reply>` needs: one module a language, so one request. */
export {common} from '../../elements/common/common.text.js';
export {text} from '../../elements/reader-reply/reader-reply.text.js';
export {regionWords} from '../../region/region.text.js';
export {topic} from '../../topics/leg-cramps/topic.js';
