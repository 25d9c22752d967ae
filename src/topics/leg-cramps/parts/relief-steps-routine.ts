/** What `<relief-steps>` also needs to show the plans for after a cramp and for fewer. */
export {afterSteps} from '../after.js';
export {routinePart as routineText} from '../headings.js';
export {routinePlan} from '../routine.js';
export {routinePictures} from '../routine-pictures.js';
