import {msg} from '@lit/localize';
import type {SheetWording} from '../../content/index.js';
import type {EffectId} from './effects.js';
import type {SignId} from './warning-signs.js';

/** Each sign in a few words, for what was asked about and is not there. */
const names = {
  'chest-breath': msg('chest pain, trouble breathing, coughing blood', {
    id: 'leg-cramps.sheet.names.chest-breath',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'stroke-signs': msg('face droop, slurred speech', {
    id: 'leg-cramps.sheet.names.stroke-signs',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'confused-fit': msg('confusion, seizure', {
    id: 'leg-cramps.sheet.names.confused-fit',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'heart-flutter-weak': msg('racing heart with weakness', {
    id: 'leg-cramps.sheet.names.heart-flutter-weak',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'cold-pale-leg': msg('suddenly cold or pale leg', {
    id: 'leg-cramps.sheet.names.cold-pale-leg',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'bad-injury': msg('injury with growing pain', {
    id: 'leg-cramps.sheet.names.bad-injury',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'saddle-bladder': msg('numb groin, bladder or bowel trouble', {
    id: 'leg-cramps.sheet.names.saddle-bladder',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'jaw-spasm': msg('stiff jaw', {
    id: 'leg-cramps.sheet.names.jaw-spasm',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'fever-very-ill': msg('fever and very ill', {
    id: 'leg-cramps.sheet.names.fever-very-ill',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'one-leg-swollen': msg('one leg swollen, warm or discolored', {
    id: 'leg-cramps.sheet.names.one-leg-swollen',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'clot-risk-pain': msg('leg pain with a clot risk', {
    id: 'leg-cramps.sheet.names.clot-risk-pain',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'over-10-min': msg('cramp over 10 minutes', {
    id: 'leg-cramps.sheet.names.over-10-min',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'new-weak-numb': msg('new weakness or numbness', {
    id: 'leg-cramps.sheet.names.new-weak-numb',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'rest-pain-sore': msg('unhealed foot sore', {
    id: 'leg-cramps.sheet.names.rest-pain-sore',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'cant-walk-injury': msg('injury and cannot stand', {
    id: 'leg-cramps.sheet.names.cant-walk-injury',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'hot-red-fever': msg('hot spreading skin, fever', {
    id: 'leg-cramps.sheet.names.hot-red-fever',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'dark-urine': msg('dark pee', {
    id: 'leg-cramps.sheet.names.dark-urine',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'fluid-loss': msg('big fluid loss', {
    id: 'leg-cramps.sheet.names.fluid-loss',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'heat-not-better': msg('lasting heat cramps', {
    id: 'leg-cramps.sheet.names.heat-not-better',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'whole-body-cramps': msg('cramps in arms, chest or belly', {
    id: 'leg-cramps.sheet.names.whole-body-cramps',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'lips-tingle': msg('tingling lips or fingers', {
    id: 'leg-cramps.sheet.names.lips-tingle',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  toxin: msg('contact with a poison', {
    id: 'leg-cramps.sheet.names.toxin',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'dirty-wound': msg('dirty wound', {
    id: 'leg-cramps.sheet.names.dirty-wound',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'child-unwell': msg('child with a limp or fever', {
    id: 'leg-cramps.sheet.names.child-unwell',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'pregnancy-warning': msg('in pregnancy: sudden swelling, bad headache', {
    id: 'leg-cramps.sheet.names.pregnancy-warning',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'statin-muscle': msg('muscle pain on a statin', {
    id: 'leg-cramps.sheet.names.statin-muscle',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'quinine-bleed': msg('bleeding on quinine', {
    id: 'leg-cramps.sheet.names.quinine-bleed',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'walk-rest': msg('walking pain that goes with rest', {
    id: 'leg-cramps.sheet.names.walk-rest',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'sleep-daily': msg('cramps that often wake', {
    id: 'leg-cramps.sheet.names.sleep-daily',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'not-better': msg('getting worse', {
    id: 'leg-cramps.sheet.names.not-better',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'slow-weak-tingle': msg('tingling, twitching, slow weakness', {
    id: 'leg-cramps.sheet.names.slow-weak-tingle',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'medicine-linked': msg('medicine linked with cramps', {
    id: 'leg-cramps.sheet.names.medicine-linked',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'new-medicine': msg('cramps since a new medicine', {
    id: 'leg-cramps.sheet.names.new-medicine',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'taking-quinine': msg('quinine or tonic water for cramps', {
    id: 'leg-cramps.sheet.names.taking-quinine',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'long-condition': msg('long-term illness', {
    id: 'leg-cramps.sheet.names.long-condition',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  dialysis: msg('dialysis', {
    id: 'leg-cramps.sheet.names.dialysis',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  pregnant: msg('pregnancy or birth in the last 3 months', {
    id: 'leg-cramps.sheet.names.pregnant',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  child: msg('under 18', {
    id: 'leg-cramps.sheet.names.child',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'heavy-alcohol': msg('a lot of alcohol', {
    id: 'leg-cramps.sheet.names.heavy-alcohol',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'both-ankles': msg('both ankles swollen', {
    id: 'leg-cramps.sheet.names.both-ankles',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'tired-thirsty': msg('very tired, cold or thirsty', {
    id: 'leg-cramps.sheet.names.tired-thirsty',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'cold-feet': msg('cold feet, cuts that heal slowly', {
    id: 'leg-cramps.sheet.names.cold-feet',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'bite-spreading': msg('cramps that spread after a bite', {
    id: 'leg-cramps.sheet.names.bite-spreading',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'heart-flutter': msg('skipping or racing heart', {
    id: 'leg-cramps.sheet.names.heart-flutter',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'thinner-bleed': msg('growing bruise on blood thinners', {
    id: 'leg-cramps.sheet.names.thinner-bleed',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
  'restless-legs': msg('strong urge to move the legs', {
    id: 'leg-cramps.sheet.names.restless-legs',
    desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
  }),
} satisfies Record<Exclude<SignId, `unsure-${string}`>, string>;

const notSure = msg('Not sure', {
  id: 'leg-cramps.sheet.said.not-sure',
  desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
});
const oftenWake = msg('Cramps often wake the person or affect the day', {
  id: 'leg-cramps.sheet.said.sleep-daily',
  desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
});

/** How the answers are said to a third person, and what the sheet says of what was not chosen. */
export const sheetWording = {
  places: {age: 'who', pattern: 'when', medicines: 'medicines', illnesses: 'conditions'},
  said: {
    'con-none': msg('None known', {
      id: 'leg-cramps.sheet.said.con-none',
      desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
    }),
    'con-unsure': notSure,
    'med-none': msg('None of those asked about', {
      id: 'leg-cramps.sheet.said.med-none',
      desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
    }),
    'med-unsure': msg('Not sure which', {
      id: 'leg-cramps.sheet.said.med-unsure',
      desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
    }),
    'mf-statin': msg('On a statin, with new muscle pain, soreness or weakness', {
      id: 'leg-cramps.sheet.said.mf-statin',
      desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
    }),
    'mf-quinine': msg(
      'On quinine or tonic water, with bruising, bleeding, spots, ringing ears or sight changes',
      {
        id: 'leg-cramps.sheet.said.mf-quinine',
        desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
      },
    ),
    'not-sleep': oftenWake,
    'sleep-daily': oftenWake,
    'when-night': msg('At night or at rest in bed', {
      id: 'leg-cramps.sheet.said.when-night',
      desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
    }),
    'when-walk': msg('On walking; goes within minutes of a stop', {
      id: 'leg-cramps.sheet.said.when-walk',
      desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
    }),
    'when-lean': msg('On standing or walking; eases on sitting or leaning forward', {
      id: 'leg-cramps.sheet.said.when-lean',
      desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
    }),
    'when-unsure': notSure,
    'rec-none': msg('Nothing new known', {
      id: 'leg-cramps.sheet.said.rec-none',
      desc: 'Sheet for a doctor: what was chosen, said of the person with cramps',
    }),
    'rec-unsure': notSure,
  },
  names: {
    ...names,
    'preg-no': names.pregnant,
    'preg-unsure': names.pregnant,
    'child-limp': msg('limp', {
      id: 'leg-cramps.sheet.names.child-limp',
      desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
    }),
    'child-onespot': msg('pain in one spot', {
      id: 'leg-cramps.sheet.names.child-onespot',
      desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
    }),
    'child-morning': msg('pain on waking or by day', {
      id: 'leg-cramps.sheet.names.child-morning',
      desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
    }),
    'child-ill': msg('fever, weight loss, looking ill', {
      id: 'leg-cramps.sheet.names.child-ill',
      desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
    }),
    'not-tired': msg('very tired or cold, weight change', {
      id: 'leg-cramps.sheet.names.not-tired',
      desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
    }),
    'not-thirsty': msg('very thirsty', {
      id: 'leg-cramps.sheet.names.not-thirsty',
      desc: 'Sheet for a doctor, in a list after "Asked and not present:" or "Not sure about:". Lower case where the language has it',
    }),
  },
  cautions: {
    noMatching: null,
    noMedicines: msg('no aspirin, ask first about other pills', {
      id: 'leg-cramps.sheet.cautions.noMedicines',
      desc: 'Sheet for a doctor, in a list after "Cautions:". Lower case where the language has it',
    }),
    fallCaution: null,
    olderMedCaution: null,
    noNsaid: msg('no ibuprofen without asking', {
      id: 'leg-cramps.sheet.cautions.noNsaid',
      desc: 'Sheet for a doctor, in a list after "Cautions:". Lower case where the language has it',
    }),
    noParacetamolWithoutAsking: msg('no {paracetamol} without asking', {
      id: 'leg-cramps.sheet.cautions.noParacetamolWithoutAsking',
      desc: 'Sheet for a doctor, in a list after "Cautions:". Lower case where the language has it',
    }),
    pregnancyCaution: msg('ask first about all pills and vitamins', {
      id: 'leg-cramps.sheet.cautions.pregnancyCaution',
      desc: 'Sheet for a doctor, in a list after "Cautions:". Lower case where the language has it',
    }),
    askBeforeMedicine: null,
    injuryCaution: msg('no stretching of the injury', {
      id: 'leg-cramps.sheet.cautions.injuryCaution',
      desc: 'Sheet for a doctor, in a list after "Cautions:". Lower case where the language has it',
    }),
    alcoholCaution: msg('no pain pills with alcohol', {
      id: 'leg-cramps.sheet.cautions.alcoholCaution',
      desc: 'Sheet for a doctor, in a list after "Cautions:". Lower case where the language has it',
    }),
    noHeatCold: msg('no heat or cold packs', {
      id: 'leg-cramps.sheet.cautions.noHeatCold',
      desc: 'Sheet for a doctor, in a list after "Cautions:". Lower case where the language has it',
    }),
    noSupplements: msg('no magnesium, potassium or salt products', {
      id: 'leg-cramps.sheet.cautions.noSupplements',
      desc: 'Sheet for a doctor, in a list after "Cautions:". Lower case where the language has it',
    }),
    fluidPlan: msg('no extra drinks', {
      id: 'leg-cramps.sheet.cautions.fluidPlan',
      desc: 'Sheet for a doctor, in a list after "Cautions:". Lower case where the language has it',
    }),
  } satisfies Record<EffectId, string | null>,
} as const satisfies SheetWording;
