export {CauseChecker} from './elements/cause-checker/cause-checker.js';
export {DoctorSummary} from './elements/doctor-summary/doctor-summary.js';
export {MedicineGuide} from './elements/medicine-guide/medicine-guide.js';
export {PictureGuide} from './elements/picture-guide/picture-guide.js';
export {ReaderReply} from './elements/reader-reply/reader-reply.js';
export {ReplySubmitEvent} from './elements/reader-reply/reply-event.js';
export {ReliefSteps} from './elements/relief-steps/relief-steps.js';
export {SymptomGuide} from './elements/symptom-guide/symptom-guide.js';
export {TopicGuide} from './elements/topic-guide/topic-guide.js';
export {TopicOverview} from './elements/topic-overview/topic-overview.js';
export {WhenToSeeDoctor} from './elements/when-to-see-doctor/when-to-see-doctor.js';
export {
  CareCompleteEvent,
  CareErrorEvent,
  CareReadyEvent,
  CareStepEvent,
} from './elements/common/events.js';
export type {Reply} from './elements/reader-reply/reply-event.js';
export type {Tier} from './content/index.js';
export {version} from './version.js';
