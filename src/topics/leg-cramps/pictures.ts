import {msg} from '@lit/localize';

/** What each drawing shows, for readers who do not see it. */
export const pictures = {
  'pull-toes': msg(
    'A leg lies straight on a bed. A towel goes around the ball of the foot. Two hands pull it, so that the toes point up and back to the shin.',
    {id: 'leg-cramps.pictures.pull-toes', desc: 'Alternative text of a drawing'},
  ),
  'heel-walk': msg(
    'A person stands next to a wall with one hand on it. The toes are up and the weight is on the heels.',
    {id: 'leg-cramps.pictures.heel-walk', desc: 'Alternative text of a drawing'},
  ),
  'warm-cold': msg(
    'A cloth-wrapped pack lies on a calf next to a clock that shows 15 minutes. A second drawing of a person asleep with a hot pack is crossed out.',
    {id: 'leg-cramps.pictures.warm-cold', desc: 'Alternative text of a drawing'},
  ),
} as const;

export type PictureId = keyof typeof pictures;
