import {msg} from '@lit/localize';

/**
 * What an answer changes beside the tier and the marks: a caution to show, or advice to hold back.
 * `{paracetamol}` is filled in with the name used in the reader's region.
 */
export const cautions = {
  noMatching: msg(
    'This tool does not match causes for people under 18. Talk to a doctor or nurse.',
    {
      desc: 'Shown instead of the list of causes',
    },
  ),
  noMedicines: msg(
    'Ask a doctor or pharmacist before giving a child or teen any medicine. Do not give aspirin to a child or teen.',
    {desc: 'Used in several places'},
  ),
  fallCaution: msg('Hold on to something, or do the sitting stretch.', {
    desc: 'Caution for 65 and older',
  }),
  olderMedCaution: msg('Over 65, pain and muscle pills cause more side effects. Ask first.', {
    desc: 'Caution for 65 and older',
  }),
  noNsaid: msg('Ask before you take ibuprofen. It may not be safe for you.', {desc: 'Caution'}),
  noParacetamolWithoutAsking: msg('Ask before you take {paracetamol}.', {
    desc: 'Caution for liver disease',
  }),
  pregnancyCaution: msg(
    'Ask your midwife, doctor or pharmacist before any medicine or supplement.',
    {
      desc: 'Caution in pregnancy',
    },
  ),
  askBeforeMedicine: msg('Check with a pharmacist or doctor before you take anything for cramps.', {
    desc: 'Caution',
  }),
  injuryCaution: msg('Do not stretch or rub a fresh injury. Rest it.', {
    desc: 'Caution after an injury',
  }),
  alcoholCaution: msg('Pain pills and alcohol do not mix well. Ask first.', {desc: 'Caution'}),
  noHeatCold: msg('Do not use heat or cold packs where you have poor feeling or poor blood flow.', {
    desc: 'Caution',
  }),
  noSupplements: msg(
    'Do not take magnesium, potassium or salt products unless your team says so.',
    {
      desc: 'Caution for kidney or liver disease; "team" is the care team',
    },
  ),
  fluidPlan: msg('If you were told how much to drink, keep to that. Do not drink extra.', {
    desc: 'Caution',
  }),
} as const;

export type EffectId = keyof typeof cautions;
