/** The embed builder: shows a choice, takes another one, and keeps it in the address of the page. */
import {html, nothing, render} from 'lit';
import {fillText} from '../src/language/fill.js';
import {locales, sourceLocale, type Locale} from '../src/language/locales.js';
import {matchLocale} from '../src/language/match.js';
import {names} from '../src/text/names.js';
import type {SnippetPart} from '../src/embed/snippets.js';
import {modes, readHash, writeHash, type BuilderChoice, type Problem} from './choice.js';
import {code} from './code.js';
import {readData} from './data.js';
import {form, type View} from './form.js';
import {logo, warning} from './icons.js';
import type {OwnMode} from './own/mode.js';
import {preview, showIn, type Stage} from './preview.js';
import {visible} from './visible.js';
import {loadWords, type Words} from './words.js';

const data = readData();

const browserLanguage = (): Locale =>
  navigator.languages.map((tag) => matchLocale(tag)).find((locale) => locale !== undefined) ??
  sourceLocale;

class Builder {
  readonly #root: HTMLElement;
  #choice: BuilderChoice;
  #problems: readonly Problem[];
  #stage: Stage = {width: 480, page: 'light'};
  #copied = '';
  /** What is loaded for content of the publisher's own, which stays while somebody looks at another mode. */
  readonly #own = new Map<string, OwnMode>();
  #words: {readonly locale: Locale; readonly words: Words} | undefined;
  readonly #typed = new Map<string, string>();
  /** Of the fields in `#typed`, those that do not work; `#rejected` once they are left. */
  readonly #wrong = new Set<string>();
  readonly #rejected = new Set<string>();

  constructor(root: HTMLElement) {
    this.#root = root;
    ({choice: this.#choice, problems: this.#problems} = readHash(
      location.hash,
      data,
      browserLanguage(),
    ));
  }

  async start(): Promise<void> {
    addEventListener('hashchange', () => {
      ({choice: this.#choice, problems: this.#problems} = readHash(
        location.hash,
        data,
        browserLanguage(),
        this.#choice,
      ));
      this.#forgetTyped();
      void this.#show();
    });
    await this.#show();
  }

  async #show(): Promise<void> {
    const locale = this.#choice.page || browserLanguage();
    if (this.#words?.locale !== locale) {
      const words = await loadWords(locale);
      // Somebody may have gone on to another language while the words loaded.
      if (locale !== (this.#choice.page || browserLanguage())) return;
      this.#words = {locale, words};
    }
    await this.#loadMode();
    this.#render();
  }

  async #loadMode(): Promise<void> {
    const {mode} = this.#choice;
    if (mode === 'ours' || this.#own.has(mode)) return;
    const create =
      mode === 'topic'
        ? (await import('./own/topic-mode.js')).createTopicMode
        : (await import('./own/article-mode.js')).createArticleMode;
    if (!this.#own.has(mode))
      this.#own.set(
        mode,
        create(() => this.#render()),
      );
  }

  #render(): void {
    if (!this.#words) return;
    const {locale, words} = this.#words;
    // What stood here for a browser without scripts.
    this.#root.querySelector('.no-script')?.remove();
    document.documentElement.lang = locale;
    document.documentElement.dir = locales[locale].direction;
    document.title = `${words.title} | Care Elements`;
    const view: View = {
      choice: this.#choice,
      data,
      words,
      locale,
      typed: this.#typed,
      rejected: this.#rejected,
      change: this.#change,
      type: this.#type,
      settle: this.#settle,
      stage: this.#stage,
      changeStage: this.#changeStage,
      copy: this.#copy,
      copied: this.#copied,
    };
    const own = this.#own.get(this.#choice.mode);
    // The words of another mode are on their way.
    if (!own && this.#choice.mode !== 'ours') return;
    render(this.#page(view, own), this.#root);
    const frame = this.#root.querySelector('iframe');
    if (frame && own) own.showIn(frame, view);
    else if (frame) showIn(frame, view);
  }

  #page(view: View, own: OwnMode | undefined) {
    const {words, locale} = view;
    const skip = html`<a class="skip" href="#code" @click=${this.#skip}>${words.toCode}</a>`;
    return html`<header>
        <p class="brand">${logo}<span>Care Elements</span></p>
        <nav aria-label=${words.pageLanguage}>
          ${(Object.keys(locales) as Locale[]).map(
            (one) =>
              html`<a
                href=${writeHash({...this.#choice, page: one})}
                lang=${one}
                hreflang=${one}
                aria-current=${one === locale ? 'true' : nothing}
                >${names[one]}</a
              >`,
          )}
        </nav>
      </header>
      <main class=${view.choice.mode}>
        <div class="choose">
          <div class="intro">
            <h1>${words.title}</h1>
            <p>${words.lead}</p>
            <p class="hint">
              ${words.draft}. ${locales[locale].unchecked ? `${words.unchecked}.` : nothing}
            </p>
            ${this.#renderModes(words)} ${skip}
          </div>
          ${this.#renderProblems(words)} ${own ? own.choose(view) : form(view)} ${skip}
        </div>
        ${own ? own.result(view) : html`${preview(view)} ${code(view)}`}
      </main>`;
  }

  #renderModes({own: {modes: text}}: Words) {
    return html`<nav class="modes" aria-label=${text.label}>
      ${modes.map(
        (mode) =>
          html`<a
            href=${writeHash({...this.#choice, mode})}
            aria-current=${mode === this.#choice.mode ? 'true' : nothing}
            >${text[mode]}</a
          >`,
      )}
    </nav>`;
  }

  #renderProblems(words: Words) {
    const {title, value, name} = words.problem;
    const say = (problem: Problem) =>
      fillText(problem.name ? value : name, {
        name: problem.name,
        value: visible(problem.value),
        names: problem.valid.join(', '),
      });
    const message = html`<div class="problems">
      ${warning}
      <div>
        <h2>${title}</h2>
        <ul>
          ${this.#problems.map((problem) => html`<li>${say(problem)}</li>`)}
        </ul>
      </div>
    </div>`;
    return html`<div role="alert">${this.#problems.length > 0 ? message : nothing}</div>`;
  }

  readonly #change = (choice: BuilderChoice): void => {
    if (choice.element !== this.#choice.element) this.#forgetTyped();
    this.#choice = choice;
    this.#problems = [];
    this.#copied = '';
    history.replaceState(history.state, '', writeHash(choice));
    this.#render();
  };

  readonly #type = (name: string, value: string, choice: BuilderChoice | undefined): void => {
    this.#typed.set(name, value);
    this.#rejected.delete(name);
    if (choice) {
      this.#wrong.delete(name);
      this.#change(choice);
    } else {
      this.#wrong.add(name);
      this.#render();
    }
  };

  readonly #settle = (name: string): void => {
    if (this.#wrong.has(name)) this.#rejected.add(name);
    else this.#typed.delete(name);
    this.#render();
  };

  #forgetTyped(): void {
    this.#typed.clear();
    this.#wrong.clear();
    this.#rejected.clear();
  }

  readonly #changeStage = (stage: Stage): void => {
    this.#stage = stage;
    this.#render();
  };

  readonly #skip = (event: Event): void => {
    // The hash of the page holds the choice.
    event.preventDefault();
    document.getElementById('code')?.focus();
  };

  readonly #copy = (part: SnippetPart, index: number): void => {
    void this.#copyOrSelect(part, index);
  };

  async #copyOrSelect({code: text}: SnippetPart, index: number): Promise<void> {
    const words = this.#words?.words.code;
    if (!words) return;
    // The same sentence twice is announced once: a moment of silence lets it be said again.
    this.#copied = '';
    this.#render();
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = words.copied;
    } catch {
      const shown = document.getElementById(`code-${index}`);
      if (shown) getSelection()?.selectAllChildren(shown);
      this.#copied = words.selected;
    }
    this.#render();
  }
}

const root = document.getElementById('builder');
if (root) await new Builder(root).start();
