import type {PictureLabels, PictureTexts} from './pictures.js';
import type {TierNames} from './tiers.js';
import type {OfSign, WarningSign} from './warning-signs.js';

export interface Overview<SignId extends string = string> {
  readonly lead: string;
  readonly picture?: string;
  readonly alsoCalled: readonly string[];
  /** The pattern that lists them, such as "{0}, {1}, {2}". */
  readonly alsoCalledList: string;
  readonly facts: readonly string[];
  /** From the shortest to the one that needs a check. */
  readonly howLong: readonly {
    readonly id: 'most' | 'still-plain' | 'too-long';
    readonly time: string;
    readonly means: string;
  }[];
  readonly who: readonly string[];
  /** A warning sign, by its id, or something harmless in words of its own. */
  readonly isNot: readonly (OfSign<SignId> | {readonly id: string; readonly text: string})[];
}

export interface OverviewTitles {
  /** Of a link to the cause checker. */
  readonly toCauses: string;
}

/** What `<topic-overview>` needs from a topic. */
export interface OverviewContent {
  readonly text: OverviewTitles;
  readonly overview: Overview;
  readonly guidePictures: PictureTexts;
  readonly pictureLabels?: PictureLabels;
  readonly tierNames: TierNames;
  readonly signs: readonly WarningSign[];
}
