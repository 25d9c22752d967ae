import type {Line, TaggedLine} from './advice.js';
import type {Finding} from './evidence.js';
import type {Tier, TierWords} from './tiers.js';
import type {SignDetailsContent, WarningSign} from './warning-signs.js';

/** What the questions need of a cause. */
export interface CauseRule<Id extends string = string, Tag extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** When this cause fits, the result is at least this tier. */
  readonly minTier: Tier;
  /** Tags of lines that a result leaves out where this cause fits or could fit. */
  readonly holdsBack?: readonly Tag[];
}

/** What an element says about a cause. */
export interface Cause<Id extends string = string, Tag extends string = string> extends CauseRule<
  Id,
  Tag
> {
  readonly summary: string;
  readonly why: string;
  readonly help: readonly Line<Tag>[];
  /** What is known of it, and how well. */
  readonly findings: readonly Finding[];
}

/** True when the question `question` has one of the answers `anyOf`. */
export interface Condition {
  readonly question: string;
  readonly anyOf: readonly string[];
}

export interface Answer<
  Id extends string = string,
  SignId extends string = string,
  CauseId extends string = string,
  EffectId extends string = string,
> {
  readonly id: Id;
  /** Absent when the answer raises one sign and carries its label. */
  readonly label?: string;
  /** "None of these": clears every other answer, and any other clears it. */
  readonly exclusive?: true;
  /** "I am not sure". */
  readonly unsure?: true;
  readonly signs?: readonly SignId[];
  readonly effects?: readonly EffectId[];
  readonly fits?: readonly CauseId[];
  readonly couldFit?: readonly CauseId[];
  /** What it is called below a cause, in a few words, where its label is too long or too vague for that. */
  readonly reason?: string;
}

/** Some answers of a question, shown on a screen of their own. */
interface QuestionScreen<AnswerId extends string = string> {
  readonly text: string;
  readonly answers: readonly AnswerId[];
}

export interface Question<
  Id extends string = string,
  AnswerId extends string = string,
  SignId extends string = string,
  CauseId extends string = string,
  EffectId extends string = string,
> {
  readonly id: Id;
  /** One answer (radio buttons) or many (checkboxes). */
  readonly kind: 'one' | 'many';
  /** In a few words, next to the answer on the sheet for a doctor. */
  readonly short?: string;
  readonly text: string;
  /** The question about a child or somebody else; `text` where that reads right for all. */
  readonly textOfOther?: string;
  readonly hint?: string;
  readonly why: string;
  /**
   * Parts of a long question, asked one after the other. Each answer is on one of them, but for "none of these" and
   * "I am not sure", which are on all.
   */
  readonly screens?: readonly QuestionScreen<AnswerId>[];
  /** The answer for a child. A question that has one is first asked whom it is about. */
  readonly answerForChild?: AnswerId;
  /** Asked only when the condition holds. */
  readonly showIf?: Condition;
  /** Not asked when the condition holds. */
  readonly skipIf?: Condition;
  /** After this question, stop when the tier reached is this one or a higher one. */
  readonly endIf?: Tier;
  readonly answers: readonly Answer<AnswerId, SignId, CauseId, EffectId>[];
}

/** What an answer changes besides the tier and the marks. */
export interface Effect<
  Id extends string = string,
  Tag extends string = string,
  MedicineId extends string = string,
> extends TaggedLine<Tag> {
  readonly id: Id;
  /** A caution, shown with the result. Tokens in braces are filled in for the reader's region. */
  readonly text: string;
  /** Tags of lines that the result then leaves out. */
  readonly holdsBack?: readonly Tag[];
  /** Medicines whose cards then begin with the caution. */
  readonly onMedicines?: readonly MedicineId[];
  /** What the result then leaves out: the marked causes, or the way to the steps that bring relief. */
  readonly hides?: readonly ('causes' | 'relief')[];
}

/** The words around the list of causes in a result. */
interface Matching {
  readonly lead: string;
  readonly notList: string;
  readonly noneFits: string;
  /** What lines are about that a result leaves out, by tag. A tag without a name is not mentioned. */
  readonly tagNames: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<'fits' | 'could-fit' | 'not-raised', string>>;
}

export interface CauseCheckerTitles {
  readonly title: string;
  readonly lead: string;
  readonly causesTitle: string;
  /** How many questions most readers are asked. */
  readonly questionCount: number;
}

/** What `<cause-checker>` needs from a topic to be read. */
export interface CauseCheckerContent {
  readonly text: CauseCheckerTitles;
  /** In the one order that is always shown. */
  readonly causes: readonly Cause[];
}

export interface CauseCheckerFlowTitles {
  /** Of a link to the steps that bring relief. */
  readonly reliefLink: string;
}

/** What it also needs to ask. */
export interface CauseCheckerFlowContent extends SignDetailsContent {
  readonly flowText: CauseCheckerFlowTitles;
  /** Those of the reading part, in the same order. */
  readonly causes: readonly CauseRule[];
  readonly questions: readonly Question[];
  readonly effects: readonly Effect[];
  readonly matching: Matching;
  readonly tiers: readonly TierWords[];
  readonly signs: readonly WarningSign[];
}
