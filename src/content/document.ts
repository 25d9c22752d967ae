import type {
  Cause,
  CauseCheckerFlowContent,
  CauseCheckerFlowTitles,
  CauseCheckerTitles,
} from './cause-checker.js';
import type {DoctorVisit, SheetWording} from './doctor-visit.js';
import type {GuideTitles} from './guide.js';
import type {TopicImage} from './images.js';
import type {MedicinesContent, MedicinesTitles} from './medicines.js';
import type {Overview, OverviewTitles} from './overview.js';
import type {PicturesContent, PicturesTitles} from './pictures.js';
import type {
  FirstLookCheck,
  Limit,
  ReliefContent,
  ReliefFlowTitles,
  ReliefStep,
  ReliefTitles,
  RoutinePlan,
  RoutineTitles,
  TimerStep,
} from './relief.js';
import type {Symptoms, SymptomsTitles} from './symptoms.js';
import type {TierWords} from './tiers.js';
import type {TopicSources} from './topic.js';
import type {SignDetails, SignGroup, WarningSign, WarningSignsTitles} from './warning-signs.js';

/**
 * A day, such as `2027-03-31`.
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
type Day = string;

/** What a publisher says of its topic. Readers see it at the foot of each element. */
interface AboutTopic {
  /**
   * Lower-case letters, digits and hyphens.
   * @pattern ^[a-z0-9][a-z0-9-]{0,63}$
   */
  readonly id: string;
  /** The name of the topic, such as "Nosebleed". */
  readonly title: string;
  /** What the page is for, in a sentence or two. */
  readonly purpose: string;
  /** Who wrote it: a hospital, a department, a person. */
  readonly author?: string;
  /** Readers are told that the words are a translation by machine, which nobody has checked. */
  readonly translation?: 'unchecked';
  /** When the words were last compared with the sources, and when they will be again. */
  readonly checked?: Day;
  readonly nextReview?: Day;
}

/** Readers are told that no clinician has reviewed it. */
interface DraftTopic extends AboutTopic {
  readonly review: 'draft';
}

/** Readers are told who reviewed it, and when. */
interface ReviewedTopic extends AboutTopic {
  readonly review: 'reviewed';
  /**
   * Name and role.
   * @minLength 3
   */
  readonly reviewedBy: string;
  readonly lastReviewed: Day;
}

/**
 * A topic in one language, as plain data: what a publisher's guidance says and asks, and the rules that go with it.
 * Only the head and `about` are required. An element whose part is missing leaves the content of the page in place.
 */
export interface TopicDocument {
  readonly $schema?: string;
  /**
   * Version of the format. A minor version only adds fields.
   * @pattern ^care-topic/1\.\d{1,3}$
   */
  readonly format: string;
  /** Names of newer fields without which the topic must ask nothing. */
  readonly requires?: readonly string[];
  /**
   * Language tag of all words, such as `en`.
   * @pattern ^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$
   */
  readonly language: string;
  readonly about: DraftTopic | ReviewedTopic;
  /** For `<when-to-see-doctor>`, and for each part that names a sign. */
  readonly signs?: {
    readonly headings: WarningSignsTitles;
    /** All four, most urgent first. */
    readonly tiers: readonly TierWords[];
    readonly signGroups: readonly SignGroup[];
    readonly signs: readonly WarningSign[];
    /** By id of the sign. Without it, nothing is asked. */
    readonly signDetails?: Readonly<Record<string, SignDetails>>;
  };
  /** For `<topic-overview>`. */
  readonly overview?: {readonly headings: OverviewTitles; readonly overview: Overview};
  /** For `<symptom-guide>`. */
  readonly symptoms?: {readonly headings: SymptomsTitles; readonly symptoms: Symptoms};
  /** For `<relief-steps>`: the steps for now. */
  readonly relief?: {
    readonly headings: ReliefTitles;
    /** The browser puts times and plurals into words. */
    readonly relief: Omit<ReliefContent['relief'], 'durations' | 'plurals'>;
  };
  /** The timer of the steps. */
  readonly timer?: {
    readonly headings: ReliefFlowTitles;
    readonly firstLookChecks: readonly FirstLookCheck[];
    readonly timerSteps?: Readonly<Record<string, TimerStep>>;
    readonly limit?: Limit;
  };
  /** The plans for afterwards and for prevention: both, or none. */
  readonly routine?: {
    readonly headings: RoutineTitles;
    readonly afterSteps: readonly ReliefStep[];
    readonly routinePlan: RoutinePlan;
  };
  /** For `<cause-checker>`: the list of causes. */
  readonly causes?: {readonly headings: CauseCheckerTitles; readonly causes: readonly Cause[]};
  /** The questions of `<cause-checker>`. They need `signs` with details, `causes` and `visit`. */
  readonly checker?: {readonly headings: CauseCheckerFlowTitles} & Pick<
    CauseCheckerFlowContent,
    'questions' | 'effects' | 'matching'
  >;
  /** For `<medicine-guide>`. */
  readonly medicines?: {readonly headings: MedicinesTitles} & Pick<
    MedicinesContent,
    'medicineNotes' | 'medicineGroups' | 'medicines'
  >;
  /** For `<picture-guide>`, and the drawings of all parts. */
  readonly pictures?: {
    readonly headings: PicturesTitles;
    /** Drawings, by the id that steps, parts and figures name. */
    readonly images?: Readonly<Record<string, TopicImage>>;
  } & Pick<PicturesContent, 'figureGroups' | 'pictureLabels'> &
    Partial<Pick<PicturesContent, 'pictures' | 'routinePictures' | 'guidePictures'>>;
  /** For `<doctor-summary>`, and the sheet after questions. */
  readonly visit?: {readonly doctorVisit: DoctorVisit; readonly sheetWording?: SheetWording};
  /** For `<topic-guide>`. */
  readonly guide?: {readonly headings: GuideTitles};
  /** What each statement rests on. */
  readonly sources?: Omit<TopicSources, 'checked'>;
}
