import {msg} from '@lit/localize';

/** What each drawing shows, for readers who do not see it. */
export const pictures = {
  'toes-up': msg(
    'A person sits on a bed with one leg straight and pulls the toes up toward the shin with a towel. An arrow points toward the body.',
    {id: 'leg-cramps.pictures.toes-up', desc: 'Alternative text of a drawing'},
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
