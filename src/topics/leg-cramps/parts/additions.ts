/** For what a page adds to an element: one module a language. It holds nothing of this topic, as `interface.ts`. */
export {additions} from '../../../content/additions.text.js';
export {common} from '../../../content/common.text.js';
export {ownTopic} from '../../../content/own-topic.text.js';
