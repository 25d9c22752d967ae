import type {ReactiveController} from 'lit';
import type {showSources, SourcesHost} from './source-entries.js';

/** Fills in the lists of sources of an element, which load when a reader opens the first of them. */
export class SourcesController implements ReactiveController {
  readonly #host: SourcesHost;
  #show: typeof showSources | undefined;

  constructor(host: SourcesHost) {
    this.#host = host;
  }

  hostConnected(): void {
    // One listener for all of them. `toggle` does not bubble.
    this.#host.renderRoot.addEventListener('toggle', this.#onToggle, {capture: true});
  }

  /** Lists may have come, or have changed their language or their topic. */
  hostUpdated(): void {
    // A list that was filled in stays so when that of another topic does not come.
    this.#show?.(this.#host).catch(() => undefined);
  }

  /** Opening a list once more tries again. */
  readonly #onToggle = ({target}: Event) => {
    const list = target as HTMLDetailsElement;
    if (list.open && list.matches('.sources')) void this.#load();
  };

  async #load(): Promise<void> {
    try {
      const {showSources} = await import('./source-entries.js');
      await showSources(this.#host);
      this.#show = showSources;
    } catch {
      for (const {lastElementChild: line} of this.#host.renderRoot.querySelectorAll('.sources')) {
        const message = line?.cloneNode() as Element;
        message.textContent = this.#host.words.common.notLoaded;
        line?.replaceWith(message);
      }
    }
  }
}
