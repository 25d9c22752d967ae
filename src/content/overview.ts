import type {PictureTexts} from './pictures.js';

export interface Overview {
  readonly lead: string;
  readonly alsoCalled: readonly string[];
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

/** What `<topic-overview>` needs from a topic. */
export interface OverviewContent {
  readonly overview: Overview;
  readonly guidePictures: PictureTexts;
}
