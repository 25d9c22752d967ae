/** What `<relief-steps>` needs beside that to show the plans for after a cramp and for fewer. */
export {afterSteps} from '../../topics/leg-cramps/after.js';
export {routinePart as routineText} from '../../topics/leg-cramps/parts.js';
export {routinePlan} from '../../topics/leg-cramps/routine.js';
export {routinePictures} from '../../topics/leg-cramps/routine-pictures.js';
