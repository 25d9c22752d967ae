import type {TemplateResult} from 'lit';
import {fillText} from '../../language/fill.js';
import {locales, type Locale} from '../../language/locales.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {DoctorVisitContent, Tier, TierWords, WarningSign} from '../../content/index.js';
import {plainValues} from '../article/region-values.js';
import {tierWords} from '../article/tier-words.js';
import type {CommonWords} from '../../base/words.js';
import type {Spoken} from './second-language.js';
import type {sheet} from '../../content/sheet.text.js';
import {tierShape} from '../../base/icons.js';

/** What an element with a sheet loads for it. */
export interface SheetPart extends DoctorVisitContent {
  readonly sheet: typeof sheet;
}

/** What the words of an element with a sheet hold. */
export interface SheetWords extends CommonWords, SheetPart {}

export type NoteId = keyof (typeof sheet)['notes'];

export const noteIds = ['since', 'tried', 'medicines'] as const satisfies readonly NoteId[];

/** What the reader typed. */
export type Typed = Readonly<Partial<Record<NoteId, string>>>;

/** A line, or a name and what is said of it: a question and its answers, a cause and the reasons. */
export interface SheetRow {
  readonly name?: string;
  readonly lines: readonly string[];
}

export interface SheetSection {
  /** `result` stands first and apart; `ask` and `bring` have boxes to tick by pen. */
  readonly kind: 'result' | 'answers' | 'causes' | 'bring' | 'ask' | 'check';
  readonly title: string;
  /** Decorative. */
  readonly icon?: TemplateResult;
  readonly note?: string;
  readonly groups: readonly {
    readonly name?: string;
    readonly icon?: TemplateResult;
    readonly rows: readonly SheetRow[];
  }[];
}

/** The sheet in one language. That in another has the same lines in the same order. */
export interface SheetContent {
  readonly locale: Locale;
  readonly title: string;
  readonly madeBy: string;
  readonly date: string;
  readonly sections: readonly SheetSection[];
  readonly labels: typeof sheet;
  readonly emergency: string;
  readonly status: string;
}

/** What comes from the answers, whatever they were to. */
export interface Outcome {
  readonly tier: Tier;
  readonly signs: readonly WarningSign[];
}

/** A section that is a plain list. */
const list = (
  kind: SheetSection['kind'],
  title: string,
  items: readonly string[],
  note?: string,
): SheetSection => ({
  kind,
  title,
  ...(note && {note}),
  groups: [{rows: items.map((item) => ({lines: [item]}))}],
});

/** How fast to act, and the signs that led to it; where there are none, what it means. */
export function outcomeSection(
  {tier, signs}: Outcome,
  words: SheetWords & {readonly tiers: readonly TierWords[]},
): SheetSection {
  const {heading, meaning} = tierWords(words, tier);
  const labels = signs.map(({label}) => label);
  const note = labels.length > 0 ? words.sheet.signs : meaning;
  return {...list('result', heading, labels, note), icon: tierShape(tier)};
}

/** Today by the clock of the device. Digits are always 0-9, as in phone numbers and on packs. */
function today({months, day}: typeof sheet): string {
  const now = new Date();
  return fillText(day, {
    day: now.getDate(),
    month: months[now.getMonth()] ?? '',
    year: now.getFullYear(),
  });
}

/** The sheet: what comes from the answers, and what every reader gets. */
export function sheetContent(
  {locale, words}: Spoken<SheetWords>,
  facts: PrintableFacts,
  answered: readonly SheetSection[] = [],
): SheetContent {
  const {sheet: labels, doctorVisit, common, topic} = words;
  const {title, madeBy, bring, questionsToAsk, mayCheck, note, ifWorse} = doctorVisit;
  const unchecked = locales[locale].unchecked && `${common.unchecked}.`;
  return {
    locale,
    title,
    madeBy,
    date: fillText(labels.date, {date: today(labels)}),
    sections: [
      ...answered,
      list('bring', labels.bring, bring),
      list('ask', labels.ask, questionsToAsk),
      list('check', labels.check, mayCheck, note),
    ],
    labels,
    emergency: fillText(ifWorse, plainValues(words, facts)),
    status: [topic.review === 'draft' && `${common.draft}.`, unchecked, topic.purpose]
      .filter(Boolean)
      .join(' '),
  };
}
