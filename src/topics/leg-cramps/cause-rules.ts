import {msg} from '@lit/localize';
import type {CauseRule} from '../../content/index.js';
import type {Tag} from './tags.js';

/** Everything that can go with a leg cramp, in the one order that is always shown. Never ranked. */
export const causeRules = [
  {
    id: 'night',
    title: msg('Night cramps with no known cause', {
      id: 'leg-cramps.causes.night.title',
      desc: 'Cause: name',
    }),
    minTier: 'self-care',
  },
  {
    id: 'exercise',
    title: msg('Hard or new exercise', {
      id: 'leg-cramps.causes.exercise.title',
      desc: 'Used in several places',
    }),
    minTier: 'self-care',
  },
  {
    id: 'posture',
    title: msg('Sitting or standing still for a long time', {
      id: 'leg-cramps.causes.posture.title',
      desc: 'Cause: name',
    }),
    minTier: 'self-care',
  },
  {
    id: 'older-age',
    title: msg('Getting older', {id: 'leg-cramps.causes.older-age.title', desc: 'Cause: name'}),
    minTier: 'self-care',
  },
  {
    id: 'injury',
    title: msg('Injury', {id: 'leg-cramps.causes.injury.title', desc: 'Cause: name'}),
    minTier: 'self-care',
  },
  {
    id: 'dehydration',
    title: msg('Low fluid', {id: 'leg-cramps.causes.dehydration.title', desc: 'Cause: name'}),
    minTier: 'self-care',
  },
  {
    id: 'heat',
    title: msg('Heat and heavy sweating', {
      id: 'leg-cramps.causes.heat.title',
      desc: 'Cause: name',
    }),
    minTier: 'self-care',
  },
  {
    id: 'medicines',
    title: msg('Medicines', {
      id: 'leg-cramps.causes.medicines.title',
      desc: 'Used in several places',
    }),
    minTier: 'soon',
  },
  {
    id: 'minerals',
    title: msg('Low minerals in the blood', {
      id: 'leg-cramps.causes.minerals.title',
      desc: 'Cause: name',
    }),
    minTier: 'soon',
  },
  {
    id: 'liver-kidney',
    title: msg('Liver or kidney disease', {
      id: 'leg-cramps.causes.liver-kidney.title',
      desc: 'Cause: name',
    }),
    minTier: 'soon',
  },
  {
    id: 'pregnancy',
    title: msg('Pregnancy', {id: 'leg-cramps.causes.pregnancy.title', desc: 'Cause: name'}),
    minTier: 'soon',
  },
  {
    id: 'nerve',
    title: msg('Squeezed or sick nerves', {
      id: 'leg-cramps.causes.nerve.title',
      desc: 'Cause: name',
    }),
    minTier: 'soon',
  },
  {
    id: 'circulation',
    title: msg('Poor blood flow (narrowed arteries)', {
      id: 'leg-cramps.causes.circulation.title',
      desc: 'Cause: name',
    }),
    minTier: 'soon',
    // Packs can harm skin with little blood or feeling before it hurts.
    holdsBack: ['heat-cold'],
  },
  {
    id: 'thyroid-diabetes',
    title: msg('Thyroid problems or diabetes', {
      id: 'leg-cramps.causes.thyroid-diabetes.title',
      desc: 'Cause: name',
    }),
    minTier: 'soon',
  },
] as const satisfies readonly CauseRule<string, Tag>[];

export type CauseId = (typeof causeRules)[number]['id'];
