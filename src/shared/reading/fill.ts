import type {Shows} from '../../base/company.js';
import type {PrintableFacts} from '../../region/facts.js';
import {telephone} from '../../region/telephone.js';

/** Whom the compiled reading part of an element is shown to, and where. */
export interface Reader {
  readonly facts: PrintableFacts;
  /** Level of the element's title, 1 to 6. */
  readonly level: number;
  /** Whether a guide holds the element. */
  readonly inGuide: boolean;
  readonly shows: Shows;
  /** What else the element tells of, by its name in `ReadingView.when()`. */
  readonly cases?: Readonly<Record<string, boolean>>;
}

/** The name of each case that holds for a reader. `compileReading()` marks what depends on one. */
export const casesOf = ({
  facts,
  inGuide,
  shows,
  cases = {},
}: Omit<Reader, 'level'>): readonly string[] => {
  const {emergency, beside, advice, er, paracetamol} = facts;
  return [
    inGuide ? 'guide' : 'alone',
    emergency ? 'number' : 'no-number',
    `advice-${advice}`,
    `er-${er ? 'named' : 'default'}`,
    `paracetamol-${paracetamol}`,
    advice === 'unknown' ? 'no-advice' : 'advice',
    beside ? 'beside' : 'no-beside',
    ...Object.entries({...shows, ...cases}).map(([name, holds]) => (holds ? name : `no-${name}`)),
    // As HTML writes the names of tags.
  ].map((name) => name.toLowerCase());
};

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

/**
 * Compiled HTML for one reader: keeps what is meant for their case (`<if-number>…</if-number>`), puts
 * the values of their region in place of marks (`{=emergency}`), and moves headings to their level.
 */
export function fillReading(html: string, reader: Reader): string {
  const {facts, level} = reader;
  const cases = casesOf(reader);
  const values: Readonly<Record<string, string | undefined>> = {
    emergency: facts.emergency,
    beside: facts.beside,
    adviceName: facts.adviceLine?.name,
    adviceNumber: facts.adviceLine?.number,
    adviceDial: facts.adviceLine?.dial ?? facts.adviceLine?.number,
    er: facts.er,
  };
  const choose = (part: string): string =>
    part.replace(/<if-([\w-]+)>(.*?)<\/if-\1>/gs, (_, name: string, content: string) =>
      cases.includes(name) ? choose(content) : '',
    );
  return choose(html)
    .replace(/(tel:)?\{=(\w+)\}/g, (_, isAddress: string | undefined, name: string) => {
      const value = values[name] ?? '';
      return escape(isAddress ? telephone(value) : value);
    })
    .replace(
      /(<\/?h)(\d)/g,
      (_, tag: string, number: string) => tag + String(Math.min(6, Number(number) + level - 2)),
    );
}

/** The same for the same HTML, and hardly ever for another: FNV-1a in 32 bits. */
export function keyOf(html: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < html.length; at++) {
    hash = Math.imul(hash ^ html.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
