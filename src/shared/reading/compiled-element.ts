import type {render} from 'lit';
import {CareElement} from '../../base/care-element.js';
import {toJson} from '../../base/json.js';
import type {CommonWords, ShellWords} from '../../base/words.js';
import {build} from './build.js';
import {fillReading, keyOf} from './fill.js';
import type {LiveHost} from './live.js';
import type {Reading} from './view.js';

/** The words of an element whose reading part the build has compiled. */
export interface CompiledWords extends ShellWords {
  /** HTML for every reader in this language. */
  readonly reading: string;
}

/** The words of one whose reading part no build has seen, and what shows it. */
interface LiveWords extends CommonWords {
  readonly show?: (host: LiveHost<never>) => DocumentFragment;
  /** By which it is known that a server rendered the same. */
  readonly keyOf?: (shown: string) => string;
}

/** By the compiled HTML, then by what fills it: a page may have many copies of an element. */
const built = new Map<string, Map<string, DocumentFragment>>();

/** What a reader may have opened, or have the focus in. */
const kept = 'details, summary, a, button';

/**
 * An element whose reading part is HTML that the build compiled, in nodes that nothing binds. What is
 * in it that acts carries a mark: `data-start` for the button that starts the flow, `data-of` for a list
 * of sources.
 */
export abstract class CompiledElement<
  FlowWords extends CommonWords = CommonWords,
> extends CareElement<ShellWords, FlowWords> {
  /** Loads what renders the reading part, for words that no build has seen. */
  protected abstract readonly live: () => Promise<{readonly reading: Reading<never>}>;

  #content: {readonly key: string; readonly nodes: DocumentFragment} | undefined;
  /** Of what shows. */
  #key = '';
  #shown: readonly ChildNode[] = [];
  /** Of the start button, while that says something else. */
  #startLabel = '';
  #render: typeof render | undefined;

  /**
   * The reading part, to copy from.
   * @internal
   */
  get content(): DocumentFragment {
    const key = this.#keyNow();
    if (key !== this.#content?.key) this.#content = {key, nodes: this.#build(key)};
    return this.#content.nodes;
  }

  /**
   * What the reading part depends on besides, by its name in `ReadingView.when()`.
   * @internal
   */
  get cases(): Readonly<Record<string, boolean>> {
    return {};
  }

  /** Compiled HTML, for this reader. */
  protected fill(reading: string): string {
    const {facts, titleLevel: level, guide, shows, cases} = this;
    return fillReading(reading, {facts, level, inGuide: Boolean(guide), shows, cases});
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('click', ({target}) => this.press(target as Element));
    return root;
  }

  /** Does what the pressed part of the reading part is for. */
  protected press(target: Element): void {
    if (target.closest('[data-start]')) void this.runner.start();
  }

  protected override async complete(words: object): Promise<object> {
    if ('reading' in words || 'show' in words) return words;
    const [{reading}, {live}] = await Promise.all([this.live(), import('./live.js')]);
    return {...words, show: live(reading)};
  }

  protected override show(base: HTMLElement, before: HTMLElement): void {
    const flow = this.runner.flow?.render();
    if (flow) {
      this.#remove();
      this.#render = this.flow && this.loaded.moduleOf(this.flow)?.render;
      this.#render?.(flow, base, {host: this, renderBefore: before});
      return;
    }
    // Clears what the flow rendered.
    this.#render?.(undefined, base, {renderBefore: before});
    this.#render = undefined;
    this.#showReading(base, before);
    this.#showStart(base);
  }

  /** By which an element knows that it would show what a server rendered. */
  protected keyOfContent(): string | undefined {
    const {words} = this;
    return 'reading' in words
      ? keyOf(this.fill(String(words.reading)))
      : (words as LiveWords).keyOf?.(this.#keyNow());
  }

  protected override canKeep(base: HTMLElement): boolean {
    const {key} = base.dataset;
    if (this.runner.flow || !key || key !== this.keyOfContent()) return false;
    const status = base.lastElementChild;
    this.#key = this.#keyNow();
    this.#shown = [...base.childNodes].filter((node) => node !== status);
    // What a reader opened before this could be heard.
    for (const list of base.querySelectorAll('.sources[open]')) {
      list.dispatchEvent(new Event('toggle'));
    }
    return true;
  }

  /** What decides which reading part shows. */
  #keyNow(): string {
    const {locale, topic, titleLevel, regionInUse, guide, shows, cases} = this;
    const inGuide = Boolean(guide);
    // What comes later of a region must not replace a reading part that says nothing of it.
    const facts = this.hasHelp ? this.facts : this.facts.emergency;
    return toJson({locale, topic, titleLevel, regionInUse, inGuide, facts, shows, cases});
  }

  #showReading(base: HTMLElement, before: HTMLElement): void {
    if (this.#keyNow() === this.#key && this.#shown.length > 0) return;
    const content = this.ownerDocument.importNode(this.content, true);
    const old = [...base.querySelectorAll<HTMLElement>(kept)];
    const now = [...content.querySelectorAll<HTMLElement>(kept)];
    const focused = old.indexOf(this.shadowRoot?.activeElement as HTMLElement);
    this.#remove();
    this.#key = this.#keyNow();
    this.#shown = [...content.childNodes];
    this.#startLabel = '';
    base.insertBefore(content, before);
    for (const [index, element] of old.entries()) {
      if ('open' in element) now[index]?.toggleAttribute('open', Boolean(element.open));
    }
    now[focused]?.focus({preventScroll: true});
  }

  #build(key: string): DocumentFragment {
    const words = this.words as CompiledWords | LiveWords;
    if (!('reading' in words)) return words.show?.(this as never) as DocumentFragment;
    const {reading} = words;
    const ofReading = built.get(reading) ?? new Map<string, DocumentFragment>();
    built.set(reading, ofReading);
    const content = ofReading.get(key) ?? build(this.fill(reading));
    ofReading.set(key, content);
    return content;
  }

  #remove(): void {
    for (const node of this.#shown) node.remove();
    this.#shown = [];
  }

  #showStart(base: HTMLElement): void {
    const button = base.querySelector('[data-start]');
    if (!button) return;
    const {isLoading, hasFailed} = this.runner;
    const {common} = this.words;
    button.setAttribute('aria-busy', String(isLoading));
    if (isLoading !== (this.#startLabel !== '')) {
      const label = this.#startLabel || common.loading;
      this.#startLabel = isLoading ? button.textContent : '';
      button.textContent = label;
    }
    const message = base.querySelector('[data-start] + [role=alert]');
    if (!hasFailed) message?.remove();
    else if (!message) {
      const line = this.ownerDocument.createElement('p');
      line.className = 'quiet';
      line.setAttribute('role', 'alert');
      line.textContent = common.notLoaded;
      button.after(line);
    }
  }
}
