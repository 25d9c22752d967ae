import {msg} from '@lit/localize';

/**
 * The warning signs that forbid to stretch or rub a leg, and the one that ends a cramp's self-care.
 * They stand apart from the others so that the relief steps load these five only.
 */
export const oneLegSwollen = {
  id: 'one-leg-swollen',
  tier: 'urgent',
  group: 'in-the-leg',
  label: msg('One leg swollen, warm, tender to touch, or a changed color', {
    id: 'leg-cramps.leg-signs.oneLegSwollen.label',
    desc: 'Warning sign: name in a list, and the line to tick',
  }),
} as const;

export const coldPaleLeg = {
  id: 'cold-pale-leg',
  tier: 'emergency',
  group: 'leg-nerves',
  label: msg('One leg suddenly cold, pale, blue, numb, or hard to move', {
    id: 'leg-cramps.leg-signs.coldPaleLeg.label',
    desc: 'Warning sign: name in a list, and the line to tick',
  }),
} as const;

export const badInjury = {
  id: 'bad-injury',
  tier: 'emergency',
  group: 'leg-nerves',
  label: msg(
    'After an injury: very bad pain that grows, a hard tight muscle, or a leg out of shape',
    {
      id: 'leg-cramps.leg-signs.badInjury.label',
      desc: 'Warning sign: name in a list, and the line to tick',
    },
  ),
} as const;

export const cantWalkInjury = {
  id: 'cant-walk-injury',
  tier: 'urgent',
  group: 'in-the-leg',
  label: msg('Injury or pop, and you cannot stand on the leg or push up on your toes', {
    id: 'leg-cramps.leg-signs.cantWalkInjury.label',
    desc: 'Warning sign: name in a list, and the line to tick',
  }),
} as const;

export const over10Min = {
  id: 'over-10-min',
  tier: 'urgent',
  group: 'in-the-leg',
  label: msg('A cramp over 10 minutes that will not ease, or pain that is there all the time', {
    id: 'leg-cramps.leg-signs.over10Min.label',
    desc: 'Warning sign: name in a list, and the line to tick',
  }),
} as const;

export const legSigns = [oneLegSwollen, coldPaleLeg, badInjury, cantWalkInjury, over10Min] as const;
