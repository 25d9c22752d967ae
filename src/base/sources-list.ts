import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {topicSources} from '../topics/index.js';
import {chevron, icon} from './icons.js';
import type {CommonWords} from './words.js';

const load = (topic: string) =>
  Promise.all([import('./source-entries.js'), topicSources[topic]?.()]);

/** Shows the sources of statements. */
export interface Sources {
  /** @param keys which statements: a group such as `causes`, or one such as `causes/night` */
  render(words: CommonWords, ...keys: readonly string[]): TemplateResult;
}

interface Host extends ReactiveControllerHost {
  readonly topic: string;
}

/** Lists of sources, which load when a reader opens the first of them. */
export class SourcesList implements Sources {
  readonly #host: Host;
  #loaded: Awaited<ReturnType<typeof load>> | undefined;
  #failed = false;

  constructor(host: Host) {
    this.#host = host;
  }

  render(words: CommonWords, ...keys: readonly string[]): TemplateResult {
    return html`<details class="more sources" part="sources" @toggle=${this.#load}>
      <summary><span>${words.common.sources}</span>${icon(chevron, 'chevron')}</summary>
      ${this.#render(words, keys)}
    </details>`;
  }

  #render(words: CommonWords, keys: readonly string[]) {
    const {common} = words;
    const [module, sources] = this.#loaded ?? [];
    if (module && sources) return module.entries(sources, keys, words);
    return html`<p class="meta" role="status">
      ${this.#failed ? common.notLoaded : common.loading}
    </p>`;
  }

  /** Opening the list once more tries again. */
  readonly #load = async (event: Event) => {
    if (this.#loaded || !(event.currentTarget as HTMLDetailsElement).open) return;
    try {
      this.#loaded = await load(this.#host.topic);
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  };
}
