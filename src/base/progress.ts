import type {Tier} from '../content/index.js';
import {CareCompleteEvent, CareStepEvent} from './events.js';

/** Tells the page how far the reader has come. Only with `share-tier` does it say more than "started". */
export class Progress {
  readonly #host: HTMLElement & {readonly shareTier?: boolean};
  #hasStarted = false;

  constructor(host: HTMLElement & {readonly shareTier?: boolean}) {
    this.#host = host;
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
