import {describe, expect, test} from 'vitest';
import {rankOf} from '../../src/guidance/tiers.js';
import type {Tier} from '../../src/content/index.js';
import {
  calm,
  dueWith,
  freeIdsOf,
  forRandomAnswers,
  idsOf,
  manyIds,
  opening,
  questionIds,
  rankOfResult,
  resultOf,
  tierOf,
  withAnswers,
  without,
} from './answer-sets.js';
import {answerTable} from './answer-table.js';
import type {Given} from './model.js';
import {causeTiers, signTiers} from './tier-table.js';

const emergencyIds = freeIdsOf('danger').filter((id) => id !== 'danger-unsure');

describe('SP01: emergency wins', () => {
  test.each(emergencyIds)('%s makes an emergency of any other answers', (id) => {
    forRandomAnswers((answers) => {
      const result = resultOf({...answers, danger: [...(answers.danger ?? []), id]});
      expect(result.tier).toBe('emergency');
    }, 200);
  });
});

describe('SP03: more warning never lowers the tier', () => {
  /** Sets with one more answer to a question that was answered with something other than "none". */
  function* more(answers: Given): Generator<Given> {
    for (const question of manyIds) {
      const chosen = answers[question] ?? [];
      if (chosen.some((id) => answerTable[question]?.[id]?.exclusive)) continue;
      for (const id of freeIdsOf(question)) {
        if (!chosen.includes(id)) yield {...answers, [question]: [...chosen, id]};
      }
    }
  }

  test('one more answer keeps or raises it', () => {
    let compared = 0;
    forRandomAnswers((answers) => {
      const before = rankOfResult(answers);
      for (const after of more(answers)) {
        compared++;
        expect(rankOfResult(after)).toBeGreaterThanOrEqual(before);
      }
    });
    expect(compared).toBeGreaterThan(10_000);
  });

  test('any answer in place of "none of these" keeps or raises it', () => {
    for (const who of idsOf('who')) {
      for (const question of manyIds) {
        const plain = withAnswers({who: [who], ...opening(question)});
        for (const id of freeIdsOf(question)) {
          const after = {...plain, [question]: [id]};
          expect(rankOfResult(after)).toBeGreaterThanOrEqual(rankOfResult(plain));
        }
      }
    }
  });

  test('a "none of these" chosen along with a sign by mistake takes nothing from it', () => {
    for (const question of manyIds) {
      const none = idsOf(question).filter((id) => !freeIdsOf(question).includes(id));
      for (const id of freeIdsOf(question)) {
        const plain = withAnswers({who: ['under18'], ...opening(question), [question]: [id]});
        expect(tierOf({...plain, [question]: [...none, id]})).toBe(tierOf(plain));
      }
    }
  });
});

describe('SP04: the tier is a maximum', () => {
  test('of the tiers of the raised signs and the least tiers of the causes that fit', () => {
    const order: readonly Tier[] = ['emergency', 'urgent', 'soon'];
    forRandomAnswers((answers) => {
      const {tier, signs, causes} = resultOf(answers);
      const fitting = causes.filter(({mark}) => mark === 'fits').map(({cause}) => cause.id);
      const reached = [
        ...signs.map(({id}) => signTiers[id]),
        ...fitting.map((id) => causeTiers[id]),
      ];
      expect(tier).toBe(order.find((one) => reached.includes(one)) ?? 'self-care');
    });
  });

  test.each(Object.entries(signTiers))('%s raises %s by itself', (sign, tier) => {
    const ways = questionIds.flatMap((question) =>
      freeIdsOf(question)
        .filter((id) => answerTable[question]?.[id]?.signs?.includes(sign))
        .map((id) => ({question, id})),
    );
    expect(ways.length).toBeGreaterThan(0);
    for (const {question, id} of ways) {
      const who = question === 'child' ? {who: ['under18']} : {};
      const result = resultOf(withAnswers({...who, ...opening(question), [question]: [id]}));
      expect(result.signs.map((raised) => raised.id)).toContain(sign);
      expect(rankOf(result.tier)).toBeGreaterThanOrEqual(rankOf(tier));
    }
  });
});

describe('SP09: "I am not sure" is never calmer than "none of these"', () => {
  const floors = {
    danger: 'urgent',
    'leg-today': 'urgent',
    'body-today': 'urgent',
    child: 'urgent',
    'med-follow': 'urgent',
    'pregnancy-signs': 'urgent',
    pregnant: 'soon',
    medicines: 'soon',
    conditions: 'soon',
    notice: 'soon',
    when: 'self-care',
    recent: 'self-care',
  } as const satisfies Record<string, Tier>;

  const unsureOf = (question: string) =>
    idsOf(question).filter((id) => answerTable[question]?.[id]?.unsure);

  test('every question but the age can be answered with it', () => {
    const questions = questionIds.filter((question) => unsureOf(question).length === 1);
    expect([...questions].sort()).toEqual(Object.keys(floors).sort());
  });

  test.each(Object.entries(floors))('to "%s" it is %s by itself', (question, floor) => {
    const who = question === 'child' ? {who: ['under18']} : {};
    const answers = withAnswers({...who, ...opening(question), [question]: unsureOf(question)});
    expect(tierOf(answers)).toBe(floor);
  });

  test.each(Object.entries(floors))(
    'to "%s" it is at least %s with any other answers',
    (question, floor) => {
      const needed: Given =
        question === 'child'
          ? {who: ['under18']}
          : question === 'med-follow'
            ? {medicines: ['med-thinner']}
            : question === 'pregnant'
              ? {who: ['18-49']}
              : question === 'pregnancy-signs'
                ? {who: ['18-49'], pregnant: ['preg-birth']}
                : {};
      forRandomAnswers((other) => {
        const answers = {...other, ...needed};
        const unsure = resultOf({...answers, [question]: unsureOf(question)});
        const plain = rankOfResult({...answers, [question]: calm[question as keyof typeof calm]});
        expect(rankOf(unsure.tier)).toBeGreaterThanOrEqual(plain);
        // Behind an early stop the question is not asked, but then the tier is as high already.
        expect(rankOf(unsure.tier)).toBeGreaterThanOrEqual(rankOf(floor));
        if (floor === 'self-care') expect(rankOf(unsure.tier)).toBe(plain);
      }, 300);
    },
  );
});

describe('SP14: a cause that needs a doctor never fits a milder result', () => {
  test('the result is at least the least tier of every cause that fits', () => {
    let fitting = 0;
    forRandomAnswers((answers) => {
      const {tier, causes} = resultOf(answers);
      for (const {cause, mark} of causes) {
        if (mark !== 'fits') continue;
        fitting++;
        expect(rankOf(tier)).toBeGreaterThanOrEqual(rankOf(causeTiers[cause.id] as Tier));
      }
    });
    expect(fitting).toBeGreaterThan(100);
  });
});

describe('SP15: under 18', () => {
  test('the tier is at least "soon", with no causes and a word on medicines, and the child is asked about', () => {
    forRandomAnswers((other) => {
      const answers: Given = {...other, who: ['under18']};
      const result = resultOf(answers);
      expect(rankOf(result.tier)).toBeGreaterThanOrEqual(rankOf('soon'));
      expect(result.causes).toEqual([]);
      expect(result.effects).toContain('noMedicines');
      // Where neither the danger question nor those of today ended the check, the child question is due.
      const unasked = without(answers, 'child');
      const isDue = dueWith(unasked) === 'child';
      expect(isDue || rankOfResult(unasked) >= rankOf('urgent')).toBe(true);
    });
  });

  test('calm answers end with "soon"', () => {
    const result = resultOf(withAnswers({who: ['under18']}));
    expect(result.tier).toBe('soon');
    expect(result.effects).toEqual(['noMatching', 'noMedicines']);
  });
});

describe('SP16: pregnant, recently pregnant or maybe pregnant', () => {
  test.each([
    ['preg-yes', ['noNsaid', 'pregnancyCaution']],
    ['preg-unsure', ['noNsaid', 'pregnancyCaution']],
    ['preg-birth', ['askBeforeMedicine']],
  ])('%s is "soon" with the cautions %j', (id, cautions) => {
    const result = resultOf(withAnswers({pregnant: [id]}));
    expect(result.tier).toBe('soon');
    expect(result.effects).toEqual(cautions);
  });

  const statuses = ['preg-yes', 'preg-birth', 'preg-unsure'] as const;

  const warnings = ['ps-swelling', 'ps-headache', 'ps-sight', 'ps-ribs', 'ps-ill', 'ps-unsure'];

  test.each(statuses)('%s and any of the pregnancy warning signs is urgent', (id) => {
    for (const sign of warnings) {
      expect(tierOf(withAnswers({pregnant: [id], 'pregnancy-signs': [sign]})), sign).toBe('urgent');
    }
  });

  test('the signs are asked of all who are or may be pregnant, or had a baby, and of no one else', () => {
    for (const id of statuses) {
      expect(dueWith(without(withAnswers({pregnant: [id]}), 'pregnancy-signs')), id).toBe(
        'pregnancy-signs',
      );
    }
    expect(tierOf(withAnswers({'pregnancy-signs': warnings}))).toBe('self-care');
  });

  test.each(statuses)('%s holds with any other answers', (id) => {
    forRandomAnswers((other) => {
      const result = resultOf({...other, who: ['18-49'], pregnant: [id]});
      const signs = other['pregnancy-signs'] ?? [];
      const floor: Tier = signs.some((one) => warnings.includes(one)) ? 'urgent' : 'soon';
      expect(rankOf(result.tier)).toBeGreaterThanOrEqual(rankOf(floor));
      if (rankOf(result.tier) >= rankOf('urgent')) return;
      expect(result.effects).toContain(id === 'preg-birth' ? 'askBeforeMedicine' : 'noNsaid');
    }, 500);
  });
});
