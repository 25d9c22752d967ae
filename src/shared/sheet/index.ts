/** The sheet for a doctor, and the panel that makes it. */
export {signInFull, type Findings} from './content.js';
export {SheetPanel} from './panel.js';
export {panelStyles} from './panel.styles.js';
export {loadSecond} from './second-language.js';
