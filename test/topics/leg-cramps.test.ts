import {existsSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {causes} from '../../src/topics/leg-cramps/causes.js';
import {effects} from '../../src/topics/leg-cramps/effects.js';
import {doctorVisit} from '../../src/topics/leg-cramps/doctor-visit.js';
import {legSigns} from '../../src/topics/leg-cramps/leg-signs.js';
import {legSignDetails} from '../../src/topics/leg-cramps/leg-sign-details.js';
import {matching} from '../../src/topics/leg-cramps/matching.js';
import {figureGroups, guidePictures} from '../../src/topics/leg-cramps/guide-pictures.js';
import {medicines} from '../../src/topics/leg-cramps/medicines.js';
import {pictures} from '../../src/topics/leg-cramps/pictures.js';
import {questions} from '../../src/topics/leg-cramps/questions.js';
import {references} from '../../src/topics/leg-cramps/references.js';
import {firstLookChecks, limit} from '../../src/topics/leg-cramps/relief-timer.js';
import {afterSteps} from '../../src/topics/leg-cramps/after.js';
import {duringSteps} from '../../src/topics/leg-cramps/relief.js';
import {routinePictures} from '../../src/topics/leg-cramps/routine-pictures.js';
import {calfStretches, habits, thighStretch} from '../../src/topics/leg-cramps/routine.js';
import {signDetails} from '../../src/topics/leg-cramps/sign-details.js';
import {sources} from '../../src/topics/leg-cramps/sources.js';
import {symptoms} from '../../src/topics/leg-cramps/symptoms.js';
import {tiers} from '../../src/topics/leg-cramps/tiers.js';
import {topic} from '../../src/topics/leg-cramps/topic.js';
import {signGroups, signs} from '../../src/topics/leg-cramps/warning-signs.js';
import type {
  Answer,
  Figure,
  Question,
  SignGroup,
  Source,
  WarningSign,
} from '../../src/content/index.js';

const allSigns: readonly WarningSign[] = signs;
const allGroups: readonly SignGroup[] = signGroups;
const allQuestions: readonly Question[] = questions;
const allAnswers: readonly Answer[] = allQuestions.flatMap(({answers}) => answers);
const allSources: Readonly<Record<string, Source>> = sources;

const allFigures: readonly Figure[] = figureGroups.flatMap(
  ({figures}): readonly Figure[] => figures,
);

const repeated = (ids: readonly string[]) => ids.filter((id, place) => ids.indexOf(id) !== place);

describe('ids', () => {
  const stepIds = [...duringSteps, ...afterSteps, ...calfStretches, thighStretch].map(({id}) => id);

  test.each([
    ['questions', questions.map(({id}) => id)],
    ['answers', allAnswers.map(({id}) => id)],
    ['signs', allSigns.map(({id}) => id)],
    ['groups of signs', allGroups.map(({id}) => id)],
    ['causes', causes.map(({id}) => id)],
    ['tiers', tiers.map(({id}) => id)],
    ['steps and stretches', stepIds],
    ['checks of the first look', firstLookChecks.map(({id}) => id)],
    ['medicines', medicines.map(({id}) => id)],
    ['drawings', allFigures.map(({id}) => id)],
  ])('no two %s share one', (_, ids) => {
    expect(ids.length).toBeGreaterThan(1);
    expect(repeated(ids)).toEqual([]);
  });

  test('conditions name a question asked before, and answers that it has', () => {
    for (const [place, {id, showIf, skipIf}] of allQuestions.entries()) {
      for (const condition of [showIf, skipIf]) {
        if (!condition) continue;
        const before = allQuestions.slice(0, place).find((one) => one.id === condition.question);
        const known = before?.answers.map((answer) => answer.id) ?? [];
        expect(known, `condition of ${id}`).toEqual(expect.arrayContaining([...condition.anyOf]));
      }
    }
  });
});

describe('SP17: nothing is orphaned', () => {
  test('every sign is raised by an answer', () => {
    const raised = new Set(allAnswers.flatMap((answer) => answer.signs ?? []));
    expect(allSigns.map(({id}) => id).filter((id) => !raised.has(id))).toEqual([]);
  });

  test('every answer to a question in screens is on one of them, but for "none of these" and "not sure"', () => {
    const inScreens = allQuestions.filter(({screens}) => screens);
    expect(inScreens.map(({id}) => id)).toContain('danger');
    for (const {id, screens = [], answers} of inScreens) {
      const asked = answers.filter(({exclusive, unsure}) => !exclusive && !unsure);
      const onScreens = screens.flatMap((screen) => screen.answers);
      expect(onScreens.toSorted(), id).toEqual(asked.map((answer) => answer.id).toSorted());
    }
  });

  test('every sign but the two for "not sure" is in a group, and the group has its tier', () => {
    const ungrouped = allSigns.filter(({group}) => group === undefined).map(({id}) => id);
    expect(ungrouped).toEqual(['unsure-urgent', 'unsure-soon']);
    for (const {id, tier, group} of allSigns) {
      if (group === undefined) continue;
      expect(allGroups.find((one) => one.id === group)?.tier, id).toBe(tier);
    }
  });

  test('the signs for "not sure" are raised by such answers only, and by nearly all of them', () => {
    for (const {id, unsure, signs: raised = []} of allAnswers) {
      const stands = raised.some((sign) => sign.startsWith('unsure-'));
      const harmless = id === 'when-unsure' || id === 'rec-unsure';
      expect(stands, id).toBe(unsure === true && !harmless);
    }
  });

  test('a group has one to six signs', () => {
    for (const {id} of allGroups) {
      const {length} = allSigns.filter(({group}) => group === id);
      expect(length, id).toBeGreaterThanOrEqual(1);
      expect(length, id).toBeLessThanOrEqual(6);
    }
  });

  test('every tier but self-care has groups, and signs in the order of their groups', () => {
    expect([...new Set(allGroups.map(({tier}) => tier))]).toEqual(['emergency', 'urgent', 'soon']);
    const order = allGroups.map(({id}) => id);
    const places = allSigns.flatMap(({group}) => (group ? [order.indexOf(group)] : []));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('every cause fits some answer', () => {
    const fitting = new Set(allAnswers.flatMap((answer) => answer.fits ?? []));
    expect(causes.map(({id}) => id as string).filter((id) => !fitting.has(id))).toEqual([]);
  });

  test('every effect is that of some answer', () => {
    const called = new Set(allAnswers.flatMap((answer) => answer.effects ?? []));
    expect([...called].sort()).toEqual(effects.map(({id}) => id as string).sort());
  });

  test('the signs of the relief steps are those of the list', () => {
    for (const sign of legSigns) expect(allSigns).toContain(sign);
    const known = legSigns.map(({id}) => id as string);
    // The timer raises the sign of a long cramp, the first look all others.
    const needed = [limit.sign, ...firstLookChecks.flatMap((check) => [...check.signs])];
    expect([...needed].sort()).toEqual([...known].sort());
  });

  test('the tiers are named in full, most urgent first', () => {
    expect(tiers.map(({id}) => id)).toEqual(['emergency', 'urgent', 'soon', 'self-care']);
  });

  test('every mark has its words', () => {
    expect(Object.keys(matching.marks)).toEqual(['fits', 'could-fit', 'not-raised']);
  });
});

describe('answers', () => {
  test('one without a label raises exactly one sign, whose label it carries', () => {
    for (const {id, label, signs: raised = []} of allAnswers) {
      if (label === undefined) expect(raised, id).toHaveLength(1);
    }
  });

  test('a reason is a few words, never a sentence that tells the reader what they said', () => {
    for (const {id, reason} of allAnswers) {
      if (reason !== undefined) expect(reason, id).toMatch(/^[A-Z][^.]{3,44}$/);
      expect(reason ?? '', id).not.toMatch(/because|you (said|told|were)/i);
    }
  });

  test('"not sure" to a question that speaks of causes says of what', () => {
    for (const {answers} of allQuestions) {
      const speaks = answers.some(({fits, couldFit}) => fits ?? couldFit);
      for (const {id, unsure, signs: raised, reason} of answers) {
        if (!unsure) continue;
        if (speaks && !raised?.includes('unsure-urgent')) {
          expect(reason, id).toMatch(/^(Not sure \w+|Maybe) ./);
        } else {
          expect(reason, id).toBeUndefined();
        }
      }
    }
  });

  test('no reason is left over where nothing is marked', () => {
    for (const {id, unsure, fits, couldFit, reason} of allAnswers) {
      if (reason !== undefined) expect(Boolean(unsure || fits || couldFit), id).toBe(true);
    }
  });

  test('no answer both fits a cause and could fit it', () => {
    for (const {id, fits = [], couldFit = []} of allAnswers) {
      expect(
        fits.filter((cause) => couldFit.includes(cause)),
        id,
      ).toEqual([]);
    }
  });

  test('a question has at most one "none of these" and one "not sure", after the others', () => {
    for (const {id, answers} of allQuestions) {
      const special = answers.map(({exclusive, unsure}) => ((exclusive ?? unsure) ? 1 : 0));
      expect(special, id).toEqual([...special].sort());
      expect(answers.filter(({exclusive}) => exclusive).length, id).toBeLessThanOrEqual(1);
      expect(answers.filter(({unsure}) => unsure).length, id).toBeLessThanOrEqual(1);
    }
  });
});

describe('SP24: every statement has a source', () => {
  test.each([
    ['causes', causes],
    ['signs', signs],
    ['duringSteps', duringSteps],
    ['afterSteps', afterSteps],
    ['stretches', [...calfStretches, thighStretch]],
    ['habits', habits],
    ['routine', [{id: 'routine'}, {id: 'drinking'}]],
    ['notPlain', symptoms.notPlain],
    ['medicines', medicines],
    ['figures', allFigures],
    // Titles, who made it, fields and diary tell nothing of health that is not said elsewhere, and when to call is
    // with the tiers.
    [
      'doctorVisit',
      Object.keys(doctorVisit)
        .filter((id) => !['title', 'madeBy', 'fields', 'ifWorse', 'diary'].includes(id))
        .map((id) => ({id})),
    ],
  ] as const)('all %s have theirs, and nothing else has', (list, items) => {
    expect(Object.keys(references[list]).sort()).toEqual(items.map(({id}) => id).sort());
  });

  const backed = Object.entries(references).flatMap(([list, items]) =>
    Object.entries(items).map(([id, ids]) => ({
      name: `${list}: ${id}`,
      ids: ids as readonly string[],
    })),
  );

  test.each(backed)('$name rests on one or more known sources', ({ids}) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !(id in allSources))).toEqual([]);
    expect(repeated(ids)).toEqual([]);
  });

  test.each(Object.entries(allSources))(
    '%s has an organisation, a title and an address',
    (id, source) => {
      expect(source.organisation).not.toBe('');
      expect(source.title).not.toBe('');
      if (id === 'gk') expect(source.url).toBeUndefined();
      else expect(new URL(source.url ?? '').protocol).toMatch(/^https?:$/);
    },
  );

  // The reviewer must look at these first: they have no source.
  test('what rests on general knowledge alone is this, and nothing else', () => {
    const alone = backed.filter(({ids}) => ids.every((id) => id === 'gk')).map(({name}) => name);
    expect(alone).toEqual(['signs: unsure-urgent', 'signs: unsure-soon', 'habits: shoes']);
  });
});

test('every sign says why it matters, what to do and what not to do', () => {
  expect(Object.keys(signDetails).sort()).toEqual(allSigns.map(({id}) => id).sort());
  for (const [id, {why, action, avoid}] of Object.entries(signDetails)) {
    for (const text of [why, action, ...avoid]) expect(text, id).toMatch(/^[A-Z].*\.$/);
  }
});

test('the emergency signs say to call or to go now', () => {
  for (const {id, tier} of signs) {
    if (tier !== 'emergency') continue;
    expect(signDetails[id].action, id).toMatch(/\{emergency\}.*\bnow\b|\bnow\b.*\{emergency\}/);
  }
});

test('what not to do in an emergency names the leg: the card leaves out why, and so what "it" is', () => {
  for (const {id, tier} of signs) {
    if (tier !== 'emergency') continue;
    for (const line of signDetails[id].avoid) {
      expect(line, id).not.toMatch(/^[^.]*\b(stretch|rub|warm|massage)\b[^.]* it\b/);
    }
  }
});

test('the relief steps know the same words for their signs as the list', () => {
  for (const sign of legSigns) {
    expect(legSignDetails[sign.id]).toBe(signDetails[sign.id]);
  }
});

describe('pictures', () => {
  const usedBy = (steps: readonly object[]) =>
    steps.flatMap((step) => ('picture' in step ? [step.picture] : []));

  test('each is used by a step, and each that is used has a text for those who do not see it', () => {
    expect(usedBy([...duringSteps, ...afterSteps]).sort()).toEqual(Object.keys(pictures).sort());
    expect(usedBy([...calfStretches, thighStretch]).sort()).toEqual(
      Object.keys(routinePictures).sort(),
    );
    for (const text of Object.values({...pictures, ...routinePictures})) {
      expect(text).toMatch(/^A .+\.$/);
    }
  });

  test.each(Object.keys({...pictures, ...routinePictures}))('%s is drawn', (id) => {
    const file = new URL(`../../src/topics/leg-cramps/drawings/${id}.ts`, import.meta.url);
    expect(existsSync(file)).toBe(true);
  });
});

describe('relief', () => {
  test('SP23: the timer asks after 10 minutes, and says what to do if the cramp has not eased', () => {
    expect(limit.seconds).toBe(600);
    expect(limit.sign).toBe('over-10-min');
    expect(limit.answerSeconds).toBe(60);
    expect(limit.ifNot).toMatch(/^It has been 10 minutes\..* get checked today\.$/);
    expect(limit.reached).toMatch(/more than 10 minutes/);
  });

  test('heat and cold come with their five cautions, and never longer than 15 minutes', () => {
    const packs = [...duringSteps, ...afterSteps].filter(({text}) => /\bpack\b/.test(text));
    expect(packs.map(({id}) => id)).toEqual(['warm', 'ease']);
    for (const {seconds, repeat, cautions: told} of packs) {
      expect(seconds * repeat).toBeLessThanOrEqual(900);
      expect(told).toHaveLength(5);
    }
  });

  test('a step that rubs says when not to', () => {
    const rub = duringSteps.find(({id}) => id === 'rub');
    expect(rub?.cautions.join(' ')).toMatch(
      /Do not rub if the leg is swollen, warm, red or darker, or just hurt/,
    );
  });

  test('the first of the stretches is the one done sitting', () => {
    expect(calfStretches.map(({id}) => id)).toEqual(['towel', 'wall', 'step']);
  });
});

test('the topic is a draft with dates, the next review within a year', () => {
  expect(topic.review).toBe('draft');
  const [checked, next] = [new Date(topic.checked), new Date(topic.nextReview)];
  expect(checked.toISOString()).toMatch(new RegExp(`^${topic.checked}`));
  const days = (next.getTime() - checked.getTime()) / 86_400_000;
  expect(days).toBeGreaterThan(0);
  expect(days).toBeLessThanOrEqual(366);
});

describe('the parts of the article that are only read', () => {
  test('a drawing of a warning sign has the tier of that sign', () => {
    const pointing = allFigures.filter(({sign}) => sign !== undefined);
    expect(pointing.length).toBeGreaterThan(1);
    for (const {id, sign, tier} of pointing) {
      expect(tier, id).toBe(allSigns.find((one) => one.id === sign)?.tier);
    }
  });

  test('every drawing has an alternative text, and no text is left over', () => {
    const texts = {...pictures, ...routinePictures, ...guidePictures};
    expect(allFigures.map(({id}) => id).sort()).toEqual(Object.keys(texts).sort());
  });

  test('a drawing of a warning sign says what not to do', () => {
    const warnings = allFigures.filter(({sign}) => sign !== undefined);
    expect(warnings.map(({id}) => id)).toEqual(['one-leg-swollen', 'cold-pale']);
    for (const {caution} of warnings) expect(caution).toMatch(/^Do not /);
  });
});
