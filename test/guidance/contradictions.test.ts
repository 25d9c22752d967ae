import {expect, test} from 'vitest';
import {shownText} from '../../src/guidance/lines.js';
import {leadingSign} from '../../src/guidance/signs.js';
import {actionOf} from '../../src/shared/questions/result.js';
import {causes} from '../../src/topics/leg-cramps/causes.js';
import {effects} from '../../src/topics/leg-cramps/effects.js';
import {firstLookChecks} from '../../src/topics/leg-cramps/relief-timer.js';
import {signDetails as details} from '../../src/topics/leg-cramps/sign-details.js';
import {tiers} from '../../src/topics/leg-cramps/tiers.js';
import type {
  Effect,
  Line,
  SignDetails,
  Tier,
  TierWords,
  WarningSign,
} from '../../src/content/index.js';
import {pairs} from './answer-pairs.js';
import {freeIdsOf, manyIds, opening, resultOf, subsets, withAnswers} from './answer-sets.js';
import type {Given} from './model.js';
import {vignettes} from './vignettes.js';

/**
 * No two lines of one screen contradict each other. Which lines tell or forbid an act is read from their
 * words, and not from their tags: a line whose tag was forgotten is found, too.
 *
 * A line comes from one answer, and further answers only hold lines back. Every two answers, with each
 * age, pregnancy and time of the cramps, so bring together any two lines that can meet.
 */
const acts: readonly (readonly [act: string, tells: RegExp, forbids: RegExp])[] = [
  ['stretch', /\bstretch|\bpull your toes/i, /\bdo not stretch or rub/i],
  ['rub', /\b(rub|massage)\b/i, /\bdo not (stretch or )?(rub|massage)/i],
  ['walk', /\b(walk|cycle|stay active)\b/i, /\brest (it|the leg)\b|\bdo not walk/i],
  ['packs', /\b(hot|cold|warm|heat)\b.*\bpacks?\b/i, /\bdo not use (heat|hot|cold)\b.*\bpacks\b/i],
  ['drink', /\b(drink|sip)\b/i, /\bdo not drink (extra|more)/i],
  [
    'minerals',
    /\b(eat|take|have|sip)\b.*\b(nuts|sports drink|salt|potassium|magnesium)\b/i,
    /\bdo not take magnesium|\bdo not drink extra or take salts/i,
  ],
  ['visit', /\bat your next visit\b/i, /\bin the next (\d|days)|\btoday\b|\bnow\b/i],
  [
    'stop a medicine',
    /^(stop|take no more)\b.*\b(pill|medicine|statin)/i,
    /\bdo not stop a medicine/i,
  ],
];

/** Neither tells nor forbids: a question, a condition, something to ask, or within a reader's own plan. */
const isOpen = (sentence: string) =>
  /^(ask|if|with|for|say|tell|check|keep)\b|\b(unless|plan|limit|if)\b/i.test(sentence);

const sentencesOf = (line: string) => line.split(/(?<=[.!?:])\s+/);

/** Pairs of sentences that must not meet. */
function contradictionsIn(lines: readonly string[]): string[] {
  const sentences = [...new Set(lines.flatMap(sentencesOf))];
  return acts.flatMap(([act, tells, forbids]) => {
    const against = sentences.filter((one) => forbids.test(one) && !/^if\b/i.test(one));
    const forIt = sentences.filter(
      (one) => tells.test(one) && !/\b(do not|never)\b/i.test(one) && !isOpen(one),
    );
    return against.flatMap((no) => forIt.map((yes) => `${act}: "${yes}" and "${no}"`));
  });
}

const signDetails: Readonly<Record<string, SignDetails>> = details;
const allEffects: readonly Effect[] = effects;
const tierOf = (tier: Tier) => tiers.find(({id}) => id === tier) as TierWords;

/** What a result tells, line by line, as the element shows it. */
function linesOf(answers: Given): {tier: Tier; lines: string[]} {
  const result = resultOf(answers);
  const {tier, signs, heldBack, showsRelief} = result;
  const words = tierOf(tier);
  if (tier === 'emergency') return {tier, lines: emergencyLines(signs)};
  const first = signDetails[leadingSign(result, signDetails)?.id ?? ''];
  const shown = (line: Line) => shownText(line, heldBack) ?? [];
  const lines = [
    first?.headline ?? words.heading,
    first?.action ?? actionOf(words, heldBack),
    words.after,
    ...signs.flatMap(({id}) => [signDetails[id]!.action, ...signDetails[id]!.avoid]),
  ];
  if (tier === 'urgent') return {tier, lines};
  const marked = result.causes.filter(({mark}) => mark !== 'not-raised');
  return {
    tier,
    lines: [
      ...lines,
      ...allEffects.filter(({id}) => result.effects.includes(id)).flatMap(shown),
      ...marked.flatMap(({cause: {id}}) =>
        (causes.find((one) => one.id === id)?.help ?? []).flatMap(shown),
      ),
      ...(showsRelief ? ['Stretch the muscle.', 'Rub the muscle.'] : []),
    ],
  };
}

const emergencyLines = (signs: readonly WarningSign[]) =>
  signs
    .filter(({tier}) => tier === 'emergency')
    .flatMap(({id}) => [...(signDetails[id]?.meanwhile ?? []), ...signDetails[id]!.avoid]);

function* screens(): Generator<Given> {
  yield* pairs();
  for (const question of manyIds) {
    for (const ids of subsets(freeIdsOf(question).slice(0, 12))) {
      for (const who of ['under18', '18-49', '65plus']) {
        yield withAnswers({who: [who], ...opening(question), [question]: ids});
        yield withAnswers({
          who: [who],
          recent: ['rec-injury'],
          [question]: ids,
          ...opening(question),
        });
      }
    }
  }
  for (const {answers} of vignettes) yield answers;
}

test('no result tells what it forbids', () => {
  const found = new Set<string>();
  const different = new Set<string>();
  let walked = 0;
  for (const answers of screens()) {
    walked++;
    const {lines} = linesOf(answers);
    const screen = lines.join('\n');
    if (different.has(screen)) continue;
    different.add(screen);
    for (const one of contradictionsIn(lines)) found.add(one);
  }
  console.info(`${walked} results walked, ${different.size} different screens`);
  expect([...found]).toEqual([]);
  expect(different.size).toBeGreaterThan(5000);
});

test('no first look tells to do what it forbids', () => {
  const ids = firstLookChecks.map(({id}) => id as string);
  for (const chosen of subsets(ids)) {
    const signs = firstLookChecks
      .filter(({id}) => chosen.includes(id))
      .flatMap((check) => [...check.signs]);
    const lines = signs.flatMap((id) => [signDetails[id]!.action, ...signDetails[id]!.avoid]);
    expect(contradictionsIn(lines), chosen.join()).toEqual([]);
  }
});

test('the words above find what the tags are for: with nothing held back, lines do contradict', () => {
  const everything = [...causes.flatMap(({help}) => help), ...allEffects].map((line: Line) =>
    typeof line === 'string' ? line : line.text,
  );
  const found = contradictionsIn(everything).map((one) => one.split(':')[0]);
  expect([...new Set(found)].sort()).toEqual(['drink', 'minerals', 'packs', 'stretch', 'walk']);
});

test('nothing in a result is more urgent than its first instruction', () => {
  const isNow = (line: string) =>
    sentencesOf(line).some((one) => /\bnow\b/i.test(one) && !/^(if|with|for)\b/i.test(one));
  for (const answers of screens()) {
    const result = resultOf(answers);
    if (result.tier === 'emergency') continue;
    const leading = leadingSign(result, signDetails);
    const first = signDetails[leading?.id ?? '']?.action ?? tierOf(result.tier).action;
    for (const {id, tier} of result.signs) {
      if (tier === result.tier && isNow(signDetails[id]!.action))
        expect(isNow(first), id).toBe(true);
    }
  }
});
