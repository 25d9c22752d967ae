import type {
  Cause,
  DoctorVisit,
  FirstLookCheck,
  Limit,
  Medicine,
  MedicineGroup,
  Overview,
  PicturesContent,
  ReliefContent,
  SignDetails,
  SignGroup,
  Source,
  Symptoms,
  Tier,
  TopicDocument,
  WarningSign,
} from '../../content/index.js';
import {allOf, Ids, is} from './dom.js';

/** A topic document as far as an article says it. `complete()` adds what it leaves unsaid. */
export interface Draft {
  readonly format: string;
  readonly language: string;
  about: Partial<TopicDocument['about']> & {readonly id: string};
  signs?: {
    headings: {title?: string};
    readonly tiers: {readonly id: Tier; readonly listHeading: string}[];
    readonly signGroups: SignGroup[];
    readonly signs: WarningSign[];
    readonly signDetails: Record<string, Partial<SignDetails>>;
  };
  overview?: {readonly overview: Overview};
  symptoms?: {
    readonly headings: {readonly title: string; during: string; after: string; notPlain: string};
    readonly symptoms: Symptoms;
  };
  relief?: {
    readonly title: string;
    readonly relief: Pick<ReliefContent['relief'], 'duringSteps' | 'elsewhere' | 'notes'> & {
      readonly firstLook?: {readonly title?: string; readonly text: string};
    };
  };
  timer?: {
    readonly headings: {readonly held?: string};
    readonly firstLookChecks: readonly FirstLookCheck[];
    readonly limit?: Omit<Limit, 'answerSeconds'>;
  };
  causes?: {readonly title: string; readonly causes: readonly Cause[]};
  medicines?: {
    readonly title: string;
    readonly notes: readonly string[];
    readonly medicineGroups: readonly MedicineGroup[];
    readonly medicines: readonly Medicine[];
  };
  pictures?: {
    title: string;
    readonly figureGroups: PicturesContent['figureGroups'][number][];
    readonly pictures: Record<string, string>;
  };
  visit?: {readonly doctorVisit: Partial<DoctorVisit>};
  guide?: {readonly title: string; signs: string; overview: string; symptoms: string};
  sources?: {
    readonly sources: Record<string, Source>;
    readonly references: Record<string, Record<string, readonly string[]>>;
  };
  /** As the script in the tag has it: whatever is in it, the check of the document finds out. */
  checker?: unknown;
  /** Other parts that the script has, whole. */
  readonly given: Record<string, unknown>;
}

/** What is read of one element, and what is said of it to the publisher. */
export class Reading {
  readonly warnings: string[] = [];
  readonly warn = (message: string): void => {
    this.warnings.push(message);
  };
  readonly ids = new Ids(this.warn);
  /** The nodes that a view may show a copy of: `picture/<id>`, and `help/<cause>` with its lines. */
  readonly nodes = new Map<string, readonly Element[]>();
  readonly references: Record<string, Record<string, readonly string[]>> = {};
  readonly draft: Draft;

  constructor(draft: Draft) {
    this.draft = draft;
  }

  /** Notes what a statement rests on: `<sup><a href="#s1">`. */
  refer(group: string, id: string, elements: readonly Element[]): void {
    const ids = allOf(elements, (one) => is(one, 'sup'))
      .flatMap((sup) => allOf([sup], (one) => is(one, 'a')))
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('#'))
      .map((href) => href.slice(1));
    if (ids.length > 0) (this.references[group] ??= {})[id] = ids;
  }

  get signs(): NonNullable<Draft['signs']> {
    return (this.draft.signs ??= {
      headings: {},
      tiers: [],
      signGroups: [],
      signs: [],
      signDetails: {},
    });
  }
}
