import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {locales, sourceLocale, type Locale} from '../../language/locales.js';
import {matchLocale, regionOf} from '../../language/match.js';
import {followLanguage, nearestLanguage} from '../../language/nearest.js';
import {isRegion, printableFacts, type PrintableFacts} from '../../region/facts.js';
import {regions} from '../../region/regions.js';
import {shared} from '../../styles/shared.js';
import {tokens} from '../../styles/tokens.js';
import {version} from '../../version.js';
import {choice, guardChoice} from './choice.js';
import {CareErrorEvent, CareReadyEvent, CareStepEvent} from './events.js';
import type {Flow, FlowModule, Part} from './flow.js';
import {SourcesList} from './sources-list.js';
import {warn, warnOfValue} from './warn.js';
import type {CommonWords} from './words.js';

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
    topic: {},
    region: {},
    theme: choice(['auto', 'light', 'dark']),
    headingLevel: choice([2, 3, 4, 5, 6], 'heading-level'),
  };

  /** The topic shown. */
  declare topic: string;

  /** Region (ISO 3166-1 alpha-2) whose phone numbers and names are used; else that of the language tag. */
  declare region: string | undefined;

  /** Colours: `auto` follows the colour scheme of the page. */
  declare theme: 'auto' | 'light' | 'dark';

  /** Level of the element's own heading, 2 to 6. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;

  /**
   * The words in use, those of the flow among them once it runs. Set before the first render.
   * @internal
   */
  words!: Words;

  /**
   * The language in use: that of the words, which may differ from the page's.
   * @internal
   */
  locale: Locale = sourceLocale;

  /**
   * Whether the page is being printed: everything is shown expanded.
   * @internal
   */
  printing = false;

  /** @internal */
  readonly sources = new SourcesList(this);

  /** What loads before the first render. */
  protected abstract readonly reading: Part<Words>;

  /** What loads when the reader starts. */
  protected abstract readonly flow: Part<Omit<FlowWords, keyof Words>, FlowModule<never>>;

  #loaded = '';
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

  constructor() {
    super();
    this.topic = 'leg-cramps';
  }

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
          `Load one version only, or call define('my-${tag}').`,
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

  /** Lets `choices` of a property stand guard: the getter never returns anything else. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    return guardChoice(name, options, super.getPropertyDescriptor(name, key, options));
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
    const own = this.region?.trim().toUpperCase();
    if (own && !isRegion(own)) {
      warnOfValue(this, 'region', this.region, Object.keys(regions), 'no region');
    }
    return printableFacts(own || (regionOf(nearestLanguage(this)) ?? ''), new Date());
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

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
      this.#fallback?.remove();
    } catch (error) {
      this.#fail('render', error);
    }
  }

  protected override updated(): void {
    this.#flow?.updated?.();
    const selector = this.#focusNext;
    this.#focusNext = undefined;
    if (selector) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    if (this.#ready) return;
    this.#ready = true;
    this.dispatchEvent(new CareReadyEvent());
  }

  /** The parts to have loaded before the next render. An element may add some as the reader goes on. */
  protected get parts(): readonly Part[] {
    return this.#started ? [this.reading, this.flow] : [this.reading];
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
      if (wanted === this.#loaded) return;
      let locale = this.#wantedLocale();
      let words: Words | undefined;
      try {
        words = await this.#partsIn(locale).catch(async () => {
          await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
          return this.#partsIn(locale);
        });
      } catch (error) {
        warn(`<${this.localName}> has no words in "${locale}": ${String(error)}`);
        locale = sourceLocale;
        words = await this.#partsIn(locale).catch(() => undefined);
        if (!words) {
          if (this.#loaded === '') this.#fail('words', error);
          return;
        }
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
    const topics = Object.keys(this.reading.words);
    const topic = topics.includes(this.topic) ? this.topic : (topics[0] ?? '');
    if (topic !== this.topic) warnOfValue(this, 'topic', this.topic, topics, topic);
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
    this.requestUpdate();
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
