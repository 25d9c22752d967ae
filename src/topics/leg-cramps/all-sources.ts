/** Everything that a list of sources needs: one module, so one request. */
export {references} from './references.js';
export {sources} from './sources.js';
