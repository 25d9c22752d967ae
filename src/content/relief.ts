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

export interface Stretch<Id extends string = string, PictureId extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** Who it is for. */
  readonly level: string;
  readonly picture?: PictureId;
  /** Length of one hold, holds a leg, and rest between holds. */
  readonly seconds: number;
  readonly repeat: number;
  readonly restSeconds: number;
  readonly sides: number;
  readonly steps: readonly string[];
  readonly cautions: readonly string[];
}

/** What `<relief-steps>` needs from a topic to be read: the steps for now. */
export interface ReliefContent {
  readonly relief: {
    /** What to look for before any step. */
    readonly firstLook: {readonly title: string; readonly text: string};
    readonly tenMinutes: {readonly title: string; readonly rule: string};
    readonly duringSteps: readonly ReliefStep[];
    /** How to pull on each muscle that can cramp. */
    readonly byMuscle: readonly {readonly muscle: string; readonly text: string}[];
    readonly painPills: string;
  };
  readonly pictures: PictureTexts;
}

/** What it needs besides that for the plans after the event and against the next one. */
export interface RoutineContent {
  readonly afterSteps: readonly ReliefStep[];
  readonly routinePlan: {
    /** The reader picks one. */
    readonly calfStretches: readonly [Stretch, ...Stretch[]];
    readonly thighStretch: Stretch;
    readonly routine: {
      readonly title: string;
      readonly when: string;
      readonly pair: string;
      readonly evidence: Evidence;
    };
    readonly habits: readonly {readonly text: string}[];
    readonly drinking: {readonly advice: readonly string[]; readonly evidence: Evidence};
  };
  readonly routinePictures: PictureTexts;
}

/** A line to tick before the first timed step, and the signs that it may mean. */
export interface FirstLookCheck<Id extends string = string, SignId extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly signs: readonly SignId[];
}

/** A time after which the steps are not enough, pauses included. */
export interface Limit<SignId extends string = string> {
  readonly seconds: number;
  /** Why the reader is told to get help. */
  readonly sign: SignId;
  readonly reached: string;
}

/** What it needs besides that once the reader starts the timer. */
export interface ReliefFlowContent extends SignDetailsContent {
  readonly firstLookChecks: readonly FirstLookCheck[];
  readonly limit: Limit;
  /** The signs of the checks and of the limit. */
  readonly signs: readonly SeriousSign[];
  readonly tiers: readonly TierWords[];
}
