/** What `<cause-checker>` needs once the reader starts: all of it, before the first question. */
import {flowText as ownText} from '../../../content/checker-flow.text.js';
import {causesFlowPart} from '../headings.js';

export {common} from '../../../content/common.text.js';
export {flow} from '../../../content/flow.text.js';
export {sheet} from '../../../content/sheet.text.js';
export {
  beside,
  callWords,
  helpWords,
  mobileNote,
  paracetamol,
  poison,
  regionWords,
} from '../../../content/region.text.js';
export {causeRules as causes} from '../cause-rules.js';
export {effects} from '../effects.js';
export {doctorVisit} from '../doctor-visit.js';
export {sheetWording} from '../sheet-wording.js';
export {matching} from '../matching.js';
export {questions} from '../questions.js';
export {signDetails} from '../sign-details.js';
export {tiers} from '../tiers.js';
export {topic} from '../topic.js';
export {signs} from '../warning-signs.js';

export const flowText = {...ownText, ...causesFlowPart} as const;
