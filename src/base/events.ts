/**
 * Events of the elements. They bubble and cross shadow roots. None holds an answer, or anything an
 * answer can be told from; the tier of a result does only where the publisher sets `share-tier`.
 */
import type {Tier} from '../content/index.js';

const init = {bubbles: true, composed: true};

/** The element shows its content for the first time. */
export class CareReadyEvent extends Event {
  /** Name of the event. */
  static readonly type = 'care-ready';
  constructor() {
    super(CareReadyEvent.type, init);
  }
}

/** The reader went to another step. */
export class CareStepEvent extends Event {
  /** Name of the event. */
  static readonly type = 'care-step';
  constructor() {
    super(CareStepEvent.type, init);
  }
}

/** The reader came to a result or to the end of the steps. */
export class CareCompleteEvent extends Event {
  /** Name of the event. */
  static readonly type = 'care-complete';
  /** The tier of the result (`emergency`, `urgent`, `soon` or `self-care`), where the publisher set `share-tier`. */
  readonly tier: Tier | undefined;
  constructor(tier?: Tier) {
    super(CareCompleteEvent.type, init);
    this.tier = tier;
  }
}

/** Words could not be loaded, or the element could not be shown. The light DOM stays visible. */
export class CareErrorEvent extends Event {
  /** Name of the event. */
  static readonly type = 'care-error';
  /** What failed: to load the words, or to show the element. */
  readonly reason: 'words' | 'render';
  /** What was thrown. */
  readonly error: unknown;
  constructor(reason: 'words' | 'render', error: unknown) {
    super(CareErrorEvent.type, init);
    this.reason = reason;
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'care-ready': CareReadyEvent;
    'care-step': CareStepEvent;
    'care-complete': CareCompleteEvent;
    'care-error': CareErrorEvent;
  }
}
