/**
 * Reads ordinary HTML as a topic. It changes no node, and asks for the standard DOM only, so that it also runs where a
 * library brings one.
 */
import {readArticle, type Run} from './article.js';
import {allOf, childrenOf, dataOf, isHeading, slugOf, wordsOf} from './dom.js';
import {Reading, type Draft} from './draft.js';
import type {GuidePart} from './headings.js';
import {
  readCauses,
  readMedicines,
  readOverview,
  readPictures,
  readSources,
  readSummary,
  readSymptoms,
} from './parts.js';
import {readRelief} from './relief.js';
import {groupSigns, readSigns} from './signs.js';
import {noteUnread} from './unread.js';

export type {Draft} from './draft.js';
export type {Run} from './article.js';

export interface ReadHtml {
  readonly document: Draft;
  /** What to tell the publisher. */
  readonly warnings: readonly string[];
  /** Why nothing of it may be used. */
  readonly refused: string | undefined;
  /** In an article, which nodes became a part. */
  readonly runs: readonly Run[];
  /** The nodes that a view may show a copy of. */
  readonly nodes: ReadonlyMap<string, readonly Element[]>;
}

type Reader = (reading: Reading, content: readonly Element[], name: string) => void;

const readers: Readonly<Record<GuidePart, Reader>> = {
  // In this order: signs have their ids before something names one.
  'warning-signs': readSigns,
  overview: readOverview,
  symptoms: readSymptoms,
  relief: readRelief,
  causes: readCauses,
  medicines: readMedicines,
  pictures: readPictures,
  summary: readSummary,
  sources: readSources,
};

/** By tag, the part that the whole content of an element is. */
const partsByTag: Readonly<Record<string, GuidePart>> = {
  'topic-overview': 'overview',
  'symptom-guide': 'symptoms',
  'relief-steps': 'relief',
  'when-to-see-doctor': 'warning-signs',
  'cause-checker': 'causes',
  'medicine-guide': 'medicines',
  'picture-guide': 'pictures',
  'doctor-summary': 'summary',
};

const isDay = (text: string | undefined) => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

/** Whether a clinician has read it: said only where the page says who, and when. */
function aboutOf(element: Element, title: string, warn: (message: string) => void): Draft['about'] {
  const day = (name: string) => {
    const text = dataOf(element, name);
    if (text && !isDay(text)) warn(`data-${name}="${text}" is no day such as 2027-03-31.`);
    return isDay(text) ? text : undefined;
  };
  const given = dataOf(element, 'topic') ?? element.id;
  const [reviewedBy, lastReviewed] = [dataOf(element, 'reviewed-by')?.trim(), day('last-reviewed')];
  const [checked, nextReview, author] = [
    day('checked'),
    day('next-review'),
    dataOf(element, 'author'),
  ];
  if (Boolean(reviewedBy) !== Boolean(lastReviewed)) {
    warn('data-reviewed-by and data-last-reviewed go together: it is said to be a draft.');
  }
  const isReviewed = reviewedBy && reviewedBy.length > 2 && lastReviewed;
  return {
    id: slugOf(given || 'own') || 'own',
    title,
    ...(author && {author}),
    ...(checked && {checked}),
    ...(nextReview && {nextReview}),
    ...(isReviewed
      ? {review: 'reviewed', reviewedBy: reviewedBy.replace(/\s*;\s*/g, ', '), lastReviewed}
      : {review: 'draft'}),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Line and column of a place that the engine names, where it does. */
function placeOf(text: string, error: unknown): string {
  const at = /position (\d+)/.exec(String(error))?.[1];
  if (!at) return String(error);
  const before = text.slice(0, Number(at)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Adds what the script in the tag says: questions, and what they need. Returns why it cannot. */
function addData(draft: Draft, reading: Reading, element: Element): string | undefined {
  const scripts = [...element.children].filter(
    (child) =>
      child.localName === 'script' &&
      /^application\/json$/i.test(child.getAttribute('type')?.trim() ?? ''),
  );
  const [script] = scripts;
  if (!script) return undefined;
  if (scripts.length > 1) return 'there are two scripts with JSON in it.';
  const text = script.textContent;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return `the JSON in it is broken: ${placeOf(text, error)}.`;
  }
  if (!isObject(data)) return 'the JSON in it is no object.';
  const all = draft as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(data)) {
    if (['$schema', 'format', 'language'].includes(name)) continue;
    if (name === '__proto__') return 'the JSON in it names "__proto__".';
    if (name === 'about' && isObject(value)) Object.assign(draft.about, value);
    else if (name === 'signs') {
      if (!isObject(value) || !addSigns(reading, value))
        return 'the signs of the JSON in it are none.';
    } else if (all[name] !== undefined) {
      return `both the HTML and the JSON have "${name}": leave one out.`;
    } else if (name === 'checker' || name === 'visit') all[name] = value;
    else draft.given[name] = value;
  }
  return undefined;
}

/** The signs of the script go with those of the page. Returns whether they are any. */
function addSigns({signs}: Reading, data: Record<string, unknown>): boolean {
  return Object.entries(data).every(([name, value]) => {
    const own = (signs as unknown as Record<string, unknown>)[name];
    if (Array.isArray(own) && Array.isArray(value) && value.every(isObject)) own.push(...value);
    else if (isObject(own) && isObject(value)) Object.assign(own, value);
    else return false;
    return true;
  });
}

/** A row that names a sign has the words of the sign, where it is there. */
function nameSigns(reading: Reading): void {
  const {draft} = reading;
  const known = new Set(draft.signs?.signs.map(({id}) => id));
  const named = <Row extends {readonly id: string}>(row: Row) =>
    known.has(row.id) ? {id: row.id} : row;
  if (draft.symptoms) {
    const {symptoms} = draft.symptoms;
    draft.symptoms = {
      ...draft.symptoms,
      symptoms: {...symptoms, notPlain: symptoms.notPlain.map(named)},
    };
  }
  if (draft.overview) {
    const {overview} = draft.overview;
    draft.overview = {
      overview: {...overview, isNot: overview.isNot.map(named)},
    };
  }
}

/** What is said to rest on a source that is not there rests on none. */
function addReferences({draft, references}: Reading): void {
  const {sources} = draft.sources ?? {};
  if (!sources) return;
  const known = Object.entries(references).map(([group, all]) => {
    const kept = Object.entries(all)
      .map(([id, ids]) => [id, ids.filter((one) => Object.hasOwn(sources, one))] as const)
      .filter(([, ids]) => ids.length > 0);
    return [group, Object.fromEntries(kept)] as const;
  });
  draft.sources = {sources, references: Object.fromEntries(known)};
}

/** Whether a part came of what was read. */
const hasPart = (draft: Draft, part: GuidePart): boolean => {
  const name = part === 'warning-signs' ? 'signs' : part === 'summary' ? 'visit' : part;
  return draft[name] !== undefined;
};

/**
 * Reads the HTML in an element.
 * @param tag which of the elements it is, whatever the page calls it
 * @param language of the words, if not that of the nearest `lang`
 */
export function readHtml(
  element: Element,
  tag: string,
  language = element.closest('[lang]')?.getAttribute('lang') || 'en',
): ReadHtml {
  const draft: Draft = {format: 'care-topic/1.0', language, about: {id: 'own'}, given: {}};
  const reading = new Reading(draft);
  const part = partsByTag[tag];
  const content = childrenOf(element);
  const article = part ? undefined : readArticle(element, language, reading.warn);
  const [heading] = allOf(content, isHeading);
  const given = dataOf(element, 'name')?.trim();
  const name = given || article?.title || (heading && wordsOf(heading)) || element.id || tag;
  draft.about = aboutOf(element, name, reading.warn);
  let runs: readonly Run[] = [];
  const read = (id: GuidePart, own: readonly Element[]) => {
    readers[id](reading, own, name);
    noteUnread(reading, own, id);
  };
  if (part) read(part, content);
  else {
    const found = article?.runs ?? [];
    for (const id of Object.keys(readers) as GuidePart[]) {
      for (const run of found) if (run.part === id) read(id, run.content);
    }
    const titles = (id: GuidePart) => {
      const run = found.find((one) => one.part === id);
      return run && isHeading(run.first) ? wordsOf(run.first) : name;
    };
    draft.guide = {
      title: name,
      signs: titles('warning-signs'),
      overview: titles('overview'),
      symptoms: titles('symptoms'),
    };
    runs = found;
  }
  const refused = addData(draft, reading, element);
  groupSigns(reading);
  nameSigns(reading);
  addReferences(reading);
  const {warnings, nodes} = reading;
  return {
    document: draft,
    warnings,
    refused,
    runs: runs.filter((run) => hasPart(draft, run.part)),
    nodes,
  };
}
