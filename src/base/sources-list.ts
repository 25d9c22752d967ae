import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {TopicSources} from '../content/index.js';
import {chevron, icon} from './icons.js';
import type {CommonWords} from './words.js';

/**
 * Sources load only when a reader opens a list of them, since they are many bytes that few readers
 * want. What loads is the same for every reader and every answer.
 */
const loaders: Readonly<Record<string, () => Promise<TopicSources>>> = {
  'leg-cramps': () => import('../topics/leg-cramps/all-sources.js'),
};

const load = (topic: string) => Promise.all([import('./source-entries.js'), loaders[topic]?.()]);

/** Shows the sources of statements. */
export interface Sources {
  /** @param keys which statements: a group such as `causes`, or one such as `causes/night` */
  render(words: CommonWords, ...keys: readonly string[]): TemplateResult;
}

/** Lists of sources, which load when a reader opens the first of them. */
export class SourcesList implements Sources {
  readonly #host: ReactiveControllerHost;
  #loaded: Awaited<ReturnType<typeof load>> | undefined;
  #failed = false;
  #topic = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(words: CommonWords, ...keys: readonly string[]): TemplateResult {
    const {common, topic} = words;
    this.#topic = topic.id;
    return html`<details class="more sources" part="sources" @toggle=${this.#load}>
      <summary><span>${common.sources}</span>${icon(chevron, 'chevron')}</summary>
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
      this.#loaded = await load(this.#topic);
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  };
}
