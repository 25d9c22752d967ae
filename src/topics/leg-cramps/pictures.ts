import {msg} from '@lit/localize';

/** What each drawing shows, for readers who do not see it. */
export const pictures = {
  'pull-toes': msg(
    'A leg lies straight on a bed. A towel goes around the ball of the foot. Two hands pull it, so that the toes point up and back to the shin.',
    {id: 'leg-cramps.pictures.pull-toes', desc: 'Alternative text of a drawing'},
  ),
  'heel-walk': msg(
    'A person stands and holds the back of a chair with both hands. One heel is pressed down, and the toes are up. The other foot is flat.',
    {id: 'leg-cramps.pictures.heel-walk', desc: 'Alternative text of a drawing'},
  ),
  'warm-cold': msg(
    'A cloth-wrapped pack lies on a calf, and warmth rises from it. A smaller drawing shows a wrapped pack with a snowflake: it is cold.',
    {id: 'leg-cramps.pictures.warm-cold', desc: 'Alternative text of a drawing'},
  ),
} as const;

export type PictureId = keyof typeof pictures;
