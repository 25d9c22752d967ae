import type {Flow, FlowHost, FlowModule} from './parts.js';
import {warn} from './warn.js';
import type {ShellWords} from './words.js';

/** How long a reader waits for what Start loads before being told that it did not come. */
const timeoutMs = 10_000;

/** Until Start, an element has no more words than it needs to be read. */
type Host = Omit<FlowHost, 'words'> & {readonly words: ShellWords; readonly localName: string};

/** Starts the flow of an element, and runs it until the reader leaves it or it fails. */
export class FlowRunner {
  /** Whether a reader has started any element: from then on, what the page asks for could tell answers. */
  static hasBegun = false;

  /** Undefined while the reading part shows. */
  flow: Flow | undefined;

  /** Whether the reader has started: the words of the flow are those of the element from then on. */
  hasStarted = false;

  readonly #host: Host;
  readonly #load: () => Promise<FlowModule | undefined>;
  isLoading = false;
  hasFailed = false;

  /** @param load brings what the flow needs; undefined if it could not be loaded */
  constructor(host: Host, load: () => Promise<FlowModule | undefined>) {
    this.#host = host;
    this.#load = load;
  }

  /** Back to the reading part, which has all that there is to know, with a message below Start. */
  fail(error: unknown): void {
    this.flow = undefined;
    this.hasStarted = false;
    this.hasFailed = true;
    this.#host.requestUpdate();
    warn(`<${this.#host.localName}> could not load a part: ${String(error)}`);
  }

  readonly start = async () => {
    if (this.isLoading) return;
    FlowRunner.hasBegun = true;
    this.isLoading = true;
    this.hasFailed = false;
    this.#host.announce(this.#host.words.common.loading);
    try {
      // Not in an update: the element goes on following its attributes while this loads.
      const module = await Promise.race([
        this.#load(),
        new Promise<never>((_, reject) => setTimeout(reject, timeoutMs, 'timeout')),
      ]);
      if (module) {
        this.hasStarted = true;
        this.flow = module.start(this.#host as Host & FlowHost);
        this.#host.focusNext('.title');
        this.#host.progress.step();
      } else this.hasFailed = true;
    } catch (error) {
      this.fail(error);
    }
    this.isLoading = false;
    this.#host.announce('');
  };
}
