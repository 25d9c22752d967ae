import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {choose, type Choosable} from '../../src/guidance/choose.js';
import {joinScreens, withScreen, type ScreenChoices} from '../../src/guidance/screens.js';
import {questions} from '../../src/topics/leg-cramps/questions.js';
import {rankOfResult, runs, tierOf, withAnswers} from './answer-sets.js';
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

describe('one question in several screens', () => {
  const join = (choices: ScreenChoices) => joinScreens(choices, (id) => id === 'none');

  test('its answer is all that was ticked on any screen, in the order of the screens', () => {
    expect(join([['b'], ['c', 'd'], ['a']])).toEqual(['b', 'c', 'd', 'a']);
  });

  test('"none of these" on one screen gives way to what another one holds', () => {
    expect(join([['none'], ['a'], ['none']])).toEqual(['a']);
    expect(join([['none'], ['unsure']])).toEqual(['unsure']);
  });

  test('"none of these" is the answer, said once, where every screen has it', () => {
    expect(join([['none'], ['none'], ['none']])).toEqual(['none']);
  });

  test('"I am not sure" of two screens is said once, next to a sign', () => {
    expect(join([['unsure'], ['a'], ['unsure']])).toEqual(['unsure', 'a']);
  });

  test('nothing ticked on any screen is no answer', () => {
    expect(join([])).toEqual([]);
    expect(join([[], []])).toEqual([]);
  });

  test('going back to one screen changes that one, and the others stay as they were', () => {
    const before = Object.freeze([['a'], ['b', 'c'], ['none']]);
    expect(withScreen(before, 1, ['c'])).toEqual([['a'], ['c'], ['none']]);
    expect(withScreen(before, 0, ['none'])).toEqual([['none'], ['b', 'c'], ['none']]);
    expect(before).toEqual([['a'], ['b', 'c'], ['none']]);
  });

  test('each screen on the way comes after those before it', () => {
    const first = withScreen([], 0, ['none']);
    expect(first).toEqual([['none']]);
    expect(withScreen(first, 1, ['a'])).toEqual([['none'], ['a']]);
  });

  // An answer before can end the check on the first screen. Once it is changed, the way back leads to the last one.
  test('screens that were passed over hold nothing', () => {
    const choices = withScreen([['a']], 3, ['none']);
    expect(choices).toEqual([['a'], [], [], ['none']]);
    expect(join(choices)).toEqual(['a']);
  });

  const danger = questions.find(({id}) => id === 'danger')!;
  const screens = 'screens' in danger ? danger.screens : [];
  const rows = screens.flatMap(({answers}, place) => answers.map((id) => ({place, id})));

  test('the question about dangers is asked in several screens', () => {
    expect(screens.length).toBeGreaterThan(1);
  });

  test.each(rows)(
    'SP01: $id on screen $place is an emergency, with "none" on all others',
    (row) => {
      let choices: ScreenChoices = screens.map(() => ['danger-none']);
      choices = withScreen(choices, row.place, [row.id]);
      const answer = joinScreens(choices, (id) => id === 'danger-none');
      expect(tierOf(withAnswers({danger: answer}))).toBe('emergency');
    },
  );
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
