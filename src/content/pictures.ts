import type {Tier, TierNames} from './tiers.js';

/** What each drawing shows, for readers who do not see it, by id of the drawing. */
export type PictureTexts = Readonly<Record<string, string>>;

/** The words on a drawing, by id of the drawing and then of the place. */
export type PictureLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A drawing of the picture guide. */
export interface Figure<Id extends string = string, SignId extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly caption: string;
  /** What the drawing shows in full, for readers who do not see it. */
  readonly description: string;
  /** What to be careful with. */
  readonly caution?: string;
  /** Whether something moves in it when the reader asks. */
  readonly moves?: true;
  /** For a drawing of a warning sign. */
  readonly sign?: SignId;
  readonly tier?: Tier;
}

interface FigureGroup<Id extends string = string, SignId extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly Figure<Id, SignId>[];
}

export interface PicturesTitles {
  readonly title: string;
  readonly lead: string;
}

/** What `<picture-guide>` needs from a topic. */
export interface PicturesContent {
  readonly text: PicturesTitles;
  readonly figureGroups: readonly FigureGroup[];
  readonly tierNames: TierNames;
  readonly pictures: PictureTexts;
  readonly routinePictures: PictureTexts;
  readonly guidePictures: PictureTexts;
  readonly pictureLabels?: PictureLabels;
}
