import {msg} from '@lit/localize';
import type {Effect} from '../../content/index.js';

/** `{paracetamol}` is filled in with the name used in the reader's region. */
export const effects = [
  {
    id: 'noMatching',
    hides: ['causes'],
    text: msg('This tool does not match causes for people under 18. Talk to a doctor or nurse.', {
      id: 'leg-cramps.effects.noMatching.text',
      desc: 'Shown instead of the list of causes',
    }),
  },
  {
    id: 'noMedicines',
    text: msg(
      'Ask a doctor or pharmacist before giving a child or teen any medicine. Do not give aspirin to a child or teen.',
      {id: 'leg-cramps.effects.noMedicines.text', desc: 'Used in several places'},
    ),
  },
  {
    id: 'fallCaution',
    text: msg('Hold on to something, or do the sitting stretch.', {
      id: 'leg-cramps.effects.fallCaution.text',
      desc: 'Caution for 65 and older',
    }),
  },
  {
    id: 'olderMedCaution',
    text: msg('Over 65, pain and muscle pills cause more side effects. Ask first.', {
      id: 'leg-cramps.effects.olderMedCaution.text',
      desc: 'Caution for 65 and older',
    }),
  },
  {
    id: 'noNsaid',
    text: msg('Ask before you take ibuprofen. It may not be safe for you.', {
      id: 'leg-cramps.effects.noNsaid.text',
      desc: 'Caution',
    }),
  },
  {
    id: 'noParacetamolWithoutAsking',
    text: msg('Ask before you take {paracetamol}.', {
      id: 'leg-cramps.effects.noParacetamolWithoutAsking.text',
      desc: 'Caution for liver disease',
    }),
  },
  {
    id: 'pregnancyCaution',
    text: msg('Ask your midwife, doctor or pharmacist before any medicine or supplement.', {
      id: 'leg-cramps.effects.pregnancyCaution.text',
      desc: 'Caution in pregnancy',
    }),
  },
  {
    id: 'askBeforeMedicine',
    text: msg('Check with a pharmacist or doctor before you take anything for cramps.', {
      id: 'leg-cramps.effects.askBeforeMedicine.text',
      desc: 'Caution',
    }),
  },
  {
    id: 'injuryCaution',
    hides: ['relief'],
    text: msg('Do not stretch or rub a fresh injury. Rest it.', {
      id: 'leg-cramps.effects.injuryCaution.text',
      desc: 'Caution after an injury',
    }),
  },
  {
    id: 'alcoholCaution',
    text: msg('Pain pills and alcohol do not mix well. Ask first.', {
      id: 'leg-cramps.effects.alcoholCaution.text',
      desc: 'Caution',
    }),
  },
  {
    id: 'noHeatCold',
    text: msg('Do not use heat or cold packs where you have poor feeling or poor blood flow.', {
      id: 'leg-cramps.effects.noHeatCold.text',
      desc: 'Caution',
    }),
  },
  {
    id: 'noSupplements',
    text: msg('Do not take magnesium, potassium or salt products unless your team says so.', {
      id: 'leg-cramps.effects.noSupplements.text',
      desc: 'Caution for kidney or liver disease; "team" is the care team',
    }),
  },
  {
    id: 'fluidPlan',
    text: msg('If you were told how much to drink, keep to that. Do not drink extra.', {
      id: 'leg-cramps.effects.fluidPlan.text',
      desc: 'Caution',
    }),
  },
] as const satisfies readonly Effect[];

export type EffectId = (typeof effects)[number]['id'];
