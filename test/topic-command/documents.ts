/** Documents for tests: leg cramps as it is, and broken in one place. */
import {readFileSync} from 'node:fs';
import type {Locale} from '../../src/language/locales.js';
import {exportTopic} from '../../src/topic-command/built-in.js';

/** On this day, the dates of our topic are in order. */
export const today = '2026-12-01';

export const review = {
  name: 'review.json',
  text: readFileSync(new URL('../../src/topics/leg-cramps/review.json', import.meta.url), 'utf8'),
};

export const textOf = (document: unknown): string => JSON.stringify(document, null, 2);

export const fileOf = async (locale: Locale) => ({
  name: `leg-cramps.${locale}.json`,
  text: textOf(await exportTopic('leg-cramps', locale)),
});

/** Data that a test changes at will. */
export type Loose = any;

/** The document of the built-in topic with one change. */
export async function brokenBy(change: (document: Loose) => void): Promise<string> {
  const document = JSON.parse((await fileOf('en')).text);
  change(document);
  return textOf(document);
}

/** The row of a list with this id. */
export const byId = (list: Loose[], id: string): Loose => {
  const row = list.find((one) => one.id === id);
  if (!row) throw new Error(`There is no "${id}".`);
  return row;
};
