/** The topic whose data they are in. */
export const topic = 'leg-cramps';

/**
 * Slips in its data that the tests of the safety rules must notice. `at` is the place, in any layout; `from`, a
 * part of it where given, becomes `to`. "…" matches anything.
 */
const inFile = (module, list) =>
  list.map(([name, at, to, from]) => ({
    file: `src/topics/${topic}/${module}`,
    name,
    at,
    to,
    ...(from && {from}),
  }));

const signTiers = [
  ...inFile('warning-signs.ts', [
    ['chest pain only urgent', "id: 'chest-breath', tier: 'emergency'", "'urgent'", "'emergency'"],
    ['a poison only "soon"', "id: 'toxin', tier: 'urgent'", "'soon'", "'urgent'"],
    ['pain with walking is nothing', "id: 'walk-rest', tier: 'soon'", "'self-care'", "'soon'"],
    ['not sure only "soon"', "id: 'unsure-urgent', tier: 'urgent'", "'soon'", "'urgent'"],
    [
      'not sure is a sign to tick',
      "id: 'unsure-soon', tier: 'soon', unsure: true,",
      '',
      'unsure: true,',
    ],
    [
      'a sign out of its group',
      "id: 'toxin', tier: 'urgent', group: 'all-over'",
      "'other'",
      "'all-over'",
    ],
  ]),
  ...inFile('leg-signs.ts', [
    ['a swollen leg only "soon"', "id: 'one-leg-swollen', tier: 'urgent'", "'soon'", "'urgent'"],
    ['a cold leg only urgent', "id: 'cold-pale-leg', tier: 'emergency'", "'urgent'", "'emergency'"],
  ]),
  ...inFile('cause-rules.ts', [
    [
      'narrowed arteries need no doctor',
      "id: 'circulation' … minTier: 'soon'",
      "minTier: 'self-care'",
      "minTier: 'soon'",
    ],
  ]),
];

const questions = inFile('questions.ts', [
  ['an answer loses its sign', "id: 'toxin', signs: ['toxin']", "id: 'toxin', label: 'Toxin'"],
  ['an answer loses one of two signs', "['long-condition', 'dialysis']", "['dialysis']"],
  [
    'a birth does not lead to the signs of pregnancy',
    "anyOf: ['preg-yes', 'preg-birth', 'preg-unsure']",
    "anyOf: ['preg-yes', 'preg-unsure']",
  ],
  [
    'an answer raises a milder sign',
    "id: 'mf-statin' … signs: ['statin-muscle']",
    "['medicine-linked']",
    "['statin-muscle']",
  ],
  [
    'not sure of a danger raises nothing',
    "id: 'danger-unsure' … signs: ['unsure-urgent']",
    '',
    ", signs: ['unsure-urgent']",
  ],
  [
    'not sure about the leg only "soon"',
    "id: 'leg-unsure' … signs: ['unsure-urgent']",
    "'unsure-soon'",
    "'unsure-urgent'",
  ],
  ['the danger question stops too early', "endIf: 'emergency'", "endIf: 'urgent'"],
  ['the danger question does not stop', "endIf: 'emergency',", ''],
  [
    'the questions of today stop at "soon"',
    "id: 'body-today' … endIf: 'urgent'",
    "endIf: 'soon'",
    "endIf: 'urgent'",
  ],
  [
    'the questions of today do not stop',
    "id: 'body-today' … endIf: 'urgent',",
    '',
    "endIf: 'urgent',",
  ],
  ['the child question is never left out', "showIf: {question: 'who', anyOf: ['under18']},", ''],
  [
    'the child question is asked of adults instead',
    "showIf: {question: 'who', anyOf: ['under18']}",
    "'18-49'",
    "'under18'",
  ],
  [
    'a medicine does not open the follow-up',
    "'med-bone', 'med-other', 'med-thinner'",
    "'med-bone', 'med-other'",
  ],
  [
    'pregnancy is skipped from 50 on',
    "skipIf: {question: 'who', anyOf: ['65plus']}",
    "'50-64', '65plus'",
    "'65plus'",
  ],
  [
    'the time of cramps is skipped at 65',
    "skipIf: {question: 'who', anyOf: ['under18']}",
    "'under18', '65plus'",
    "'under18'",
  ],
  ['a skip rule is gone', "skipIf: {question: 'who', anyOf: ['under18']},", ''],
  [
    'under 18 is matched with causes',
    "effects: ['noMatching', 'noMedicines']",
    "effects: ['noMedicines']",
  ],
  ['an injury brings no caution', "effects: ['injuryCaution'],", ''],
  [
    'kidney disease brings no warning of ibuprofen',
    "id: 'con-kidney' … effects: ['noNsaid',",
    '',
    "'noNsaid',",
  ],
  [
    'an answer fits another cause',
    "id: 'when-walk' … fits: ['circulation']",
    "'night'",
    "'circulation'",
  ],
  [
    'an answer could fit no cause any more',
    "id: 'when-walk' … couldFit: ['nerve'],",
    '',
    "couldFit: ['nerve'],",
  ],
  [
    '"none of these" is ticked along with others',
    "id: 'danger-none' … exclusive: true",
    'unsure: true',
    'exclusive: true',
  ],
  [
    '"none of these" raises a sign',
    "id: 'leg-none' … exclusive: true",
    "exclusive: true, signs: ['child']",
    'exclusive: true',
  ],
]);

const words = [
  ...inFile('effects.ts', [
    ['causes are matched under 18', "id: 'noMatching', hides: ['causes'],", "id: 'noMatching',"],
    ['steps are offered after an injury', "hides: ['relief'],", ''],
    ['a medicine warning hides the steps', "id: 'noNsaid',", "id: 'noNsaid', hides: ['relief'],"],
  ]),
  ...inFile('tiers.ts', [
    [
      'self-care promises that nothing is missed',
      'This tool cannot see or test your leg, so it can miss things.',
      'This tool found nothing wrong.',
    ],
    [
      'the list of self-care promises that nothing is missed',
      'A list cannot see or test your leg, so it can miss things.',
      'The list found nothing wrong.',
    ],
    [
      'self-care has no way back',
      'Check the warning signs again if anything changes.',
      'You are done.',
    ],
  ]),
  ...inFile('relief-timer.ts', [
    ['the warning comes after 15 minutes', 'seconds: 600', 'seconds: 900'],
    ['the warning is of another sign', "sign: 'over-10-min'", "sign: 'bad-injury'"],
    ['the first look forgets the cold leg', "signs: ['cold-pale-leg']", "signs: ['over-10-min']"],
  ]),
  ...inFile('symptoms.ts', [
    [
      'a stiff jaw is called harmless',
      "{id: 'jaw-spasm'}",
      "{id: 'jaw-spasm', text: 'A stiff jaw'}",
    ],
  ]),
  ...inFile('guide-pictures.ts', [
    [
      'the drawing of a swollen leg tells to rub it',
      "caution: msg('Do not rub, stretch or heat the leg.'",
      'Rub the leg gently.',
      'Do not rub, stretch or heat the leg.',
    ],
  ]),
  ...inFile('medicines.ts', [
    [
      'quinine is said to help',
      "title: msg('Quinine, hydroquinine and tonic water'",
      "can: 'It helps.', title",
      'title',
    ],
    [
      'potassium gets a dose',
      "can: msg('Only for a low level shown by a blood test.'",
      'Take 400 mg for a low level.',
      'Only for a low level shown by a blood test.',
    ],
  ]),
  ...inFile('relief.ts', [
    ['a hold takes too long', "id: 'pull' … seconds: 30", 'seconds: 300', 'seconds: 30'],
  ]),
  ...inFile('sign-details.ts', [
    [
      'an emergency sign does not say to call',
      "'stroke-signs' … action: … Call {emergency} now.",
      'Book a visit.',
      'Call {emergency} now.',
    ],
    ['an unknown token', 'toxin … {poison}', '{poisonLine}', '{poison}'],
  ]),
  ...inFile('references.ts', [
    ['a sign without a source', "'chest-breath': ['nhs-dvt', 'cdc-vte']", "'chest-breath': []"],
  ]),
];

export const mutations = [...signTiers, ...questions, ...words];
