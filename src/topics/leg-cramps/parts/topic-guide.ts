/**
 * What `<topic-guide>` and all elements in it need to be read: one module a language, in which what
 * they share stands once.
 */
import {text as ownText} from '../../../content/topic-guide.text.js';
import {guidePart} from '../headings.js';

export {common} from '../../../content/common.text.js';
export {regionWords} from '../../../content/region.text.js';
export {topic} from '../topic.js';
export * as overview from './topic-overview.js';
export * as relief from './relief-steps.js';
export * as warningSigns from './when-to-see-doctor.js';
export * as symptoms from './symptom-guide.js';
export * as causes from './cause-checker.js';
export * as medicines from './medicine-guide.js';
export * as pictures from './picture-guide.js';
export * as summary from './doctor-summary.js';
export * as reply from './reader-reply.js';

export const text = {
  ...ownText,
  ...guidePart,
  sections: {...guidePart.sections, ...ownText.sections},
  lines: {...guidePart.lines, ...ownText.lines},
} as const;
