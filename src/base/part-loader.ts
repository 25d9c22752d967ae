import {sourceLocale, type Locale} from '../language/locales.js';
import {topicIds} from '../topics/index.js';
import type {Part} from './parts.js';
import {warn} from './warn.js';

/** How long to wait before words that did not load are asked for once more. */
const retryAfterMs = 1000;

interface Host<Words> {
  readonly localName: string;
  readonly topic: string;
  readonly guide: ((locale: Locale) => Promise<Words>) | undefined;
}

/** The words of an element in its language, and the code that comes with them. */
export class PartLoader<Words extends object> {
  /** Those of all parts. Set before the first render. */
  words!: Words;
  /** The language in use: that of the words. */
  locale: Locale = sourceLocale;

  readonly #host: Host<Words>;
  readonly #language: {readonly locale: Locale};
  readonly #parts: () => readonly Part[];
  readonly #complete: (words: object) => object | Promise<object>;
  readonly #modules = new Map<Part, unknown>();
  #loaded = '';
  /** What did not load. Asked for again only when the reader does something for it, or once something else has loaded. */
  #failed = '';

  /**
   * @param language the language wanted
   * @param parts what the element shows now
   * @param complete adds what the words of the first part lack
   */
  constructor(
    host: Host<Words>,
    language: {readonly locale: Locale},
    parts: () => readonly Part[],
    complete: (words: object) => object | Promise<object> = (words) => words,
  ) {
    this.#host = host;
    this.#language = language;
    this.#parts = parts;
    this.#complete = complete;
  }

  /** Whether there are words to show, be they those wanted now or not. */
  get hasWords(): boolean {
    return this.#loaded !== '';
  }

  /** Whether what is wanted now has been loaded. */
  get isCurrent(): boolean {
    return this.#loaded === this.#keyOf();
  }

  /** Whether what is wanted now did not load. */
  get hasFailed(): boolean {
    return this.#failed === this.#keyOf();
  }

  /** Lets the next `load()` ask again for what did not load. */
  retry(): void {
    this.#failed = '';
  }

  /** Shows nothing until something else has loaded. */
  forget(): void {
    this.#loaded = '';
  }

  /** The code that came with a part, once it is there. */
  moduleOf<Module>(part: Part<object, Module>): Module | undefined {
    return this.#modules.get(part) as Module | undefined;
  }

  /**
   * Loads what is wanted and not there. Rejects only when there is nothing to show at all.
   * @param parts those wanted, if more than the element shows now
   * @returns whether they are there
   */
  async load(parts = this.#parts): Promise<boolean> {
    for (;;) {
      const wanted = this.#keyOf(parts());
      if (wanted === this.#loaded) return true;
      if (wanted === this.#failed) return false;
      let {locale} = this.#language;
      const ask = () => this.#wordsIn(locale, parts());
      let words: Words | undefined;
      try {
        words = await ask().catch(async () => {
          await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
          return ask();
        });
      } catch (error) {
        // Nobody waits for these any more.
        if (wanted !== this.#keyOf(parts())) continue;
        locale = sourceLocale;
        words = await ask().catch(() => undefined);
        if (!words) {
          this.#failed = wanted;
          if (!this.#loaded) throw error;
          warn(`<${this.#host.localName}> could not load a part: ${String(error)}`);
          return false;
        }
        warn(
          `<${this.#host.localName}> has no words in "${this.#language.locale}": ${String(error)}`,
        );
      }
      // The language may have changed while the words were on their way.
      if (wanted !== this.#keyOf(parts())) continue;
      this.words = words;
      this.locale = locale;
      this.#loaded = wanted;
      this.#failed = '';
      return true;
    }
  }

  #keyOf(parts = this.#parts()): string {
    return [
      this.#host.topic,
      this.#language.locale,
      ...new Set(parts.map(({name}) => name).sort()),
    ].join('/');
  }

  /** The words of all parts in one language; their code is kept aside. */
  async #wordsIn(locale: Locale, parts: readonly Part[]): Promise<Words> {
    const {topic, guide} = this.#host;
    const words = await Promise.all(
      parts.map(async (part, index) => {
        // A guide has the words of the first part, to be read.
        const load =
          (index === 0 && guide) || (Object.hasOwn(part.words, topic) && part.words[topic]);
        if (!load) {
          // What another topic says must not show for this one.
          this.#loaded = '';
          throw new Error(`topic="${topic}" has no words for it. Valid: ${topicIds.join(', ')}.`);
        }
        const [ofPart, module] = await Promise.all([load(locale), part.load?.()]);
        this.#modules.set(part, module);
        return index === 0 ? this.#complete(ofPart) : ofPart;
      }),
    );
    return Object.assign({}, ...words) as Words;
  }
}
