import type {PictureLabels, PictureTexts} from './pictures.js';
import type {Tier, TierNames} from './tiers.js';

export interface Symptoms<SignId extends string = string> {
  readonly picture?: string;
  readonly during: readonly string[];
  readonly after: readonly string[];
  /** What is not a plain case, and the warning sign that says what to do, where there is one. */
  readonly notPlain: readonly {
    readonly id: string;
    readonly text: string;
    readonly sign?: SignId;
    readonly tier?: Tier;
  }[];
  readonly note: string;
}

export interface SymptomsTitles {
  readonly title: string;
  readonly during: string;
  readonly after: string;
  readonly notPlain: string;
  /** Beside something that is harmless, but not this. */
  readonly notCramp: string;
}

/** What `<symptom-guide>` needs from a topic. */
export interface SymptomsContent {
  readonly text: SymptomsTitles;
  readonly symptoms: Symptoms;
  readonly guidePictures: PictureTexts;
  readonly pictureLabels?: PictureLabels;
  readonly tierNames: TierNames;
}
