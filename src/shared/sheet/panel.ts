import {html, nothing, type TemplateResult} from 'lit';
import {device} from '../article/icons.js';
import {keepTyping} from '../article/typing.js';
import {icon} from '../../base/icons.js';
import type {VisitField} from '../../content/index.js';
import type {Locale} from '../../language/locales.js';
import type {WordLoaders} from '../../base/words.js';
import {
  noteIds,
  sheetContent,
  type Filled,
  type Findings,
  type NoteId,
  type SheetContent,
  type SheetHost,
  type SheetWords,
} from './content.js';
import {diaryView} from './diary.js';
import {copy, download, print} from './icons.js';
import {printPaper, savePaper, type Paper} from './paper.js';
import {loadSecond, secondLocale, type Spoken} from './second-language.js';
import {sheetText} from './text.js';
import {sheetView} from './view.js';

/** The element that holds the panel. */
interface Host<Words> extends SheetHost {
  readonly topic: string;
  readonly locale: Locale;
  readonly words: Words;
  readonly renderRoot: Node;
  requestUpdate(): void;
  focusNext(selector: string): void;
  announce(message: string): void;
}

/** How a reader takes the sheet along. */
type Way = 'copy' | 'print' | 'download';

/**
 * What a doctor asks first to choose from, fields to type in, and buttons to take the sheet along: on
 * paper, as text in the clipboard, or as a file; and to print a diary to fill in by hand. What the
 * reader fills in is kept here and nowhere else.
 */
export class SheetPanel<Words extends SheetWords> {
  readonly #host: Host<Words>;
  readonly #findings: (words: Words) => Findings | undefined;
  readonly #typed: Partial<Record<NoteId, string>> = {};
  readonly #chosen: Record<string, string> = {};
  #failed: Way | undefined;
  #done: 'copied' | 'downloaded' | undefined;
  /** The words of the second language, once they are there. */
  #second: Spoken<Words> | undefined;
  #asked = '';

  /** @param findings what the answers come to, in the words of one language */
  constructor(
    host: Host<Words>,
    findings: (words: Words) => Findings | undefined = () => undefined,
  ) {
    this.#host = host;
    this.#findings = findings;
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
    const {sheet, doctorVisit} = this.#host.words;
    const button = (path: string, label: string, press: () => unknown, kind = '') =>
      html`<button class="button wide ${kind}" part="button" type="button" @click=${press}>
        ${icon(path)}${label}
      </button>`;
    return html`<div
      class="section panel"
      part="panel"
      @keydown=${keepTyping}
      @keypress=${keepTyping}
      @keyup=${keepTyping}
    >
      ${title}
      <p class="note quiet screen">${icon(device)}<span>${sheet.lead} ${sheet.optional}</span></p>
      <div class="choices">${doctorVisit.fields.map((field) => this.#renderChoice(field))}</div>
      ${noteIds.map((id) => this.#renderNote(id))}
      <div class="row screen">
        ${button(print, sheet.print, this.#print)} ${button(copy, sheet.copy, this.#copy, 'quiet')}
        ${button(download, sheet.download, this.#download, 'quiet')}
        ${button(print, sheet.diary, this.#printDiary, 'quiet')}
      </div>
      ${this.#renderOutcome()}
    </div>`;
  }

  #renderChoice({id, label, choices}: VisitField) {
    const chosen = choices.find((one) => one.id === this.#chosen[id]);
    const choose = (event: Event) => {
      const {value} = event.target as HTMLSelectElement;
      this.#chosen[id] = value;
      showOnPaper(event, choices.find((one) => one.id === value)?.label);
    };
    return this.#entry(
      label,
      html`<select class="field screen" part="field" autocomplete="off" @change=${choose}>
        <option value="">${this.#host.words.sheet.choose}</option>
        ${choices.map(
          (one) => html`<option value=${one.id} ?selected=${one === chosen}>${one.label}</option>`,
        )}
      </select>`,
      chosen?.label,
    );
  }

  #renderNote(id: NoteId) {
    const typed = this.#typed[id] ?? '';
    const type = (event: Event) => {
      const {value} = event.target as HTMLTextAreaElement;
      this.#typed[id] = value;
      showOnPaper(event, value);
    };
    // A spelling checker may send what is typed to its maker.
    return this.#entry(
      this.#host.words.sheet.notes[id].label,
      html`<textarea
        class="field screen"
        part="field"
        rows="2"
        autocomplete="off"
        spellcheck="false"
        .value=${typed}
        @input=${type}
      ></textarea>`,
      typed,
    );
  }

  /** A field below its label, and what is in it, for when the page is printed. */
  #entry(label: string, field: TemplateResult, value = '') {
    return html`<div class="entry stack">
      <label class="stack"><span class="label">${label}</span>${field}</label>
      <p class="on-paper" dir="auto" .textContent=${value}></p>
    </div>`;
  }

  #renderOutcome() {
    const {sheet} = this.#host.words;
    if (this.#done) return html`<p class="screen quiet">${sheet[this.#done]}</p>`;
    if (!this.#failed) return nothing;
    if (this.#failed !== 'copy') {
      return html`<p class="screen" role="alert">${sheet[`${this.#failed}Failed`]}</p>`;
    }
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
    return [{locale, words}, ...local].map((spoken) =>
      sheetContent(spoken, this.#host, this.#filled, this.#findings(spoken.words)),
    );
  }

  get #filled(): Filled {
    const typed = noteIds.map((id) => [id, this.#typed[id]?.trim()]);
    return {typed: Object.fromEntries(typed) as Filled['typed'], chosen: this.#chosen};
  }

  get #text(): string {
    return sheetText(this.#sides, this.#filled);
  }

  get #paper() {
    const {locale, words} = this.#host;
    const {title} = words.doctorVisit;
    return {title, locale, view: sheetView(this.#sides, this.#filled)};
  }

  get #diary() {
    const {locale, words, facts} = this.#host;
    const {title} = words.doctorVisit.diary;
    return {title, locale, view: diaryView({locale, words}, facts)};
  }

  readonly #print = () => this.#try('print', () => printPaper(this.#host.renderRoot, this.#paper));

  /** Where a frame cannot be printed, as a file: nothing is in it that could be lost. */
  readonly #printDiary = async () => {
    const paper = this.#diary;
    try {
      await printPaper(this.#host.renderRoot, paper);
    } catch {
      await this.#save('diary', paper);
    }
  };

  readonly #copy = () =>
    this.#try('copy', () => navigator.clipboard.writeText(this.#text), 'copied');

  readonly #download = () => this.#save('summary', this.#paper);

  #save(name: 'summary' | 'diary', paper: Paper): Promise<void> {
    const {renderRoot, topic} = this.#host;
    return this.#try(
      'download',
      () => savePaper(renderRoot, paper, `${topic}-${name}.html`),
      'downloaded',
    );
  }

  async #try(way: Way, act: () => Promise<void>, done?: 'copied' | 'downloaded'): Promise<void> {
    // What was said goes first, so that the same is said again.
    this.#failed = undefined;
    this.#done = undefined;
    this.#host.announce('');
    try {
      await act();
      this.#done = done;
      if (done) this.#host.announce(this.#host.words.sheet[done]);
    } catch {
      this.#failed = way;
      this.#host.focusNext(way === 'copy' ? '.copy-text' : '');
    }
  }
}

/** At once, and not with the next render: the page may be printed while the reader types. */
function showOnPaper({target}: Event, value = ''): void {
  const paper = (target as Element).closest('.entry')?.querySelector('.on-paper');
  if (paper) paper.textContent = value;
}
