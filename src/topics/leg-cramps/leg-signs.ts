import {msg} from '@lit/localize';

/**
 * The warning signs that forbid to stretch or rub a leg, and the one that ends a cramp's self-care.
 * They stand apart from the others so that the relief steps load these five only.
 */
export const oneLegSwollen = {
  id: 'one-leg-swollen',
  tier: 'urgent',
  group: 'in-the-leg',
  label: msg('One leg swollen, warm or a changed color', {
    id: 'leg-cramps.leg-signs.oneLegSwollen.label',
    desc: 'Warning sign: name in a list, and the line to tick',
  }),
  detail: msg('Often the calf, and it stays. Or tender to touch, and that does not go away', {
    id: 'leg-cramps.leg-signs.oneLegSwollen.detail',
    desc: 'Warning sign: quiet line under its name. What else counts as this sign',
  }),
} as const;

export const coldPaleLeg = {
  id: 'cold-pale-leg',
  tier: 'emergency',
  group: 'leg-nerves',
  label: msg('One leg or foot suddenly cold or pale', {
    id: 'leg-cramps.leg-signs.coldPaleLeg.label',
    desc: 'Warning sign: name in a list, and the line to tick',
  }),
  detail: msg('Or suddenly blue, gray, numb, or hard to move', {
    id: 'leg-cramps.leg-signs.coldPaleLeg.detail',
    desc: 'Warning sign: quiet line under its name. What else counts as this sign',
  }),
} as const;

export const badInjury = {
  id: 'bad-injury',
  tier: 'emergency',
  group: 'leg-nerves',
  label: msg('After an injury: very bad pain that grows', {
    id: 'leg-cramps.leg-signs.badInjury.label',
    desc: 'Warning sign: name in a list, and the line to tick',
  }),
  detail: msg(
    'Or the muscle stays hard and tight, or the leg is out of shape. A tight cast or very hard exercise counts too',
    {
      id: 'leg-cramps.leg-signs.badInjury.detail',
      desc: 'Warning sign: quiet line under its name. What else counts as this sign',
    },
  ),
} as const;

export const cantWalkInjury = {
  id: 'cant-walk-injury',
  tier: 'urgent',
  group: 'in-the-leg',
  label: msg('Cannot stand on the leg after an injury', {
    id: 'leg-cramps.leg-signs.cantWalkInjury.label',
    desc: 'Warning sign: name in a list, and the line to tick',
  }),
  detail: msg('Or cannot push up on the toes. A sudden pop in the leg counts as an injury', {
    id: 'leg-cramps.leg-signs.cantWalkInjury.detail',
    desc: 'Warning sign: quiet line under its name. What else counts as this sign',
  }),
} as const;

export const over10Min = {
  id: 'over-10-min',
  tier: 'urgent',
  group: 'in-the-leg',
  label: msg('A cramp that lasts over 10 minutes', {
    id: 'leg-cramps.leg-signs.over10Min.label',
    desc: 'Warning sign: name in a list, and the line to tick',
  }),
  detail: msg('Stretching does not ease it. Or the pain is there all the time', {
    id: 'leg-cramps.leg-signs.over10Min.detail',
    desc: 'Warning sign: quiet line under its name. What else counts as this sign',
  }),
} as const;

export const legSigns = [oneLegSwollen, coldPaleLeg, badInjury, cantWalkInjury, over10Min] as const;
