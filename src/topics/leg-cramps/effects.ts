import {msg} from '@lit/localize';
import type {Effect} from '../../content/index.js';

/** `{paracetamol}` is filled in with the name used in the reader's region. */
export const effects = [
  {
    id: 'noMatching',
    hides: ['causes'],
    text: msg('This tool does not match causes for people under 18. Talk to a doctor or nurse.', {
      desc: 'Shown instead of the list of causes',
    }),
  },
  {
    id: 'noMedicines',
    text: msg(
      'Ask a doctor or pharmacist before giving a child or teen any medicine. Do not give aspirin to a child or teen.',
      {desc: 'Used in several places'},
    ),
  },
  {
    id: 'fallCaution',
    text: msg('Hold on to something, or do the sitting stretch.', {
      desc: 'Caution for 65 and older',
    }),
  },
  {
    id: 'olderMedCaution',
    text: msg('Over 65, pain and muscle pills cause more side effects. Ask first.', {
      desc: 'Caution for 65 and older',
    }),
  },
  {
    id: 'noNsaid',
    text: msg('Ask before you take ibuprofen. It may not be safe for you.', {desc: 'Caution'}),
  },
  {
    id: 'noParacetamolWithoutAsking',
    text: msg('Ask before you take {paracetamol}.', {
      desc: 'Caution for liver disease',
    }),
  },
  {
    id: 'pregnancyCaution',
    text: msg('Ask your midwife, doctor or pharmacist before any medicine or supplement.', {
      desc: 'Caution in pregnancy',
    }),
  },
  {
    id: 'askBeforeMedicine',
    text: msg('Check with a pharmacist or doctor before you take anything for cramps.', {
      desc: 'Caution',
    }),
  },
  {
    id: 'injuryCaution',
    hides: ['relief'],
    text: msg('Do not stretch or rub a fresh injury. Rest it.', {
      desc: 'Caution after an injury',
    }),
  },
  {
    id: 'alcoholCaution',
    text: msg('Pain pills and alcohol do not mix well. Ask first.', {desc: 'Caution'}),
  },
  {
    id: 'noHeatCold',
    text: msg('Do not use heat or cold packs where you have poor feeling or poor blood flow.', {
      desc: 'Caution',
    }),
  },
  {
    id: 'noSupplements',
    text: msg('Do not take magnesium, potassium or salt products unless your team says so.', {
      desc: 'Caution for kidney or liver disease; "team" is the care team',
    }),
  },
  {
    id: 'fluidPlan',
    text: msg('If you were told how much to drink, keep to that. Do not drink extra.', {
      desc: 'Caution',
    }),
  },
] as const satisfies readonly Effect[];

export type EffectId = (typeof effects)[number]['id'];
