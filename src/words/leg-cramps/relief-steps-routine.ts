/** What `<relief-steps>` needs beside that to show the plan for fewer cramps. */
export {routineText} from '../../elements/relief-steps/routine.text.js';
export * as routinePlan from '../../topics/leg-cramps/routine.js';
export {routinePictures} from '../../topics/leg-cramps/routine-pictures.js';
