/** What `care-elements topic check` finds, and that it finds nothing in our own topic. */
import {beforeAll, describe, expect, test} from 'vitest';
import {checkTopic, type CheckFinding} from '../../src/topic-command/check/index.js';
import {properties} from '../../src/topic-command/check/finding.js';
import {brokenBy, byId, fileOf, review, textOf, today, type Loose} from './documents.js';

const errorsIn = (findings: readonly CheckFinding[]) =>
  findings.filter(({severity}) => severity === 'error');

const checkText = (text: string, own?: Loose, date = today) =>
  checkTopic([{name: 'topic.json', text}], {
    review: own ? {name: 'review.json', text: textOf(own)} : review,
    today: date,
  });

describe('our own topic', () => {
  test('has no error in any language, and the languages are equal in all but words', async () => {
    const files = await Promise.all((['en', 'es', 'ar'] as const).map(fileOf));
    const findings = checkTopic(files, {review, today});
    expect(errorsIn(findings)).toEqual([]);
    // English words that are hard to read have their reasons in scripts/reading-exceptions.json.
    expect(findings.filter(({property}) => property !== 'reading-level')).toEqual([]);
  });
});

const question = (document: Loose, id: string) => byId(document.checker.questions, id);

const answer = (document: Loose, of: string, id: string) =>
  byId(question(document, of).answers, id);

type Variant = readonly [
  property: keyof typeof properties,
  place: string,
  change: (document: Loose) => void,
];

/** Each is broken in one place, and names the property that is meant to find it there. */
const variants: readonly Variant[] = [
  ['schema', '/signs/signs/0/tier', (document) => (document.signs.signs[0].tier = 'now')],
  [
    'schema',
    '/checker/effects/8/holdBack',
    (document) => {
      const effect = byId(document.checker.effects, 'injuryCaution');
      effect.holdBack = effect.holdsBack;
      delete effect.holdsBack;
    },
  ],
  ['language', '/language', (document) => (document.language = 'tlh')],
  ['requires', '/requires', (document) => (document.requires = ['routes'])],
  [
    'references',
    '/checker/questions/1/answers/0/signs',
    (document) => (answer(document, 'danger', 'chest-breath').signs = ['chest-breathe']),
  ],
  [
    'references',
    '/causes/causes/1/help/0/tags/0',
    (document) => {
      const lines = byId(document.causes.causes, 'exercise').help as Loose[];
      lines.find((line) => line.tags).tags = ['strech'];
    },
  ],
  [
    'references',
    '/checker/effects/12/holdsBack/0',
    (document) => (byId(document.checker.effects, 'fluidPlan').holdsBack = ['drinks']),
  ],
  [
    'references',
    '/medicines/medicines/0/group',
    (document) => (document.medicines.medicines[0].group = 'none'),
  ],
  [
    'references',
    '/sources/references/causes/night/0',
    (document) => (document.sources.references.causes.night = ['nobody']),
  ],
  ['parts', '/checker', (document) => delete document.visit],
  [
    'reachable',
    '/checker/questions/6',
    (document) =>
      (question(document, 'pregnancy-signs').skipIf = {
        question: 'pregnant',
        anyOf: ['preg-yes', 'preg-birth', 'preg-unsure'],
      }),
  ],
  [
    'reachable',
    '/signs/signs/17',
    (document) =>
      (question(document, 'body-today').answers = question(document, 'body-today').answers.filter(
        (one: Loose) => one.id !== 'dark-urine',
      )),
  ],
  [
    'monotone',
    '/checker/questions/8/answers/4',
    (document) =>
      // One more tick hides the question that raises more.
      Object.assign(question(document, 'notice'), {
        skipIf: {question: 'recent', anyOf: ['rec-heat', 'rec-fluid']},
      }),
  ],
  [
    'stop-upwards',
    '/checker/questions/0/endIf',
    (document) => (question(document, 'who').endIf = 'soon'),
  ],
  [
    'stop-keeps-effects',
    '/checker/questions/8/endIf',
    (document) => (question(document, 'recent').endIf = 'soon'),
  ],
  [
    'skip-is-safe',
    '/checker/questions/2/skipIf',
    (document) => (question(document, 'leg-today').skipIf = {question: 'who', anyOf: ['65plus']}),
  ],
  [
    'unsure-clears-nothing',
    '/checker/questions/1/answers/11',
    (document) => delete answer(document, 'danger', 'danger-unsure').signs,
  ],
  [
    'unsure-clears-nothing',
    '/checker/questions/1/answers/11/exclusive',
    (document) => (answer(document, 'danger', 'danger-unsure').exclusive = true),
  ],
  [
    'none-raises-nothing',
    '/checker/questions/1/answers/10/signs',
    (document) => (answer(document, 'danger', 'danger-none').signs = ['unsure-soon']),
  ],
  [
    'none-raises-nothing',
    '/checker/questions/12/answers',
    (document) =>
      (question(document, 'notice').answers = question(document, 'notice').answers.filter(
        (one: Loose) => !one.exclusive,
      )),
  ],
  [
    'emergency-first',
    '/checker/questions/1',
    (document) => {
      const {questions} = document.checker;
      questions.splice(1, 0, ...questions.splice(8, 1));
    },
  ],
  [
    'emergency-has-a-way',
    '/signs/signDetails/chest-breath/action',
    (document) => (document.signs.signDetails['chest-breath'].action = 'Sit down and wait.'),
  ],
  [
    'emergency-has-a-way',
    '/visit/doctorVisit/ifWorse',
    (document) => (document.visit.doctorVisit.ifWorse = 'If it gets worse, get help.'),
  ],
  [
    'effects-honoured',
    '/signs/tiers/3/actionTags',
    (document) => delete byId(document.signs.tiers, 'self-care').actionInstead,
  ],
  [
    'effects-honoured',
    '/checker/effects/10',
    (document) => (byId(document.checker.effects, 'noHeatCold').tags = ['heat-cold']),
  ],
  [
    'children-no-medicines',
    '/medicines/medicines/1',
    (document) => (byId(document.checker.effects, 'noMedicines').onMedicines = ['acetaminophen']),
  ],
  [
    'limit-is-serious',
    '/timer/limit/sign',
    (document) => (document.timer.limit.sign = 'walk-rest'),
  ],
  ['loop-has-limit', '/timer', (document) => delete document.timer.limit],
  [
    'regional',
    '/overview/overview/facts/0',
    (document) => (document.overview.overview.facts[0] = 'Call {emergancy}.'),
  ],
  [
    'regional',
    '/timer/headings/since',
    (document) => (document.timer.headings.since = 'Time of cramp'),
  ],
  [
    'wording',
    '/causes/causes/0/summary',
    (document) => (document.causes.causes[0].summary = 'You have a blood clot.'),
  ],
  [
    'wording',
    '/medicines/medicines/0/can',
    (document) => (document.medicines.medicines[0].can = 'Take 500 mg.'),
  ],
  [
    'wording',
    '/overview/overview/facts/0',
    (document) => (document.overview.overview.facts[0] = 'It is <b>short</b>.'),
  ],
  [
    'numbers-in-words',
    '/signs/tiers/0/after',
    (document) => (document.signs.tiers[0].after = 'Call 911 again.'),
  ],
  [
    'reading-level',
    '/overview/overview/lead',
    (document) =>
      (document.overview.overview.lead =
        'Immediate professional evaluation of cardiovascular symptoms remains indispensable.'),
  ],
  [
    'sources',
    '/signs/signs/0',
    (document) => delete document.sources.references.signs['chest-breath'],
  ],
  ['dates', '/about/nextReview', (document) => (document.about.nextReview = '2026-11-30')],
  ['dates', '/about/checked', (document) => (document.about.checked = '2026-02-30')],
  [
    'gaps',
    '/overview/overview/lead',
    (document) => (document.overview.overview.lead = '[[What it is]]'),
  ],
];

describe('what is broken in one place is found there', () => {
  let intact: readonly CheckFinding[] = [];

  beforeAll(async () => {
    intact = checkText((await fileOf('en')).text);
  });

  test.each(variants)('%s at %s', async (property, place, change) => {
    const text = await brokenBy(change);
    const known = new Set(intact.map((one) => `${one.property} ${one.place}`));
    const found = checkText(text).filter((one) => !known.has(`${one.property} ${one.place}`));
    const meant = found.find(
      (one) =>
        one.property === property && (one.place === place || one.place.startsWith(`${place}/`)),
    );
    expect(
      meant,
      found.map((one) => `${one.property} ${one.place} ${one.problem}`).join('\n'),
    ).toMatchObject({
      severity: properties[property].severity,
      file: 'topic.json',
      help: properties[property].help,
    });
    // The place is where an editor would go to: its own line, unless something is missing there.
    const line = text.split('\n')[meant!.line - 1]!;
    expect(line.slice(meant!.column - 1)[0]).toMatch(/["{[]/);
  });
});
