/** A topic of the publisher's own: its document, what the check finds in it, the code and a preview. */
import {html, nothing, type TemplateResult} from 'lit';
import {ownTopicKinds, ownTopicSnippet, type OwnTopicKind} from '../../src/embed/own-snippets.js';
import {fill, fillText} from '../../src/language/fill.js';
import {locales, type Locale} from '../../src/language/locales.js';
import {matchLocale} from '../../src/language/match.js';
import {printableFacts} from '../../src/region/facts.js';
import type {CheckFinding} from '../../src/topic-command/check/index.js';
import {elementsFor} from '../../src/topic-command/elements.js';
import {codePanel} from '../code.js';
import {select} from '../controls.js';
import {emergencyFallback} from '../fallback.js';
import {lookFields, regionField, type View} from '../form.js';
import {warning} from '../icons.js';
import {previewPanel, setCommon, stageIn} from '../preview.js';
import type {Checked} from './check-worker.js';
import {Editor} from './editor.js';
import type {OwnMode} from './mode.js';
import {sample} from './samples.js';

/** How long somebody may go on typing before the check runs. */
const pauseMs = 300;

/** More findings than these are more than somebody reads at once. */
const mostShown = 40;

const isOwnKind = (kind: string): kind is OwnTopicKind =>
  (ownTopicKinds as readonly string[]).includes(kind);

class TopicMode implements OwnMode {
  readonly #changed: () => void;
  readonly #editor: Editor;
  readonly #worker = new Worker(new URL('check-worker.js', import.meta.url), {type: 'module'});
  #language: Locale = 'en';
  #checked: Checked | undefined;
  #shown: Checked | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#editor = new Editor(
      async () => (await sample('topic', this.#language)).text,
      this.#later,
    );
    this.#worker.addEventListener('message', ({data}: MessageEvent<Checked>) => {
      // Somebody may have typed on while it was being checked.
      if (data.text !== this.#editor.text) return;
      this.#checked = data;
      changed();
    });
  }

  readonly #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#worker.postMessage(this.#editor.text), pauseMs);
    this.#changed();
  };

  get #isEmpty(): boolean {
    return this.#editor.text.trim() === '';
  }

  /** What was found in the text as it is now, or before the last words were typed. */
  get #findings(): readonly CheckFinding[] {
    return this.#isEmpty ? [] : (this.#checked?.findings ?? []);
  }

  choose(view: View): TemplateResult {
    const {words, locale} = view;
    this.#language = locale;
    const marks = new Map<number, boolean>();
    for (const {line, severity} of this.#findings) {
      marks.set(line, severity === 'error' || marks.get(line) === true);
    }
    const label = fillText(words.own.topic.label, {name: 'JSON'});
    return html`${this.#editor.render({words, label, accept: '.json,application/json', marks})}
      <form class="form" @submit=${(event: Event) => event.preventDefault()}>
        <div class="pair">${this.#elementField(view)} ${regionField(view)}</div>
        ${lookFields(view)}
      </form>`;
  }

  /** The elements that the document has a part for. */
  #elements(): readonly string[] {
    const document = this.#isEmpty ? undefined : this.#checked?.document;
    return document ? elementsFor(document) : [];
  }

  #elementOf({choice}: View): string {
    const tags = this.#elements();
    return tags.includes(choice.element) ? choice.element : (tags[0] ?? 'topic-guide');
  }

  #elementField(view: View) {
    const {choice, words, change} = view;
    const names: Readonly<Record<string, string>> = words.elements;
    const value = this.#elementOf(view);
    const tags = this.#elements().length > 0 ? this.#elements() : [value];
    return select({
      name: 'element',
      label: words.element,
      value,
      options: tags.map((tag) => ({value: tag, label: names[tag] ?? tag})),
      change: (element) => change({...choice, element}),
    });
  }

  result(view: View): TemplateResult {
    const {words} = view;
    if (this.#isEmpty) return html`<p class="empty">${words.own.topic.empty}</p>`;
    return html`<div class="results">
      ${this.#renderFindings(view)} ${this.#renderCode(view)}
      ${previewPanel(view, {
        source: 'own-preview.html',
        name: words.elements[this.#elementOf(view) as keyof typeof words.elements],
        load: (frame) => {
          this.#shown = undefined;
          this.showIn(frame, view);
        },
      })}
    </div>`;
  }

  #renderFindings({words, locale}: View) {
    const text = words.own.topic;
    const findings = this.#findings;
    const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
    const isDone = this.#checked?.text === this.#editor.text;
    const counts = fillText(text.counts, {
      number: String(count('error')),
      count: String(count('warning')),
    });
    const rest = findings.length - mostShown;
    return html`<section class="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">${text.title}</h2>
      <div role="status">
        ${
          isDone
            ? html`<p>${counts}</p>
                <p>${this.#verdict(text)}</p>`
            : html`<p>${text.checking}</p>`
        }
      </div>
      ${
        findings.length > 0
          ? html`${locale === 'en' ? nothing : html`<p class="hint">${words.own.english}</p>`}
              <ul>
                ${findings.slice(0, mostShown).map((finding) => this.#renderFinding(finding, words))}
              </ul>
              ${rest > 0 ? html`<p>${fillText(text.more, {count: String(rest)})}</p>` : nothing}`
          : nothing
      }
    </section>`;
  }

  #verdict(text: View['words']['own']['topic']): string {
    if (!this.#checked?.document) return text.unreadable;
    return this.#checked.asks ? text.works : text.asksNothing;
  }

  #renderFinding(
    {severity, property, place, problem, help, line}: CheckFinding,
    words: View['words'],
  ) {
    const text = words.own;
    return html`<li class=${severity}>
      ${warning}
      <div>
        <p class="kind">${text.topic[severity]}: <span lang="en" dir="ltr">${property}</span></p>
        <p lang="en" dir="ltr"><code>${place || 'the document'}</code> ${problem}</p>
        <p class="hint" lang="en" dir="ltr">${help}</p>
      </div>
      <button type="button" @click=${() => this.#editor.goTo(line)}>
        ${fillText(text.line, {number: String(line)})}
      </button>
    </li>`;
  }

  #renderCode(view: View) {
    const {choice, data, words} = view;
    const document = this.#checked?.document;
    if (!document) return nothing;
    const kind = isOwnKind(choice.kind) ? choice.kind : 'html';
    const src = `/topics/${document.about.id}.{lang}.json`;
    const parts = ownTopicSnippet(
      kind,
      {...choice, element: this.#elementOf(view), lang: document.language, attributes: {}},
      {src, langs: [document.language]},
      {version: data.version, fallback: this.#fallback(view), title: document.about.title},
    );
    const name = (value: string) => html`<code dir="ltr">${value}</code>`;
    const {file, list} = words.own.topic;
    const notes = words.code.notes;
    return codePanel(view, {
      kinds: ownTopicKinds,
      kind,
      parts,
      notes: html`<p class="note">
        ${fill<unknown>(file, {name: name(src.replace('{lang}', document.language))})}
        ${kind === 'html' || kind === 'iframe' ? fill<unknown>(notes.html, {name: name('cdn')}) : nothing}
        ${kind === 'iframe' ? fill<unknown>(list, {name: name('/cdn/topics.json')}) : nothing}
        ${kind === 'html' ? notes.fallback : nothing}
      </p>`,
    });
  }

  /** The emergency signs of the document, for the inside of the tag. */
  #fallback({choice, data}: View): string {
    const document = this.#checked?.document;
    const locale = document && matchLocale(document.language);
    const signs = document?.signs?.signs.filter(({tier}) => tier === 'emergency') ?? [];
    if (!document || !locale || signs.length === 0) return '';
    const heading = document.signs?.tiers.find(({id}) => id === 'emergency')?.listHeading;
    const words = {
      ...data.emergency[locale],
      ...(heading && {heading}),
      signs: signs.map(({label}) => label),
    };
    return emergencyFallback(words, printableFacts(choice.region, new Date()));
  }

  showIn(frame: HTMLIFrameElement, view: View): void {
    const checked = this.#checked;
    const document = checked?.document;
    const language = document && matchLocale(document.language);
    const main = stageIn(frame, view);
    if (!main || !document || !language) return;
    const tag = this.#elementOf(view);
    const shown = main.firstElementChild;
    const isSame = shown?.localName === tag && this.#shown === checked;
    const element = isSame ? shown : main.ownerDocument.createElement(tag);
    const {choice} = view;
    setCommon(element, {...view, choice: {...choice, lang: language}});
    main.ownerDocument.documentElement.dir = locales[language].direction;
    if (isSame) return;
    // The fallback is markup of ours around words that are escaped.
    element.innerHTML = this.#fallback(view);
    Object.assign(element, {topicData: document});
    this.#shown = checked;
    main.replaceChildren(element);
  }
}

export const createTopicMode = (changed: () => void): OwnMode => new TopicMode(changed);
