/** What `<cause-checker>` also needs once the reader starts: all of it, before the first question. */
import {flowText as ownText} from '../../../content/checker-flow.text.js';
import {causesFlowPart} from '../headings.js';

export {flow} from '../../../content/flow.text.js';
export {sheet} from '../../../content/sheet.text.js';
export {helpWords, mobileNote, paracetamol, poison} from '../../../content/region.text.js';
export {effects} from '../effects.js';
export {doctorVisit} from '../doctor-visit.js';
export {matching} from '../matching.js';
export {questions} from '../questions.js';
export {signDetails} from '../sign-details.js';
export {tiers} from '../tiers.js';
export {signs} from '../warning-signs.js';

export const flowText = {...ownText, ...causesFlowPart} as const;
