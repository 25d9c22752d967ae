import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {locales, type Locale} from '../../language/locales.js';
import {regionOf} from '../../language/match.js';
import {followLanguage, nearestLanguage} from '../../language/nearest.js';
import {printableFacts, type PrintableFacts} from '../../region/facts.js';
import {shared} from '../../styles/shared.js';
import {tokens} from '../../styles/tokens.js';
import {version} from '../../version.js';
import {emergencyLine} from './emergency-line.js';
import {CareErrorEvent, CareReadyEvent, CareStepEvent} from './events.js';
import {footer} from './footer.js';
import {GivenValues} from './given-values.js';
import type {Flow, FlowModule, Part} from './flow.js';
import {LoadedParts} from './loaded-parts.js';
import {Paper} from './paper.js';
import type {takeOver} from '../prerendered/take-over.js';
import {SourcesList} from './sources-list.js';
import {warn} from './warn.js';
import type {CommonWords} from './words.js';

type TakeOver = typeof takeOver;

const themes = ['auto', 'light', 'dark'] as const;

const headingLevels = [2, 3, 4, 5, 6] as const;

/**
 * The base of all elements: topic, language, region, theme, heading level, and the states while words
 * load or fail to. Until the first render, and for ever when it cannot come, the light DOM shows.
 */
export abstract class CareElement<
  Words extends CommonWords,
  FlowWords extends Words = Words,
> extends LitElement {
  /** Version of the library that the class is of. */
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
   * Set by a guide that holds the element: has the words of all its elements in one module, and shows
   * the emergency line and the review status once for all of them.
   * @internal
   */
  declare guide: ((locale: Locale) => Promise<Words>) | undefined;

  protected readonly given = new GivenValues(this);

  /** @internal */
  readonly sources = new SourcesList(this);

  /** What loads before the first render. */
  protected abstract readonly reading: Part<Words>;

  /** What loads when the reader starts. */
  protected readonly flow?: Part<Omit<FlowWords, keyof Words>, FlowModule<never>>;

  readonly #paper = new Paper(this);
  readonly #loaded = new LoadedParts<Words>(this, () => this.parts);
  #ready = false;
  #language = '';
  #announcement = '';
  #flow: Flow | undefined;
  #started = false;
  #starting = false;
  #startFailed = false;
  #stopFollowing: (() => void) | undefined;
  #focusNext: string | undefined;
  /** What shows until the first render: the light DOM, or what a server rendered. */
  #standIn: readonly ChildNode[] = [];
  /** Code that only a page with prerendered elements needs, on its way. */
  #prerendered: Promise<void> | undefined;
  #takeOver: TakeOver | undefined;

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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
  }

  /** All that a reader needs who only reads. */
  protected abstract renderReading(): unknown;

  /**
   * The facts of the reader's region that may be printed.
   * @internal
   */
  get facts(): PrintableFacts {
    return printableFacts(this.regionInUse, new Date());
  }

  /** The region given, else that of the language tag; empty when neither is known. @internal */
  get regionInUse(): string {
    return this.region ?? regionOf(nearestLanguage(this)) ?? '';
  }

  /**
   * Whether the page is being printed: everything is shown expanded.
   * @internal
   */
  get printing(): boolean {
    return this.#paper.printing;
  }

  /**
   * The words in use, those of the flow among them once it runs. There before the first render.
   * @internal
   */
  get words(): Words {
    return this.#loaded.words;
  }

  /** The language in use: that of the words. @internal */
  get locale(): Locale {
    return this.#loaded.locale;
  }

  /** The line with the emergency number; in a guide, the guide's. */
  protected renderEmergencyLine(): unknown {
    return this.guide ? nothing : emergencyLine(this.words, this.facts);
  }

  /**
   * The end of the element: sources, and what the guide says once if it is in one.
   * @param keys which statements the sources are for
   * @internal
   */
  renderFooter(...keys: readonly string[]): TemplateResult {
    const sources = this.sources.render(this.words, ...keys);
    return this.guide
      ? html`<div class="section end">${sources}</div>`
      : footer(this.words, this.locale, sources);
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
    if (root.firstChild) {
      this.#prerendered = import('../prerendered/take-over.js').then(
        (module) => {
          this.#takeOver = module.takeOver;
        },
        () => undefined,
      );
    } else root.append(document.createElement('slot'));
    this.#standIn = [...root.childNodes];
    // After it, so that nothing moves when it goes.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      await this.#loaded.load();
    } catch (error) {
      this.#fail('words', error);
    }
    await this.#prerendered;
    await super.scheduleUpdate();
  }

  protected override shouldUpdate(): boolean {
    return this.#loaded.areThere;
  }

  /**
   * Renders at once what has changed, after the first render.
   * @internal
   */
  override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail('render', error);
    }
  }

  protected override updated(): void {
    this.#endStandIn();
    this.#flow?.updated?.();
    const selector = this.#focusNext;
    this.#focusNext = undefined;
    if (selector) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    // Properties set before the upgrade come in with the first update, and may ask for another part.
    if (!this.#loaded.areCurrent && !this.isMissingParts) {
      void this.updateComplete.then(() => this.requestUpdate());
    }
    if (this.#ready) return;
    this.#ready = true;
    this.dispatchEvent(new CareReadyEvent());
  }

  /** The parts to have loaded before the next render. An element may add some as the reader goes on. */
  protected get parts(): readonly Part[] {
    return this.#started && this.flow ? [this.reading, this.flow] : [this.reading];
  }

  /** Whether what the element needs now did not load. */
  protected get isMissingParts(): boolean {
    return this.#loaded.areMissing;
  }

  /** Asks once more for what did not load. */
  protected retry(): void {
    this.#loaded.retry();
    this.requestUpdate();
  }

  /** The code that came with a part, once it is there. */
  protected moduleOf<Module>(part: Part<object, Module>): Module | undefined {
    return this.#loaded.moduleOf(part);
  }

  readonly #start = async () => {
    if (this.#starting) return;
    this.#starting = true;
    this.#started = true;
    this.retry();
    await this.#loaded.load();
    const module = this.flow && this.#loaded.areCurrent ? this.moduleOf(this.flow) : undefined;
    const flow = module?.start(this as never);
    this.#starting = false;
    this.#startFailed = !flow;
    if (module && flow) {
      const {elementStyles} = this.constructor as typeof LitElement;
      adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...module.styles]);
      this.#flow = flow;
      this.focusNext('.title');
      this.dispatchEvent(new CareStepEvent());
    } else {
      this.#started = false;
      this.requestUpdate();
    }
  };

  #endStandIn(): void {
    const nodes = this.#standIn;
    if (this.#takeOver) {
      // From now on the light DOM stands in, should a render fail.
      this.#standIn = [document.createElement('slot')];
      void this.#takeOver(nodes, this.renderRoot as ShadowRoot);
      this.#takeOver = undefined;
    } else for (const node of nodes) node.remove();
  }

  #fail(reason: 'words' | 'render', error: unknown): void {
    this.renderRoot.append(...this.#standIn);
    warn(`<${this.localName}> keeps its own content: ${String(error)}`);
    this.dispatchEvent(new CareErrorEvent(reason, error));
  }

  readonly #languageMayDiffer = () => {
    const language = nearestLanguage(this);
    if (language === this.#language) return;
    this.#language = language;
    this.requestUpdate();
  };
}
