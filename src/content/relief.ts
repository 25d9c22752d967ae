import type {Evidence, EvidenceLevel} from './evidence.js';
import type {PictureTexts} from './pictures.js';
import type {TierWords} from './tiers.js';
import type {SeriousSign, SignDetailsContent} from './warning-signs.js';

/** One timed step. Times are seconds. */
export interface ReliefStep<Id extends string = string, PictureId extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly text: string;
  /** Length of one hold; 0 when there is nothing to time. */
  readonly seconds: number;
  readonly repeat: number;
  readonly restSeconds: number;
  readonly picture?: PictureId;
  readonly cautions: readonly string[];
  readonly evidence: EvidenceLevel;
}

/**
 * What a reader sees first who needs help now: one drawing, one line, one button, one rule when to stop. All of it
 * fits on the first screen of a phone.
 */
export interface Opening<StepId extends string = string> {
  /** Whom it is for, as a question. */
  readonly question: string;
  /** The step that it sums up: its drawing shows. */
  readonly step: StepId;
  /** What to do, in sentences of a few words; a line breaks only between them. */
  readonly lines: readonly string[];
  /** What the timer counts, in a few words, below the words of the Start button. */
  readonly timer: string;
  /** The first look in one line: what speaks against the steps, and what to do then. */
  readonly stopRule: {readonly question: string; readonly rule: string};
}

/** One stretch of a routine, on one side and then on the other. */
export interface Stretch<Id extends string = string, PictureId extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** Who it is for. */
  readonly level: string;
  readonly picture?: PictureId;
  /** Length of one hold, holds a side, and rest between holds. */
  readonly seconds: number;
  readonly repeat: number;
  readonly restSeconds: number;
  readonly sides: number;
  readonly steps: readonly string[];
  readonly cautions: readonly string[];
}

export interface ReliefTitles {
  readonly tabs: Readonly<Record<'now' | 'after' | 'prevent', string>>;
  readonly titles: Readonly<Record<'now' | 'after', string>>;
}

/** What `<relief-steps>` needs from a topic to be read: the steps for now. */
export interface ReliefContent {
  readonly text: ReliefTitles;
  readonly relief: {
    /** Without it, the title, the first look and the steps show. */
    readonly opening?: Opening;
    /** What to look for before any step. */
    readonly firstLook: {readonly title: string; readonly text: string};
    readonly duringSteps: readonly ReliefStep[];
    /** The same in other places, behind a title that opens. */
    readonly elsewhere?: {
      readonly title: string;
      readonly items: readonly {readonly place: string; readonly text: string}[];
    };
    /** The limit of the timer, for readers who do not start it. */
    readonly limitRule?: {readonly title: string; readonly rule: string};
    readonly notes?: readonly string[];
    /** By seconds: each hold and rest of the steps and stretches in words, such as "30 seconds". */
    readonly durations: Readonly<Record<number, string>>;
    /** The plural category of each number of repeats. */
    readonly plurals: Readonly<Record<number, string>>;
  };
  readonly pictures: PictureTexts;
}

export interface RoutineTitles {
  /** Time of a stretch, with `{hold}`, `{rest}` and `{times}`. */
  readonly eachSide: string;
  /** Above the stretches of which the reader picks one. */
  readonly choose: string;
  /** Above those that follow. */
  readonly thenNext: string;
}

/** A list without a timer. */
export interface PlanList {
  readonly title: string;
  readonly items: readonly {readonly text: string}[];
  readonly evidence?: Evidence;
}

export interface RoutinePlan<PictureId extends string = string> {
  readonly routine: {
    readonly title: string;
    readonly when: string;
    readonly note: string;
    readonly evidence: Evidence;
  };
  /** The reader picks one of these … */
  readonly choices: readonly [Stretch<string, PictureId>, ...Stretch<string, PictureId>[]];
  /** … and then does all of these. */
  readonly next: readonly Stretch<string, PictureId>[];
  readonly lists: readonly PlanList[];
}

/** What it also needs for the plans for afterwards and for prevention. */
export interface RoutineContent {
  readonly routineText: RoutineTitles;
  readonly afterSteps: readonly ReliefStep[];
  readonly routinePlan: RoutinePlan;
  readonly routinePictures: PictureTexts;
}

/** A line to tick before the first timed step, and the signs that it may mean. */
export interface FirstLookCheck<Id extends string = string, SignId extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** The tier that all its signs share. Without one, the reader is told what decides between them. */
  readonly tier?: SeriousSign['tier'];
  /** The most serious first. */
  readonly signs: readonly SignId[];
}

/** A time after which the steps are not enough, pauses included. */
export interface Limit<SignId extends string = string> {
  readonly seconds: number;
  /** Why the reader is told to get help. */
  readonly sign: SignId;
  readonly reached: string;
}

export interface ReliefFlowTitles {
  readonly firstLookHint: string;
  /** The heading that replaces the steps when a check is ticked. */
  readonly held: string;
  /** Names of the two sides, for steps that do one after the other. */
  readonly firstSide: string;
  readonly otherSide: string;
  /** After the last step. */
  readonly done: {
    readonly now: string;
    readonly nowText: string;
    readonly routine: string;
    readonly routineText: string;
    readonly again: string;
    /** Of a button to the steps for after. */
    readonly afterLink: string;
  };
}

/** What it also needs once the reader starts the timer. */
export interface ReliefFlowContent extends SignDetailsContent {
  readonly flowText: ReliefFlowTitles;
  readonly firstLookChecks: readonly FirstLookCheck[];
  readonly limit?: Limit;
  /** The signs of the checks and of the limit. */
  readonly signs: readonly SeriousSign[];
  readonly tiers: readonly TierWords[];
}
