/** Fills the document that `topic new` writes with what an article says. */
import type {Locale} from '../language/locales.js';
import type {Article, Block, Item, Section} from './article.js';
import {details, gap, signsQuestion, starter, starterCause, type Starter} from './starter.js';

/** What was not taken over, to be looked at: the line of the article, its words, and why. */
export interface Left {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** While it is being filled. */
type Writable<T> = T extends object ? {-readonly [Name in keyof T]: Writable<T[Name]>} : T;

type Draft = Writable<Starter>;

type Sign = Draft['signs']['signs'][number];

const asked = ['emergency', 'urgent', 'soon'] as const;

const isAsked = (tier: string | undefined): tier is (typeof asked)[number] =>
  (asked as readonly (string | undefined)[]).includes(tier);

const sentences = (text: string): readonly [string, string] => {
  const [, first = text, rest = ''] = /^(.+?[.!?؟])\s+(.+)$/.exec(text) ?? [];
  return [first, rest];
};

/** The blocks of a section, as they are read; what is not taken is left. */
class Reader {
  readonly #taken = new Set<Block>();
  readonly #section: Section;

  constructor(section: Section) {
    this.#section = section;
  }

  take(kinds: readonly Block['kind'][]): readonly Block[] {
    const found = this.#section.blocks.filter(
      (block) => kinds.includes(block.kind) && !this.#taken.has(block),
    );
    for (const block of found) this.#taken.add(block);
    return found;
  }

  /** Each heading with what is below it. */
  groups(): readonly (readonly [heading: Block, blocks: readonly Block[]])[] {
    const {blocks} = this.#section;
    return blocks.flatMap((heading, at) => {
      if (heading.kind !== 'heading') return [];
      const end = blocks.findIndex(({kind}, index) => index > at && kind === 'heading');
      const below = blocks.slice(at + 1, end < 0 ? undefined : end);
      return [[heading, below] as const];
    });
  }

  mark(...blocks: readonly Block[]): void {
    for (const block of blocks) this.#taken.add(block);
  }

  get left(): readonly Left[] {
    const {blocks} = this.#section;
    const why = 'there is no place for it';
    return blocks.filter((block) => !this.#taken.has(block)).map((block) => leftOf(block, why));
  }
}

const leftOf = ({line, text}: Block, why: string): Left => ({line, text, why});

const itemsOf = (blocks: readonly Block[]): readonly Item[] => blocks.flatMap(({items}) => items);

/** An item in one piece. */
const lineOf = ({title, text}: Item) => (title && text ? `${title}: ${text}` : (title ?? text));

/** Latin letters and digits, with hyphens between; empty for other scripts. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');

const slugs = () => {
  const used = new Set<string>();
  return (text: string, otherwise: string): string => {
    const plain = slugOf(text);
    let id = plain || `${otherwise}-1`;
    for (let count = 2; used.has(id); count++) id = `${plain || otherwise}-${count}`;
    used.add(id);
    return id;
  };
};

type Fill = (document: Draft, reader: Reader, idOf: ReturnType<typeof slugs>) => void;

const overview: Fill = ({overview: {overview: own}}, reader) => {
  const paragraphs = reader.take(['paragraph']);
  const [lead, ...others] = paragraphs.map(({text}) => text);
  if (lead) own.lead = lead;
  const facts = [...others, ...itemsOf(reader.take(['list', 'steps'])).map(lineOf)];
  if (facts.length > 0) own.facts = facts;
  reader.mark(...reader.groups().map(([heading]) => heading));
};

const symptoms: Fill = ({symptoms: {headings, symptoms: own}}, reader) => {
  const [during, after] = reader.take(['list', 'steps']);
  const headingOf = (list: Block) => reader.groups().find(([, below]) => below.includes(list))?.[0];
  for (const [name, list] of [
    ['during', during],
    ['after', after],
  ] as const) {
    if (!list) continue;
    own[name] = list.items.map(lineOf);
    const heading = headingOf(list);
    if (heading) {
      headings[name] = heading.text;
      reader.mark(heading);
    }
  }
};

const relief: Fill = ({relief: {relief: own}}, reader, idOf) => {
  const ordered = reader.take(['steps']);
  const lists = ordered.length > 0 ? ordered : reader.take(['list']);
  const steps = itemsOf(lists).map(({title, text}) => {
    const [first, rest] = title ? [title, text] : sentences(text);
    return {
      id: idOf(first, 'step'),
      title: first.replace(/\.$/, ''),
      text: rest || gap('What to do'),
      seconds: 0,
      repeat: 1,
      restSeconds: 0,
      cautions: [],
      evidence: 'expert' as const,
    };
  });
  if (steps.length > 0) own.duringSteps = steps;
  const notes = [
    ...reader.take(['paragraph']).map(({text}) => text),
    ...itemsOf(reader.take(['list'])).map(lineOf),
  ];
  if (notes.length > 0) own.notes = notes;
};

/** How urgent a sign is cannot be read from words: what does not say it with `data-tier` is asked for. */
const warningSigns: Fill = (document, reader, idOf) => {
  const byTier: Record<(typeof asked)[number], Sign[]> = {emergency: [], urgent: [], soon: []};
  const lists = reader.take(['list', 'steps']);
  for (const list of lists) {
    const heading = reader.groups().find(([, below]) => below.includes(list))?.[0];
    if (heading) reader.mark(heading);
    for (const item of list.items) {
      const given = [item.tier, list.tier, heading?.tier].find(isAsked);
      const tier = given ?? 'emergency';
      const words = lineOf(item);
      const where = heading ? ` Its heading is "${heading.text}"` : '';
      byTier[tier].push({
        id: idOf(words, 'sign'),
        tier,
        group: tier,
        label: given
          ? words
          : `${gap(`Emergency, urgent or soon? Set the tier.${where}`)} ${words}`,
      });
    }
  }
  for (const tier of asked) {
    const found = byTier[tier];
    if (found.length === 0) continue;
    const starting = `${tier}-sign`;
    const {signs, signDetails = {}} = document.signs;
    document.signs.signs = signs.flatMap((sign) => (sign.id === starting ? found : [sign]));
    Reflect.deleteProperty(signDetails, starting);
    const ids = found.map(({id}) => id);
    for (const id of ids) signDetails[id] = details(tier);
    replaceSign(document, starting, ids, tier);
  }
};

/** The question, the lists and the sources that name the sign which the starter has for a tier. */
function replaceSign(
  document: Draft,
  starting: string,
  ids: readonly string[],
  tier: (typeof asked)[number],
): void {
  document.checker.questions = document.checker.questions.map((question) =>
    question.answers.some(({id}) => id === starting)
      ? signsQuestion(question.id, tier, ids)
      : question,
  );
  const [first = starting] = ids;
  for (const list of [document.overview.overview.isNot, document.symptoms.symptoms.notPlain]) {
    for (const row of list) if (row.id === starting) row.id = first;
  }
  const {signs = {}} = document.sources.references;
  Reflect.deleteProperty(signs, starting);
  for (const id of ids) signs[id] = ['first-source'];
}

const causes: Fill = (document, reader, idOf) => {
  const cause = (title: string, summary: string, help: string[]) => ({
    ...starterCause,
    id: idOf(title, 'cause'),
    title,
    summary: summary || gap('What it is'),
    why: gap('How it brings it on. If it needs a doctor, set "minTier"'),
    help: help.length > 0 ? help : [gap('What may help')],
  });
  const headed = reader.groups().map(([heading, below]) => {
    const read = below.filter(({kind}) => kind !== 'table' && kind !== 'other');
    reader.mark(heading, ...read);
    const texts = read.filter(({kind}) => kind === 'paragraph').map(({text}) => text);
    return cause(heading.text, texts.join(' '), itemsOf(read).map(lineOf));
  });
  const listed = itemsOf(reader.take(['list', 'steps'])).map(({title, text}) => {
    const [name, rest] = title ? [title, text] : sentences(text);
    return cause(name.replace(/\.$/, ''), rest, []);
  });
  const lead = reader.take(['paragraph']).map(({text}) => text);
  if (lead.length > 0) document.causes.headings.lead = lead.join(' ');
  const all = [...headed, ...listed];
  const [first] = all;
  if (!first) return;
  document.causes.causes = all;
  document.sources.references.causes = {[first.id]: ['first-source']};
  for (const {answers} of document.checker.questions) {
    for (const answer of answers) if (answer.fits) answer.fits = [first.id];
  }
};

const summary: Fill = ({visit: {doctorVisit}}, reader) => {
  const lines = itemsOf(reader.take(['list', 'steps'])).map(lineOf);
  const questions = lines.filter((line) => /[?؟]$/.test(line));
  const others = lines.filter((line) => !questions.includes(line));
  if (questions.length > 0) doctorVisit.questionsToAsk = questions;
  if (others.length > 0) doctorVisit.bring = others;
};

const sources: Fill = ({sources: own}, reader) => {
  const found = itemsOf(reader.take(['list', 'steps']));
  for (const [index, {text, title, link}] of found.entries()) {
    const [organisation = ''] = (title ?? text).split(/[,:]/);
    const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
    own.sources[index === 0 ? 'first-source' : `source-${index + 1}`] = {
      organisation: organisation.trim() || gap('Who published it'),
      title: link?.text ?? (text || gap('Its title')),
      ...(year && {year: Number(year)}),
      ...(link && {url: link.url}),
    };
  }
};

const fills: Readonly<Record<string, Fill>> = {
  overview,
  symptoms,
  relief,
  'warning-signs': warningSigns,
  causes,
  summary,
  sources,
};

/**
 * @param id of the topic
 * @param today as an ISO date
 */
export function draftOf(
  article: Article,
  {id, language, today}: {id: string; language: Locale; today: string},
): {readonly document: Starter; readonly left: readonly Left[]} {
  const document = starter(id, language, today) as Draft;
  const idOf = slugs();
  const left: Left[] = [];
  if (article.title) {
    document.about.title = article.title;
    document.guide.headings.title = article.title;
  }
  for (const section of article.sections) {
    const {part, why, heading, blocks} = section;
    const fill = part && fills[part];
    if (!fill) {
      const reason = part ? `"${part}" is written by hand` : why;
      left.push(...[...(heading ? [heading] : []), ...blocks].map((one) => leftOf(one, reason)));
      continue;
    }
    const reader = new Reader(section);
    fill(document, reader, idOf);
    left.push(...reader.left);
  }
  return {document, left};
}
