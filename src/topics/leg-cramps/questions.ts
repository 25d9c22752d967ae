import {msg} from '@lit/localize';
import type {Question} from '../../content/index.js';
import type {CauseId} from './cause-rules.js';
import type {EffectId} from './effects.js';
import type {SignId} from './warning-signs.js';

/**
 * The questions of the cause checker, in order. An answer without a label carries the label of the
 * one sign that it raises, so that a sign has one wording only.
 */
export const questions = [
  {
    id: 'who',
    kind: 'one',
    short: msg('Age', {
      id: 'leg-cramps.questions.who.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('How old is the person with cramps?', {
      id: 'leg-cramps.questions.who.text',
      desc: 'Question of the cause checker',
    }),
    hint: msg('Answer for the person who has the cramps.', {
      id: 'leg-cramps.questions.who.hint',
      desc: 'Question "How old is the person with cramps?": short help',
    }),
    why: msg(
      'Age changes what is common and what is safe. For a child or teen we ask about other signs.',
      {
        id: 'leg-cramps.questions.who.why',
        desc: 'Question "How old is the person with cramps?": why we ask',
      },
    ),
    answerForChild: 'under18',
    answers: [
      {id: 'under18', signs: ['child'], effects: ['noMatching', 'noMedicines']},
      {
        id: '18-49',
        label: msg('18 to 49', {
          id: 'leg-cramps.questions.who.answers.18-49.label',
          desc: 'Answer to: How old is the person with cramps?',
        }),
      },
      {
        id: '50-64',
        label: msg('50 to 64', {
          id: 'leg-cramps.questions.who.answers.50-64.label',
          desc: 'Answer to: How old is the person with cramps?',
        }),
        couldFit: ['older-age'],
      },
      {
        id: '65plus',
        label: msg('65 or older', {
          id: 'leg-cramps.questions.who.answers.65plus.label',
          desc: 'Answer to: How old is the person with cramps?',
        }),
        effects: ['fallCaution', 'olderMedCaution'],
        fits: ['older-age'],
      },
    ],
  },
  {
    id: 'danger',
    kind: 'many',
    short: msg('Danger signs now', {
      id: 'leg-cramps.questions.danger.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('Right now, is any of these true?', {
      id: 'leg-cramps.questions.danger.text',
      desc: 'Question of the cause checker, and above the emergency signs',
    }),
    why: msg('Some causes of leg pain need help at once. We ask about these first.', {
      id: 'leg-cramps.questions.danger.why',
      desc: 'Question "Right now, is any of these true?": why we ask',
    }),
    endIf: 'emergency',
    screens: [
      {
        text: msg('Chest and head: is any of this true right now?', {
          id: 'leg-cramps.questions.danger.screens.chest',
          desc: 'Question of the cause checker, above some of the emergency signs',
        }),
        answers: ['chest-breath', 'stroke-signs', 'confused-fit', 'heart-flutter-weak'],
      },
      {
        text: msg('Leg and back: is any of this true right now?', {
          id: 'leg-cramps.questions.danger.screens.leg',
          desc: 'Question of the cause checker, above some of the emergency signs',
        }),
        answers: ['cold-pale-leg', 'bad-injury', 'saddle-bladder'],
      },
      {
        text: msg('Fever, stiffness or a bite: is any of this true right now?', {
          id: 'leg-cramps.questions.danger.screens.fever',
          desc: 'Question of the cause checker, above some of the emergency signs',
        }),
        answers: ['jaw-spasm', 'fever-very-ill', 'bite-spreading'],
      },
    ],
    answers: [
      {id: 'chest-breath', signs: ['chest-breath']},
      {id: 'cold-pale-leg', signs: ['cold-pale-leg']},
      {id: 'jaw-spasm', signs: ['jaw-spasm']},
      {id: 'saddle-bladder', signs: ['saddle-bladder']},
      {id: 'stroke-signs', signs: ['stroke-signs']},
      {id: 'confused-fit', signs: ['confused-fit']},
      {id: 'bad-injury', signs: ['bad-injury']},
      {id: 'heart-flutter-weak', signs: ['heart-flutter-weak']},
      {id: 'fever-very-ill', signs: ['fever-very-ill']},
      {id: 'bite-spreading', signs: ['bite-spreading']},
      {
        id: 'danger-none',
        label: msg('None of these', {
          id: 'leg-cramps.questions.danger.answers.danger-none.label',
          desc: 'Answer to several questions',
        }),
        exclusive: true,
      },
      {
        id: 'danger-unsure',
        label: msg('I am not sure', {
          id: 'leg-cramps.questions.danger.answers.danger-unsure.label',
          desc: 'Answer to several questions',
        }),
        unsure: true,
        signs: ['unsure-urgent'],
      },
    ],
  },
  {
    id: 'leg-today',
    kind: 'many',
    short: msg('Leg, last days', {
      id: 'leg-cramps.questions.leg-today.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('In the last days, have you noticed any of these in the leg?', {
      id: 'leg-cramps.questions.leg-today.text',
      desc: 'Question of the cause checker',
    }),
    hint: msg('Compare both legs, in good light.', {
      id: 'leg-cramps.questions.leg-today.hint',
      desc: 'Used in several places',
    }),
    why: msg(
      'A clot, an infection or a torn muscle can feel like a cramp. These signs help to tell when a person needs to look at the leg today.',
      {
        id: 'leg-cramps.questions.leg-today.why',
        desc: 'Question "In the last days, have you noticed any of these in the leg?": why we ask',
      },
    ),
    answers: [
      {id: 'one-leg-swollen', signs: ['one-leg-swollen']},
      {id: 'clot-risk-pain', signs: ['clot-risk-pain']},
      {id: 'over-10-min', signs: ['over-10-min']},
      {id: 'new-weak-numb', signs: ['new-weak-numb']},
      {id: 'rest-pain-sore', signs: ['rest-pain-sore']},
      {id: 'hot-red-fever', signs: ['hot-red-fever']},
      {id: 'cant-walk-injury', signs: ['cant-walk-injury']},
      {id: 'thinner-bleed', signs: ['thinner-bleed']},
      {
        id: 'leg-none',
        label: msg('None of these', {
          id: 'leg-cramps.questions.leg-today.answers.leg-none.label',
          desc: 'Answer to several questions',
        }),
        exclusive: true,
      },
      {
        id: 'leg-unsure',
        label: msg('I am not sure', {
          id: 'leg-cramps.questions.leg-today.answers.leg-unsure.label',
          desc: 'Answer to several questions',
        }),
        unsure: true,
        signs: ['unsure-urgent'],
      },
    ],
  },
  {
    id: 'body-today',
    kind: 'many',
    short: msg('Body, last days', {
      id: 'leg-cramps.questions.body-today.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('In the last days, is any of these true?', {
      id: 'leg-cramps.questions.body-today.text',
      desc: 'Question of the cause checker',
    }),
    hint: msg('Pick all that fit.', {
      id: 'leg-cramps.questions.body-today.hint',
      desc: 'Used in several places',
    }),
    why: msg(
      'Cramps can come with a loss of fluid, heat, a poison or a germ. These signs need help today.',
      {
        id: 'leg-cramps.questions.body-today.why',
        desc: 'Question "In the last days, is any of these true?": why we ask',
      },
    ),
    endIf: 'urgent',
    answers: [
      {id: 'dark-urine', signs: ['dark-urine']},
      {id: 'fluid-loss', signs: ['fluid-loss']},
      {id: 'heat-not-better', signs: ['heat-not-better']},
      {id: 'toxin', signs: ['toxin']},
      {id: 'dirty-wound', signs: ['dirty-wound']},
      {id: 'whole-body-cramps', signs: ['whole-body-cramps']},
      {id: 'lips-tingle', signs: ['lips-tingle']},
      {id: 'heart-flutter', signs: ['heart-flutter']},
      {
        id: 'body-none',
        label: msg('None of these', {
          id: 'leg-cramps.questions.body-today.answers.body-none.label',
          desc: 'Answer to several questions',
        }),
        exclusive: true,
      },
      {
        id: 'body-unsure',
        label: msg('I am not sure', {
          id: 'leg-cramps.questions.body-today.answers.body-unsure.label',
          desc: 'Answer to several questions',
        }),
        unsure: true,
        signs: ['unsure-urgent'],
      },
    ],
  },
  {
    id: 'child',
    kind: 'many',
    short: msg('Child or teen', {
      id: 'leg-cramps.questions.child.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('Does the child or teen have any of these?', {
      id: 'leg-cramps.questions.child.text',
      desc: 'Question of the cause checker',
    }),
    hint: msg('Shown because the person is under 18.', {
      id: 'leg-cramps.questions.child.hint',
      desc: 'Question "Does the child or teen have any of these?": short help',
    }),
    why: msg('Plain cramps do not make a child limp or look ill. These signs need help today.', {
      id: 'leg-cramps.questions.child.why',
      desc: 'Question "Does the child or teen have any of these?": why we ask',
    }),
    showIf: {question: 'who', anyOf: ['under18']},
    endIf: 'urgent',
    answers: [
      {
        id: 'child-limp',
        label: msg('A limp, or will not walk', {
          id: 'leg-cramps.questions.child.answers.child-limp.label',
          desc: 'Answer to: Does the child or teen have any of these?',
        }),
        signs: ['child-unwell'],
      },
      {
        id: 'child-onespot',
        label: msg('Pain in one spot or joint, or pain that keeps getting worse', {
          id: 'leg-cramps.questions.child.answers.child-onespot.label',
          desc: 'Answer to: Does the child or teen have any of these?',
        }),
        signs: ['child-unwell'],
      },
      {
        id: 'child-morning',
        label: msg('Pain or stiffness in the morning', {
          id: 'leg-cramps.questions.child.answers.child-morning.label',
          desc: 'Answer to: Does the child or teen have any of these?',
        }),
        signs: ['child-unwell'],
      },
      {
        id: 'child-ill',
        label: msg('A fever, weight loss, or looks ill', {
          id: 'leg-cramps.questions.child.answers.child-ill.label',
          desc: 'Answer to: Does the child or teen have any of these?',
        }),
        signs: ['child-unwell'],
      },
      {
        id: 'child-none',
        label: msg('None of these', {
          id: 'leg-cramps.questions.child.answers.child-none.label',
          desc: 'Answer to several questions',
        }),
        exclusive: true,
      },
      {
        id: 'child-unsure',
        label: msg('I am not sure', {
          id: 'leg-cramps.questions.child.answers.child-unsure.label',
          desc: 'Answer to several questions',
        }),
        unsure: true,
        signs: ['unsure-urgent'],
      },
    ],
  },
  {
    id: 'pregnant',
    kind: 'one',
    short: msg('Pregnant or new baby', {
      id: 'leg-cramps.questions.pregnant.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('Are you pregnant, or did you have a baby in the last 3 months?', {
      id: 'leg-cramps.questions.pregnant.text',
      desc: 'Question of the cause checker',
    }),
    textOfOther: msg('Is the person pregnant, or did they have a baby in the last 3 months?', {
      id: 'leg-cramps.questions.pregnant.textOfOther',
      desc: 'Question of the cause checker about another person',
    }),
    hint: msg('This changes what is safe.', {
      id: 'leg-cramps.questions.pregnant.hint',
      desc: 'Question "Are you pregnant, or did you have a baby in the last 3 months?": short help',
    }),
    why: msg(
      'Cramps are common in pregnancy. But clots are more likely then, and some pain pills are not safe.',
      {
        id: 'leg-cramps.questions.pregnant.why',
        desc: 'Question "Are you pregnant, or did you have a baby in the last 3 months?": why we ask',
      },
    ),
    // Pregnancy does not apply.
    skipIf: {question: 'who', anyOf: ['65plus']},
    answers: [
      {
        id: 'preg-yes',
        label: msg('Pregnant', {
          id: 'leg-cramps.questions.pregnant.answers.preg-yes.label',
          desc: 'Used in several places',
        }),
        signs: ['pregnant'],
        effects: ['noNsaid', 'pregnancyCaution'],
        fits: ['pregnancy'],
      },
      {
        id: 'preg-birth',
        label: msg('Had a baby in the last 3 months', {
          id: 'leg-cramps.questions.pregnant.answers.preg-birth.label',
          desc: 'Answer to: Are you pregnant, or did you have a baby in the last 3 months?',
        }),
        signs: ['pregnant'],
        effects: ['askBeforeMedicine'],
      },
      {
        id: 'preg-no',
        label: msg('No, or does not apply', {
          id: 'leg-cramps.questions.pregnant.answers.preg-no.label',
          desc: 'Answer to: Are you pregnant, or did you have a baby in the last 3 months?',
        }),
      },
      {
        id: 'preg-unsure',
        label: msg('Maybe, or not sure', {
          id: 'leg-cramps.questions.pregnant.answers.preg-unsure.label',
          desc: 'Answer to: Are you pregnant, or did you have a baby in the last 3 months?',
        }),
        unsure: true,
        signs: ['unsure-soon'],
        effects: ['noNsaid', 'pregnancyCaution'],
        reason: msg('Maybe pregnant', {
          id: 'leg-cramps.questions.pregnant.answers.preg-unsure.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
    ],
  },
  {
    id: 'pregnancy-signs',
    kind: 'many',
    short: msg('Pregnancy signs', {
      id: 'leg-cramps.questions.pregnancy-signs.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('Do you have any of these now?', {
      id: 'leg-cramps.questions.pregnancy-signs.text',
      desc: 'Question of the cause checker, in pregnancy or after a birth',
    }),
    textOfOther: msg('Does the person have any of these now?', {
      id: 'leg-cramps.questions.pregnancy-signs.textOfOther',
      desc: 'Question of the cause checker about another person, in pregnancy or after a birth',
    }),
    hint: msg('In pregnancy or after a birth they need a call today.', {
      id: 'leg-cramps.questions.pregnancy-signs.hint',
      desc: 'Question "Do you have any of these now?" in pregnancy: short help',
    }),
    why: msg('They can be signs of a blood pressure illness of pregnancy.', {
      id: 'leg-cramps.questions.pregnancy-signs.why',
      desc: 'Question "Do you have any of these now?" in pregnancy: why we ask',
    }),
    showIf: {question: 'pregnant', anyOf: ['preg-yes', 'preg-birth', 'preg-unsure']},
    endIf: 'urgent',
    // NHS: Symptoms of pre-eclampsia.
    answers: [
      {
        id: 'ps-swelling',
        label: msg('Sudden swelling of the face or hands', {
          id: 'leg-cramps.questions.pregnancy-signs.answers.ps-swelling.label',
          desc: 'Answer to: Are any of these there now? (in pregnancy or after a birth)',
        }),
        signs: ['pregnancy-warning'],
        effects: ['noNsaid', 'pregnancyCaution'],
      },
      {
        id: 'ps-headache',
        label: msg('A very bad headache', {
          id: 'leg-cramps.questions.pregnancy-signs.answers.ps-headache.label',
          desc: 'Answer to: Are any of these there now? (in pregnancy or after a birth)',
        }),
        signs: ['pregnancy-warning'],
        effects: ['noNsaid', 'pregnancyCaution'],
      },
      {
        id: 'ps-sight',
        label: msg('Trouble seeing, such as flashing lights or blur', {
          id: 'leg-cramps.questions.pregnancy-signs.answers.ps-sight.label',
          desc: 'Answer to: Are any of these there now? (in pregnancy or after a birth)',
        }),
        signs: ['pregnancy-warning'],
        effects: ['noNsaid', 'pregnancyCaution'],
      },
      {
        id: 'ps-ribs',
        label: msg('Pain just under the ribs', {
          id: 'leg-cramps.questions.pregnancy-signs.answers.ps-ribs.label',
          desc: 'Answer to: Are any of these there now? (in pregnancy or after a birth)',
        }),
        signs: ['pregnancy-warning'],
        effects: ['noNsaid', 'pregnancyCaution'],
      },
      {
        id: 'ps-ill',
        label: msg('Sudden vomiting, or feeling very ill', {
          id: 'leg-cramps.questions.pregnancy-signs.answers.ps-ill.label',
          desc: 'Answer to: Are any of these there now? (in pregnancy or after a birth)',
        }),
        signs: ['pregnancy-warning'],
        effects: ['noNsaid', 'pregnancyCaution'],
      },
      {
        id: 'ps-none',
        label: msg('None of these', {
          id: 'leg-cramps.questions.pregnancy-signs.answers.ps-none.label',
          desc: 'Answer to several questions',
        }),
        exclusive: true,
      },
      {
        id: 'ps-unsure',
        label: msg('I am not sure', {
          id: 'leg-cramps.questions.pregnancy-signs.answers.ps-unsure.label',
          desc: 'Answer to several questions',
        }),
        unsure: true,
        signs: ['unsure-urgent'],
      },
    ],
  },
  {
    id: 'when',
    kind: 'one',
    short: msg('When they come', {
      id: 'leg-cramps.questions.when.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('When do the cramps mostly come?', {
      id: 'leg-cramps.questions.when.text',
      desc: 'Question of the cause checker',
    }),
    hint: msg('Pick the best fit.', {
      id: 'leg-cramps.questions.when.hint',
      desc: 'Question "When do the cramps mostly come?": short help',
    }),
    why: msg(
      'Cramps in bed, cramps with sport, and pain that comes with walking can have different causes. Your answer marks causes in the list. It never hides one.',
      {
        id: 'leg-cramps.questions.when.why',
        desc: 'Question "When do the cramps mostly come?": why we ask',
      },
    ),
    // No cause list is made for under 18s, and the floor is already 'soon'.
    skipIf: {question: 'who', anyOf: ['under18']},
    answers: [
      {
        id: 'when-night',
        label: msg('At night, or while resting in bed', {
          id: 'leg-cramps.questions.when.answers.when-night.label',
          desc: 'Answer to: When do the cramps mostly come?',
        }),
        fits: ['night'],
        reason: msg('Cramps at night or in bed', {
          id: 'leg-cramps.questions.when.answers.when-night.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'when-exercise',
        label: msg('During exercise or soon after', {
          id: 'leg-cramps.questions.when.answers.when-exercise.label',
          desc: 'Answer to: When do the cramps mostly come?',
        }),
        fits: ['exercise'],
        reason: msg('Cramps with exercise', {
          id: 'leg-cramps.questions.when.answers.when-exercise.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'when-walk',
        label: msg('While walking, and they go within minutes of stopping', {
          id: 'leg-cramps.questions.when.answers.when-walk.label',
          desc: 'Answer to: When do the cramps mostly come?',
        }),
        signs: ['walk-rest'],
        fits: ['circulation'],
        couldFit: ['nerve'],
        reason: msg('Pain with walking that goes on stopping', {
          id: 'leg-cramps.questions.when.answers.when-walk.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'when-lean',
        label: msg('While standing or walking, and they ease on sitting or leaning forward', {
          id: 'leg-cramps.questions.when.answers.when-lean.label',
          desc: 'Answer to: When do the cramps mostly come?',
        }),
        signs: ['walk-rest'],
        fits: ['nerve'],
        couldFit: ['circulation'],
        reason: msg('Pain that eases on sitting or leaning forward', {
          id: 'leg-cramps.questions.when.answers.when-lean.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'when-sit',
        label: msg('After sitting for a long time', {
          id: 'leg-cramps.questions.when.answers.when-sit.label',
          desc: 'Answer to: When do the cramps mostly come?',
        }),
        fits: ['posture'],
        reason: msg('Cramps after long sitting', {
          id: 'leg-cramps.questions.when.answers.when-sit.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'when-stand',
        label: msg('After standing for a long time', {
          id: 'leg-cramps.questions.when.answers.when-stand.label',
          desc: 'Answer to: When do the cramps mostly come?',
        }),
        fits: ['posture'],
        reason: msg('Cramps after long standing', {
          id: 'leg-cramps.questions.when.answers.when-stand.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'when-any',
        label: msg('Any time, no pattern', {
          id: 'leg-cramps.questions.when.answers.when-any.label',
          desc: 'Answer to: When do the cramps mostly come?',
        }),
      },
      {
        id: 'when-unsure',
        label: msg('I am not sure', {
          id: 'leg-cramps.questions.when.answers.when-unsure.label',
          desc: 'Answer to several questions',
        }),
        unsure: true,
        reason: msg('Not sure when the cramps come', {
          id: 'leg-cramps.questions.when.answers.when-unsure.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
    ],
  },
  {
    id: 'recent',
    kind: 'many',
    short: msg('New in last days', {
      id: 'leg-cramps.questions.recent.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('What has been different in the last days?', {
      id: 'leg-cramps.questions.recent.text',
      desc: 'Question of the cause checker',
    }),
    hint: msg('Pick all that fit.', {
      id: 'leg-cramps.questions.recent.hint',
      desc: 'Used in several places',
    }),
    why: msg(
      'Things from the last days can add to cramps. Your answer marks causes in the list. It never hides one.',
      {
        id: 'leg-cramps.questions.recent.why',
        desc: 'Question "What has been different in the last days?": why we ask',
      },
    ),
    answers: [
      {
        id: 'rec-exercise',
        label: msg('Hard or new exercise', {
          id: 'leg-cramps.questions.recent.answers.rec-exercise.label',
          desc: 'Used in several places',
        }),
        fits: ['exercise'],
      },
      {
        id: 'rec-sit',
        label: msg('Long sitting (desk, car, plane)', {
          id: 'leg-cramps.questions.recent.answers.rec-sit.label',
          desc: 'Answer to: What has been different in the last days?',
        }),
        fits: ['posture'],
      },
      {
        id: 'rec-stand',
        label: msg('Long standing on a hard floor', {
          id: 'leg-cramps.questions.recent.answers.rec-stand.label',
          desc: 'Answer to: What has been different in the last days?',
        }),
        fits: ['posture'],
      },
      {
        id: 'rec-injury',
        label: msg('A knock, strain or other injury', {
          id: 'leg-cramps.questions.recent.answers.rec-injury.label',
          desc: 'Answer to: What has been different in the last days?',
        }),
        effects: ['injuryCaution'],
        fits: ['injury'],
      },
      {
        id: 'rec-heat',
        label: msg('Hot weather or heavy sweating', {
          id: 'leg-cramps.questions.recent.answers.rec-heat.label',
          desc: 'Answer to: What has been different in the last days?',
        }),
        fits: ['heat'],
        couldFit: ['dehydration'],
      },
      {
        id: 'rec-fluid',
        label: msg('Vomiting, diarrhea, or not drinking much', {
          id: 'leg-cramps.questions.recent.answers.rec-fluid.label',
          desc: 'Answer to: What has been different in the last days?',
        }),
        fits: ['dehydration'],
        couldFit: ['minerals'],
      },
      {
        id: 'rec-alcohol',
        signs: ['heavy-alcohol'],
        effects: ['alcoholCaution'],
        couldFit: ['dehydration', 'minerals', 'nerve'],
        reason: msg('A lot of alcohol', {
          id: 'leg-cramps.questions.recent.answers.rec-alcohol.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'rec-none',
        label: msg('Nothing that comes to mind', {
          id: 'leg-cramps.questions.recent.answers.rec-none.label',
          desc: 'Answer to: What has been different in the last days?',
        }),
        exclusive: true,
      },
      {
        id: 'rec-unsure',
        label: msg('I am not sure', {
          id: 'leg-cramps.questions.recent.answers.rec-unsure.label',
          desc: 'Answer to several questions',
        }),
        unsure: true,
        reason: msg('Not sure what was different', {
          id: 'leg-cramps.questions.recent.answers.rec-unsure.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
    ],
  },
  {
    id: 'medicines',
    kind: 'many',
    short: msg('Medicines', {
      id: 'leg-cramps.questions.medicines.short',
      desc: 'Used in several places',
    }),
    text: msg('Do you take any of these?', {
      id: 'leg-cramps.questions.medicines.text',
      desc: 'Question of the cause checker',
    }),
    textOfOther: msg('Does the person take any of these?', {
      id: 'leg-cramps.questions.medicines.textOfOther',
      desc: 'Question of the cause checker about another person',
    }),
    hint: msg('Look at the packs if you can. Names differ by country.', {
      id: 'leg-cramps.questions.medicines.hint',
      desc: 'Question "Do you take any of these?": short help',
    }),
    why: msg('Some medicines make cramps more likely. Some do not mix well with pain pills.', {
      id: 'leg-cramps.questions.medicines.why',
      desc: 'Question "Do you take any of these?": why we ask',
    }),
    answers: [
      {
        id: 'med-diuretic',
        label: msg('Water pills or water tablets (diuretics)', {
          id: 'leg-cramps.questions.medicines.answers.med-diuretic.label',
          desc: 'Answer to: Do you take any of these?',
        }),
        signs: ['medicine-linked'],
        effects: ['askBeforeMedicine', 'fluidPlan'],
        fits: ['medicines'],
        couldFit: ['minerals', 'dehydration'],
        reason: msg('Water pills', {
          id: 'leg-cramps.questions.medicines.answers.med-diuretic.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'med-inhaler',
        label: msg('A daily inhaler for asthma or COPD', {
          id: 'leg-cramps.questions.medicines.answers.med-inhaler.label',
          desc: 'Answer to: Do you take any of these?',
        }),
        signs: ['medicine-linked'],
        fits: ['medicines'],
        reason: msg('A daily inhaler', {
          id: 'leg-cramps.questions.medicines.answers.med-inhaler.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'med-statin',
        label: msg('A statin (for cholesterol)', {
          id: 'leg-cramps.questions.medicines.answers.med-statin.label',
          desc: 'Answer to: Do you take any of these?',
        }),
        signs: ['medicine-linked'],
        fits: ['medicines'],
        reason: msg('A statin', {
          id: 'leg-cramps.questions.medicines.answers.med-statin.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'med-bone',
        label: msg('Bone or hormone medicine (raloxifene, teriparatide, estrogen, birth control)', {
          id: 'leg-cramps.questions.medicines.answers.med-bone.label',
          desc: 'Answer to: Do you take any of these?',
        }),
        signs: ['medicine-linked'],
        fits: ['medicines'],
        reason: msg('Bone or hormone medicine', {
          id: 'leg-cramps.questions.medicines.answers.med-bone.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'med-other',
        label: msg('Another regular medicine, such as for blood pressure or by drip', {
          id: 'leg-cramps.questions.medicines.answers.med-other.label',
          desc: 'Answer to: Do you take any of these?',
        }),
        signs: ['medicine-linked'],
        effects: ['askBeforeMedicine'],
        couldFit: ['medicines'],
        reason: msg('Another regular medicine', {
          id: 'leg-cramps.questions.medicines.answers.med-other.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'med-thinner',
        label: msg('A blood thinner', {
          id: 'leg-cramps.questions.medicines.answers.med-thinner.label',
          desc: 'Answer to: Do you take any of these?',
        }),
        effects: ['noNsaid', 'askBeforeMedicine'],
      },
      {
        id: 'med-quinine',
        label: msg('Quinine, or tonic water for cramps', {
          id: 'leg-cramps.questions.medicines.answers.med-quinine.label',
          desc: 'Answer to: Do you take any of these?',
        }),
        signs: ['taking-quinine'],
      },
      {
        id: 'med-none',
        label: msg('None of these', {
          id: 'leg-cramps.questions.medicines.answers.med-none.label',
          desc: 'Answer to several questions',
        }),
        exclusive: true,
      },
      {
        id: 'med-unsure',
        label: msg('Not sure which medicines', {
          id: 'leg-cramps.questions.medicines.answers.med-unsure.label',
          desc: 'Answer to: Do you take any of these?',
        }),
        unsure: true,
        signs: ['unsure-soon'],
        effects: ['askBeforeMedicine'],
        reason: msg('Not sure about medicines', {
          id: 'leg-cramps.questions.medicines.answers.med-unsure.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
    ],
  },
  {
    id: 'med-follow',
    kind: 'many',
    short: msg('About medicines', {
      id: 'leg-cramps.questions.med-follow.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('About your medicines, is any of these true?', {
      id: 'leg-cramps.questions.med-follow.text',
      desc: 'Question of the cause checker',
    }),
    textOfOther: msg('About the person’s medicines, is any of these true?', {
      id: 'leg-cramps.questions.med-follow.textOfOther',
      desc: 'Question of the cause checker about another person',
    }),
    hint: msg('Shown because a medicine was chosen.', {
      id: 'leg-cramps.questions.med-follow.hint',
      desc: 'Question "About your medicines, is any of these true?": short help',
    }),
    why: msg('Cramps that start after a new medicine need a check. A few signs need help today.', {
      id: 'leg-cramps.questions.med-follow.why',
      desc: 'Question "About your medicines, is any of these true?": why we ask',
    }),
    showIf: {
      question: 'medicines',
      anyOf: [
        'med-diuretic',
        'med-inhaler',
        'med-statin',
        'med-bone',
        'med-other',
        'med-thinner',
        'med-quinine',
        'med-unsure',
      ],
    },
    endIf: 'urgent',
    answers: [
      {
        id: 'mf-new',
        label: msg('Cramps began or got worse after a new medicine or dose', {
          id: 'leg-cramps.questions.med-follow.answers.mf-new.label',
          desc: 'Answer to: About your medicines, is any of these true?',
        }),
        signs: ['new-medicine'],
        fits: ['medicines'],
        reason: msg('A new medicine or dose', {
          id: 'leg-cramps.questions.med-follow.answers.mf-new.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'mf-statin',
        label: msg('A statin, and new muscle pain, soreness or weakness, not just short cramps', {
          id: 'leg-cramps.questions.med-follow.answers.mf-statin.label',
          desc: 'Answer to: About your medicines, is any of these true?',
        }),
        signs: ['statin-muscle'],
      },
      {
        id: 'mf-quinine',
        label: msg(
          'Quinine or tonic water, and bruising, bleeding, spots, ringing ears or sight changes',
          {
            id: 'leg-cramps.questions.med-follow.answers.mf-quinine.label',
            desc: 'Answer to: About your medicines, is any of these true?',
          },
        ),
        signs: ['quinine-bleed'],
      },
      {
        id: 'mf-none',
        label: msg('None of these', {
          id: 'leg-cramps.questions.med-follow.answers.mf-none.label',
          desc: 'Answer to several questions',
        }),
        exclusive: true,
      },
      {
        id: 'mf-unsure',
        label: msg('I am not sure', {
          id: 'leg-cramps.questions.med-follow.answers.mf-unsure.label',
          desc: 'Answer to several questions',
        }),
        unsure: true,
        signs: ['unsure-urgent'],
      },
    ],
  },
  {
    id: 'conditions',
    kind: 'many',
    short: msg('Illnesses', {
      id: 'leg-cramps.questions.conditions.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('Do you have any of these illnesses?', {
      id: 'leg-cramps.questions.conditions.text',
      desc: 'Question of the cause checker',
    }),
    textOfOther: msg('Does the person have any of these illnesses?', {
      id: 'leg-cramps.questions.conditions.textOfOther',
      desc: 'Question of the cause checker about another person',
    }),
    hint: msg('Pick all that fit.', {
      id: 'leg-cramps.questions.conditions.hint',
      desc: 'Used in several places',
    }),
    why: msg(
      'Some illnesses go with cramps. They also change which pills, drinks and packs are safe.',
      {
        id: 'leg-cramps.questions.conditions.why',
        desc: 'Question "Do you have any of these illnesses?": why we ask',
      },
    ),
    answers: [
      {
        id: 'con-diabetes',
        label: msg('Diabetes', {
          id: 'leg-cramps.questions.conditions.answers.con-diabetes.label',
          desc: 'Answer to: Do you have any of these illnesses?',
        }),
        signs: ['long-condition'],
        effects: ['noHeatCold', 'askBeforeMedicine'],
        fits: ['thyroid-diabetes'],
        couldFit: ['nerve', 'circulation'],
      },
      {
        id: 'con-thyroid',
        label: msg('Thyroid problem', {
          id: 'leg-cramps.questions.conditions.answers.con-thyroid.label',
          desc: 'Answer to: Do you have any of these illnesses?',
        }),
        signs: ['long-condition'],
        fits: ['thyroid-diabetes'],
      },
      {
        id: 'con-kidney',
        label: msg('Kidney disease', {
          id: 'leg-cramps.questions.conditions.answers.con-kidney.label',
          desc: 'Used in several places',
        }),
        signs: ['long-condition'],
        effects: ['noNsaid', 'noSupplements', 'fluidPlan', 'askBeforeMedicine'],
        fits: ['liver-kidney'],
        couldFit: ['minerals'],
      },
      {
        id: 'con-dialysis',
        label: msg('Dialysis', {
          id: 'leg-cramps.questions.conditions.answers.con-dialysis.label',
          desc: 'Answer to: Do you have any of these illnesses?',
        }),
        signs: ['long-condition', 'dialysis'],
        effects: ['noNsaid', 'noSupplements', 'fluidPlan', 'askBeforeMedicine'],
        fits: ['liver-kidney'],
        couldFit: ['minerals'],
        reason: msg('Dialysis', {
          id: 'leg-cramps.questions.conditions.answers.con-dialysis.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'con-liver',
        label: msg('Liver disease', {
          id: 'leg-cramps.questions.conditions.answers.con-liver.label',
          desc: 'Used in several places',
        }),
        signs: ['long-condition'],
        effects: [
          'noNsaid',
          'noParacetamolWithoutAsking',
          'noSupplements',
          'fluidPlan',
          'askBeforeMedicine',
        ],
        fits: ['liver-kidney'],
        couldFit: ['minerals'],
      },
      {
        id: 'con-arteries',
        label: msg('Narrowed arteries or poor blood flow', {
          id: 'leg-cramps.questions.conditions.answers.con-arteries.label',
          desc: 'Answer to: Do you have any of these illnesses?',
        }),
        signs: ['long-condition'],
        effects: ['noHeatCold', 'noNsaid', 'askBeforeMedicine'],
        fits: ['circulation'],
      },
      {
        id: 'con-heart',
        label: msg('Heart disease, heart failure or high blood pressure', {
          id: 'leg-cramps.questions.conditions.answers.con-heart.label',
          desc: 'Answer to: Do you have any of these illnesses?',
        }),
        signs: ['long-condition'],
        effects: ['noNsaid', 'fluidPlan', 'askBeforeMedicine'],
        couldFit: ['circulation'],
        reason: msg('Heart disease or high blood pressure', {
          id: 'leg-cramps.questions.conditions.answers.con-heart.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'con-nerve',
        label: msg('A back, spine or nerve problem, or numb feet', {
          id: 'leg-cramps.questions.conditions.answers.con-nerve.label',
          desc: 'Answer to: Do you have any of these illnesses?',
        }),
        signs: ['long-condition'],
        effects: ['noHeatCold'],
        fits: ['nerve'],
        reason: msg('A back or nerve problem', {
          id: 'leg-cramps.questions.conditions.answers.con-nerve.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'con-gut',
        label: msg('Gut illness, weight-loss surgery or an eating problem', {
          id: 'leg-cramps.questions.conditions.answers.con-gut.label',
          desc: 'Answer to: Do you have any of these illnesses?',
        }),
        signs: ['long-condition'],
        effects: ['askBeforeMedicine'],
        fits: ['minerals'],
        reason: msg('A gut or eating problem', {
          id: 'leg-cramps.questions.conditions.answers.con-gut.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'con-ulcer',
        label: msg('Asthma, stomach ulcer or bleeding, or an allergy to pain pills', {
          id: 'leg-cramps.questions.conditions.answers.con-ulcer.label',
          desc: 'Answer to: Do you have any of these illnesses?',
        }),
        effects: ['noNsaid', 'askBeforeMedicine'],
      },
      {
        id: 'con-none',
        label: msg('None known', {
          id: 'leg-cramps.questions.conditions.answers.con-none.label',
          desc: 'Answer to: Do you have any of these illnesses?',
        }),
        exclusive: true,
      },
      {
        id: 'con-unsure',
        label: msg('I am not sure', {
          id: 'leg-cramps.questions.conditions.answers.con-unsure.label',
          desc: 'Answer to several questions',
        }),
        unsure: true,
        signs: ['unsure-soon'],
        effects: ['askBeforeMedicine'],
        reason: msg('Not sure about illnesses', {
          id: 'leg-cramps.questions.conditions.answers.con-unsure.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
    ],
  },
  {
    id: 'notice',
    kind: 'many',
    short: msg('Last weeks', {
      id: 'leg-cramps.questions.notice.short',
      desc: 'The question in a few words, on the sheet for a doctor; the answer follows',
    }),
    text: msg('Have you noticed any of these over the last weeks?', {
      id: 'leg-cramps.questions.notice.text',
      desc: 'Question of the cause checker',
    }),
    hint: msg('Pick all that fit.', {
      id: 'leg-cramps.questions.notice.hint',
      desc: 'Used in several places',
    }),
    why: msg(
      'Slow changes can be a clue for a doctor. Your answer marks causes in the list. It never hides one.',
      {
        id: 'leg-cramps.questions.notice.why',
        desc: 'Question "Have you noticed any of these over the last weeks?": why we ask',
      },
    ),
    answers: [
      {
        id: 'not-tingle',
        label: msg(
          'Tingling, numbness or twitching that comes back, or a leg getting slowly weaker or thinner',
          {
            id: 'leg-cramps.questions.notice.answers.not-tingle.label',
            desc: 'Answer to: Have you noticed any of these over the last weeks?',
          },
        ),
        signs: ['slow-weak-tingle'],
        effects: ['noHeatCold'],
        fits: ['nerve'],
        couldFit: ['thyroid-diabetes'],
        reason: msg('Tingling, twitching or slow weakness', {
          id: 'leg-cramps.questions.notice.answers.not-tingle.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {id: 'not-restless', signs: ['restless-legs']},
      {
        id: 'not-ankles',
        signs: ['both-ankles'],
        couldFit: ['liver-kidney'],
        reason: msg('Both ankles swollen', {
          id: 'leg-cramps.questions.notice.answers.not-ankles.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'not-tired',
        label: msg('Very tired, often cold, or weight change', {
          id: 'leg-cramps.questions.notice.answers.not-tired.label',
          desc: 'Answer to: Have you noticed any of these over the last weeks?',
        }),
        signs: ['tired-thirsty'],
        fits: ['thyroid-diabetes'],
      },
      {
        id: 'not-thirsty',
        label: msg('Very thirsty and peeing a lot', {
          id: 'leg-cramps.questions.notice.answers.not-thirsty.label',
          desc: 'Answer to: Have you noticed any of these over the last weeks?',
        }),
        signs: ['tired-thirsty'],
        fits: ['thyroid-diabetes'],
      },
      {
        id: 'not-coldfeet',
        signs: ['cold-feet'],
        effects: ['noHeatCold'],
        fits: ['circulation'],
        reason: msg('Cold feet, or slow healing', {
          id: 'leg-cramps.questions.notice.answers.not-coldfeet.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'not-sleep',
        label: msg('Cramps often disturb sleep or get in the way of the day', {
          id: 'leg-cramps.questions.notice.answers.not-sleep.label',
          desc: 'Answer to: Have you noticed any of these over the last weeks?',
        }),
        signs: ['sleep-daily'],
        couldFit: ['night'],
        reason: msg('Cramps that often disturb sleep', {
          id: 'leg-cramps.questions.notice.answers.not-sleep.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
      {
        id: 'not-worse',
        label: msg('Cramps are getting worse, or no better after 6 weeks of stretches', {
          id: 'leg-cramps.questions.notice.answers.not-worse.label',
          desc: 'Answer to: Have you noticed any of these over the last weeks?',
        }),
        signs: ['not-better'],
      },
      {
        id: 'not-none',
        label: msg('None of these', {
          id: 'leg-cramps.questions.notice.answers.not-none.label',
          desc: 'Answer to several questions',
        }),
        exclusive: true,
      },
      {
        id: 'not-unsure',
        label: msg('I am not sure', {
          id: 'leg-cramps.questions.notice.answers.not-unsure.label',
          desc: 'Answer to several questions',
        }),
        unsure: true,
        signs: ['unsure-soon'],
        reason: msg('Not sure what was noticed', {
          id: 'leg-cramps.questions.notice.answers.not-unsure.because',
          desc: 'Short reason below a cause in a result, and on the sheet for a doctor',
        }),
      },
    ],
  },
] as const satisfies readonly Question<string, string, SignId, CauseId, EffectId>[];

export type QuestionId = (typeof questions)[number]['id'];
