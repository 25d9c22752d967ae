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
    {
      id: 'leg-cramps.medicines.medicineNotes.lead',
      desc: 'Below the heading of the medicine guide',
    },
  ),
  notes: [
    msg('No doses are given here on purpose. Follow the pack or your clinician.', {
      id: 'leg-cramps.medicines.medicineNotes.notes.no-doses',
      desc: 'Note in the medicine guide',
    }),
    msg(
      'Ask a doctor or pharmacist before giving a child or teen any medicine. Do not give aspirin to a child or teen.',
      {id: 'leg-cramps.medicines.medicineNotes.notes.ask-doctor', desc: 'Used in several places'},
    ),
    msg('If cramps are frequent, see a doctor. Do not just take more pain pills.', {
      id: 'leg-cramps.medicines.medicineNotes.notes.cramps-frequent',
      desc: 'Note in the medicine guide',
    }),
  ],
  regionNames,
} as const;

export const medicineGroups = [
  {
    id: 'over-the-counter',
    title: msg('Pain pills sold without a prescription', {
      id: 'leg-cramps.medicines.medicineGroups.over-the-counter.title',
      desc: 'Heading of a group of medicines',
    }),
  },
  {
    id: 'supplement',
    title: msg('Supplements and food', {
      id: 'leg-cramps.medicines.medicineGroups.supplement.title',
      desc: 'Heading of a group of medicines',
    }),
  },
  {
    id: 'prescription',
    title: msg('Only a doctor can decide', {
      id: 'leg-cramps.medicines.medicineGroups.prescription.title',
      desc: 'Heading of a group of medicines',
    }),
  },
  {
    id: 'avoid',
    avoid: true,
    title: msg('Do not use on your own', {
      id: 'leg-cramps.medicines.medicineGroups.avoid.title',
      desc: 'Heading of a group of medicines',
    }),
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
      id: 'leg-cramps.medicines.acetaminophen.title',
      desc: 'Medicine, where it is called paracetamol. If both names are the same in your language, write one',
    }),
    titleAcetaminophen: msg('Acetaminophen (paracetamol)', {
      id: 'leg-cramps.medicines.acetaminophen.titleAcetaminophen',
      desc: 'Medicine, where it is called acetaminophen. If both names are the same in your language, write one',
    }),
    names: [
      {
        region: 'US',
        name: msg('acetaminophen, such as Tylenol', {
          id: 'leg-cramps.medicines.acetaminophen.names.US.name',
          desc: 'Name of a medicine in a country',
        }),
      },
      {
        region: 'GB',
        name: msg('paracetamol', {
          id: 'leg-cramps.medicines.acetaminophen.names.GB.name',
          desc: 'Name of a medicine in a country',
        }),
      },
      {
        region: 'AU',
        name: msg('paracetamol, such as Panadol', {
          id: 'leg-cramps.medicines.acetaminophen.names.AU.name',
          desc: 'Name of a medicine in a country',
        }),
      },
      {
        region: 'EU',
        name: msg('paracetamol', {
          id: 'leg-cramps.medicines.acetaminophen.names.EU.name',
          desc: 'Name of a medicine in a country',
        }),
      },
    ],
    can: msg('Can ease soreness after a cramp.', {
      id: 'leg-cramps.medicines.acetaminophen.can',
      desc: 'Medicine: what it can do',
    }),
    cannot: msg('Does not stop a cramp. Does not treat swelling or inflammation.', {
      id: 'leg-cramps.medicines.acetaminophen.cannot',
      desc: 'Medicine: what it cannot do',
    }),
    askFirst: [
      msg('Liver disease', {
        id: 'leg-cramps.medicines.acetaminophen.askFirst.liver-disease',
        desc: 'Used in several places',
      }),
      msg('Kidney disease', {
        id: 'leg-cramps.medicines.acetaminophen.askFirst.kidney-disease',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('You drink alcohol most days', {
        id: 'leg-cramps.medicines.acetaminophen.askFirst.drink-alcohol',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('You weigh very little or eat very little', {
        id: 'leg-cramps.medicines.acetaminophen.askFirst.weigh-very',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('You take other cold, flu or pain products. Many have it in them', {
        id: 'leg-cramps.medicines.acetaminophen.askFirst.take-other',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('You take warfarin or another blood thinner', {
        id: 'leg-cramps.medicines.acetaminophen.askFirst.warfarin',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('You take medicine for epilepsy or tuberculosis (TB)', {
        id: 'leg-cramps.medicines.acetaminophen.askFirst.epilepsy-tb',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Pregnant: ask your midwife, doctor or pharmacist', {
        id: 'leg-cramps.medicines.acetaminophen.askFirst.pregnant-ask',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
    ],
    warning: msg('Too much can badly harm the liver. Count all the products you take.', {
      id: 'leg-cramps.medicines.acetaminophen.warning',
      desc: 'Medicine: warning',
    }),
    findings: [
      {
        sure: 'fairly',
        text: msg('It can ease soreness after a cramp.', {
          id: 'leg-cramps.medicines.acetaminophen.findings.soreness.text',
          desc: 'Medicine "Paracetamol": a finding, after how sure we are of it',
        }),
        why: msg('Health services advise it. Few studies looked at cramps.', {
          id: 'leg-cramps.medicines.acetaminophen.findings.soreness.why',
          desc: 'Medicine "Paracetamol": why we are that sure',
        }),
      },
    ],
  },
  {
    id: 'ibuprofen',
    group: 'over-the-counter',
    title: msg('Ibuprofen', {id: 'leg-cramps.medicines.ibuprofen.title', desc: 'Medicine'}),
    names: [
      {
        region: 'US',
        name: msg('ibuprofen, such as Advil or Motrin', {
          id: 'leg-cramps.medicines.ibuprofen.names.US.name',
          desc: 'Name of a medicine in a country',
        }),
      },
      {
        region: 'GB',
        name: msg('ibuprofen, such as Nurofen', {
          id: 'leg-cramps.medicines.ibuprofen.names.GB.name',
          desc: 'Name of a medicine in a country',
        }),
      },
      {
        region: 'AU',
        name: msg('ibuprofen, such as Nurofen', {
          id: 'leg-cramps.medicines.ibuprofen.names.AU.name',
          desc: 'Name of a medicine in a country',
        }),
      },
      {
        region: 'EU',
        name: msg('ibuprofen', {
          id: 'leg-cramps.medicines.ibuprofen.names.EU.name',
          desc: 'Name of a medicine in a country',
        }),
      },
    ],
    can: msg('Can ease soreness after a cramp.', {
      id: 'leg-cramps.medicines.ibuprofen.can',
      desc: 'Medicine: what it can do',
    }),
    cannot: msg('Does not stop or prevent a cramp. A cramp is not inflammation.', {
      id: 'leg-cramps.medicines.ibuprofen.cannot',
      desc: 'Medicine: what it cannot do',
    }),
    askFirst: [
      msg('Ulcer or bleeding, now or before', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.ulcer-bleeding',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Kidney, liver or heart disease, or high blood pressure', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.kidney-liver',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Stroke in the past', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.stroke-past',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Asthma, or a bad reaction to aspirin or a pain pill', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.asthma-bad',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Blood thinners, water pills, or blood pressure pills', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.blood-thinners',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Aspirin, naproxen or another pain pill of this kind', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.other-nsaid',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Steroid pills, lithium or methotrexate', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.steroids',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Pills for depression, such as sertraline (SSRIs)', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.ssri',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Crohn’s or colitis', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.crohns-colitis',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Lupus, chickenpox or shingles', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.lupus',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Age 65 or older', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.age-older',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Dried out, or sick with vomiting', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.dried-out',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Pregnant, or trying for a baby', {
        id: 'leg-cramps.medicines.ibuprofen.askFirst.trying',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
    ],
    warning: msg(
      'Do not take it from 20 weeks of pregnancy unless your doctor says so. Best to avoid it in all of pregnancy. If you need it often, see a doctor.',
      {id: 'leg-cramps.medicines.ibuprofen.warning', desc: 'Medicine: warning'},
    ),
    findings: [
      {
        sure: 'fairly',
        text: msg('It can ease soreness after a cramp.', {
          id: 'leg-cramps.medicines.ibuprofen.findings.soreness.text',
          desc: 'Medicine "Ibuprofen": a finding, after how sure we are of it',
        }),
        why: msg('Health services advise it. Few studies looked at cramps.', {
          id: 'leg-cramps.medicines.ibuprofen.findings.soreness.why',
          desc: 'Medicine "Ibuprofen": why we are that sure',
        }),
      },
    ],
  },
  {
    id: 'magnesium',
    group: 'supplement',
    title: msg('Magnesium pills', {id: 'leg-cramps.medicines.magnesium.title', desc: 'Medicine'}),
    can: msg('Can treat a proven low level.', {
      id: 'leg-cramps.medicines.magnesium.can',
      desc: 'Medicine: what it can do',
    }),
    cannot: msg('Did not cut night cramps in most older adults in studies. Unclear in pregnancy.', {
      id: 'leg-cramps.medicines.magnesium.cannot',
      desc: 'Medicine: what it cannot do',
    }),
    askFirst: [
      msg('Kidney disease', {
        id: 'leg-cramps.medicines.magnesium.askFirst.kidney-disease',
        desc: 'Used in several places',
      }),
      msg('Heart rhythm problems', {
        id: 'leg-cramps.medicines.magnesium.askFirst.heart-rhythm',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('You take other medicines. It can block some antibiotics and bone pills', {
        id: 'leg-cramps.medicines.magnesium.askFirst.take-other',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Pregnant', {
        id: 'leg-cramps.medicines.magnesium.askFirst.pregnant',
        desc: 'Used in several places',
      }),
    ],
    warning: msg('Can cause diarrhea. Can be dangerous with weak kidneys.', {
      id: 'leg-cramps.medicines.magnesium.warning',
      desc: 'Medicine: warning',
    }),
    findings: [
      {
        sure: 'very',
        text: msg('It does not cut night cramps in most older adults.', {
          id: 'leg-cramps.medicines.magnesium.findings.night.text',
          desc: 'Medicine "Magnesium pills": a finding, after how sure we are of it',
        }),
        why: msg('Good studies agree.', {
          id: 'leg-cramps.medicines.magnesium.findings.night.why',
          desc: 'Medicine "Magnesium pills": why we are that sure',
        }),
      },
      {
        sure: 'not',
        text: msg('Whether it helps in pregnancy.', {
          id: 'leg-cramps.medicines.magnesium.findings.pregnancy.text',
          desc: 'Medicine "Magnesium pills": a finding, after how sure we are of it',
        }),
        why: msg('Studies are small and do not agree.', {
          id: 'leg-cramps.medicines.magnesium.findings.pregnancy.why',
          desc: 'Medicine "Magnesium pills": why we are that sure',
        }),
      },
    ],
  },
  {
    id: 'potassium-salt',
    group: 'supplement',
    title: msg('Potassium pills, salt substitutes and salt tablets', {
      id: 'leg-cramps.medicines.potassium-salt.title',
      desc: 'Medicine',
    }),
    can: msg('Only for a low level shown by a blood test.', {
      id: 'leg-cramps.medicines.potassium-salt.can',
      desc: 'Medicine: what it can do',
    }),
    cannot: msg('Not a treatment for plain cramps.', {
      id: 'leg-cramps.medicines.potassium-salt.cannot',
      desc: 'Medicine: what it cannot do',
    }),
    askFirst: [
      msg('Everyone. Ask first', {
        id: 'leg-cramps.medicines.potassium-salt.askFirst.everyone-ask',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
    ],
    warning: msg(
      'Can upset the heart, mostly with kidney disease, blood pressure pills or some water pills.',
      {id: 'leg-cramps.medicines.potassium-salt.warning', desc: 'Medicine: warning'},
    ),
    findings: [
      {
        sure: 'fairly',
        text: msg('They are not a treatment for plain cramps.', {
          id: 'leg-cramps.medicines.potassium-salt.findings.plain.text',
          desc: 'Medicine "Potassium pills and salt": a finding, after how sure we are of it',
        }),
        why: msg('Experts agree. There are no good studies.', {
          id: 'leg-cramps.medicines.potassium-salt.findings.plain.why',
          desc: 'Medicine "Potassium pills and salt": why we are that sure',
        }),
      },
    ],
  },
  {
    id: 'vitamins',
    group: 'supplement',
    title: msg('Vitamin K2, vitamin B and other vitamins', {
      id: 'leg-cramps.medicines.vitamins.title',
      desc: 'Medicine',
    }),
    can: msg('Vitamin K2 helped in one study of older adults. Vitamin B may help some.', {
      id: 'leg-cramps.medicines.vitamins.can',
      desc: 'Medicine: what it can do',
    }),
    cannot: msg('One study is not enough to be sure.', {
      id: 'leg-cramps.medicines.vitamins.cannot',
      desc: 'Medicine: what it cannot do',
    }),
    askFirst: [
      msg('You take warfarin or a blood thinner. Vitamin K can stop warfarin from working', {
        id: 'leg-cramps.medicines.vitamins.askFirst.take-warfarin',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Pregnant', {
        id: 'leg-cramps.medicines.vitamins.askFirst.pregnant',
        desc: 'Used in several places',
      }),
      msg('Kidney disease', {
        id: 'leg-cramps.medicines.vitamins.askFirst.kidney-disease',
        desc: 'Used in several places',
      }),
    ],
    warning: msg('Talk to a doctor before you try it.', {
      id: 'leg-cramps.medicines.vitamins.warning',
      desc: 'Medicine: warning',
    }),
    findings: [
      {
        sure: 'not',
        text: msg('Whether vitamin K2 helps.', {
          id: 'leg-cramps.medicines.vitamins.findings.k2.text',
          desc: 'Medicine "Vitamins": a finding, after how sure we are of it',
        }),
        why: msg('One study of older adults found that it does. One is not enough.', {
          id: 'leg-cramps.medicines.vitamins.findings.k2.why',
          desc: 'Medicine "Vitamins": why we are that sure',
        }),
      },
      {
        sure: 'not',
        text: msg('Whether vitamin B helps.', {
          id: 'leg-cramps.medicines.vitamins.findings.b.text',
          desc: 'Medicine "Vitamins": a finding, after how sure we are of it',
        }),
        why: msg('Studies are small.', {
          id: 'leg-cramps.medicines.vitamins.findings.b.why',
          desc: 'Medicine "Vitamins": why we are that sure',
        }),
      },
    ],
  },
  {
    id: 'pickle-juice',
    group: 'supplement',
    title: msg('Pickle juice', {
      id: 'leg-cramps.medicines.pickle-juice.title',
      desc: 'Food that some people take for cramps',
    }),
    can: msg(
      'A sip made a lab cramp end faster in a small study. It eased cramps in people with liver scarring.',
      {id: 'leg-cramps.medicines.pickle-juice.can', desc: 'Medicine: what it can do'},
    ),
    cannot: msg('Not shown to help plain night cramps.', {
      id: 'leg-cramps.medicines.pickle-juice.cannot',
      desc: 'Medicine: what it cannot do',
    }),
    askFirst: [
      msg('High blood pressure, heart, kidney or liver disease, or a low-salt diet', {
        id: 'leg-cramps.medicines.pickle-juice.askFirst.high-blood',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
      msg('Reflux or ulcers', {
        id: 'leg-cramps.medicines.pickle-juice.askFirst.reflux-ulcers',
        desc: 'Medicine: ask a doctor or pharmacist first, in a list',
      }),
    ],
    warning: msg('It is very salty.', {
      id: 'leg-cramps.medicines.pickle-juice.warning',
      desc: 'Medicine: warning',
    }),
    findings: [
      {
        sure: 'not',
        text: msg('Whether it helps plain night cramps.', {
          id: 'leg-cramps.medicines.pickle-juice.findings.plain.text',
          desc: 'Medicine "Pickle juice": a finding, after how sure we are of it',
        }),
        why: msg('It was tried on lab cramps and in people with liver scarring.', {
          id: 'leg-cramps.medicines.pickle-juice.findings.plain.why',
          desc: 'Medicine "Pickle juice": why we are that sure',
        }),
      },
    ],
  },
  {
    id: 'relaxants',
    group: 'prescription',
    title: msg('Muscle relaxants (baclofen, cyclobenzaprine)', {
      id: 'leg-cramps.medicines.relaxants.title',
      desc: 'Medicine',
    }),
    can: msg('Baclofen helped cramps in small studies of people with liver scarring.', {
      id: 'leg-cramps.medicines.relaxants.can',
      desc: 'Medicine: what it can do',
    }),
    cannot: msg(
      'Not shown to help plain leg cramps. Neither one is labeled for leg cramps in the US. No good study of cyclobenzaprine for leg cramps was found.',
      {id: 'leg-cramps.medicines.relaxants.cannot', desc: 'Medicine: what it cannot do'},
    ),
    askFirst: [],
    warning: msg(
      'They can make you sleepy, confused and likely to fall. Not advised for most older adults. Never take someone else’s. Never stop baclofen all at once. It can cause seizures.',
      {id: 'leg-cramps.medicines.relaxants.warning', desc: 'Medicine: warning'},
    ),
    findings: [
      {
        sure: 'not',
        text: msg('Whether baclofen helps.', {
          id: 'leg-cramps.medicines.relaxants.findings.baclofen.text',
          desc: 'Medicine "Muscle relaxants": a finding, after how sure we are of it',
        }),
        why: msg('Small studies found fewer cramps, but only in people with liver scarring.', {
          id: 'leg-cramps.medicines.relaxants.findings.baclofen.why',
          desc: 'Medicine "Muscle relaxants": why we are that sure',
        }),
      },
      {
        sure: 'not',
        text: msg('Whether cyclobenzaprine helps.', {
          id: 'leg-cramps.medicines.relaxants.findings.cyclobenzaprine.text',
          desc: 'Medicine "Muscle relaxants": a finding, after how sure we are of it',
        }),
        why: msg('No good study was found.', {
          id: 'leg-cramps.medicines.relaxants.findings.cyclobenzaprine.why',
          desc: 'Medicine "Muscle relaxants": why we are that sure',
        }),
      },
    ],
  },
  {
    id: 'other-prescription',
    group: 'prescription',
    title: msg('Other medicines a doctor may think about', {
      id: 'leg-cramps.medicines.other-prescription.title',
      desc: 'Medicine',
    }),
    can: msg(
      'A doctor may talk about vitamin B complex or a calcium channel blocker such as diltiazem.',
      {id: 'leg-cramps.medicines.other-prescription.can', desc: 'Medicine: what it can do'},
    ),
    cannot: msg('Proof is weak.', {
      id: 'leg-cramps.medicines.other-prescription.cannot',
      desc: 'Medicine: what it cannot do',
    }),
    askFirst: [],
    warning: msg('They have side effects and mix badly with some medicines.', {
      id: 'leg-cramps.medicines.other-prescription.warning',
      desc: 'Medicine: warning',
    }),
    findings: [
      {
        sure: 'not',
        text: msg('Whether they help.', {
          id: 'leg-cramps.medicines.other-prescription.findings.help.text',
          desc: 'Medicine "Other medicines": a finding, after how sure we are of it',
        }),
        why: msg('Studies are few and small.', {
          id: 'leg-cramps.medicines.other-prescription.findings.help.why',
          desc: 'Medicine "Other medicines": why we are that sure',
        }),
      },
    ],
  },
  {
    id: 'botox',
    group: 'prescription',
    title: msg('Botox (botulinum toxin) shots', {
      id: 'leg-cramps.medicines.botox.title',
      desc: 'Medicine',
    }),
    can: msg(
      'Very small studies found fewer cramps for about 3 months in special cases, such as a narrow spine.',
      {id: 'leg-cramps.medicines.botox.can', desc: 'Medicine: what it can do'},
    ),
    cannot: msg(
      'Not a usual treatment. Not approved for leg cramps. Only a specialist can decide.',
      {id: 'leg-cramps.medicines.botox.cannot', desc: 'Medicine: what it cannot do'},
    ),
    askFirst: [],
    warning: msg(
      'It can spread and cause trouble swallowing or breathing. This is rare but can be deadly.',
      {id: 'leg-cramps.medicines.botox.warning', desc: 'Medicine: warning'},
    ),
    findings: [
      {
        sure: 'not',
        text: msg('Whether it helps.', {
          id: 'leg-cramps.medicines.botox.findings.help.text',
          desc: 'Medicine "Botox": a finding, after how sure we are of it',
        }),
        why: msg('Studies are very small, and in special cases.', {
          id: 'leg-cramps.medicines.botox.findings.help.why',
          desc: 'Medicine "Botox": why we are that sure',
        }),
      },
    ],
  },
  {
    id: 'quinine',
    group: 'avoid',
    title: msg('Quinine, hydroquinine and tonic water', {
      id: 'leg-cramps.medicines.quinine.title',
      desc: 'Medicine and drink',
    }),
    cannot: msg(
      'Do not take it unless a doctor prescribed it for you. The US drug agency says it should not be used for cramps. In some countries a doctor may use it as a last step.',
      {id: 'leg-cramps.medicines.quinine.cannot', desc: 'Medicine: what it cannot do'},
    ),
    know: [
      msg('Do not buy it online or share it', {
        id: 'leg-cramps.medicines.quinine.know.never-buy',
        desc: 'Medicine: what to know, in a list',
      }),
      msg(
        'Check store-bought leg cramp pills. Some list quinine or cinchona. They are not shown to work',
        {
          id: 'leg-cramps.medicines.quinine.know.check-store',
          desc: 'Medicine: what to know, in a list',
        },
      ),
      msg('Do not start it in pregnancy, or if you had a reaction to it before', {
        id: 'leg-cramps.medicines.quinine.know.never-pregnancy',
        desc: 'Medicine: what to know, in a list',
      }),
      msg('Do you use it without a prescription? Tell your doctor or pharmacist', {
        id: 'leg-cramps.medicines.quinine.know.never-had',
        desc: 'Medicine: what to know, in a list',
      }),
      msg('Did a doctor prescribe it? Do not stop it on your own. Ask if you still need it', {
        id: 'leg-cramps.medicines.quinine.know.use-now',
        desc: 'Medicine: what to know, in a list',
      }),
    ],
    warning: msg(
      'It can cause deadly bleeding, heart rhythm problems, kidney harm, and loss of sight or hearing. An overdose can kill. Keep it away from children. Tonic water has quinine too and is not a treatment.',
      {id: 'leg-cramps.medicines.quinine.warning', desc: 'Medicine: warning'},
    ),
    findings: [
      {
        sure: 'very',
        text: msg('It can do serious harm.', {
          id: 'leg-cramps.medicines.quinine.findings.harm.text',
          desc: 'Medicine "Quinine": a finding, after how sure we are of it',
        }),
        why: msg('Drug safety agencies in the US and UK warn of it.', {
          id: 'leg-cramps.medicines.quinine.findings.harm.why',
          desc: 'Medicine "Quinine": why we are that sure',
        }),
      },
      {
        sure: 'fairly',
        text: msg('Any gain is small.', {
          id: 'leg-cramps.medicines.quinine.findings.gain.text',
          desc: 'Medicine "Quinine": a finding, after how sure we are of it',
        }),
        why: msg('Studies agree.', {
          id: 'leg-cramps.medicines.quinine.findings.gain.why',
          desc: 'Medicine "Quinine": why we are that sure',
        }),
      },
    ],
  },
] as const satisfies readonly NamedMedicine[];

export type MedicineId = (typeof medicines)[number]['id'];
