import {msg} from '@lit/localize';
import type {Figure} from '../../content/index.js';
import type {PictureId} from './pictures.js';
import type {RoutinePictureId} from './routine-pictures.js';
import type {SignId} from './warning-signs.js';

/** What the drawings show that only the overview, the symptoms and the picture guide use. */
export const guidePictures = {
  anatomy: msg(
    'Drawing of a leg from the back and the front. The calf muscle is shaded dark. The foot and thigh muscles are shaded lighter.',
    {id: 'leg-cramps.guide-pictures.anatomy', desc: 'Alternative text of a drawing'},
  ),
  'cramp-vs-relaxed': msg(
    'Two drawings of a calf. On the left it is smooth. On the right the muscle is bunched up in a hard bump and the toes point down.',
    {
      id: 'leg-cramps.guide-pictures.cramp-vs-relaxed',
      desc: 'Alternative text of a drawing. Left and right are those of the drawing in every language',
    },
  ),
  'toes-up': msg(
    'A person sits on a bed with one leg straight and pulls the toes up toward the shin with a towel in both hands. An arrow points toward the body.',
    {id: 'leg-cramps.guide-pictures.toes-up', desc: 'Alternative text of a drawing'},
  ),
  'one-leg-swollen': msg(
    'Two pairs of legs, one pair with lighter skin and one with darker skin. In each pair one leg is clearly wider at the calf, ankle and foot, and a changed color.',
    {id: 'leg-cramps.guide-pictures.one-leg-swollen', desc: 'Alternative text of a drawing'},
  ),
  'cold-pale': msg(
    'Two pairs of lower legs, one pair with lighter skin and one with darker skin. In each pair one leg is pale or gray with a snowflake sign next to it.',
    {id: 'leg-cramps.guide-pictures.cold-pale', desc: 'Alternative text of a drawing'},
  ),
} as const;

/** The words on the drawings. */
export const pictureLabels = {
  anatomy: {
    'back-thigh': msg('Thigh', {
      id: 'leg-cramps.guide-pictures.pictureLabels.anatomy.back-thigh',
      desc: 'On the drawing of a leg from the back and the front, next to the muscle; short',
    }),
    calf: msg('Calf', {
      id: 'leg-cramps.guide-pictures.pictureLabels.anatomy.calf',
      desc: 'On the drawing of a leg from the back and the front, next to the muscle; short',
    }),
    'front-thigh': msg('Thigh', {
      id: 'leg-cramps.guide-pictures.pictureLabels.anatomy.front-thigh',
      desc: 'On the drawing of a leg from the back and the front, next to the muscle; short',
    }),
    foot: msg('Foot', {
      id: 'leg-cramps.guide-pictures.pictureLabels.anatomy.foot',
      desc: 'On the drawing of a leg from the back and the front, next to the muscle; short',
    }),
    back: msg('Back', {
      id: 'leg-cramps.guide-pictures.pictureLabels.anatomy.back',
      desc: 'Below the drawing of a leg that is seen from the back; short',
    }),
    front: msg('Front', {
      id: 'leg-cramps.guide-pictures.pictureLabels.anatomy.front',
      desc: 'Below the drawing of a leg that is seen from the front; short',
    }),
  },
  'cramp-vs-relaxed': {
    relaxed: msg('Relaxed', {
      id: 'leg-cramps.guide-pictures.pictureLabels.cramp-vs-relaxed.relaxed',
      desc: 'On the drawing of a calf that is relaxed; short',
    }),
    cramped: msg('Cramped', {
      id: 'leg-cramps.guide-pictures.pictureLabels.cramp-vs-relaxed.cramped',
      desc: 'On the drawing of a calf that cramps; short',
    }),
  },
} as const;

type FigureId = PictureId | RoutinePictureId | keyof typeof guidePictures;

interface FigureGroup {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly Figure<FigureId, SignId>[];
}

/** All drawings, in the order of the picture guide. */
export const figureGroups = [
  {
    id: 'cramp',
    title: msg('What a cramp is', {
      id: 'leg-cramps.guide-pictures.figureGroups.cramp.title',
      desc: 'Heading of a group of drawings',
    }),
    figures: [
      {
        id: 'anatomy',
        title: msg('Where cramps happen', {
          id: 'leg-cramps.guide-pictures.figureGroups.cramp.figures.anatomy.title',
          desc: 'Title of a drawing',
        }),
        caption: msg(
          'Most cramps are in the calf, at the back of the lower leg. Some are in the foot or the thigh.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.cramp.figures.anatomy.caption',
            desc: 'Caption of a drawing',
          },
        ),
        description: msg(
          'One leg is seen from the back. The calf is the muscle below the knee. It has two halves, and it is shaded darkest. It ends in a strong cord above the heel. The back of the thigh is shaded lighter. The other leg is seen from the front. There the thigh and the foot are shaded lighter.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.cramp.figures.anatomy.description',
            desc: 'Long description of a drawing',
          },
        ),
      },
      {
        id: 'cramp-vs-relaxed',
        title: msg('Relaxed and cramped calf', {
          id: 'leg-cramps.guide-pictures.figureGroups.cramp.figures.cramp-vs-relaxed.title',
          desc: 'Title of a drawing',
        }),
        caption: msg(
          'In a cramp the calf bunches up into a hard knot. The toes may pull down. It lets go again by itself.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.cramp.figures.cramp-vs-relaxed.caption',
            desc: 'Caption of a drawing',
          },
        ),
        description: msg(
          'Two legs are seen from the side. The calf of the first leg is long and soft, and the foot is flat. The calf of the second leg is short, high and round, and it is shaded darker. Its heel is pulled up and its toes point down.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.cramp.figures.cramp-vs-relaxed.description',
            desc: 'Long description of a drawing',
          },
        ),
      },
    ],
  },
  {
    id: 'now',
    title: msg('During a cramp', {
      id: 'leg-cramps.guide-pictures.figureGroups.now.title',
      desc: 'Used in several places',
    }),
    figures: [
      {
        id: 'pull-toes',
        moves: true,
        title: msg('Pull your toes up', {
          id: 'leg-cramps.guide-pictures.figureGroups.now.figures.pull-toes.title',
          desc: 'Title of a drawing',
        }),
        caption: msg(
          'Keep the knee straight. Pull the toes toward your shin, by hand or with a towel. Hold it gently.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.now.figures.pull-toes.caption',
            desc: 'Caption of a drawing',
          },
        ),
        description: msg(
          'One leg is seen from close by. It lies straight on a bed, and the calf is shaded. A towel goes around the ball of the foot. Two hands hold its ends and pull it toward the body, so that the toes point up. An arrow shows the way to pull: toward the shin.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.now.figures.pull-toes.description',
            desc: 'Long description of a drawing',
          },
        ),
        caution: msg('Ease off if the pain gets sharper.', {
          id: 'leg-cramps.guide-pictures.figureGroups.now.figures.pull-toes.caution',
          desc: 'Used in several places',
        }),
      },
      {
        id: 'toes-up',
        moves: true,
        title: msg('The same, sitting in bed', {
          id: 'leg-cramps.guide-pictures.figureGroups.now.figures.toes-up.title',
          desc: 'Title of a drawing, after "Pull your toes up"',
        }),
        caption: msg(
          'Sit up in bed. Put a towel around the ball of the foot and pull with both hands.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.now.figures.toes-up.caption',
            desc: 'Caption of a drawing',
          },
        ),
        description: msg(
          'A person sits up in bed at night. One leg lies straight on the bed, and the calf is shaded. A towel goes around the front of the foot. Both hands pull the towel back, so that the toes point up. The other leg lies flat next to it. An arrow shows the way to pull: toward the body.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.now.figures.toes-up.description',
            desc: 'Long description of a drawing',
          },
        ),
      },
      {
        id: 'heel-walk',
        title: msg('Press your heel down', {
          id: 'leg-cramps.guide-pictures.figureGroups.now.figures.heel-walk.title',
          desc: 'Title of a drawing',
        }),
        caption: msg('Hold on to a chair or a wall. Press one heel down and lift the toes.', {
          id: 'leg-cramps.guide-pictures.figureGroups.now.figures.heel-walk.caption',
          desc: 'Caption of a drawing',
        }),
        description: msg(
          'A person holds the back of a chair with both hands. One foot is a step ahead. Its heel is pressed down, and its toes are off the floor. That calf is shaded. An arrow shows that the toes go up. The other foot is flat on the floor.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.now.figures.heel-walk.description',
            desc: 'Long description of a drawing',
          },
        ),
        caution: msg('Skip this if you feel unsteady or sleepy. You could fall.', {
          id: 'leg-cramps.guide-pictures.figureGroups.now.figures.heel-walk.caution',
          desc: 'Caution below a drawing',
        }),
      },
      {
        id: 'warm-cold',
        title: msg('Heat and cold, safely', {
          id: 'leg-cramps.guide-pictures.figureGroups.now.figures.warm-cold.title',
          desc: 'Title of a drawing',
        }),
        caption: msg(
          'Put cloth around the pack. Use it for 15 minutes at most. Never sleep with it.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.now.figures.warm-cold.caption',
            desc: 'Caption of a drawing',
          },
        ),
        description: msg(
          'A leg lies on its front. A pack in a cloth lies on the calf, and warmth rises from it. A smaller drawing shows the same leg with a pack in a cloth and a snowflake above it. That pack is cold.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.now.figures.warm-cold.description',
            desc: 'Long description of a drawing',
          },
        ),
        caution: msg('Not on skin that is numb, broken or has poor blood flow.', {
          id: 'leg-cramps.guide-pictures.figureGroups.now.figures.warm-cold.caution',
          desc: 'Caution below a drawing',
        }),
      },
    ],
  },
  {
    id: 'stretches',
    title: msg('Stretches for fewer cramps', {
      id: 'leg-cramps.guide-pictures.figureGroups.stretches.title',
      desc: 'Heading of a group of drawings',
    }),
    figures: [
      {
        id: 'towel-stretch',
        moves: true,
        title: msg('Sitting towel stretch', {
          id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.towel-stretch.title',
          desc: 'Name of a stretch',
        }),
        caption: msg('Sit with one leg straight and a towel around the foot. Pull it toward you.', {
          id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.towel-stretch.caption',
          desc: 'Caption of a drawing',
        }),
        description: msg(
          'A person sits on a bench with a straight back. One leg is straight on the bench. The other foot stands on the floor. A towel goes around the ball of the straight foot. Both hands pull it back, and the calf is shaded. An arrow shows the way to pull: toward the body.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.towel-stretch.description',
            desc: 'Long description of a drawing',
          },
        ),
        caution: msg('Keep your back tall. Do not jerk.', {
          id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.towel-stretch.caution',
          desc: 'Used in several places',
        }),
      },
      {
        id: 'wall-stretch',
        title: msg('Wall calf stretch', {
          id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.wall-stretch.title',
          desc: 'Name of a stretch',
        }),
        caption: msg('Front knee bent, back knee straight, back heel flat on the floor.', {
          id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.wall-stretch.caption',
          desc: 'Caption of a drawing',
        }),
        description: msg(
          'A person faces a wall and leans on it with both hands. One foot is near the wall, and that knee is bent. The other leg is straight behind, with its heel on the floor. An arrow points down to that heel, and that calf is shaded.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.wall-stretch.description',
            desc: 'Long description of a drawing',
          },
        ),
        caution: msg('Stop if it hurts. Have a chair near you.', {
          id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.wall-stretch.caution',
          desc: 'Caution below a drawing',
        }),
      },
      {
        id: 'step-stretch',
        moves: true,
        title: msg('Step heel drop', {
          id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.step-stretch.title',
          desc: 'Name of a stretch',
        }),
        caption: msg(
          'Stand on the bottom step and hold the rail. Let one heel sink below the edge.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.step-stretch.caption',
            desc: 'Caption of a drawing',
          },
        ),
        description: msg(
          'A person stands on the bottom step of a stair and holds the rail with one hand. The ball of one foot is on the edge of the step. Its heel hangs below the edge. An arrow points down beside it, and that calf is shaded.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.step-stretch.description',
            desc: 'Long description of a drawing',
          },
        ),
        caution: msg('Only if your balance is good.', {
          id: 'leg-cramps.guide-pictures.figureGroups.stretches.figures.step-stretch.caution',
          desc: 'Caution below a drawing',
        }),
      },
    ],
  },
  {
    id: 'warnings',
    title: msg('Warning signs', {
      id: 'leg-cramps.guide-pictures.figureGroups.warnings.title',
      desc: 'Heading of a group of drawings',
    }),
    figures: [
      {
        id: 'one-leg-swollen',
        title: msg('Warning: one leg swollen', {
          id: 'leg-cramps.guide-pictures.figureGroups.warnings.figures.one-leg-swollen.title',
          desc: 'Title of a drawing',
        }),
        caption: msg(
          'One lower leg is wider. It may be warm, tender to touch or a changed color. On brown or black skin the color change is harder to see. Get checked today.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.warnings.figures.one-leg-swollen.caption',
            desc: 'Caption of a drawing',
          },
        ),
        description: msg(
          'Two pairs of lower legs are seen from the front. The first pair has lighter skin, the second pair has darker skin. In each pair, one leg is clearly wider at the calf, the ankle and the foot. On the lighter skin it looks a little redder. On the darker skin the color hardly differs. Arrows point to both sides of the wide leg.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.warnings.figures.one-leg-swollen.description',
            desc: 'Long description of a drawing',
          },
        ),
        caution: msg('Do not rub, stretch or heat the leg.', {
          id: 'leg-cramps.guide-pictures.figureGroups.warnings.figures.one-leg-swollen.caution',
          desc: 'Caution below a drawing',
        }),
        sign: 'one-leg-swollen',
        tier: 'urgent',
      },
      {
        id: 'cold-pale',
        title: msg('Warning: cold, pale leg', {
          id: 'leg-cramps.guide-pictures.figureGroups.warnings.figures.cold-pale.title',
          desc: 'Title of a drawing',
        }),
        caption: msg(
          'One leg is suddenly cold, pale, gray or blue. It may be numb or hard to move. Call for emergency help now.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.warnings.figures.cold-pale.caption',
            desc: 'Caption of a drawing',
          },
        ),
        description: msg(
          'Two pairs of lower legs are seen from the front. The first pair has lighter skin, the second pair has darker skin. In each pair, one leg has its normal color. The other one is pale or gray below the knee, and a snowflake next to it shows that it is cold.',
          {
            id: 'leg-cramps.guide-pictures.figureGroups.warnings.figures.cold-pale.description',
            desc: 'Long description of a drawing',
          },
        ),
        caution: msg('Do not rub or heat the leg.', {
          id: 'leg-cramps.guide-pictures.figureGroups.warnings.figures.cold-pale.caution',
          desc: 'Caution below a drawing',
        }),
        sign: 'cold-pale-leg',
        tier: 'emergency',
      },
    ],
  },
] as const satisfies readonly FigureGroup[];
