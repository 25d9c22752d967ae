import type {Tier} from '../../src/content/index.js';
import {answerTable, type PinnedAnswer} from './answer-table.js';
import {causeTiers, signTiers} from './tier-table.js';

/**
 * A second implementation of the checker's rules, written from their description and in another way. It reads the
 * pinned tables, not the topic, so that a slip in either one shows as a difference.
 */
export type Given = Readonly<Record<string, readonly string[]>>;

export interface Expected {
  /** Questions asked, in order; the last is the one due when there is no tier. */
  readonly asked: readonly string[];
  readonly tier: Tier | undefined;
  readonly signs: readonly string[];
  readonly effects: readonly string[];
  /** `cause:mark:reasons`, in the order shown. */
  readonly marks: readonly string[];
  readonly showsRelief: boolean;
}

const pinned = (question: string, id: string): PinnedAnswer => answerTable[question]?.[id] ?? {};

const factsOf = new Map(
  Object.entries(answerTable).flatMap(([question, answers]) =>
    Object.keys(answers).map((id) => [id, pinned(question, id)] as const),
  ),
);

/** Question of each answer; no two answers share an id. */
const questionOf = new Map(
  Object.entries(answerTable).flatMap(([question, answers]) =>
    Object.keys(answers).map((id) => [id, question] as const),
  ),
);

const raises = (said: ReadonlySet<string>, tier: Tier) => {
  for (const id of said) {
    for (const sign of factsOf.get(id)?.signs ?? []) if (signTiers[sign] === tier) return true;
  }
  return false;
};

/** The talk as a person would hold it; `said` grows while it runs. */
function* interview(said: ReadonlySet<string>): Generator<string> {
  yield 'who';
  yield 'danger';
  if (raises(said, 'emergency')) return;
  yield 'leg-today';
  yield 'body-today';
  if (raises(said, 'urgent')) return;
  if (said.has('under18')) yield 'child';
  if (raises(said, 'urgent')) return;
  if (!said.has('65plus')) yield 'pregnant';
  if (said.has('preg-yes') || said.has('preg-birth') || said.has('preg-unsure')) {
    yield 'pregnancy-signs';
  }
  if (raises(said, 'urgent')) return;
  if (!said.has('under18')) yield 'when';
  yield 'recent';
  yield 'medicines';
  if ([...said].some((id) => id.startsWith('med-') && id !== 'med-none')) yield 'med-follow';
  if (raises(said, 'urgent')) return;
  yield 'conditions';
  yield 'notice';
}

export function readRules(given: Given): Expected {
  const said = new Set<string>();
  const asked: string[] = [];
  for (const question of interview(said)) {
    asked.push(question);
    const heard = Object.keys(answerTable[question] ?? {}).filter((id) =>
      given[question]?.includes(id),
    );
    if (heard.length === 0) return {...nothing, asked};
    for (const id of heard) said.add(id);
  }

  const urgentOrMore = raises(said, 'emergency') || raises(said, 'urgent');
  const fitting = [...said].flatMap((id) => factsOf.get(id)?.fits ?? []);
  const soon = raises(said, 'soon') || fitting.some((id) => causeTiers[id] === 'soon');
  const effects = [...said].flatMap((id) => factsOf.get(id)?.effects ?? []);
  const signs = new Set([...said].flatMap((id) => factsOf.get(id)?.signs ?? []));
  return {
    asked,
    tier: raises(said, 'emergency')
      ? 'emergency'
      : urgentOrMore
        ? 'urgent'
        : soon
          ? 'soon'
          : 'self-care',
    signs: [...signs].sort(),
    effects: effects.filter((effect, place) => effects.indexOf(effect) === place),
    marks: urgentOrMore || said.has('under18') ? [] : readMarks(said),
    showsRelief: !urgentOrMore && !said.has('rec-injury'),
  };
}

const nothing = {
  tier: undefined,
  signs: [],
  effects: [],
  marks: [],
  showsRelief: false,
} as const;

/** By cause, the questions with an answer that speaks of it. */
const speakOf = new Map(
  Object.keys(causeTiers).map((cause) => [
    cause,
    new Set(
      [...factsOf]
        .filter(([, {fits, couldFit}]) => fits?.includes(cause) || couldFit?.includes(cause))
        .map(([id]) => questionOf.get(id)),
    ),
  ]),
);

function readMarks(said: ReadonlySet<string>): string[] {
  return Object.keys(causeTiers).map((cause) => {
    const firm: string[] = [];
    const loose: string[] = [];
    for (const id of said) {
      const facts = factsOf.get(id);
      if (facts?.fits?.includes(cause)) firm.push(id);
      const leavesOpen = facts?.unsure && speakOf.get(cause)?.has(questionOf.get(id));
      if (facts?.couldFit?.includes(cause) || leavesOpen) loose.push(id);
    }
    if (firm.length > 0) return `${cause}:fits:${firm.join('+')}`;
    if (loose.length > 0) return `${cause}:could-fit:${loose.join('+')}`;
    return `${cause}:not-raised:`;
  });
}
