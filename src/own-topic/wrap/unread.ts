/** Attributes that say nothing here: their publisher may count on them, so that the console says what happens instead. */
import {allOf, countOf, dataOf, factNames, has, is, wordsOf} from './dom.js';
import type {Reading} from './draft.js';
import type {GuidePart} from './headings.js';
import {medicineFields, sureness} from './parts.js';

interface Unread {
  readonly on: readonly string[];
  /** What happens instead, and what to write. */
  readonly instead: string;
}

const tags: Unread = {
  on: ['li', 'p'],
  instead: 'only the lists of help in <cause-checker> hold a line back, so this one always shows',
};

/** By part, what the format of a topic has no place for. */
const unread: Readonly<Partial<Record<GuidePart, Readonly<Record<string, Unread>>>>> = {
  relief: {
    sides: {on: ['li'], instead: 'write a step for each side'},
    optional: {on: ['li'], instead: 'say in the step that it may be left out'},
    alongside: {on: ['li'], instead: 'it is a step of its own, after the one before it'},
    hours: {on: ['ul', 'ol'], instead: 'say in the list how long it is for'},
    tags,
  },
  'warning-signs': {
    route: {on: ['li'], instead: 'say with data-do where to go'},
    ages: {on: ['li'], instead: 'the sign counts at any age, so say in it whom it is about'},
    tags,
  },
  causes: {
    'only-with': {on: ['li', 'p'], instead: 'the line shows whatever a reader answers'},
    tags: {...tags, on: ['p']},
  },
  pictures: {
    kind: {on: ['figure'], instead: 'say in the caption what not to do'},
  },
};

/** Attributes with a few valid values. */
const lists: Readonly<Partial<Record<GuidePart, readonly string[]>>> = {
  overview: ['who', 'is-not'],
  summary: ['bring', 'ask', 'check', 'facts'],
};

/** Says which attributes of a part are not read, each once. */
export function noteUnread(reading: Reading, content: readonly Element[], part: GuidePart): void {
  const {warn} = reading;
  const first = (name: string, matches: (element: Element, value: string) => boolean) =>
    allOf(content, (one) => has(one, name) && matches(one, dataOf(one, name) ?? ''))[0];
  const start = (element: Element) => wordsOf(element).slice(0, 40);
  for (const [name, {on, instead}] of Object.entries(unread[part] ?? {})) {
    const found = first(name, (one) => is(one, ...on));
    if (found) warn(`data-${name} of "${start(found)}" is not read: ${instead}.`);
  }
  const check = (name: string, valid: readonly string[], instead: string) => {
    const found = first(name, (_, value) => !valid.includes(value));
    if (!found) return;
    const value = dataOf(found, name) ?? '';
    warn(
      `data-${name}="${value}" of "${start(found)}" is not known: ${instead}. Valid: ${valid.join(', ')}.`,
    );
  };
  check('fact', factNames, 'its words stay');
  const ofLists = lists[part];
  if (ofLists) check('list', ofLists, 'the list stays as text');
  if (part === 'causes' || part === 'medicines') {
    check('evidence', Object.keys(sureness), 'the paragraph stays as text');
  }
  if (part === 'medicines') {
    check('field', ['title', ...medicineFields], 'the column stays as text');
  }
  if (part === 'relief') {
    const found = first('repeat', (_, value) => countOf(value, 100) === undefined);
    if (found) {
      warn(
        `data-repeat="${dataOf(found, 'repeat') ?? ''}" of "${start(found)}" is no number from 1 to 100: the step is done once.`,
      );
    }
  }
}
