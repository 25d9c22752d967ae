import {msg} from '@lit/localize';
import type {Effect} from '../../content/index.js';
import type {MedicineId} from './medicines.js';
import type {Tag} from './tags.js';

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
    onMedicines: ['acetaminophen', 'ibuprofen'],
    text: msg(
      'Ask a doctor or pharmacist before giving a child or teen any medicine. Do not give aspirin to a child or teen.',
      {id: 'leg-cramps.effects.noMedicines.text', desc: 'Used in several places'},
    ),
  },
  {
    id: 'fallCaution',
    text: msg('Do not stretch on your feet without a hold. Or do the sitting stretch.', {
      id: 'leg-cramps.effects.fallCaution.text',
      desc: 'Caution for 65 and older',
    }),
    tags: ['stretch'],
    instead: msg('Do not get up without a hold.', {
      id: 'leg-cramps.effects.fallCaution.instead',
      desc: 'Caution for 65 and older, after an injury',
    }),
  },
  {
    id: 'olderMedCaution',
    onMedicines: ['ibuprofen', 'relaxants'],
    text: msg(
      'Do not take pain or muscle pills without asking. Side effects are more common over 65.',
      {
        id: 'leg-cramps.effects.olderMedCaution.text',
        desc: 'Caution for 65 and older',
      },
    ),
  },
  {
    id: 'noNsaid',
    onMedicines: ['ibuprofen'],
    text: msg('Do not take ibuprofen or pills like it without asking.', {
      id: 'leg-cramps.effects.noNsaid.text',
      desc: 'Caution',
    }),
  },
  {
    id: 'noParacetamolWithoutAsking',
    onMedicines: ['acetaminophen'],
    text: msg('Do not take {paracetamol} without asking.', {
      id: 'leg-cramps.effects.noParacetamolWithoutAsking.text',
      desc: 'Caution for liver disease',
    }),
  },
  {
    id: 'pregnancyCaution',
    holdsBack: ['ask-first'],
    onMedicines: ['acetaminophen', 'magnesium', 'vitamins', 'relaxants'],
    text: msg(
      'Do not take a medicine or supplement without asking your midwife, doctor or pharmacist.',
      {
        id: 'leg-cramps.effects.pregnancyCaution.text',
        desc: 'Caution in pregnancy',
      },
    ),
  },
  {
    id: 'askBeforeMedicine',
    tags: ['ask-first'],
    onMedicines: ['acetaminophen', 'magnesium', 'vitamins', 'pickle-juice', 'relaxants'],
    text: msg('Do not take anything for cramps without asking a pharmacist or doctor.', {
      id: 'leg-cramps.effects.askBeforeMedicine.text',
      desc: 'Caution',
    }),
  },
  {
    id: 'injuryCaution',
    hides: ['relief'],
    holdsBack: ['stretch', 'activity'],
    text: msg('Do not stretch or rub a fresh injury. Rest it.', {
      id: 'leg-cramps.effects.injuryCaution.text',
      desc: 'Caution after an injury',
    }),
  },
  {
    id: 'alcoholCaution',
    onMedicines: ['acetaminophen', 'ibuprofen', 'relaxants'],
    text: msg('Do not mix pain pills and alcohol. Ask first.', {
      id: 'leg-cramps.effects.alcoholCaution.text',
      desc: 'Caution',
    }),
  },
  {
    id: 'noHeatCold',
    holdsBack: ['heat-cold'],
    text: msg('Do not use heat or cold packs where you have poor feeling or poor blood flow.', {
      id: 'leg-cramps.effects.noHeatCold.text',
      desc: 'Caution',
    }),
  },
  {
    id: 'noSupplements',
    holdsBack: ['minerals', 'salt'],
    onMedicines: ['magnesium', 'potassium-salt', 'pickle-juice'],
    text: msg(
      'Do not take magnesium, potassium, salt, sports drinks or pickle juice unless your team says so.',
      {
        id: 'leg-cramps.effects.noSupplements.text',
        desc: 'Caution for kidney or liver disease; "team" is the care team',
      },
    ),
  },
  {
    id: 'fluidPlan',
    holdsBack: ['drink'],
    text: msg('Do not drink more than you were told you may.', {
      id: 'leg-cramps.effects.fluidPlan.text',
      desc: 'Caution',
    }),
  },
] as const satisfies readonly Effect<string, Tag, MedicineId>[];

export type EffectId = (typeof effects)[number]['id'];
