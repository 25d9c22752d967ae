import {html, nothing, type TemplateResult} from 'lit';
import {device} from '../article/icons.js';
import {icon} from '../../base/icons.js';
import type {Locale} from '../../language/locales.js';
import type {WordLoaders} from '../../base/words.js';
import {noteIds, type NoteId, type SheetContent, type SheetWords, type Typed} from './content.js';
import {copy, download, print} from './icons.js';
import {printPaper, savePaper} from './paper.js';
import {loadSecond, secondLocale, type Spoken} from './second-language.js';
import {sheetText} from './text.js';
import {sheetView} from './view.js';

/** What of its element it needs. */
interface Host<Words> {
  readonly topic: string;
  readonly locale: Locale;
  readonly regionInUse: string;
  readonly words: Words;
  readonly renderRoot: Node;
  requestUpdate(): void;
  focusNext(selector: string): void;
  announce(message: string): void;
}

/**
 * Three fields, and buttons to take the sheet along: on paper, as text in the clipboard, or as a file.
 * What the reader types is kept here and nowhere else.
 */
export class SheetPanel<Words extends SheetWords> {
  readonly #host: Host<Words>;
  readonly #compose: (spoken: Spoken<Words>) => SheetContent | undefined;
  readonly #typed: Partial<Record<NoteId, string>> = {};
  #failed: 'copy' | 'print' | undefined;
  /** The words of the second language, once they are there. */
  #second: Spoken<Words> | undefined;
  #asked = '';

  /** @param compose what the sheet says, in one language */
  constructor(host: Host<Words>, compose: (spoken: Spoken<Words>) => SheetContent | undefined) {
    this.#host = host;
    this.#compose = compose;
  }

  /**
   * Asks for the words of the second language, if there is one and they were not asked for yet. Nobody
   * waits for them: until they are there, the sheet is in one language.
   * @param tables where the words of the element are, by part
   */
  async loadSecond(...tables: readonly WordLoaders<object>[]): Promise<void> {
    const wanted = `${this.#host.topic}/${secondLocale(this.#host) ?? ''}`;
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    const second = await loadSecond<Words>(this.#host, ...tables);
    if (wanted === this.#asked) this.#second = second;
  }

  /** @param title the heading, where it has one of its own */
  render(title?: TemplateResult): TemplateResult {
    const {sheet} = this.#host.words;
    const button = (path: string, label: string, press: () => unknown, kind = '') =>
      html`<button class="button wide ${kind}" part="button" type="button" @click=${press}>
        ${icon(path)}${label}
      </button>`;
    return html`<div class="section screen" part="panel">
      ${title}
      <p class="note quiet">${icon(device)}<span>${sheet.lead} ${sheet.optional}</span></p>
      ${noteIds.map((id) => this.#renderField(id))}
      <div class="row">
        ${button(print, sheet.print, this.#print)} ${button(copy, sheet.copy, this.#copy, 'quiet')}
        ${button(download, sheet.download, this.#save, 'quiet')}
      </div>
      ${this.#renderProblem()}
    </div>`;
  }

  #renderField(id: NoteId) {
    const type = ({target}: Event) => {
      this.#typed[id] = (target as HTMLInputElement).value;
    };
    const label = this.#host.words.sheet.notes[id];
    const value = this.#typed[id] ?? '';
    // A spelling checker may send what is typed to its maker.
    return html`<label class="stack"
      ><span class="label">${label}</span>${
        id === 'since'
          ? html`<input
              class="field"
              part="field"
              autocomplete="off"
              spellcheck="false"
              .value=${value}
              @input=${type}
            />`
          : html`<textarea
              class="field"
              part="field"
              rows="2"
              autocomplete="off"
              spellcheck="false"
              .value=${value}
              @input=${type}
            ></textarea>`
      }</label
    >`;
  }

  #renderProblem() {
    const {sheet} = this.#host.words;
    if (this.#failed === 'print') return html`<p role="alert">${sheet.printFailed}</p>`;
    if (this.#failed !== 'copy') return nothing;
    return html`<label class="stack"
      >${sheet.copyFailed}<textarea
        class="field copy-text"
        part="field"
        readonly
        .value=${this.#text}
        @focus=${({target}: Event) => (target as HTMLTextAreaElement).select()}
      ></textarea>
    </label>`;
  }

  /** The sheet in the reader's language, then in that of the region. */
  get #sides(): readonly SheetContent[] {
    const {locale, words} = this.#host;
    const second = this.#second;
    const local = second && second.locale === secondLocale(this.#host) ? [second] : [];
    return [{locale, words}, ...local].flatMap((spoken) => this.#compose(spoken) ?? []);
  }

  get #notes(): Typed {
    const typed = noteIds.map((id) => [id, this.#typed[id]?.trim()]);
    return Object.fromEntries(typed) as Typed;
  }

  get #text(): string {
    return sheetText(this.#sides, this.#notes);
  }

  get #paper() {
    const sides = this.#sides;
    const {title, locale} = sides[0] as SheetContent;
    return {title, locale, view: sheetView(sides, this.#notes)};
  }

  readonly #print = () => this.#try('print', () => printPaper(this.#host.renderRoot, this.#paper));

  readonly #copy = () =>
    this.#try('copy', () => navigator.clipboard.writeText(this.#text), 'copied');

  readonly #save = () => {
    const name = `${this.#host.topic}-summary.html`;
    return this.#try(
      undefined,
      () => savePaper(this.#host.renderRoot, this.#paper, name),
      'downloaded',
    );
  };

  async #try(
    what: 'copy' | 'print' | undefined,
    act: () => Promise<void>,
    done?: 'copied' | 'downloaded',
  ): Promise<void> {
    this.#failed = undefined;
    try {
      await act();
      this.#host.announce(done ? this.#host.words.sheet[done] : '');
    } catch {
      this.#failed = what;
      this.#host.focusNext(what === 'copy' ? '.copy-text' : '');
    }
  }
}
