import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {locales, sourceLocale, type Locale} from '../../language/locales.js';
import {matchLocale, regionOf} from '../../language/match.js';
import {followLanguage, nearestLanguage} from '../../language/nearest.js';
import {printableFacts, type PrintableFacts} from '../../region/facts.js';
import {shared} from '../../styles/shared.js';
import {tokens} from '../../styles/tokens.js';
import {version} from '../../version.js';
import {CareErrorEvent, CareReadyEvent, CareStepEvent} from './events.js';
import {GivenValues} from './given-values.js';
import type {Flow, FlowModule, Part} from './flow.js';
import {SourcesList} from './sources-list.js';
import {warn, warnOfValue} from './warn.js';
import type {CommonWords} from './words.js';

const themes = ['auto', 'light', 'dark'] as const;

const headingLevels = [2, 3, 4, 5, 6] as const;

/** How long to wait before words that did not load are asked for once more. */
const retryAfterMs = 1000;

/**
 * The base of all elements: topic, language, region, theme, heading level, and the states while words
 * load or fail to. Until the first render, and for ever when it cannot come, the light DOM shows.
 */
export abstract class CareElement<
  Words extends CommonWords,
  FlowWords extends Words = Words,
> extends LitElement {
  static readonly version = version;

  /** The tag that `define()` registers by default. */
  static readonly tag: string;

  static override styles: CSSResultGroup = [tokens, shared];

  static override properties: PropertyDeclarations = {
    topic: {noAccessor: true},
    region: {noAccessor: true},
    theme: {noAccessor: true},
    headingLevel: {noAccessor: true, attribute: 'heading-level'},
  };

  /**
   * The words in use, those of the flow among them once it runs. Set before the first render.
   * @internal
   */
  words!: Words;

  /** The language in use: that of the words. @internal */
  locale: Locale = sourceLocale;

  /**
   * Whether the page is being printed: everything is shown expanded.
   * @internal
   */
  printing = false;

  protected readonly given = new GivenValues(this);

  /** @internal */
  readonly sources = new SourcesList(this);

  /** What loads before the first render. */
  protected abstract readonly reading: Part<Words>;

  /** What loads when the reader starts. */
  protected abstract readonly flow: Part<Omit<FlowWords, keyof Words>, FlowModule<never>>;

  #loaded = '';
  /** What did not load. Asked for again only when the reader does something for it. */
  #failed = '';
  #ready = false;
  #language = '';
  #announcement = '';
  readonly #modules = new Map<Part, unknown>();
  #flow: Flow | undefined;
  #started = false;
  #starting = false;
  #startFailed = false;
  #stopFollowing: (() => void) | undefined;
  #focusNext: string | undefined;
  #fallback: HTMLSlotElement | undefined;

  /**
   * Registers the element. A tag that this version already defined is left alone; one that another
   * version or somebody else defined is left alone with a warning. Never throws.
   * @param tag another tag name, if the default is taken
   * @param registry a scoped registry, if not the page's
   */
  static define(tag: string = this.tag, registry = globalThis.customElements): void {
    const existing = registry.get(tag) as {version?: string; tag?: string} | undefined;
    if (existing) {
      if (existing.version === version && existing.tag === this.tag) return;
      const owner = existing.version ? `care-elements ${existing.version}` : 'other code';
      warn(
        `<${tag}> is already defined by ${owner}; care-elements ${version} leaves it alone. ` +
          `Load one only, or call define('my-${tag}').`,
      );
      return;
    }
    const constructor = this as unknown as CustomElementConstructor;
    try {
      // A class serves one name only: a second name needs a class of its own.
      registry.define(tag, tag === this.tag ? constructor : class extends constructor {});
    } catch (error) {
      warn(`<${tag}> could not be defined: ${String(error)}`);
    }
  }

  /** The topic shown. */
  get topic(): string {
    return this.given.choice('topic', Object.keys(this.reading.words));
  }
  set topic(topic: string) {
    this.given.set('topic', topic);
  }

  /** Region (ISO 3166-1 alpha-2) whose phone numbers and names are used; else that of the language tag. */
  get region(): string | undefined {
    return this.given.region();
  }
  set region(region: string | undefined) {
    this.given.set('region', region);
  }

  /** Colours: `auto` follows the colour scheme of the page. */
  get theme(): (typeof themes)[number] {
    return this.given.choice('theme', themes);
  }
  set theme(theme: (typeof themes)[number]) {
    this.given.set('theme', theme);
  }

  /** Level of the element's own heading, 2 to 6. */
  get headingLevel(): (typeof headingLevels)[number] {
    return this.given.choice('headingLevel', headingLevels, 'heading-level');
  }
  set headingLevel(level: (typeof headingLevels)[number]) {
    this.given.set('headingLevel', level);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopFollowing = followLanguage(this, this.#languageMayDiffer);
    this.#languageMayDiffer();
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  /** All that a reader needs who only reads. */
  protected abstract renderReading(): unknown;

  /**
   * The facts of the reader's region that may be printed.
   * @internal
   */
  get facts(): PrintableFacts {
    return printableFacts(this.region ?? regionOf(nearestLanguage(this)) ?? '', new Date());
  }

  /**
   * Moves the focus, after the next render, to the first match in the element.
   * @internal
   */
  focusNext(selector: string): void {
    this.#focusNext = selector;
    this.requestUpdate();
  }

  /**
   * Says something in the live region.
   * @internal
   */
  announce(message: string): void {
    this.#announcement = message;
    this.requestUpdate();
  }

  /**
   * Ends the flow and goes back to the reading part.
   * @internal
   */
  leave(): void {
    this.#flow = undefined;
    this.focusNext('.title');
  }

  /** The button that starts the flow, and what to do when it did not load. */
  protected renderStart(label: unknown): TemplateResult {
    return html`<button
        class="button wide"
        part="button"
        aria-busy=${this.#starting}
        @click=${this.#start}
      >
        ${label}
      </button>
      ${
        this.#startFailed
          ? html`<p class="quiet" role="alert">${this.words.common.notLoaded}</p>`
          : nothing
      }`;
  }

  protected override render(): TemplateResult {
    return html`<div
      class="base"
      part="base"
      lang=${this.locale}
      dir=${locales[this.locale].direction}
    >
      ${this.#flow?.render() ?? this.renderReading()}
      <div class="vh" role="status">${this.#announcement}</div>
    </div>`;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append((this.#fallback = document.createElement('slot')));
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#load();
    await super.scheduleUpdate();
  }

  protected override shouldUpdate(): boolean {
    return this.#loaded !== '';
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail('render', error);
    }
  }

  protected override updated(): void {
    this.#fallback?.remove();
    this.#flow?.updated?.();
    const selector = this.#focusNext;
    this.#focusNext = undefined;
    if (selector) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    // Properties set before the upgrade come in with the first update, and may ask for another part.
    if (this.#loaded !== this.#wanted && !this.isMissingParts) {
      void this.updateComplete.then(() => this.requestUpdate());
    }
    if (this.#ready) return;
    this.#ready = true;
    this.dispatchEvent(new CareReadyEvent());
  }

  /** The parts to have loaded before the next render. An element may add some as the reader goes on. */
  protected get parts(): readonly Part[] {
    return this.#started ? [this.reading, this.flow] : [this.reading];
  }

  /** Whether what the element needs now did not load. */
  protected get isMissingParts(): boolean {
    return this.#failed === this.#wanted;
  }

  /** Asks once more for what did not load. */
  protected retry(): void {
    this.#failed = '';
    this.requestUpdate();
  }

  /** The code that came with a part, once it is there. */
  protected moduleOf<Module>(part: Part<object, Module>): Module | undefined {
    return this.#modules.get(part) as Module | undefined;
  }

  get #wanted(): string {
    return [this.topic, this.#wantedLocale(), ...this.parts.map(({name}) => name)].join('/');
  }

  async #load(): Promise<void> {
    for (;;) {
      const wanted = this.#wanted;
      if (wanted === this.#loaded || wanted === this.#failed) return;
      let locale = this.#wantedLocale();
      let words: Words | undefined;
      try {
        words = await this.#partsIn(locale).catch(async () => {
          await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
          return this.#partsIn(locale);
        });
      } catch (error) {
        locale = sourceLocale;
        words = await this.#partsIn(locale).catch(() => undefined);
        if (!words) {
          this.#failed = wanted;
          if (this.#loaded) warn(`<${this.localName}> could not load a part: ${String(error)}`);
          else this.#fail('words', error);
          return;
        }
        warn(`<${this.localName}> has no words in "${this.#wantedLocale()}": ${String(error)}`);
      }
      // The language may have changed while the words were on their way.
      if (wanted !== this.#wanted) continue;
      this.words = words;
      this.locale = locale;
      this.#loaded = wanted;
      return;
    }
  }

  /** The words of all parts in one language; their code is kept aside. */
  async #partsIn(locale: Locale): Promise<Words> {
    const {topic} = this;
    const words = await Promise.all(
      this.parts.map(async (part) => {
        const [ofPart, module] = await Promise.all([part.words[topic]?.[locale](), part.load?.()]);
        this.#modules.set(part, module);
        return ofPart;
      }),
    );
    return Object.assign({}, ...words) as Words;
  }

  #wantedLocale(): Locale {
    const tag = nearestLanguage(this);
    const locale = matchLocale(tag);
    if (tag && !locale) warnOfValue(this, 'lang', tag, Object.keys(locales), sourceLocale);
    return locale ?? sourceLocale;
  }

  readonly #start = async () => {
    if (this.#starting) return;
    this.#starting = true;
    this.#started = true;
    this.retry();
    await this.#load();
    const module = this.#loaded === this.#wanted ? this.moduleOf(this.flow) : undefined;
    this.#starting = false;
    this.#startFailed = !module;
    if (module) {
      const {elementStyles} = this.constructor as typeof LitElement;
      adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...module.styles]);
      this.#flow = module.start(this as never);
      this.focusNext('.title');
      this.dispatchEvent(new CareStepEvent());
    } else {
      this.#started = false;
      this.requestUpdate();
    }
  };

  #fail(reason: 'words' | 'render', error: unknown): void {
    if (this.#fallback) this.renderRoot.append(this.#fallback);
    warn(`<${this.localName}> keeps its own content: ${String(error)}`);
    this.dispatchEvent(new CareErrorEvent(reason, error));
  }

  readonly #languageMayDiffer = () => {
    const language = nearestLanguage(this);
    if (language === this.#language) return;
    this.#language = language;
    this.requestUpdate();
  };

  readonly #beforePrint = () => this.#print(true);
  readonly #afterPrint = () => this.#print(false);

  #print(printing: boolean): void {
    this.printing = printing;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      // Lists of sources stay as they are: to open one would load it.
      const rows = printing ? 'details:not([open], .sources)' : '[data-printing]';
      for (const row of this.renderRoot.querySelectorAll(rows)) {
        row.toggleAttribute('open', printing);
        row.toggleAttribute('data-printing', printing);
      }
    });
  }
}
