import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  assessSigns,
  leadingSign,
  listTiers,
  NONE,
  signsIn,
  UNSURE,
  type ListTier,
  type SignAnswers,
} from '../../src/guidance/signs.js';
import {signDetails} from '../../src/topics/leg-cramps/sign-details.js';
import {signs} from '../../src/topics/leg-cramps/warning-signs.js';
import type {Tier} from '../../src/content/index.js';
import {signTiers} from './tier-table.js';

/** Signs of a list by the pinned table; those for "I am not sure" are in no list. */
const pinnedIn = (list: Tier) =>
  Object.keys(signTiers).filter((id) => signTiers[id] === list && !id.startsWith('unsure-'));

const calm = {emergency: [NONE], urgent: [NONE], soon: [NONE]} as const satisfies SignAnswers;

const assess = (answers: SignAnswers) => {
  const result = assessSigns(signs, answers);
  if (result.status === 'incomplete') return {due: result.list};
  expect(result.status).toBe('complete');
  return {tier: result.tier, signs: result.signs.map(({id}) => id)};
};

describe('lists of signs', () => {
  test('the most serious list comes first', () => {
    expect(listTiers).toEqual(['emergency', 'urgent', 'soon']);
  });

  test.each(listTiers)(
    'the list "%s" holds the signs of its tier, and none for not being sure',
    (list) => {
      const ids = signsIn(signs, list).map(({id}) => id);
      expect([...ids].sort()).toEqual(pinnedIn(list).sort());
    },
  );

  test('every sign but the two for not being sure is in a list', () => {
    const listed = listTiers.flatMap((list) => signsIn(signs, list)).map(({id}) => id);
    const unlisted = signs.map(({id}) => id).filter((id) => !listed.includes(id));
    expect(unlisted).toEqual(['unsure-urgent', 'unsure-soon']);
  });
});

describe('result of the lists', () => {
  test('"none of these" in all lists comes to self-care', () => {
    expect(assess(calm)).toEqual({tier: 'self-care', signs: []});
  });

  test.each(listTiers.flatMap((list) => pinnedIn(list).map((id) => ({list, id}))))(
    'SP01, SP32: $id alone comes to $list',
    ({list, id}) => {
      expect(assess({...calm, [list]: [id]})).toEqual({tier: list, signs: [id]});
    },
  );

  test('the first list with a sign decides; later lists are not asked', () => {
    const answers = {emergency: [NONE], urgent: ['toxin'], soon: ['child']};
    expect(assess(answers)).toEqual({tier: 'urgent', signs: ['toxin']});
    expect(assess({emergency: ['jaw-spasm']})).toEqual({tier: 'emergency', signs: ['jaw-spasm']});
    expect(assess({emergency: [NONE], urgent: ['toxin']})).toEqual({
      tier: 'urgent',
      signs: ['toxin'],
    });
  });

  test('several signs of one list are all named', () => {
    const chosen = ['stroke-signs', 'chest-breath'];
    expect(assess({emergency: chosen}).signs?.sort()).toEqual([...chosen].sort());
  });

  test('SP09: not being sure of an emergency or urgent sign is urgent, of a milder one soon', () => {
    expect(assess({emergency: [UNSURE]})).toEqual({tier: 'urgent', signs: ['unsure-urgent']});
    expect(assess({emergency: [NONE], urgent: [UNSURE]})).toEqual({
      tier: 'urgent',
      signs: ['unsure-urgent'],
    });
    expect(assess({...calm, soon: [UNSURE]})).toEqual({tier: 'soon', signs: ['unsure-soon']});
  });

  test.each(listTiers)(
    'a sign of the list "%s" wins over "not sure" and over "none" chosen with it',
    (list) => {
      for (const id of pinnedIn(list)) {
        expect(assess({...calm, [list]: [UNSURE, id]})).toEqual({tier: list, signs: [id]});
        expect(assess({...calm, [list]: [NONE, id]})).toEqual({tier: list, signs: [id]});
      }
    },
  );

  test('"not sure" wins over "none" chosen with it', () => {
    expect(assess({...calm, emergency: [NONE, UNSURE]}).tier).toBe('urgent');
    expect(assess({...calm, soon: [NONE, UNSURE]}).tier).toBe('soon');
  });
});

describe('SP05: no result without an answer to each list on the way', () => {
  test.each([
    [{}, 'emergency'],
    [{emergency: []}, 'emergency'],
    [{urgent: [NONE], soon: [NONE]}, 'emergency'],
    [{urgent: ['toxin']}, 'emergency'],
    [{emergency: [NONE]}, 'urgent'],
    [{emergency: [NONE], soon: ['child']}, 'urgent'],
    [{emergency: [NONE], urgent: [NONE]}, 'soon'],
    [{emergency: [NONE], urgent: [NONE], soon: []}, 'soon'],
  ] as const)('with %j the list "%s" is due', (answers, due) => {
    expect(assess(answers)).toEqual({due});
  });

  // As in the checker: what the list does not know cannot mean "none of these".
  test.each(listTiers)('an id that the list "%s" does not have is no answer', (list) => {
    expect(assess({...calm, [list]: ['no-such-sign']})).toEqual({due: list});
    expect(assess({...calm, [list]: ['']})).toEqual({due: list});
  });
});

describe('the sign that heads a result in its own words', () => {
  /** The result that these signs come to in the order of the list, whichever tier it has. */
  const leadingIn = (tier: Tier, ...ids: readonly string[]) => {
    const raised = signs.filter(({id}) => ids.includes(id));
    return leadingSign({tier, signs: raised}, signDetails)?.id;
  };

  test('is the one that says more than its tier, even after others', () => {
    expect(leadingIn('soon', 'long-condition', 'dialysis')).toBe('dialysis');
    expect(leadingIn('urgent', 'hot-red-fever', 'toxin')).toBe('toxin');
  });

  test('is the first of several such signs', () => {
    expect(leadingIn('urgent', 'toxin', 'pregnancy-warning')).toBe('toxin');
  });

  test('is none where no sign says more than its tier', () => {
    expect(leadingIn('soon', 'long-condition', 'walk-rest')).toBeUndefined();
    expect(leadingIn('self-care')).toBeUndefined();
  });

  test('is never one of another tier: a milder sign cannot head a more urgent result', () => {
    expect(leadingIn('emergency', 'chest-breath', 'toxin')).toBeUndefined();
    expect(leadingIn('urgent', 'hot-red-fever', 'dialysis')).toBeUndefined();
    expect(leadingIn('urgent', 'toxin', 'dialysis')).toBe('toxin');
  });

  test('is none where a topic tells nothing more of the sign', () => {
    expect(leadingSign({tier: 'urgent', signs}, {})).toBeUndefined();
  });
});

describe('any choices', () => {
  const choice = (list: ListTier) => fc.subarray([NONE, UNSURE, ...pinnedIn(list)]);
  const choices = fc.record({
    emergency: choice('emergency'),
    urgent: choice('urgent'),
    soon: choice('soon'),
  });

  /** The rules once more, from the words: look at one list after the other. */
  const naive = (answers: Required<SignAnswers>) => {
    for (const list of listTiers) {
      if (answers[list].length === 0) return {due: list};
      const found = answers[list].filter((id) => id !== NONE && id !== UNSURE);
      if (found.length > 0) return {tier: list, signs: [...found].sort()};
      if (answers[list].includes(UNSURE)) {
        return list === 'soon'
          ? {tier: 'soon', signs: ['unsure-soon']}
          : {tier: 'urgent', signs: ['unsure-urgent']};
      }
    }
    return {tier: 'self-care', signs: []};
  };

  test('come to what the rules say', () => {
    fc.assert(
      fc.property(choices, (answers) => {
        const {signs: found, ...rest} = assess(answers);
        expect({...rest, ...(found && {signs: [...found].sort()})}).toEqual(naive(answers));
      }),
      {seed: 20261122, numRuns: 3000},
    );
  });

  test('SP03: one more sign never lowers the tier', () => {
    const order: readonly (string | undefined)[] = ['self-care', 'soon', 'urgent', 'emergency'];
    const complete = {emergency: [NONE], urgent: [NONE], soon: [NONE]};
    fc.assert(
      fc.property(choices, fc.constantFrom(...listTiers), fc.nat(), (some, list, pick) => {
        const answers = Object.fromEntries(
          listTiers.map((one) => [one, some[one].length > 0 ? some[one] : complete[one]]),
        ) as Record<ListTier, string[]>;
        const added = pinnedIn(list)[pick % pinnedIn(list).length] ?? '';
        const before = assess(answers).tier;
        const after = assess({...answers, [list]: [...answers[list], added]}).tier;
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
      {seed: 20261122, numRuns: 3000},
    );
  });
});
