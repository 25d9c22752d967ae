/** What `<relief-steps>` needs beside that once the reader starts the timer. */
import {flowText as ownText} from '../../elements/relief-steps/relief-flow.text.js';
import {reliefFlowPart} from '../../topics/leg-cramps/parts.js';

export {mobileNote} from '../../region/region.text.js';
export {flow} from '../../elements/flow/flow.text.js';
export {legSignDetails as signDetails} from '../../topics/leg-cramps/leg-sign-details.js';
export {legSigns as signs} from '../../topics/leg-cramps/leg-signs.js';
export {firstLookChecks, limit} from '../../topics/leg-cramps/relief-timer.js';
export {tiers} from '../../topics/leg-cramps/tiers.js';

export const flowText = {...ownText, ...reliefFlowPart} as const;
