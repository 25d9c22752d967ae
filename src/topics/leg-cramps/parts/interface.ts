/**
 * What the elements say by themselves, for a topic that the page brings along: one module a language. It holds nothing
 * of this topic. It is here because the build publishes the words that load together from the folders of topics.
 */
export {text as causeChecker} from '../../../content/cause-checker.text.js';
export {flowText as checkerFlow} from '../../../content/checker-flow.text.js';
export {common} from '../../../content/common.text.js';
export {text as doctorSummary} from '../../../content/doctor-summary.text.js';
export {evidenceWords, sureWords} from '../../../content/evidence.text.js';
export {flow} from '../../../content/flow.text.js';
export {text as medicineGuide} from '../../../content/medicine-guide.text.js';
export {ownTopic} from '../../../content/own-topic.text.js';
export {text as pictureGuide} from '../../../content/picture-guide.text.js';
export {text as readerReply} from '../../../content/reader-reply.text.js';
export {
  beside,
  callWords,
  helpWords,
  mobileNote,
  paracetamol,
  poison,
  regionWords,
} from '../../../content/region.text.js';
export {flowText as reliefFlow} from '../../../content/relief-flow.text.js';
export {text as reliefSteps} from '../../../content/relief-steps.text.js';
export {sheet} from '../../../content/sheet.text.js';
export {flowText as signsFlow} from '../../../content/signs-flow.text.js';
export {text as symptomGuide} from '../../../content/symptom-guide.text.js';
export {text as topicGuide} from '../../../content/topic-guide.text.js';
export {text as topicOverview} from '../../../content/topic-overview.text.js';
export {text as whenToSeeDoctor} from '../../../content/when-to-see-doctor.text.js';
