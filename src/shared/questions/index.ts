/** What the flows of several elements share: one chunk. */
export {fresh} from './fresh.js';
export {page, pencil, redo} from './icons.js';
export {optionStyles} from './options.styles.js';
export {backAndContinue, backButton, optionsView, progress, type OptionsView} from './options.js';
export {tierResult} from './result.js';
export {resultStyles} from './result.styles.js';
