import type {Effect} from './cause-checker.js';
import type {Finding} from './evidence.js';

export interface MedicineGroup<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** Medicines that readers should not take on their own: a warning, not help. */
  readonly avoid?: true;
}

export interface Medicine<Id extends string = string, GroupId extends string = string> {
  readonly id: Id;
  readonly group: GroupId;
  readonly title: string;
  /** Where paracetamol is sold as acetaminophen. */
  readonly titleAcetaminophen?: string;
  /** Names by region: ISO 3166-1 alpha-2, or `EU`. */
  readonly names?: readonly {readonly region: string; readonly name: string}[];
  /** Absent for a medicine that is listed only as a warning. */
  readonly can?: string;
  readonly cannot: string;
  /** Who should ask a doctor or pharmacist first. */
  readonly askFirst?: readonly string[];
  /** Instead of that, for a medicine that is listed only as a warning. */
  readonly know?: readonly string[];
  readonly warning: string;
  readonly findings: readonly Finding[];
}

export interface MedicinesTitles {
  readonly title: string;
}

/** What `<medicine-guide>` needs from a topic. */
export interface MedicinesContent {
  readonly text: MedicinesTitles;
  readonly medicineNotes: {
    readonly lead: string;
    readonly notes: readonly string[];
    /** What the regions of the names are called. */
    readonly regionNames: Readonly<Record<string, string>>;
  };
  readonly medicineGroups: readonly MedicineGroup[];
  readonly medicines: readonly Medicine[];
  /** Cautions for readers who checked their causes on the same page. */
  readonly effects?: readonly Effect[];
}
