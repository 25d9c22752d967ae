/** What a frame and the page around it say to each other. None of it tells what a reader chose. */

/** From the frame: how high it is, in CSS pixels. */
export const HEIGHT = 'care-elements:height';

/** From the frame: how far below its top a new step begins. */
export const STEP = 'care-elements:step';

/** To the frame: asks for its height. */
export const ASK = 'care-elements:ask';
