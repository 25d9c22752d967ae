/** What `<relief-steps>` needs beside that to show the plans for after a cramp and for fewer. */
export {afterSteps} from '../../topics/leg-cramps/after.js';
export {routineText} from '../../elements/relief-steps/routine.text.js';
export * as routinePlan from '../../topics/leg-cramps/routine.js';
export {routinePictures} from '../../topics/leg-cramps/routine-pictures.js';
