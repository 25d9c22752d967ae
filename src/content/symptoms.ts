import type {PictureLabels, PictureTexts} from './pictures.js';
import type {TierNames} from './tiers.js';
import type {OfSign, WarningSign} from './warning-signs.js';

export interface Symptoms<SignId extends string = string> {
  readonly picture?: string;
  readonly during: readonly string[];
  readonly after: readonly string[];
  /** What is not a plain case: a warning sign, by its id, or something harmless in words of its own. */
  readonly notPlain: readonly (OfSign<SignId> | {readonly id: string; readonly text: string})[];
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
  readonly signs: readonly WarningSign[];
}
