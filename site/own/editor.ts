/** A field for a long text: paste, open a file, or start from a sample. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {warning} from '../icons.js';
import type {Words} from '../words.js';

export interface EditorOptions {
  readonly words: Words;
  readonly label: string;
  /** The types of files that it opens. */
  readonly accept: string;
  /** Line numbers that have something to look at, and whether it is an error. */
  readonly marks: ReadonlyMap<number, boolean>;
}

export class Editor {
  text = '';
  readonly #changed: () => void;
  readonly #sample: () => Promise<string>;
  /** What waits for a yes, since it would replace what somebody wrote. */
  #waiting: string | undefined;
  #failed = false;
  /** What a file or the sample gave: it can be replaced without asking. */
  #given = '';

  /**
   * @param sample loads it
   * @param changed called when the text has changed, and when the field has something to say
   */
  constructor(sample: () => Promise<string>, changed: () => void) {
    this.#sample = sample;
    this.#changed = changed;
  }

  /** Puts the cursor at the start of a line, with the line selected. */
  goTo(line: number): void {
    const field = document.querySelector<HTMLTextAreaElement>('#own-text');
    if (!field) return;
    const lines = this.text.split('\n');
    const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    field.focus();
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    const height = parseFloat(getComputedStyle(field).lineHeight);
    field.scrollTop = Math.max(0, (line - 4) * height);
    field.scrollLeft = 0;
  }

  render({words, label, accept, marks}: EditorOptions): TemplateResult {
    const text = words.own;
    const message = this.#failed ? text.unread : undefined;
    return html`<div class="editor">
      <div class="bar">
        <label for="own-text">${label}</label>
        <div class="decide">
          <label class="file"
            ><span>${text.open}</span
            ><input type="file" accept=${accept} @change=${this.#open} /></label
          ><button type="button" @click=${this.#takeSample}>${text.sample}</button>
        </div>
      </div>
      ${
        this.#waiting === undefined
          ? nothing
          : html`<div class="problems" role="alert">
              ${warning}
              <div>
                <p>${text.replaces}</p>
                <p class="decide">
                  <button type="button" @click=${() => this.#decide(true)}>${text.replace}</button>
                  <button type="button" @click=${() => this.#decide(false)}>${text.keep}</button>
                </p>
              </div>
            </div>`
      }
      <div role="status">
        ${message ? html`<p class="problem">${warning}<span>${message}</span></p>` : nothing}
      </div>
      <div class="lines" dir="ltr">
        <pre class="gutter" aria-hidden="true">${gutter(this.text, marks)}</pre>
        <textarea
          id="own-text"
          name="own-text"
          wrap="off"
          spellcheck="false"
          autocomplete="off"
          autocapitalize="off"
          translate="no"
          aria-describedby="own-stays"
          .value=${live(this.text)}
          @input=${this.#type}
          @scroll=${scrollGutter}
        ></textarea>
      </div>
      <p class="hint" id="own-stays">${text.stays} ${text.responsible}</p>
    </div>`;
  }

  readonly #type = ({target}: Event): void => {
    this.#set((target as HTMLTextAreaElement).value);
  };

  #set(text: string): void {
    this.text = text;
    this.#failed = false;
    this.#changed();
  }

  readonly #open = ({target}: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file can be opened once more after it has changed.
    if (file) void this.#offer(file.text()).then(() => (input.value = ''));
  };

  readonly #takeSample = (): void => {
    void this.#offer(this.#sample());
  };

  async #offer(loading: Promise<string>): Promise<void> {
    try {
      const text = await loading;
      const isOwn = this.text.trim() && this.text !== this.#given;
      this.#waiting = text;
      if (!isOwn) this.#decide(true);
      else this.#changed();
    } catch {
      this.#failed = true;
      this.#changed();
    }
  }

  #decide(replace: boolean): void {
    const text = this.#waiting ?? '';
    this.#waiting = undefined;
    if (replace) {
      this.#given = text;
      this.#set(text);
    } else this.#changed();
    const field = document.querySelector<HTMLTextAreaElement>('#own-text');
    if (!field) return;
    field.focus();
    if (!replace) return;
    // It begins at its beginning, and not where the cursor would be after so much text.
    field.setSelectionRange(0, 0);
    field.scrollTop = 0;
  }
}

/** The numbers of the lines, those with findings marked. */
function gutter(text: string, marks: ReadonlyMap<number, boolean>): readonly unknown[] {
  const count = text.split('\n').length;
  const marked = [...marks.keys()].filter((line) => line <= count).sort((a, b) => a - b);
  const parts: unknown[] = [];
  const numbers = (from: number, to: number) =>
    Array.from({length: Math.max(0, to - from)}, (_, at) => `${from + at}\n`).join('');
  let next = 1;
  for (const line of marked) {
    parts.push(numbers(next, line));
    parts.push(html`<span class=${marks.get(line) ? 'bad' : 'weak'}>${line}</span> `);
    next = line + 1;
  }
  return [...parts, numbers(next, count + 1)];
}

function scrollGutter({target}: Event): void {
  const field = target as HTMLTextAreaElement;
  const numbers = field.previousElementSibling;
  if (numbers) numbers.scrollTop = field.scrollTop;
}
