import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {assess, type CheckerRules} from '../../src/guidance/checker.js';
import type {Answer} from '../../src/content/index.js';
import {
  forRandomAnswers,
  fullSet,
  questionIds,
  resultOf,
  rules,
  runs,
  withAnswers,
} from './answer-sets.js';
import type {Given} from './model.js';
import {causeTiers} from './tier-table.js';
import {vignettes} from './vignettes.js';

/** An answer is named by its reason, its label, or the one sign that it raises. */
const reasonIn = ({reason, label, signs = []}: Answer) =>
  reason ?? label ?? rules.signs.find(({id}) => id === signs[0])?.label ?? '';

describe('SP11: every mark is explained by the reader’s own answers', () => {
  test('each marked cause has reasons, each of them a given answer with words for it', () => {
    let marked = 0;
    forRandomAnswers((answers) => {
      const given = Object.values(answers).flat();
      for (const {mark, reasons} of resultOf(answers).causes) {
        if (mark === 'not-raised') {
          expect(reasons).toEqual([]);
          continue;
        }
        marked++;
        expect(reasons.length).toBeGreaterThan(0);
        for (const answer of reasons) {
          expect(given).toContain(answer.id);
          expect(reasonIn(answer)).not.toBe('');
        }
      }
    });
    expect(marked).toBeGreaterThan(1000);
  });

  test('what fits is explained by answers that fit, not by those that only could', () => {
    const {causes} = resultOf(
      withAnswers({recent: ['rec-heat', 'rec-fluid', 'rec-unsure'], conditions: ['con-kidney']}),
    );
    const reasonsFor = (id: string) => {
      const found = causes.find(({cause}) => cause.id === id);
      return [found?.mark, found?.reasons.map((answer) => answer.id)];
    };
    expect(reasonsFor('dehydration')).toEqual(['fits', ['rec-fluid']]);
    expect(reasonsFor('minerals')).toEqual([
      'could-fit',
      ['rec-fluid', 'rec-unsure', 'con-kidney'],
    ]);
    expect(reasonsFor('posture')).toEqual(['could-fit', ['rec-unsure']]);
    expect(reasonsFor('pregnancy')).toEqual(['not-raised', []]);
  });

  test('not being sure leaves open only the causes that the question speaks of', () => {
    const {causes} = resultOf(withAnswers({when: ['when-unsure']}));
    const open = causes.filter(({mark}) => mark === 'could-fit').map(({cause}) => cause.id);
    expect(open).toEqual(['night', 'exercise', 'posture', 'nerve', 'circulation']);
  });
});

describe('SP12: matching is simple and stable', () => {
  test('the list and the order of the causes are the same for every set of answers that shows them', () => {
    let shown = 0;
    forRandomAnswers((answers) => {
      const {causes} = resultOf(answers);
      if (causes.length === 0) return;
      shown++;
      expect(causes.map(({cause}) => cause.id)).toEqual(Object.keys(causeTiers));
    });
    expect(shown).toBeGreaterThan(100);
  });

  test('calm answers show every cause, marked as not raised', () => {
    expect(resultOf(withAnswers({})).causes.map(({mark}) => mark)).toEqual(
      Object.keys(causeTiers).map(() => 'not-raised'),
    );
  });

  test('the same answers in any order give the same result', () => {
    const shuffled = fullSet.chain((answers) =>
      fc.record({
        answers: fc.constant(answers),
        keys: fc.shuffledSubarray([...questionIds], {minLength: questionIds.length}),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({answers, keys}) => {
        const turned = Object.fromEntries(
          keys.map((id) => [id, [...(answers[id] ?? [])].reverse()]),
        );
        expect(assess(rules, turned)).toEqual(assess(rules, answers));
      }),
      runs(1000),
    );
  });

  test('no rule holds a number: nothing is scored, ranked or added up', () => {
    const numbersIn = (value: unknown): unknown[] => {
      if (typeof value === 'number') return [value];
      return value !== null && typeof value === 'object'
        ? Object.values(value).flatMap(numbersIn)
        : [];
    };
    expect(numbersIn(rules)).toEqual([]);
    forRandomAnswers((answers) => expect(numbersIn(resultOf(answers))).toEqual([]), 50);
  });
});

describe('SP21: a result is a pure function of the answers', () => {
  test('it leaves answers and topic as they were, and says the same twice', () => {
    forRandomAnswers((answers) => {
      const frozen = Object.freeze(
        Object.fromEntries(
          Object.entries(answers).map(([id, ids]) => [id, Object.freeze([...ids])]),
        ),
      );
      expect(assess(rules, frozen)).toEqual(assess(rules, frozen));
    }, 200);
    const before = JSON.stringify(rules);
    for (const {answers} of vignettes) assess(rules, answers);
    expect(JSON.stringify(rules)).toBe(before);
  });

  test('every effect of the answers on the way is named once, in the order of the questions', () => {
    const result = resultOf(
      withAnswers({
        who: ['65plus'],
        recent: ['rec-alcohol'],
        medicines: ['med-diuretic', 'med-thinner'],
        conditions: ['con-liver', 'con-diabetes'],
      }),
    );
    expect(result.effects).toEqual([
      'fallCaution',
      'olderMedCaution',
      'alcoholCaution',
      'askBeforeMedicine',
      'fluidPlan',
      'noNsaid',
      'noHeatCold',
      'noParacetamolWithoutAsking',
      'noSupplements',
    ]);
  });
});

describe('SP31: region, language and text size never change the tier', () => {
  /** The topic with every word in another language. */
  const translated: CheckerRules = JSON.parse(
    JSON.stringify(rules, (key, value: unknown) =>
      ['label', 'title', 'text', 'reason', 'hint', 'why', 'action', 'avoid', 'summary'].includes(
        key,
      )
        ? 'كلمات'
        : value,
    ),
  ) as CheckerRules;

  test('a translated topic gives the same result', () => {
    const facts = (topic: CheckerRules, answers: Given) => {
      const result = assess(topic, answers);
      if (result.status === 'incomplete') return result.question.id;
      return {
        tier: result.tier,
        signs: result.signs.map(({id}) => id),
        effects: result.effects,
        marks: result.causes.map(({cause, mark, reasons}) => [
          cause.id,
          mark,
          reasons.map(({id}) => id),
        ]),
      };
    };
    forRandomAnswers((answers) => {
      expect(facts(translated, answers)).toEqual(facts(rules, answers));
    }, 300);
  });

  test('the rules can see nothing but their input: no other import, no page, no clock', () => {
    const folder = new URL('../../src/guidance/', import.meta.url);
    const files = readdirSync(folder);
    expect(files).toContain('checker.ts');
    for (const file of files) {
      const source = readFileSync(new URL(file, folder), 'utf8');
      const imported = [...source.matchAll(/from\s+['"](.+?)['"]/g)].map(([, from]) => from);
      for (const from of imported) expect(from).toMatch(/^\.\/|^\.\.\/content\/index\.js$/);
      const code = source.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
      expect(code).not.toMatch(
        /\b(document|window|navigator|globalThis|localStorage|sessionStorage|Date|Intl|Math\.random|performance|process)\b/,
      );
    }
  });
});
