/** What `<reader-reply>` needs: one module a language, so one request. */
export {common} from '../../../content/common.text.js';
export {text} from '../../../content/reader-reply.text.js';
export {regionWords} from '../../../content/region.text.js';
export {topic} from '../topic.js';
