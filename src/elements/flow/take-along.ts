import {html, nothing, type TemplateResult} from 'lit';
import {icon} from '../common/icons.js';
import type {FlowWords} from './flow-words.js';
import {copy, print} from './icons.js';

/** What of its element it needs. */
interface Host {
  requestUpdate(): void;
  focusNext(selector: string): void;
  announce(message: string): void;
}

/** Buttons to take a result along: on paper, or as text in the clipboard. Nothing leaves the device. */
export class TakeAlong {
  readonly #host: Host;
  #failed = false;

  constructor(host: Host) {
    this.#host = host;
  }

  render({flow}: FlowWords, text: () => string): TemplateResult {
    return html`<div class="row">
        <button class="button" part="button" @click=${() => window.print()}>
          ${icon(print)}${flow.print}
        </button>
        <button class="button quiet" part="button" @click=${() => this.#copy(text(), flow.copied)}>
          ${icon(copy)}${flow.copy}
        </button>
      </div>
      ${
        this.#failed
          ? html`<label class="stack"
              >${flow.copyFailed}<textarea class="copy-text" readonly .value=${text()}></textarea>
            </label>`
          : nothing
      }`;
  }

  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#failed = false;
      this.#host.announce(done);
    } catch {
      this.#failed = true;
      this.#host.focusNext('.copy-text');
    }
  }
}
