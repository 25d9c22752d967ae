import type {Locale} from '../language/locales.js';
import type {beside, mobileNote, regionWords} from '../content/region.text.js';
import type {TopicInfo} from '../content/index.js';
import type {common} from '../content/common.text.js';

/** What an element says by itself, whatever its reading part says. */
export interface ShellWords {
  readonly common: Pick<typeof common, 'loading' | 'notLoaded' | 'generalKnowledge' | 'sourceCopy'>;
}

/** What the words of every element hold whose reading part is a template, and those of every flow. */
export interface CommonWords {
  readonly common: typeof common;
  readonly regionWords: typeof regionWords;
  readonly topic: TopicInfo;
}

/** What the words of an element with a call button hold. */
export interface MobileNoteWords {
  readonly mobileNote: typeof mobileNote;
}

/** What the words hold where another emergency number may be named. */
export interface BesideWords {
  readonly beside: typeof beside;
}

/** The words of every element to be read, those of its own among them. */
export interface ElementWords<Text> extends CommonWords {
  readonly text: Text;
}

/** What loads words in a language, by topic. */
export type WordLoaders<Words> = Readonly<Record<string, (locale: Locale) => Promise<Words>>>;
