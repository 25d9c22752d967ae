/**
 * Events of the elements. They bubble and cross shadow roots. Neither what they hold nor how many there
 * are tells an answer: where the publisher has not set `share-tier`, an element fires nothing after Start
 * (`Progress`).
 */
import type {Tier} from '../content/index.js';

/** What all of these events hold. */
abstract class CareEvent extends Event {
  /** Tag of the element that fired it: of the part, where `target` is the `<topic-guide>` around it. */
  readonly tag: string;
  constructor(type: string, tag: string) {
    super(type, {bubbles: true, composed: true});
    this.tag = tag;
  }
}

/** The element shows its content for the first time. */
export class CareReadyEvent extends CareEvent {
  /** Name of the event. */
  static readonly type = 'care-ready';
  constructor(tag: string) {
    super(CareReadyEvent.type, tag);
  }
}

/** The reader pressed Start for the first time; with `share-tier`, the reader came to any step. */
export class CareStepEvent extends CareEvent {
  /** Name of the event. */
  static readonly type = 'care-step';
  constructor(tag: string) {
    super(CareStepEvent.type, tag);
  }
}

/** The reader came to a result or to the end of the steps, with `share-tier`; or a reply was sent. */
export class CareCompleteEvent extends CareEvent {
  /** Name of the event. */
  static readonly type = 'care-complete';
  /** The tier of the result: `emergency`, `urgent`, `soon` or `self-care`. */
  readonly tier: Tier | undefined;
  constructor(tag: string, tier?: Tier) {
    super(CareCompleteEvent.type, tag);
    this.tier = tier;
  }
}

/** Words could not be loaded, or the element could not be shown. The light DOM stays visible. */
export class CareErrorEvent extends CareEvent {
  /** Name of the event. */
  static readonly type = 'care-error';
  /** What failed: to load the words, or to show the element. */
  readonly reason: 'words' | 'render';
  /** What was thrown. */
  readonly error: unknown;
  constructor(tag: string, reason: 'words' | 'render', error: unknown) {
    super(CareErrorEvent.type, tag);
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
