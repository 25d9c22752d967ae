export {CauseChecker} from './elements/cause-checker/cause-checker.js';
export {ReliefSteps} from './elements/relief-steps/relief-steps.js';
export {WhenToSeeDoctor} from './elements/when-to-see-doctor/when-to-see-doctor.js';
export {
  CareCompleteEvent,
  CareErrorEvent,
  CareReadyEvent,
  CareStepEvent,
} from './elements/common/events.js';
export {version} from './version.js';
