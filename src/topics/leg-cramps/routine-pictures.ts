import {msg} from '@lit/localize';

/** What each drawing of the routine shows, for readers who do not see it. */
export const routinePictures = {
  'wall-stretch': msg(
    'A person leans on a wall with both hands. The front knee is bent. The back leg is straight with the heel on the floor. The back calf is shaded.',
    {id: 'leg-cramps.routine-pictures.wall-stretch', desc: 'Alternative text of a drawing'},
  ),
  'towel-stretch': msg(
    'A person sits on a bench with one leg straight and a towel around the foot. Both hands pull the towel back. The other foot stands on the floor.',
    {id: 'leg-cramps.routine-pictures.towel-stretch', desc: 'Alternative text of a drawing'},
  ),
  'step-stretch': msg(
    'A person stands on the bottom step and holds the rail. One heel hangs below the edge of the step.',
    {id: 'leg-cramps.routine-pictures.step-stretch', desc: 'Alternative text of a drawing'},
  ),
} as const;

export type RoutinePictureId = keyof typeof routinePictures;
