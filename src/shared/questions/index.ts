/** What the flows of several elements share: one chunk. */
export {page, pencil, redo} from './icons.js';
export {optionStyles} from './options.styles.js';
export {
  backAndContinue,
  backButton,
  optionsView,
  progress,
  questionFoot,
  toggle,
  type Option,
  type OptionsView,
} from './options.js';
export {otherWays} from './other-ways.js';
export {maybeView, partOptions, tierResult} from './result.js';
export {resultStyles} from './result.styles.js';
export {voiceView} from './voice.js';
