import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {choose, type Choosable} from '../../src/guidance/choose.js';
import {questions} from '../../src/topics/leg-cramps/questions.js';
import {rankOfResult, runs, withAnswers} from './answer-sets.js';
import {answerTable} from './answer-table.js';

const many: Choosable = {
  kind: 'many',
  answers: [{id: 'a'}, {id: 'b'}, {id: 'unsure'}, {id: 'none', exclusive: true}],
};
const one: Choosable = {kind: 'one', answers: [{id: 'a'}, {id: 'b'}]};

describe('one answer of several', () => {
  test('another takes the place of the first', () => {
    expect(choose(one, [], 'a', true)).toEqual(['a']);
    expect(choose(one, ['a'], 'b', true)).toEqual(['b']);
    expect(choose(one, ['a'], 'a', true)).toEqual(['a']);
  });
});

describe('several answers', () => {
  test('ticking adds, unticking takes away', () => {
    expect(choose(many, ['a'], 'b', true)).toEqual(['a', 'b']);
    expect(choose(many, ['a', 'b'], 'a', false)).toEqual(['b']);
    expect(choose(many, ['a'], 'a', false)).toEqual([]);
  });

  test('ticking again keeps one', () => {
    expect([...choose(many, ['a', 'b'], 'a', true)].sort()).toEqual(['a', 'b']);
  });

  test('unticking what was not ticked changes nothing', () => {
    expect(choose(many, ['a'], 'b', false)).toEqual(['a']);
  });

  test('SP08: "none of these" clears the others, and any other clears it', () => {
    expect(choose(many, ['a', 'b', 'unsure'], 'none', true)).toEqual(['none']);
    expect(choose(many, ['none'], 'a', true)).toEqual(['a']);
    expect(choose(many, ['none'], 'unsure', true)).toEqual(['unsure']);
    expect(choose(many, ['none'], 'none', false)).toEqual([]);
  });

  test('SP09: "I am not sure" clears no sign, and no sign clears it', () => {
    expect(choose(many, ['a'], 'unsure', true)).toEqual(['a', 'unsure']);
    expect(choose(many, ['unsure'], 'a', true)).toEqual(['unsure', 'a']);
  });

  test('the answers before are left as they were', () => {
    const before = Object.freeze(['a']);
    expect(choose(many, before, 'b', true)).toEqual(['a', 'b']);
    expect(before).toEqual(['a']);
  });
});

const clicks = fc.constantFrom(...questions).chain((question) =>
  fc.record({
    question: fc.constant(question),
    ticks: fc.array(
      fc.tuple(fc.constantFrom(...question.answers.map(({id}) => id)), fc.boolean()),
      {maxLength: 12},
    ),
  }),
);

test('whatever is ticked, the choice is legal: one of one, no "none" with another, none twice', () => {
  fc.assert(
    fc.property(clicks, ({question, ticks}) => {
      let chosen: readonly string[] = [];
      for (const [id, checked] of ticks) chosen = choose(question, chosen, id, checked);
      expect(new Set(chosen).size).toBe(chosen.length);
      const exclusive = chosen.filter((id) => answerTable[question.id]?.[id]?.exclusive);
      if (question.kind === 'one' || exclusive.length > 0) {
        expect(chosen.length).toBeLessThanOrEqual(1);
      }
      const last = ticks.at(-1);
      if (last) expect(chosen.includes(last[0])).toBe(last[1]);
    }),
    runs(2000),
  );
});

test('SP03: ticking anything but "none" never lowers the tier', () => {
  fc.assert(
    fc.property(clicks, ({question, ticks}) => {
      if (question.kind === 'one') return;
      let chosen: readonly string[] = [];
      for (const [id] of ticks) {
        if (answerTable[question.id]?.[id]?.exclusive) continue;
        const next = choose(question, chosen, id, true);
        if (chosen.length > 0) {
          const rankWith = (ids: readonly string[]) =>
            rankOfResult(withAnswers({who: ['under18'], [question.id]: ids}));
          expect(rankWith(next)).toBeGreaterThanOrEqual(rankWith(chosen));
        }
        chosen = next;
      }
    }),
    runs(500),
  );
});
