/**
 * Slips that the tests of the safety rules must notice. `at` is the place, in any layout; `from`, a
 * part of it where given, becomes `to`. "…" stands for anything.
 */
const inFile = (file, list) =>
  list.map(([name, at, to, from]) => ({file, name, at, to, ...(from && {from})}));

const tiers = inFile('src/guidance/tiers.ts', [
  [
    '"at least" leaves out the tier itself',
    'rankOf(tier) >= rankOf(floor)',
    'rankOf(tier) > rankOf(floor)',
  ],
  ['"at least" turned round', 'rankOf(tier) >= rankOf(floor)', 'rankOf(tier) <= rankOf(floor)'],
  [
    'the first tier counts, not the highest',
    '!isAtLeast(highest, tier)',
    "highest === 'self-care'",
  ],
  ['the last tier counts, not the highest', '!isAtLeast(highest, tier)', 'true'],
  ['"soon" ranks above "urgent"', "'soon', 'urgent', 'emergency'", "'urgent', 'soon', 'emergency'"],
]);

const checker = inFile('src/guidance/checker.ts', [
  ['hidden questions are asked', 'question.showIf && !holds(question.showIf)', 'false'],
  ['needless questions are asked', 'question.skipIf && holds(question.skipIf)', 'false'],
  [
    'a hidden follow-up counts when it was answered before',
    'question.showIf && !holds(question.showIf)',
    'question.showIf && !holds(question.showIf) && !answers[question.id]',
  ],
  [
    'a skipped question counts when it was answered before',
    'question.skipIf && holds(question.skipIf)',
    'question.skipIf && holds(question.skipIf) && !answers[question.id]',
  ],
  ['no early stop', 'question.endIf && isAtLeast', 'false && isAtLeast'],
  [
    'an early stop at the very tier only',
    'isAtLeast(tierOf({signs, causes}, answered), question.endIf)',
    'tierOf({signs, causes}, answered) === question.endIf',
  ],
  [
    'every question can stop the check',
    'question.endIf && isAtLeast(tierOf({signs, causes}, answered), question.endIf)',
    "isAtLeast(tierOf({signs, causes}, answered), 'urgent')",
  ],
  ['a question without an answer is passed over', 'due = question;', ''],
  ['only one unanswered question is expected', 'if (due) continue;', 'if (due) break;'],
  ['a result without all answers', "if (due) return {status: 'incomplete', question: due};", ''],
  [
    'causes for urgent results',
    "calm = !isAtLeast(tier, 'urgent')",
    "calm = !isAtLeast(tier, 'emergency')",
  ],
  ['no causes for "soon"', "calm = !isAtLeast(tier, 'urgent')", "calm = !isAtLeast(tier, 'soon')"],
  ['a list of causes for under 18', "calm && !effects.includes('noMatching')", 'calm'],
  [
    'a list of causes for every tier',
    "calm && !effects.includes('noMatching')",
    "!effects.includes('noMatching')",
  ],
  ['steps after an injury', "calm && !effects.includes('injuryCaution')", 'calm'],
  [
    'steps for every tier',
    "calm && !effects.includes('injuryCaution')",
    "!effects.includes('injuryCaution')",
  ],
  ['medicines for under 18', "calm && !effects.includes('noMedicines')", 'calm'],
  [
    'medicines for every tier',
    "calm && !effects.includes('noMedicines')",
    "!effects.includes('noMedicines')",
  ],
  ['effects are lost', 'answer.effects ?? []', '[]'],
  [
    'effects are named twice',
    '[...new Set(chosenIn(answered).flatMap((answer) => answer.effects ?? []))]',
    'chosenIn(answered).flatMap((answer) => answer.effects ?? [])',
  ],
  [
    '"not sure" raises nothing',
    '({id}) => raised.has(id)',
    '({id, group}) => group && raised.has(id)',
  ],
  [
    'the mildest sign first',
    'rankOf(other.tier) - rankOf(one.tier)',
    'rankOf(one.tier) - rankOf(other.tier)',
  ],
  [
    'signs of earlier questions are forgotten',
    'raisedSigns(signs, answered).map',
    'raisedSigns(signs, answered.slice(-1)).map',
  ],
  ['the least tier of a cause is ignored', '({minTier}) => minTier', "() => 'self-care'"],
  [
    'a cause that could fit lifts the tier',
    'answer.fits ?? []',
    '[...(answer.fits ?? []), ...(answer.couldFit ?? [])]',
  ],
  ['reasons of others', "mark: 'fits', reasons: fits", "mark: 'fits', reasons: chosenIn(answered)"],
  ['no reasons', "mark: 'could-fit', reasons: couldFit", "mark: 'could-fit', reasons: []"],
  ['marks swapped', "mark: 'could-fit'", "mark: 'fits'", undefined],
  ['"not sure" leaves nothing open', 'answer.unsure && canLinkTo(question, cause.id)', 'false'],
  [
    '"not sure" leaves everything open',
    'answer.unsure && canLinkTo(question, cause.id)',
    'answer.unsure',
  ],
  [
    '"not sure" overlooks what could fit',
    'answer.fits?.includes(causeId) || answer.couldFit?.includes(causeId)',
    'answer.fits?.includes(causeId)',
  ],
  ['what could fit is lost', 'answer.couldFit?.includes(cause.id) ||', ''],
  [
    'the list of causes turned round',
    'return causes.map((cause) => {',
    'return [...causes].reverse().map((cause) => {',
  ],
  [
    'causes that did not come up are hidden',
    "return {cause, mark: 'not-raised', reasons: []}",
    'return []',
  ],
]);

const lists = inFile('src/guidance/signs.ts', [
  ['the mildest list first', "'emergency', 'urgent', 'soon'", "'soon', 'urgent', 'emergency'"],
  [
    'not sure of an emergency sign is "soon"',
    "list === 'soon' ? 'soon' : 'urgent'",
    "list === 'urgent' ? 'urgent' : 'soon'",
  ],
  [
    'not sure of an urgent sign is "soon"',
    "list === 'soon' ? 'soon' : 'urgent'",
    "list === 'emergency' ? 'urgent' : 'soon'",
  ],
  ['not sure is none', 'ids.includes(UNSURE)', 'false'],
  ['not sure wins over a sign', 'chosen.length > 0', 'chosen.length > 0 && !ids.includes(UNSURE)'],
  ['one sign is not enough', 'chosen.length > 0', 'chosen.length > 1'],
  [
    'a list without an answer counts as none',
    "return {status: 'incomplete', list}",
    "return {status: 'complete', tier: 'self-care', signs: []}",
  ],
  [
    'the signs for "not sure" stand in the lists',
    'tier === list && group !== undefined',
    'tier === list',
  ],
  ['"none" comes to "soon"', "tier: 'self-care', signs: []", "tier: 'soon', signs: []"],
]);

const choosing = inFile('src/guidance/choose.ts', [
  ['"none of these" stands beside a sign', "kind === 'one' || isExclusive(id)", "kind === 'one'"],
  ['a sign stands beside "none of these"', 'one !== id && !isExclusive(one)', 'one !== id'],
  ['a second tick counts twice', 'one !== id && !isExclusive(one)', '!isExclusive(one)'],
  ['a second answer replaces the first', "kind === 'one' || isExclusive(id)", 'true'],
  ['two answers where one is allowed', "kind === 'one' || isExclusive(id)", 'isExclusive(id)'],
  [
    'unticking takes nothing back',
    'if (!checked) return chosen.filter((one) => one !== id)',
    'if (!checked) return chosen',
  ],
  [
    'unticking takes all others back',
    'return chosen.filter((one) => one !== id)',
    'return chosen.filter((one) => one === id)',
  ],
]);

const coach = inFile('src/guidance/coach.ts', [
  ['a rest after the last hold', 'restSeconds > 0 && !last', 'restSeconds > 0'],
  ['no rest at all', 'restSeconds > 0 && !last', 'false'],
  ['no rest between the legs', 'side === sides && hold === repeat', 'hold === repeat'],
  ['one leg only', 'side <= sides', 'side <= 1'],
  ['a hold too few', 'hold <= repeat', 'hold < repeat || hold === 1'],
  ['a step without time has phases', 'if (seconds <= 0) return [];', ''],
  ['added seconds are lost', '(added[index] ?? 0)', '0'],
  ['added seconds count for every phase', 'added[index] ?? 0', 'added[0] ?? 0'],
  ['a moment too long', 'elapsed < end', 'elapsed <= end'],
  ['the timer starts anew each hour', 'elapsed < end', 'elapsed % 3600 < end'],
  ['the time left does not run down', 'remaining: end - elapsed', 'remaining: end - start'],
  ['phases overlap', 'start = end', 'start = 0'],
]);

const signTiers = [
  ...inFile('src/topics/leg-cramps/warning-signs.ts', [
    ['chest pain only urgent', "id: 'chest-breath', tier: 'emergency'", "'urgent'", "'emergency'"],
    ['a poison only "soon"', "id: 'toxin', tier: 'urgent'", "'soon'", "'urgent'"],
    ['pain with walking is nothing', "id: 'walk-rest', tier: 'soon'", "'self-care'", "'soon'"],
    ['not sure only "soon"', "id: 'unsure-urgent', tier: 'urgent'", "'soon'", "'urgent'"],
    [
      'a sign out of its group',
      "id: 'toxin', tier: 'urgent', group: 'all-over'",
      "'other'",
      "'all-over'",
    ],
  ]),
  ...inFile('src/topics/leg-cramps/leg-signs.ts', [
    ['a swollen leg only "soon"', "id: 'one-leg-swollen', tier: 'urgent'", "'soon'", "'urgent'"],
    ['a cold leg only urgent', "id: 'cold-pale-leg', tier: 'emergency'", "'urgent'", "'emergency'"],
  ]),
  ...inFile('src/topics/leg-cramps/causes.ts', [
    [
      'narrowed arteries need no doctor',
      "id: 'circulation' … minTier: 'soon'",
      "minTier: 'self-care'",
      "minTier: 'soon'",
    ],
  ]),
];

const questions = inFile('src/topics/leg-cramps/questions.ts', [
  ['an answer loses its sign', "id: 'toxin', signs: ['toxin']", "id: 'toxin', label: 'Toxin'"],
  ['an answer loses one of two signs', "['pregnant', 'pregnancy-warning']", "['pregnant']"],
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
    '"none of these" stands beside others',
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
  ...inFile('src/topics/leg-cramps/tiers.ts', [
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
  ...inFile('src/topics/leg-cramps/relief-timer.ts', [
    ['the warning comes after 15 minutes', 'seconds: 600', 'seconds: 900'],
    ['the first look forgets the cold leg', "signs: ['cold-pale-leg']", "signs: ['over-10-min']"],
  ]),
  ...inFile('src/topics/leg-cramps/symptoms.ts', [
    ['a stiff jaw can wait', "sign: 'jaw-spasm', tier: 'emergency'", "'soon'", "'emergency'"],
  ]),
  ...inFile('src/topics/leg-cramps/guide-pictures.ts', [
    [
      'the drawing of a swollen leg tells to rub it',
      "caution: msg('Do not rub, stretch or heat the leg.'",
      'Rub the leg gently.',
      'Do not rub, stretch or heat the leg.',
    ],
  ]),
  ...inFile('src/topics/leg-cramps/medicines.ts', [
    [
      'quinine is said to help',
      "title: msg('Quinine and tonic water', {desc: 'Medicine and drink'}),",
      "title: msg('Quinine and tonic water', {desc: 'Medicine and drink'}), can: 'It helps.',",
    ],
    [
      'a dose stands with potassium',
      "can: msg('Only for a low level shown by a blood test.'",
      'Take 400 mg for a low level.',
      'Only for a low level shown by a blood test.',
    ],
  ]),
  ...inFile('src/topics/leg-cramps/relief.ts', [
    ['a hold takes too long', "id: 'pull' … seconds: 30", 'seconds: 300', 'seconds: 30'],
  ]),
  ...inFile('src/topics/leg-cramps/sign-details.ts', [
    [
      'an emergency sign does not say to call',
      "'stroke-signs' … action: … Call {emergency} now.",
      'Book a visit.',
      'Call {emergency} now.',
    ],
    ['an unknown token', 'toxin … {poison}', '{poisonLine}', '{poison}'],
  ]),
  ...inFile('src/topics/leg-cramps/references.ts', [
    ['a sign without a source', "'chest-breath': ['nhs-dvt', 'cdc-vte']", "'chest-breath': []"],
  ]),
];

export const mutations = [
  ...tiers,
  ...checker,
  ...lists,
  ...choosing,
  ...coach,
  ...signTiers,
  ...questions,
  ...words,
];
