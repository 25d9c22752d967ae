/** What a topic says of a visit to a doctor. */
export interface DoctorVisit {
  /** Title of the sheet that a reader takes along. */
  readonly title: string;
  /** By whom and what the sheet was made. */
  readonly madeBy: string;
  readonly bring: readonly string[];
  readonly questionsToAsk: readonly string[];
  /** What the doctor may do. */
  readonly mayCheck: readonly string[];
  readonly note: string;
  /** When to call for help before the visit; holds `{emergency}`. */
  readonly ifWorse: string;
}

/** What `<doctor-summary>`, and every sheet for a doctor, needs from a topic. */
export interface DoctorVisitContent {
  readonly doctorVisit: DoctorVisit;
}
