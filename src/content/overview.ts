import type {PictureLabels, PictureTexts} from './pictures.js';

export interface Overview {
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
  readonly isNot: readonly string[];
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
}
