import type {Evidence, EvidenceLevel} from './evidence.js';
import type {PictureTexts} from './pictures.js';
import type {TierWords} from './tiers.js';
import type {SeriousSign, SignDetailsContent} from './warning-signs.js';

/** One timed step. Times are seconds. */
export interface ReliefStep<Id extends string = string, PictureId extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly text: string;
  /**
   * Length of one hold; 0 when there is nothing to time.
   * @minimum 0
   * @maximum 3600
   */
  readonly seconds: number;
  /**
   * @minimum 0
   * @maximum 100
   */
  readonly repeat: number;
  /**
   * @minimum 0
   * @maximum 3600
   */
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
  /**
   * Length of one hold, holds a side, and rest between holds.
   * @minimum 0
   * @maximum 3600
   */
  readonly seconds: number;
  /**
   * @minimum 0
   * @maximum 100
   */
  readonly repeat: number;
  /**
   * @minimum 0
   * @maximum 3600
   */
  readonly restSeconds: number;
  /**
   * @minimum 1
   * @maximum 2
   */
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
interface PlanList {
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
  /** The reader picks one of these; without any, the plan is its lists, and has no timer … */
  readonly choices: readonly Stretch<string, PictureId>[];
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

/** A row of the first look, which one tap answers. */
export interface FirstLookCheck<Id extends string = string, SignId extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A quiet line under the label: what else counts. */
  readonly detail?: string;
  /**
   * The signs that it may mean, the most serious first. One is the result; of several, the reader is asked which,
   * and told to rest the leg if it is none.
   */
  readonly signs: readonly [SignId, ...SignId[]];
}

/** What the timer says of a step: shorter than the list does. */
export interface TimerStep<PictureId extends string = string> {
  /** The instruction, in sentences of a few words; the title of the step, or the lines of the opening, where left out. */
  readonly lines?: readonly string[];
  /** A quiet line, which gives way where there is little room. */
  readonly note?: string;
  /** Names the step on the button that leads to it, such as "Next: stand". */
  readonly next?: string;
  readonly picture?: PictureId;
  /** Shown after the cautions of the list. */
  readonly cautions?: readonly string[];
  /** Goes on to the next step by itself: there is nothing to finish. */
  readonly goesOn?: true;
}

/** A time after which the steps are not enough, pauses included. The reader is asked then. */
export interface Limit<SignId extends string = string> {
  readonly seconds: number;
  /** How long the question waits; no answer counts as No. */
  readonly answerSeconds: number;
  /** Why the reader is told to get help. */
  readonly sign: SignId;
  /** Below the question: what applies if it has not eased. */
  readonly ifNot: string;
  /** To a reader who says No, or nothing. */
  readonly reached: string;
}

export interface ReliefFlowTitles {
  readonly firstLookTitle: string;
  readonly firstLookHint: string;
  /** To a reader for whom a row of the first look is true. */
  readonly held: string;
  /** Which of the signs of a row it is. */
  readonly which: string;
  /** When it is none of them. */
  readonly restLeg: {readonly title: string; readonly text: string};
  /** Names of the two sides, for steps that do one after the other. */
  readonly firstSide: string;
  readonly otherSide: string;
  /** The button that ends the steps, also as an answer. */
  readonly eased: string;
  readonly easedYes: string;
  /** Undo an answer. */
  readonly isBack: string;
  readonly easedAfterAll: string;
  /** Time since the start, with `{time}`. */
  readonly since: string;
  /** After the last step, and at the limit. */
  readonly done: {
    readonly now: string;
    readonly nowText: string;
    readonly routine: string;
    readonly routineText: string;
    readonly again: string;
  };
}

/** What it also needs once the reader starts the timer. */
export interface ReliefFlowContent extends SignDetailsContent {
  readonly flowText: ReliefFlowTitles;
  readonly firstLookChecks: readonly FirstLookCheck[];
  /** By id of the step. */
  readonly timerSteps?: Readonly<Record<string, TimerStep>>;
  readonly limit?: Limit;
  /** What to do once it has eased: shown at the end. */
  readonly afterSteps?: readonly ReliefStep[];
  /** The signs of the checks and of the limit. */
  readonly signs: readonly SeriousSign[];
  readonly tiers: readonly TierWords[];
}
