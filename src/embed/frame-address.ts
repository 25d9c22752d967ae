/**
 * What the address of a frame asks for. It is anybody's text: only values of these lists get on, and
 * nothing that decides where a reader's words go. So there is no reply form in a frame: a link to a
 * publisher's own frame could name another's `action`.
 */
import {localesOf} from '../language/locales.js';
import {matchLocale} from '../language/match.js';
import {regionCode, regionExamples} from '../region/emergency.js';
import {topicIds} from '../topics/index.js';
import type {Plan} from '../elements/relief-steps/plan-view.js';
import type {SectionId} from '../elements/topic-guide/sections.js';

/** A list that the compiler keeps complete. */
const all = <Value extends string>(values: Readonly<Record<Value, true>>): readonly string[] =>
  Object.keys(values);

const common: Readonly<Record<string, readonly string[]>> = {
  topic: topicIds,
  region: regionExamples,
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['2', '3', '4', '5', '6'],
};

/** What each element takes, besides its language. */
const attributes: Readonly<Record<string, typeof common>> = {
  'topic-guide': {
    ...common,
    sections: all<Exclude<SectionId, 'reply'>>({
      overview: true,
      relief: true,
      'warning-signs': true,
      symptoms: true,
      causes: true,
      medicines: true,
      pictures: true,
      summary: true,
    }),
  },
  'topic-overview': common,
  'relief-steps': {
    ...common,
    plan: all<Plan>({now: true, after: true, prevent: true}),
    'auto-advance': ['true'],
  },
  'when-to-see-doctor': common,
  'symptom-guide': common,
  'cause-checker': common,
  'medicine-guide': common,
  'picture-guide': common,
  'doctor-summary': common,
};

/** What a frame can be told of an element, besides its language; nothing for one that it does not show. */
export const namesFor = (tag: string): readonly string[] =>
  Object.hasOwn(attributes, tag) ? Object.keys(attributes[tag] ?? {}) : [];

/** What a frame shows, or why it does not. */
export interface Address {
  readonly tag: string;
  readonly lang: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /**
   * What is wrong, in a sentence each, to be shown: then nothing is shown of what is right. The values are not in
   * them, since a link would say on the publisher's site whatever it likes.
   */
  readonly problems: readonly string[];
  /** The wrong values, for the console. */
  readonly wrong: readonly string[];
  /** Names that say nothing to the element. Others may have put them there, as counters of clicks do. */
  readonly unknown: readonly string[];
}

/** So much of a wrong value is enough to find it. */
export const quoted = (value: string) =>
  JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);

/** As the element is given it, or nothing if it is not valid. */
function read(name: string, value: string, valid: readonly string[]): string | undefined {
  if (name === 'sections') {
    const ids = value.split(/[\s,]+/).filter(Boolean);
    return ids.every((id) => valid.includes(id)) ? ids.join(' ') : undefined;
  }
  if (name === 'region') return regionCode(value);
  return valid.find((one) => one === value);
}

/** @param preferred what the reader's browser asks for, the best first; for a frame without `lang` */
export function readAddress(query: URLSearchParams, preferred: readonly string[]): Address {
  // A form that was not filled in leaves names without values. A topic without a name is not ours for that.
  const given = new Map(
    [...query].reverse().filter(([name, value]) => name === 'topic' || value.trim() !== ''),
  );
  const tag = given.get('element') ?? '';
  const lang = given.get('lang');
  const names = Object.hasOwn(attributes, tag) ? attributes[tag] : undefined;
  const problems: string[] = [];
  const wrong: string[] = [];
  const refuse = (name: string, value: string, valid: readonly string[]) => {
    problems.push(`${name} is ${value ? 'not known' : 'missing'}. Valid: ${valid.join(', ')}.`);
    if (value) wrong.push(`${name}=${quoted(value)}`);
  };
  const src = query.get('topic-src');
  if (src !== null) {
    // Whoever makes a link would choose what the publisher's site says, and ours must not show instead.
    problems.push(
      `topic-src is not taken. Valid: topic, with one of ${topicIds.join(', ')}; or topic-frame.html for a topic of your own.`,
    );
    wrong.push(`topic-src=${quoted(src)}`);
  }
  if (!names) refuse('element', tag, Object.keys(attributes));
  if (lang !== undefined && !matchLocale(lang, tag)) refuse('lang', lang, localesOf(tag));

  const set: (readonly [string, string])[] = [];
  for (const [name, valid] of Object.entries(names ?? common)) {
    const value = given.get(name);
    if (value === undefined) continue;
    const known = read(name, value, valid);
    if (known === undefined) refuse(name, value, valid);
    else set.push([name, known]);
  }
  const known = ['element', 'lang', ...Object.keys(names ?? common)];
  return {
    tag,
    // Without its region, which is that of a browser as it was sold, and would name phone numbers.
    lang: lang ?? preferred.map((one) => matchLocale(one, tag)).find(Boolean) ?? 'en',
    attributes: set,
    problems,
    wrong,
    unknown: names ? [...new Set(query.keys())].filter((name) => !known.includes(name)) : [],
  };
}
