import type {CSSResultGroup, PropertyDeclarations, PropertyValues, ReactiveElement} from 'lit';
import type {Locale} from '../language/locales.js';
import type {PrintableFacts} from '../region/facts.js';
import {edges} from '../styles/edges.js';
import {shared} from '../styles/shared.js';
import {tokens} from '../styles/tokens.js';
import {defaultTopic, ownTopics} from '../topics/index.js';
import {version} from '../version.js';
import {adopt} from './adopt.js';
import {CareErrorEvent} from './events.js';
import {CheckedValues, headingLevels, themes} from './checked-values.js';
import {CompanyController} from './company.js';
import {flag} from './flag.js';
import {FlowRunner} from './flow-runner.js';
import type {FlowModule, Part} from './parts.js';
import {describe, focusIn, frame} from './frame.js';
import {LanguageController} from './language-controller.js';
import {lookForAdditions, PageElement} from './page-element.js';
import {PartLoader} from './part-loader.js';
import {PrintController} from './print-controller.js';
import {Placeholder} from './placeholder.js';
import {Progress} from './progress.js';
import {RegionKnowledge} from './region-knowledge.js';
import {register} from './register.js';
import {SourcesController} from './sources-controller.js';
import {warn} from './warn.js';
import type {ShellWords} from './words.js';

// Elements inherit these tags in the manifest, and repeat one only to say more.
/**
 * The base of all elements. Until the first render, and for ever when it cannot come, the light DOM shows.
 *
 * @attr {string} [topic=leg-cramps] - The topic; where it is not known, the light DOM stays.
 * @attr {string} [topic-src] - Address of a topic of your own, such as `/topics/nosebleed.{lang}.json`; needs `care-elements/own-topic`.
 * @attr {string} [topic-langs] - Languages of the documents at `topic-src`, with spaces between; else that of the page.
 * @attr {string} [lang] - Language tag (BCP 47); else that of the nearest ancestor, followed live.
 * @attr {string} [region] - Region (ISO 3166-1 alpha-2 such as `US`, or ISO 3166-2 such as `GB-NIR`), for phone numbers and names; else the region of the language tag.
 * @attr {'auto'|'light'|'dark'} [theme=auto] - Colours; `auto` follows the colour scheme of the page.
 * @attr {2|3|4|5|6} [heading-level=2] - Level of the element's first heading.
 * @attr {boolean} [no-title=false] - Leaves the title to the page, which has a heading of its own before the element.
 *
 * @fires {CareReadyEvent} care-ready - The element shows its content for the first time.
 * @fires {CareErrorEvent} care-error - The words could not be loaded; the light DOM stays.
 *
 * @slot - Content while the element loads, when it fails, and without JavaScript.
 *
 * @csspart base - The frame around everything.
 * @csspart title - The heading.
 * @csspart footer - Sources, review status and purpose.
 *
 * @cssprop [--care-accent=#0f5f6d] - Brand colour of buttons and links, pulled into the readable range.
 * @cssprop [--care-font-family=inherit] - Typeface; the host's by default.
 * @cssprop [--care-font-size=max(1em, 16px)] - Size of the text.
 * @cssprop [--care-heading-font=inherit] - Typeface of headings.
 * @cssprop [--care-heading-weight=600] - Weight of headings.
 * @cssprop [--care-heading-scale=1] - Size of headings, as a factor.
 * @cssprop [--care-radius=0.75em] - Roundness of cards.
 * @cssprop [--care-surface] - Background of cards.
 * @cssprop [--care-ink] - Colour of the text.
 * @cssprop [--care-focus] - Colour of the focus ring.
 */
export abstract class CareElement<
  Words extends ShellWords,
  FlowPart extends object = object,
> extends PageElement {
  /** Version of the library that the class is of. */
  static readonly version = version;
  /** The tag that `define()` registers by default. */
  static readonly tag: string;

  static override styles: CSSResultGroup = [tokens, shared, edges];

  static override properties: PropertyDeclarations = {
    topic: {noAccessor: true},
    region: {noAccessor: true},
    theme: {noAccessor: true},
    headingLevel: {noAccessor: true, attribute: 'heading-level'},
    noTitle: {attribute: 'no-title', converter: flag},
  };

  /**
   * Set by a guide that holds the element: loads the words of all its elements, and shows the review
   * status once for all of them, and the emergency line in the element that leads. @internal
   */
  declare guide: (((locale: Locale) => Promise<Words>) & {leads?: boolean}) | undefined;

  /** Whether the page has a heading in place of the element's title. */
  declare noTitle: boolean;
  protected readonly given = new CheckedValues(this);

  /** Whether the reading part has the line with the emergency number. @internal */
  readonly hasLine: boolean = true;
  /** @internal */
  readonly language = new LanguageController(this);
  protected readonly internals = this.attachInternals();

  /** What the page is told of it. @internal */
  readonly progress = new Progress(this, this.internals);

  /**
   * Resolves when the element first shows its content, from when on `:state(ready)` matches. Never
   * rejects: where the content cannot come, the light DOM stays, and `care-error` says why.
   */
  readonly ready: Promise<void> = this.progress.ready;

  /** What loads before the first render. */
  protected abstract readonly reading: Part<Words>;

  /** What loads when the reader starts. */
  protected readonly flow?: Part<FlowPart, FlowModule>;

  /** Whether the reading part says more of a region than its emergency number. */
  protected readonly hasHelp: boolean = false;

  protected readonly known = new RegionKnowledge(this);

  /** What the element has loaded. */
  protected readonly loaded = new PartLoader<Words>(
    this,
    this.language,
    () => this.parts,
    (words) => this.complete(words),
  );

  /** What follows the Start button. */
  protected readonly runner = new FlowRunner(this, async () => {
    const {flow} = this;
    this.loaded.retry();
    void this.known.load();
    if (!flow || !(await this.loaded.load(() => [...this.parts, flow]))) return undefined;
    this.#adoptStyles();
    return this.loaded.moduleOf(flow);
  });
  readonly #print = new PrintController(this);
  readonly #company = new CompanyController(this);
  /** What is rendered. Made with the shadow root. */
  #frame: readonly [base: HTMLElement, status: HTMLElement] | undefined;
  /** Whether it shows something of its own, or will. @internal */
  isShowing = Boolean(this.shadowRoot);
  #announcement: string | undefined;
  #focusNext: string | undefined;
  #placeholder: Placeholder | undefined;

  constructor() {
    super();
    this.noTitle = false;
    this.addController(new SourcesController(this));
  }

  /**
   * Registers the element. A tag that this version already defined is left alone; one that another
   * version or somebody else defined is left alone with a warning. Never throws.
   * @param tag another tag name, if the default is taken
   * @param registry a scoped registry, if not the page's
   */
  static define(tag: string = this.tag, registry = globalThis.customElements): void {
    register(this, tag, registry);
  }

  /** The topic. Where it is not known, the light DOM stays. */
  get topic(): string {
    return this.given.text('topic') ?? defaultTopic;
  }
  set topic(topic: string) {
    this.given.set('topic', topic);
  }

  /** Region (ISO 3166) whose phone numbers and names are used; else that of the language tag. */
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

  /** Level of the element's first heading, 2 to 6. */
  get headingLevel(): (typeof headingLevels)[number] {
    return this.given.choice('headingLevel', headingLevels, 'heading-level');
  }
  set headingLevel(level: (typeof headingLevels)[number]) {
    this.given.set('headingLevel', level);
  }

  /** Level of the element's own title. One that the page leaves out takes no level. @internal */
  get titleLevel(): number {
    return this.headingLevel - (this.noTitle ? 1 : 0);
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#fail('render', error);
    }
  }

  /** Style sheets belong to one document: in the next one they have to be adopted again. */
  adoptedCallback(): void {
    this.#adoptStyles();
  }

  /**
   * Shows the flow, or else all that a reader needs who only reads.
   * @param before what stays at the end
   */
  protected abstract show(base: HTMLElement, before: HTMLElement): void;

  /** The facts of the reader's region that may be printed. @internal */
  get facts(): PrintableFacts {
    return this.known.facts;
  }

  /** What the element shows of what a page says once. @internal */
  get shows() {
    return this.#company.shows;
  }

  /** @internal */
  get isAsking(): boolean {
    return this.runner.flow !== undefined;
  }

  /** Whether it asks the reader anything, and so says what becomes of the answers. @internal */
  get asks(): boolean {
    return this.hasFlow;
  }

  /** The region given, else the last one that a language tag named; else empty. @internal */
  get regionInUse(): string {
    return this.region ?? this.language.region;
  }

  /** Whether the page is being printed: everything is shown expanded. @internal */
  get printing(): boolean {
    return this.#print.printing;
  }

  /** The words in use, with those of the flow once it runs. Set before the first render. @internal */
  get words(): Words {
    return this.loaded.words;
  }

  /** The language in use: that of the words. @internal */
  get locale(): Locale {
    return this.loaded.locale;
  }

  /** Moves the focus, after the next render, to the first match in the element. @internal */
  focusNext(selector: string): void {
    this.#focusNext = selector;
    this.requestUpdate();
  }

  /** Says something in the live region. @internal */
  announce(message: string): void {
    this.#announcement = message;
    this.requestUpdate();
  }

  /** Ends the flow and goes back to the reading part. @internal */
  leave(): void {
    this.runner.flow = undefined;
    this.focusNext('.title');
  }

  /** Whether the topic has words for the flow. @internal */
  get hasFlow(): boolean {
    return this.flow?.words[this.topic] !== undefined;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // Before it asks what the others show. While words are on their way, another element says the number.
    this.isShowing = true;
    const [base, status] = (this.#frame ??= this.#keepFrame() ?? frame());
    describe(base, this);
    this.show(base, status);
    // A new text is said again, also the same one.
    if (this.#announcement !== undefined) status.textContent = this.#announcement;
    this.#announcement = undefined;
    if (!base.parentNode) this.renderRoot.append(base);
  }

  /** Whether what a server rendered is what the element would show, node by node. */
  protected canKeep?(base: HTMLElement): boolean;

  #keepFrame() {
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    const status = base?.lastElementChild as HTMLElement | null | undefined;
    if (!base || !status || !this.canKeep?.(base)) return undefined;
    this.#placeholder?.release(base);
    return [base, status] as const;
  }

  protected override createRenderRoot(): ShadowRoot {
    // Made first: once there is a shadow root, only a slot keeps the light DOM visible.
    const slot = document.createElement('slot');
    const {shadowRootOptions} = this.constructor as typeof ReactiveElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#placeholder = new Placeholder(root, slot);
    this.#adoptStyles(root);
    return root;
  }

  protected override async scheduleUpdate(): Promise<void> {
    lookForAdditions(this);
    if (this.hasHelp || this.known.isDue) {
      const known = this.known.load();
      // What a server rendered holds it already, and shows meanwhile.
      if (!this.#frame && this.shadowRoot?.querySelector('.base')) await known;
    }
    try {
      await ownTopics.prepare(this);
      await this.loaded.load();
    } catch (error) {
      this.loaded.forget();
      this.#fail('words', error);
    }
    await this.#placeholder?.ready;
    await super.scheduleUpdate();
  }

  protected override shouldUpdate(): boolean {
    return this.loaded.hasWords;
  }

  /** Renders at once what has changed, after the first render. @internal */
  override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.runner.flow) this.runner.fail(error);
      else this.#fail('render', error);
    }
  }

  protected override updated(): void {
    this.#placeholder?.hide();
    this.runner.flow?.updated?.();
    const selector = this.#focusNext;
    this.#focusNext = undefined;
    if (selector) focusIn(this.renderRoot, selector);
    // Properties set before the upgrade come in with the first update, and may ask for another part.
    if (!this.loaded.isCurrent && !this.loaded.hasFailed) {
      void this.updateComplete.then(() => this.requestUpdate());
    }
    this.progress.show();
  }

  /** The parts to have loaded before the next render. An element may add some as the reader goes on. */
  protected get parts(): readonly Part[] {
    return this.runner.hasStarted && this.flow ? [this.reading, this.flow] : [this.reading];
  }

  /** What the words of the reading part lack to be shown. */
  protected complete(words: object): object | Promise<object> {
    return words;
  }

  #adoptStyles(root = this.shadowRoot): void {
    const {elementStyles} = this.constructor as typeof ReactiveElement;
    const added = this.flow && this.loaded.moduleOf(this.flow)?.styles;
    if (root) adopt(root, [...elementStyles, ...(added ?? [])]);
  }

  /** What takes the place of a server's rendering says the same. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    // Known only after an update, which asks for it.
    if (!this.hasHelp || !this.known.loading) return isComplete;
    await this.known.loading;
    return super.getUpdateComplete();
  }

  #fail(reason: 'words' | 'render', error: unknown): void {
    this.#placeholder?.show();
    this.isShowing = false;
    this.#company.hostUpdated();
    warn(`<${this.localName}> keeps its own content: ${String(error)}`);
    this.dispatchEvent(new CareErrorEvent(this.localName, reason, error));
  }
}
