import type {ReactiveControllerHost} from 'lit';
import type {Locale} from '../language/locales.js';
import type * as Details from '../region/details.js';
import {isEmergencyDue} from '../region/emergency.js';
import {printableFacts, type PrintableFacts} from '../region/facts.js';
import {warn} from './warn.js';

interface Host extends Pick<ReactiveControllerHost, 'requestUpdate'> {
  readonly localName: string;
  readonly regionInUse: string;
  readonly locale: Locale;
}

/** What an element knows of its region: the emergency number at once, all else after a second request. */
export class RegionKnowledge {
  /** Until the second request is answered; undefined before it. */
  loading: Promise<void> | undefined;

  /** Puts the page's own line for advice in the place of the region's, where there is one. */
  own: ((facts: PrintableFacts) => PrintableFacts) | undefined;

  readonly #host: Host;
  #details: typeof Details | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Those that may be printed. */
  get facts(): PrintableFacts {
    const {regionInUse: region, locale} = this.#host;
    const today = new Date();
    const facts = printableFacts(region, today, this.#details?.detailsOf(region, today, locale));
    return this.own?.(facts) ?? facts;
  }

  /** Whether a publisher has to be told of the emergency number. */
  get isDue(): boolean {
    return isEmergencyDue(this.#host.regionInUse, new Date());
  }

  /** Nothing waits for it: until it comes, and if it never does, the words are those for nowhere. */
  load(): Promise<void> | undefined {
    const {regionInUse: region} = this.#host;
    if (region && !this.#details) this.loading ??= this.#load(region);
    return this.loading;
  }

  async #load(region: string): Promise<void> {
    const {localName} = this.#host;
    try {
      const details = await import('../region/details.js');
      for (const warning of details.warningsOf(region, new Date())) {
        warn(`<${localName}>: ${warning}.`);
      }
      this.#details = details;
      this.#host.requestUpdate();
    } catch (error) {
      this.loading = undefined;
      warn(`<${localName}> could not load a part: ${String(error)}`);
    }
  }
}
