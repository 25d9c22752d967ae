import {msg} from '@lit/localize';
import type {Medicine, MedicineGroup} from '../../content/index.js';

const regionNames = {
  AU: 'cldr:region/AU',
  EU: 'cldr:region/EU',
  GB: 'cldr:region/GB',
  US: 'cldr:region/US',
} as const;

/** Said above the list of medicines. There is no dose anywhere: that is for the pack or a clinician. */
export const medicineNotes = {
  lead: msg(
    'No pill stops a cramp while it is happening. Some can ease soreness after. Always read the pack and ask a pharmacist.',
    {desc: 'Below the heading of the medicine guide'},
  ),
  notes: [
    msg('No doses are given here on purpose. Follow the pack or your clinician.', {
      desc: 'Note in the medicine guide',
    }),
    msg(
      'Ask a doctor or pharmacist before giving a child or teen any medicine. Do not give aspirin to a child or teen.',
      {desc: 'Used in several places'},
    ),
    msg('If cramps are frequent, see a doctor. Do not just take more pain pills.', {
      desc: 'Note in the medicine guide',
    }),
  ],
  regionNames,
} as const;

export const medicineGroups = [
  {
    id: 'over-the-counter',
    title: msg('Pain pills sold without a prescription', {desc: 'Heading of a group of medicines'}),
  },
  {
    id: 'supplement',
    title: msg('Supplements and food', {desc: 'Heading of a group of medicines'}),
  },
  {
    id: 'prescription',
    title: msg('Only a doctor can decide', {desc: 'Heading of a group of medicines'}),
  },
  {
    id: 'avoid',
    avoid: true,
    title: msg('Do not use on your own', {desc: 'Heading of a group of medicines'}),
  },
] as const satisfies readonly MedicineGroup[];

type GroupId = (typeof medicineGroups)[number]['id'];

/** What makes the compiler ask for the name of each region. */
interface NamedMedicine extends Medicine<string, GroupId> {
  readonly names?: readonly {readonly region: keyof typeof regionNames; readonly name: string}[];
}

export const medicines = [
  {
    id: 'acetaminophen',
    group: 'over-the-counter',
    title: msg('Paracetamol (acetaminophen)', {
      desc: 'Medicine, where it is called paracetamol. If both names are the same in your language, write one',
    }),
    titleAcetaminophen: msg('Acetaminophen (paracetamol)', {
      desc: 'Medicine, where it is called acetaminophen. If both names are the same in your language, write one',
    }),
    names: [
      {
        region: 'US',
        name: msg('acetaminophen, such as Tylenol', {desc: 'Name of a medicine in a country'}),
      },
      {region: 'GB', name: msg('paracetamol', {desc: 'Name of a medicine in a country'})},
      {
        region: 'AU',
        name: msg('paracetamol, such as Panadol', {desc: 'Name of a medicine in a country'}),
      },
      {region: 'EU', name: msg('paracetamol', {desc: 'Name of a medicine in a country'})},
    ],
    can: msg('Can ease soreness after a cramp.', {desc: 'Medicine: what it can do'}),
    cannot: msg('Does not stop a cramp. Does not treat swelling or inflammation.', {
      desc: 'Medicine: what it cannot do',
    }),
    askFirst: [
      msg('Liver disease', {desc: 'Used in several places'}),
      msg('You drink alcohol most days', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('You weigh very little or eat very little', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('You take other cold, flu or pain products. Many have it in them', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Pregnant: ask your midwife, doctor or pharmacist', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
    ],
    warning: msg('Too much can badly harm the liver. Count all the products you take.', {
      desc: 'Medicine: warning',
    }),
    evidence: {
      level: 'expert',
      note: msg('It can ease soreness after a cramp.', {
        desc: 'Medicine: what the level of evidence below is about',
      }),
    },
  },
  {
    id: 'ibuprofen',
    group: 'over-the-counter',
    title: msg('Ibuprofen', {desc: 'Medicine'}),
    names: [
      {
        region: 'US',
        name: msg('ibuprofen, such as Advil or Motrin', {desc: 'Name of a medicine in a country'}),
      },
      {
        region: 'GB',
        name: msg('ibuprofen, such as Nurofen', {desc: 'Name of a medicine in a country'}),
      },
      {
        region: 'AU',
        name: msg('ibuprofen, such as Nurofen', {desc: 'Name of a medicine in a country'}),
      },
      {region: 'EU', name: msg('ibuprofen', {desc: 'Name of a medicine in a country'})},
    ],
    can: msg('Can ease soreness after a cramp.', {desc: 'Medicine: what it can do'}),
    cannot: msg('Does not stop or prevent a cramp. A cramp is not inflammation.', {
      desc: 'Medicine: what it cannot do',
    }),
    askFirst: [
      msg('Ulcer or bleeding, now or before', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Kidney, liver or heart disease, or high blood pressure', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Stroke in the past', {desc: 'Medicine: ask a doctor or pharmacist first, in a list'}),
      msg('Asthma, or a bad reaction to aspirin or a pain pill', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Blood thinners, water pills, or blood pressure pills', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Crohn’s or colitis', {desc: 'Medicine: ask a doctor or pharmacist first, in a list'}),
      msg('Age 65 or older', {desc: 'Medicine: ask a doctor or pharmacist first, in a list'}),
      msg('Dried out, or sick with vomiting', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
    ],
    warning: msg(
      'Do not take it from 20 weeks of pregnancy unless your doctor says so. Best to avoid it in all of pregnancy. If you need it often, see a doctor.',
      {desc: 'Medicine: warning'},
    ),
    evidence: {
      level: 'expert',
      note: msg('It can ease soreness after a cramp.', {
        desc: 'Medicine: what the level of evidence below is about',
      }),
    },
  },
  {
    id: 'magnesium',
    group: 'supplement',
    title: msg('Magnesium pills', {desc: 'Medicine'}),
    can: msg('Can treat a proven low level.', {desc: 'Medicine: what it can do'}),
    cannot: msg('Did not cut night cramps in most older adults in studies. Unclear in pregnancy.', {
      desc: 'Medicine: what it cannot do',
    }),
    askFirst: [
      msg('Kidney disease', {desc: 'Used in several places'}),
      msg('Heart rhythm problems', {desc: 'Medicine: ask a doctor or pharmacist first, in a list'}),
      msg('You take other medicines. It can block some antibiotics and bone pills', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Pregnant', {desc: 'Used in several places'}),
    ],
    warning: msg('Can cause diarrhea. Can be dangerous with weak kidneys.', {
      desc: 'Medicine: warning',
    }),
    evidence: {
      level: 'strong',
      note: msg('For most older adults, magnesium pills do not cut night cramps.', {
        desc: 'Used in several places',
      }),
    },
  },
  {
    id: 'potassium-salt',
    group: 'supplement',
    title: msg('Potassium pills, salt substitutes and salt tablets', {desc: 'Medicine'}),
    can: msg('Only for a low level shown by a blood test.', {desc: 'Medicine: what it can do'}),
    cannot: msg('Not a treatment for plain cramps.', {desc: 'Medicine: what it cannot do'}),
    askFirst: [
      msg('Everyone. Ask first', {desc: 'Medicine: ask a doctor or pharmacist first, in a list'}),
    ],
    warning: msg(
      'Can upset the heart, mostly with kidney disease, blood pressure pills or some water pills.',
      {desc: 'Medicine: warning'},
    ),
    evidence: {
      level: 'expert',
      note: msg('They are not a treatment for plain cramps.', {
        desc: 'Medicine: what the level of evidence below is about',
      }),
    },
  },
  {
    id: 'vitamins',
    group: 'supplement',
    title: msg('Vitamin K2, vitamin B and other vitamins', {desc: 'Medicine'}),
    can: msg('Vitamin K2 helped in one study of older adults. Vitamin B may help some.', {
      desc: 'Medicine: what it can do',
    }),
    cannot: msg('One study is not enough to be sure.', {desc: 'Medicine: what it cannot do'}),
    askFirst: [
      msg('You take warfarin or a blood thinner. Vitamin K can stop warfarin from working', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Pregnant', {desc: 'Used in several places'}),
      msg('Kidney disease', {desc: 'Used in several places'}),
    ],
    warning: msg('Talk to a doctor before you try it.', {desc: 'Medicine: warning'}),
    evidence: {
      level: 'limited',
      note: msg('Vitamins K2 and B may help some people.', {
        desc: 'Medicine: what the level of evidence below is about',
      }),
    },
  },
  {
    id: 'pickle-juice',
    group: 'supplement',
    title: msg('Pickle juice', {desc: 'Food that some people take for cramps'}),
    can: msg(
      'A sip made a lab cramp end faster in a small study. It eased cramps in people with liver scarring.',
      {desc: 'Medicine: what it can do'},
    ),
    cannot: msg('Not shown to help plain night cramps.', {desc: 'Medicine: what it cannot do'}),
    askFirst: [
      msg('High blood pressure, heart, kidney or liver disease, or a low-salt diet', {
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Reflux or ulcers', {desc: 'Medicine: ask a doctor or pharmacist first, in a list'}),
    ],
    warning: msg('It is very salty.', {desc: 'Medicine: warning'}),
    evidence: {
      level: 'limited',
      note: msg('It may ease some kinds of cramps.', {
        desc: 'Medicine: what the level of evidence below is about',
      }),
    },
  },
  {
    id: 'relaxants',
    group: 'prescription',
    title: msg('Muscle relaxants (baclofen, cyclobenzaprine)', {desc: 'Medicine'}),
    can: msg('Baclofen helped cramps in small studies of people with liver scarring.', {
      desc: 'Medicine: what it can do',
    }),
    cannot: msg(
      'Not shown to help plain leg cramps. Neither one is labeled for leg cramps in the US. No good study of cyclobenzaprine for leg cramps was found.',
      {desc: 'Medicine: what it cannot do'},
    ),
    askFirst: [],
    warning: msg(
      'They can make you sleepy, confused and likely to fall. Not advised for most older adults. Never take someone else’s. Never stop baclofen all at once. It can cause seizures.',
      {desc: 'Medicine: warning'},
    ),
    evidence: {
      level: 'limited',
      note: msg('Baclofen may ease cramps in people with liver scarring.', {
        desc: 'Medicine: what the level of evidence below is about',
      }),
    },
  },
  {
    id: 'other-prescription',
    group: 'prescription',
    title: msg('Other medicines a doctor may think about', {desc: 'Medicine'}),
    can: msg(
      'A doctor may talk about vitamin B complex or a calcium channel blocker such as diltiazem.',
      {desc: 'Medicine: what it can do'},
    ),
    cannot: msg('Proof is weak.', {desc: 'Medicine: what it cannot do'}),
    askFirst: [],
    warning: msg('They have side effects and mix badly with some medicines.', {
      desc: 'Medicine: warning',
    }),
    evidence: {
      level: 'limited',
      note: msg('They may help some people.', {
        desc: 'Medicine: what the level of evidence below is about',
      }),
    },
  },
  {
    id: 'botox',
    group: 'prescription',
    title: msg('Botox (botulinum toxin) shots', {desc: 'Medicine'}),
    can: msg(
      'Very small studies found fewer cramps for about 3 months in special cases, such as a narrow spine.',
      {desc: 'Medicine: what it can do'},
    ),
    cannot: msg(
      'Not a usual treatment. Not approved for leg cramps. Only a specialist can decide.',
      {desc: 'Medicine: what it cannot do'},
    ),
    askFirst: [],
    warning: msg(
      'It can spread and cause trouble swallowing or breathing. This is rare but can be deadly.',
      {desc: 'Medicine: warning'},
    ),
    evidence: {
      level: 'limited',
      note: msg('It may help in special cases.', {
        desc: 'Medicine: what the level of evidence below is about',
      }),
    },
  },
  {
    id: 'quinine',
    group: 'avoid',
    title: msg('Quinine and tonic water', {desc: 'Medicine and drink'}),
    cannot: msg(
      'It is not safe to use on your own. The US drug agency says it should not be used for cramps. In the UK a doctor may use it only as a last step.',
      {desc: 'Medicine: what it cannot do'},
    ),
    know: [
      msg('Never buy it online or share it', {desc: 'Medicine: what to know, in a list'}),
      msg(
        'Check store-bought leg cramp pills. Some list quinine or cinchona. They are not shown to work',
        {desc: 'Medicine: what to know, in a list'},
      ),
      msg('Never in pregnancy for cramps', {desc: 'Medicine: what to know, in a list'}),
      msg('Never if you had a reaction to it before', {desc: 'Medicine: what to know, in a list'}),
      msg('Do you use it now? Tell your doctor or pharmacist', {
        desc: 'Medicine: what to know, in a list',
      }),
    ],
    warning: msg(
      'It can cause deadly bleeding, heart rhythm problems, kidney harm, and loss of sight or hearing. An overdose can kill. Keep it away from children. Tonic water has quinine too and is not a treatment.',
      {desc: 'Medicine: warning'},
    ),
    evidence: {
      level: 'strong',
      note: msg('Quinine can do serious harm.', {
        desc: 'Medicine: what the level of evidence below is about',
      }),
    },
  },
] as const satisfies readonly NamedMedicine[];
