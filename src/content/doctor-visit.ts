/** One answer out of a few, in a field of the panel. */
interface VisitChoice {
  readonly id: string;
  readonly label: string;
}

/**
 * Something that a doctor asks first, such as which leg: a field to choose from before the sheet is
 * printed, and a box of the sheet, to be filled in by hand where nothing was chosen.
 */
export interface VisitField {
  readonly id: string;
  /** The question, above the field. */
  readonly label: string;
  /** In a word or two, in the box on the sheet. */
  readonly short: string;
  readonly choices: readonly VisitChoice[];
}

/** A column of the diary: room to write in, or boxes to tick. */
interface DiaryColumn {
  readonly title: string;
  /** Of the table, in per cent; those of all columns add up to 100. */
  readonly width: number;
  readonly boxes?: readonly string[];
}

/** A page to fill in by hand, one row each time. */
export interface Diary {
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly DiaryColumn[];
  /** What must not wait until the visit. */
  readonly urgent: string;
}

/** What a topic says of a visit to a doctor. */
export interface DoctorVisit {
  /** Title of the sheet that a reader takes along. */
  readonly title: string;
  /** By whom the sheet was filled in, and when; holds `{date}`. */
  readonly madeBy: string;
  readonly fields: readonly VisitField[];
  readonly bring: readonly string[];
  readonly questionsToAsk: readonly string[];
  /** What the doctor may do. It is for the reader, and not on the sheet. */
  readonly mayCheck: readonly string[];
  readonly note: string;
  /** When to call for help before the visit; holds `{emergency}`. */
  readonly ifWorse: string;
  readonly diary: Diary;
}

/** What `<doctor-summary>`, and every sheet for a doctor, needs from a topic. */
export interface DoctorVisitContent {
  readonly doctorVisit: DoctorVisit;
}

/**
 * How answers are said on the sheet, which a third person reads: by id of the sign, the answer or the
 * caution. What has no words here is said as it is elsewhere.
 */
export interface SheetWording {
  /** Which questions have a place of their own on the sheet. The others are named by the question. */
  readonly places: Readonly<Record<'age' | 'pattern' | 'medicines' | 'illnesses', string>>;
  /** What was chosen, where its label speaks to the reader or as the reader. */
  readonly said: Readonly<Record<string, string>>;
  /**
   * What was asked and is not there: a few words of each sign. They claim no more than the question
   * asked: "injury" is not ruled out by a question about an injury with growing pain.
   */
  readonly names: Readonly<Record<string, string>>;
  /** What the reader was told to leave or to ask about first; null for what says nothing to a doctor. */
  readonly cautions: Readonly<Record<string, string | null>>;
}

/** What a sheet with answers needs from a topic in addition. */
export interface SheetWordingContent {
  readonly sheetWording: SheetWording;
}
