/** What `<relief-steps>` also needs once the reader starts the timer. */
import {flowText as ownText} from '../../../content/relief-flow.text.js';
import {reliefFlowPart} from '../headings.js';

export {beside, callWords, helpWords, mobileNote} from '../../../content/region.text.js';
export {flow} from '../../../content/flow.text.js';
export {legSignDetails as signDetails} from '../leg-sign-details.js';
export {legSigns as signs} from '../leg-signs.js';
export {afterSteps} from '../after.js';
export {firstLookChecks, limit, timerSteps} from '../relief-timer.js';
export {tiers} from '../tiers.js';

export const flowText = {...ownText, ...reliefFlowPart} as const;
