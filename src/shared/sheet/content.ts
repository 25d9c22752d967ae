import {fillText} from '../../language/fill.js';
import {locales, type Locale} from '../../language/locales.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {
  DoctorVisitContent,
  SheetWordingContent,
  Tier,
  TierWords,
  WarningSign,
} from '../../content/index.js';
import {plainValues} from '../article/region-values.js';
import {tierWords} from '../article/tier-words.js';
import type {CommonWords} from '../../base/words.js';
import type {Spoken} from './second-language.js';
import type {sheet} from '../../content/sheet.text.js';
import {today} from './today.js';

/** What an element with a sheet loads for it. */
interface SheetPart extends DoctorVisitContent {
  readonly sheet: typeof sheet;
}

/** What an element loads whose answers are on the sheet. */
export interface AnsweredSheetPart extends SheetPart, SheetWordingContent {}

/** What the words of an element with a sheet hold. */
export interface SheetWords extends CommonWords, SheetPart {
  /** Where answers led to a tier. */
  readonly tiers?: readonly TierWords[];
}

export type NoteId = keyof (typeof sheet)['notes'];

export const noteIds = ['own', 'medicines', 'tried'] as const satisfies readonly NoteId[];

/** What the reader filled in before printing. */
export interface Filled {
  /** As it was typed. */
  readonly typed: Readonly<Partial<Record<NoteId, string>>>;
  /** Ids of choices by id of the field. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** A fact: what it is about, and what was said. */
export interface SheetRow {
  readonly id: string;
  readonly label: string;
  /** None: room to write by hand. */
  readonly items: readonly string[];
}

/** What the answers come to, in the words of the sheet. */
export interface Findings {
  readonly tier: Tier;
  readonly age?: string | undefined;
  /** When it comes. */
  readonly pattern?: SheetRow | undefined;
  /** The signs that were chosen. */
  readonly present: readonly string[];
  readonly unsure: readonly string[];
  /** What was asked and not chosen: of the signs that call for help today or now, and of the milder ones. */
  readonly absent: readonly string[];
  readonly alsoAbsent: readonly string[];
  /** Undefined where nothing was asked: room to write by hand. */
  readonly medicines?: readonly string[] | undefined;
  readonly illnesses?: readonly string[] | undefined;
  readonly cautions?: readonly string[];
  /** Everything else, each fact once. */
  readonly rows?: readonly SheetRow[];
  readonly fits?: readonly string[];
  readonly couldFit?: readonly string[];
}

/** The sheet in one language. That in another has the same lines in the same order. */
export interface SheetContent {
  readonly locale: Locale;
  readonly title: string;
  readonly madeBy: string;
  /** What a doctor asks first. */
  readonly boxes: readonly SheetRow[];
  readonly result?: {readonly tier: Tier; readonly text: string};
  /** Below the result: what was chosen, and what was asked and is not there. */
  readonly signs: readonly SheetRow[];
  readonly rows: readonly SheetRow[];
  readonly questions: readonly string[];
  readonly labels: typeof sheet;
  readonly emergency: string;
  readonly status: string;
}

/** What the sheet needs from its element. */
export interface SheetHost {
  readonly facts: PrintableFacts;
  readonly regionInUse: string;
}

/** Things in one line, with the sign that the language puts between them: "; " or "؛ ". */
export const inOneLine = ({semicolon}: typeof sheet, items: readonly string[]): string =>
  items.reduce((before, after) => fillText(semicolon, {before, after}));

/** A sign that is there, with what else counts as it: a tick does not tell which of these it was. */
export const signInFull = ({label, detail}: Pick<WarningSign, 'label' | 'detail'>): string =>
  detail ? `${label} (${detail})` : label;

/** What the page is not, and the review status, once a page. */
export function statusOf({locale, words: {common, topic, sheet}}: Spoken<SheetWords>): string {
  const unchecked = locales[locale].unchecked && `${common.unchecked}.`;
  return [sheet.isNot, topic.review === 'draft' && `${common.draft}.`, unchecked]
    .filter(Boolean)
    .join(' ');
}

/** When to call for help before the visit. */
export const ifWorse = (words: SheetWords, facts: PrintableFacts): string =>
  fillText(words.doctorVisit.ifWorse, plainValues(words, facts));

/** The sheet, in the order in which a doctor asks. */
export function sheetContent(
  spoken: Spoken<SheetWords>,
  {facts, regionInUse}: SheetHost,
  {chosen}: Filled,
  found?: Findings,
): SheetContent {
  const {locale, words} = spoken;
  const {sheet: labels, doctorVisit, tiers} = words;
  const row = (id: string, label: string, items: readonly string[] = []) => ({id, label, items});
  const filled = (rows: readonly SheetRow[]) => rows.filter(({items}) => items.length > 0);
  const fields = doctorVisit.fields.map(({id, short, choices}) =>
    row(
      id,
      short,
      choices.filter((one) => one.id === chosen[id]).map(({label}) => label),
    ),
  );
  return {
    locale,
    title: doctorVisit.title,
    madeBy: fillText(doctorVisit.madeBy, {date: today(locale, regionInUse, labels)}),
    boxes: [row('age', labels.age, found?.age ? [found.age] : []), ...fields],
    ...(found &&
      tiers && {
        result: {
          tier: found.tier,
          text: fillText(labels.result, {tier: tierWords({tiers}, found.tier).name}),
        },
      }),
    signs: filled([
      row('present', labels.signs, found?.present),
      row('unsure', labels.unsure, found?.unsure),
      row('absent', labels.absent, found?.absent),
    ]),
    rows: [
      ...filled(found?.pattern ? [found.pattern] : []),
      row('medicines', labels.notes.medicines.short, found?.medicines),
      row('illnesses', labels.illnesses, found?.illnesses),
      ...filled([row('cautions', labels.cautions, found?.cautions)]),
      row('tried', labels.notes.tried.short),
      ...filled([
        ...(found?.rows ?? []),
        row('also-absent', labels.alsoAbsent, found?.alsoAbsent),
        row('fits', labels.fits, found?.fits),
        row('could-fit', labels.couldFit, found?.couldFit),
      ]),
    ],
    questions: doctorVisit.questionsToAsk,
    labels,
    emergency: ifWorse(words, facts),
    status: statusOf(spoken),
  };
}
