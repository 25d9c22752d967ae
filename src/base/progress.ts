import type {Tier} from '../content/index.js';
import {CareCompleteEvent, CareReadyEvent, CareStepEvent} from './events.js';

/**
 * Tells the page that the element shows its content, and how far the reader has come: without `share-tier`, no more
 * than that the reader has started.
 */
export class Progress {
  /** Resolves when the element shows its content for the first time. */
  readonly ready: Promise<void>;
  readonly #host: HTMLElement & {readonly shareTier?: boolean};
  readonly #internals: ElementInternals;
  #resolveReady: (() => void) | undefined;
  #hasStarted = false;

  constructor(host: HTMLElement & {readonly shareTier?: boolean}, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    this.ready = new Promise((resolve) => {
      this.#resolveReady = resolve;
    });
  }

  /** The element shows its content. Only the first time counts. */
  show(): void {
    if (!this.#resolveReady) return;
    try {
      this.#internals.states.add('ready');
    } catch {
      // Browsers from before 2024 know no states, or only names that begin with two hyphens.
    }
    this.#resolveReady();
    this.#resolveReady = undefined;
    this.#host.dispatchEvent(new CareReadyEvent(this.#host.localName));
  }

  /** The reader came to a step. The first is that of Start. */
  step(): void {
    this.#tell(new CareStepEvent(this.#host.localName));
  }

  /** The reader came to a result, or to the end of the steps. */
  end(tier?: Tier): void {
    this.#tell(new CareCompleteEvent(this.#host.localName, tier));
  }

  /** How many events follow Start, and when, depends on the answers: an emergency ends after two steps. */
  #tell(event: CareStepEvent | CareCompleteEvent): void {
    if (this.#hasStarted && !this.#host.shareTier) return;
    this.#hasStarted = true;
    this.#host.dispatchEvent(event);
  }
}
