/** Steps with their times, what to look for before them, and when to stop. */
import type {ReliefStep} from '../../content/index.js';
import {
  allOf,
  childrenOf,
  contentNodes,
  countOf,
  dataOf,
  firstSentence,
  has,
  imageIn,
  is,
  isBlock,
  isBox,
  isHeading,
  itemsOf,
  levelOf,
  lines,
  secondsOf,
  withoutStop,
  wordsOf,
} from './dom.js';
import type {Reading} from './draft.js';
import {addSign} from './signs.js';

/** The longest hold of the contract. */
const longestHold = 3600;
const longestLimit = 86_400;

const isField = (element: Element) =>
  is(element, 'img', 'figure', 'picture', 'ul', 'ol', 'svg', 'video', 'audio') ||
  has(element, 'caution');

const endsSentence = /[.!?:؟。…]$/;

interface Titled {
  readonly title: string;
  readonly text: string;
}

/** The title of a step: its heading, what is bold at its beginning, or its first sentence. */
function titleOf(item: Element): Titled {
  const nodes = contentNodes(item);
  const [first, next] = nodes;
  const isElement = first?.nodeType === 1;
  const element = isElement ? (first as Element) : undefined;
  const rest = (from: readonly Node[]) => wordsOf(from, {without: isField});
  if (element && isHeading(element)) return {title: wordsOf(element), text: rest(nodes.slice(1))};
  if (element && is(element, 'strong', 'b')) {
    const words = wordsOf(element);
    if (words && (endsSentence.test(words) || !next || isBlock(next))) {
      return {title: words.replace(/\s*[.:]$/, ''), text: rest(nodes.slice(1))};
    }
  }
  if (element && is(element, 'p')) {
    const [bold] = contentNodes(element);
    const isBold = bold?.nodeType === 1 && is(bold as Element, 'strong', 'b');
    if (isBold && (endsSentence.test(wordsOf(bold)) || contentNodes(element).length === 1)) {
      const after = [...contentNodes(element).slice(1), ...nodes.slice(1)];
      return {title: wordsOf(bold).replace(/\s*[.:]$/, ''), text: rest(after)};
    }
  }
  const all = rest(nodes);
  const sentence = firstSentence(all);
  return {title: withoutStop(sentence), text: all.slice(sentence.length).trim()};
}

/** How long to hold: `data-hold`, else the one `<time>` in the step. */
function holdOf(item: Element, name: string, reading: Reading): number {
  const given = dataOf(item, 'hold');
  const times = allOf([item], (one) => is(one, 'time') && one.hasAttribute('datetime'));
  if (given === undefined && times.length > 1) {
    reading.warn(
      `"${name}" names ${times.length} times, so it has no timer: say which, with data-hold.`,
    );
    return 0;
  }
  const text = given ?? times[0]?.getAttribute('datetime');
  if (text === undefined || text === null) return 0;
  const seconds = secondsOf(text, longestHold);
  if (seconds === undefined) {
    reading.warn(
      `"${name}" has no timer: "${text}" is no time up to an hour, such as 30, 10m or PT30S.`,
    );
  }
  return seconds ?? 0;
}

/** Adds an image to the drawings. */
export function addPicture(
  reading: Reading,
  image: Element,
  element?: Element,
  title?: string,
): string {
  const {draft} = reading;
  const alt = image.getAttribute('alt')?.trim() ?? '';
  const id = reading.ids.of('picture', title || alt, element);
  draft.pictures ??= {title: '', figureGroups: [], pictures: {}};
  draft.pictures.pictures[id] = alt;
  reading.nodes.set(`picture/${id}`, [image]);
  return id;
}

function stepOf(item: Element, reading: Reading): ReliefStep | undefined {
  const {title, text} = titleOf(item);
  if (!title) return undefined;
  const image = imageIn(item, reading.warn);
  const id = reading.ids.of('step', title, item);
  const more = lines(itemsOf(allOf(childrenOf(item), (one) => is(one, 'ul', 'ol'))));
  const rest = dataOf(item, 'rest');
  const restSeconds = rest === undefined ? 0 : secondsOf(rest, longestHold);
  if (restSeconds === undefined)
    reading.warn(`"${title}" has no rest: "${rest ?? ''}" is no time.`);
  reading.refer('duringSteps', id, [item]);
  return {
    id,
    title,
    text: [text, ...more.map((line) => (endsSentence.test(line) ? line : `${line}.`))]
      .filter(Boolean)
      .join(' '),
    seconds: holdOf(item, title, reading),
    repeat: countOf(dataOf(item, 'repeat'), 100) ?? 1,
    restSeconds: restSeconds ?? 0,
    ...(image && {picture: addPicture(reading, image)}),
    cautions: lines(allOf(childrenOf(item), (one) => has(one, 'caution'))),
    evidence: 'expert',
  };
}

/** The signs that speak against the steps: each has to say how urgent it is, or which sign it is. */
function lookOf(list: Element, reading: Reading) {
  return itemsOf([list]).map((item) => {
    const label = wordsOf(item, {without: (one) => is(one, 'small')});
    const tier = dataOf(item, 'tier') ?? dataOf(list, 'tier');
    const sign = dataOf(item, 'sign');
    const isSerious = tier === 'emergency' || tier === 'urgent';
    if (!label) return undefined;
    if (!sign && !isSerious) {
      reading.warn(
        `"${label}" is to be looked for first, and needs data-tier="emergency" or "urgent", or data-sign: it stays as text, and there is no timer.`,
      );
      return undefined;
    }
    const id = sign ?? addSign(reading, item, tier ?? '').id;
    const [detail] = lines(allOf(childrenOf(item), (one) => is(one, 'small')));
    return {
      id: reading.ids.of('check', id),
      label: withoutStop(label),
      ...(detail && {detail: withoutStop(detail)}),
      signs: [id] as const,
    };
  });
}

function limitOf(element: Element, reading: Reading) {
  const text = wordsOf(element, {tokens: true});
  const seconds = secondsOf(dataOf(element, 'limit') ?? '', longestLimit);
  const tier = dataOf(element, 'tier');
  const sign = dataOf(element, 'sign');
  const isSerious = tier === 'emergency' || tier === 'urgent';
  if (!seconds || (!sign && !isSerious)) {
    reading.warn(
      `the limit "${text.slice(0, 60)}" needs ${seconds ? 'data-tier="urgent" or "emergency", or data-sign' : 'a time in data-limit, such as 10m'}: it stays as text, and there is no timer.`,
    );
    return undefined;
  }
  const plain = wordsOf(element);
  return {
    seconds,
    sign: sign ?? addSign(reading, element, tier ?? '', undefined, 'limit').id,
    ifNot: plain,
    reached: plain,
  };
}

export function readRelief(reading: Reading, content: readonly Element[], name: string): void {
  const {draft} = reading;
  let title: string | undefined;
  let steps: readonly ReliefStep[] | undefined;
  let elsewhere: {title: string; items: {place: string; text: string}[]} | undefined;
  const notes: string[] = [];
  const checks: NonNullable<ReturnType<typeof lookOf>[number]>[] = [];
  // What could not be read must not be passed over by a timer.
  let unread = 0;
  let look: {title?: string; text: string} | undefined;
  let held: string | undefined;
  let limit: ReturnType<typeof limitOf>;
  // The level of a heading with another plan: what follows it, up to the next such heading, is none of these steps.
  let left: number | undefined;
  const read = (element: Element) => {
    const isOver = left !== undefined && isHeading(element) && levelOf(element) <= left;
    if (isOver) left = undefined;
    const plan = dataOf(element, 'plan');
    // What keeps a timer from starting, or ends it, counts even there.
    const isLeft = left !== undefined && !has(element, 'first-look') && !has(element, 'limit');
    if (isLeft && isBox(element)) childrenOf(element).forEach(read);
    else if (isLeft) return;
    else if (plan !== undefined && plan !== 'now') {
      const isKnown = plan === 'after' || plan === 'prevent';
      reading.warn(
        `data-plan="${plan}" of "${wordsOf(element).slice(0, 40)}" is not ${isKnown ? 'read: it stays as text, and the timer does not show it' : 'known: it stays as text. Valid: now, after, prevent'}.`,
      );
      if (isHeading(element)) left = levelOf(element);
    } else if (isHeading(element)) title ??= wordsOf(element) || undefined;
    else if (has(element, 'first-look')) {
      const rows = lookOf(element, reading);
      unread += rows.filter((row) => row === undefined).length;
      checks.push(...rows.filter((row) => row !== undefined));
      held ??= dataOf(element, 'held') || undefined;
      const lookTitle = dataOf(element, 'title');
      look ??= {
        ...(lookTitle && {title: lookTitle}),
        text: checks.map(({label}) => `${label}.`).join(' '),
      };
    } else if (has(element, 'limit')) {
      const own = limitOf(element, reading);
      if (!own) unread++;
      // Of several, the one that comes first.
      else if (!limit || own.seconds < limit.seconds) limit = own;
    } else if (is(element, 'ol')) {
      const own = itemsOf([element]).flatMap((item) => stepOf(item, reading) ?? []);
      if (!steps && own.length > 0) steps = own;
      else if (own.length > 0) {
        reading.warn(`a second list of steps ("${own[0]?.title ?? ''}") stays as text.`);
      }
    } else if (is(element, 'ul') && has(element, 'title')) notes.push(...lines(itemsOf([element])));
    else if (is(element, 'dl') && dataOf(element, 'title')) {
      const items = childrenOf(element).flatMap((term, at, all) => {
        const how = all[at + 1];
        return is(term, 'dt') && how && is(how, 'dd')
          ? [{place: wordsOf(term), text: wordsOf(how)}]
          : [];
      });
      elsewhere ??= {title: dataOf(element, 'title') ?? '', items};
    } else if (isBox(element)) childrenOf(element).forEach(read);
  };
  content.forEach(read);
  if (!steps) return;
  draft.relief = {
    title: title ?? name,
    relief: {
      ...(look && {firstLook: look}),
      duringSteps: steps,
      ...(elsewhere && {elsewhere}),
      ...(notes.length > 0 && {notes}),
    },
  };
  if (!steps.some(({seconds}) => seconds > 0)) return;
  if (checks.length === 0) {
    reading.warn(
      'the steps have times, and no list with data-first-look says who must not start: there is no timer.',
    );
    return;
  }
  if (unread > 0) return;
  draft.timer = {
    headings: {...(held && {held})},
    firstLookChecks: checks,
    ...(limit && {limit}),
  };
}
