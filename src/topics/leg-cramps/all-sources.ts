/** Everything that a list of sources needs: one module, so one request. */
export const checked = '2026-11-22';
export {references} from './references.js';
export {sources} from './sources.js';
