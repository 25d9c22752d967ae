/** What `<cause-checker>` needs beside that once the reader starts: all of it, before the first question. */
import {flowText as ownText} from '../../elements/cause-checker/checker-flow.text.js';
import {causesFlowPart} from '../../topics/leg-cramps/parts.js';

export {flow} from '../../elements/flow/flow.text.js';
export {sheet} from '../../elements/sheet/sheet.text.js';
export {mobileNote, paracetamol} from '../../region/region.text.js';
export {effects} from '../../topics/leg-cramps/effects.js';
export {doctorVisit} from '../../topics/leg-cramps/doctor-visit.js';
export {matching} from '../../topics/leg-cramps/matching.js';
export {questions} from '../../topics/leg-cramps/questions.js';
export {signDetails} from '../../topics/leg-cramps/sign-details.js';
export {tiers} from '../../topics/leg-cramps/tiers.js';
export {signs} from '../../topics/leg-cramps/warning-signs.js';

export const flowText = {...ownText, ...causesFlowPart} as const;
