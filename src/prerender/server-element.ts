import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {CareElement} from '../base/care-element.js';
import {entries} from '../base/source-entries.js';
import type {Shows} from '../base/company.js';
import {withOwnLine, type OwnLine} from '../additions/line.js';
import {warn} from '../base/warn.js';
import type {SourcesView} from '../base/sources-list.js';
import type {TemplateElement} from '../base/template-element.js';
import type {CommonWords, ShellWords} from '../base/words.js';
import type {TopicDocument, TopicSources} from '../content/index.js';
import {locales, type Locale} from '../language/locales.js';
import {detailsOf} from '../region/details.js';
import {printableFacts} from '../region/facts.js';
import {CompiledElement} from '../shared/reading/compiled-element.js';
import {liveView, type LiveHost} from '../shared/reading/live.js';
import type {Reading} from '../shared/reading/view.js';
import {topicSources} from '../topics/index.js';

/** What holds for an element and for those within it. */
export interface Context {
  readonly lang: string;
  /** The topic that the page brings along for it. */
  readonly topic?: TopicDocument | undefined;
  /** Tags on the same page, to which an element may link. */
  readonly siblings: readonly string[];
  /** Whether it is for readers without scripts: nothing waits for a click. */
  readonly noScript: boolean;
  /** What of what a page says once an element shows; all of it where it is left out. */
  readonly shows?: Shows | undefined;
  /** Of styles, where a Content-Security-Policy asks for one. */
  readonly nonce?: string | undefined;
  /** The day on which the page is read. */
  readonly date: Date;
  /** The page's own line for advice. */
  readonly ownLine?: OwnLine | undefined;
}

/** An element as the prerenderer uses it. */
export interface ServerElement extends HTMLElement {
  /** Set by `load()`. */
  readonly context: Context;
  /** What shows once where an element is rendered several times in a row. */
  place: {readonly isFirst: boolean; readonly isLast: boolean};
  readonly hasLine: boolean;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly topic: string;
  readonly words: ShellWords;
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
  load(context: Context): Promise<void>;
  render(): TemplateResult;
}

const listOf =
  (sources: TopicSources | undefined): SourcesView =>
  (words, ...keys) =>
    sources
      ? html`<details class="sources">
          <summary>${words.common.sources}</summary>
          ${entries(sources, keys, words)}
        </details>`
      : html``;

/** The class of an element where there is no page: the context gives what a page would. */
function onServer<Base extends CareElement<ShellWords>>(base: abstract new () => Base) {
  abstract class OnServer extends (base as abstract new () => CareElement<ShellWords>) {
    context!: Context;

    /** Of the topic, where a list of them does not wait for a click. */
    protected topicSources: TopicSources | undefined;

    override get facts() {
      const {regionInUse: region, locale} = this;
      const {date, ownLine} = this.context;
      const facts = printableFacts(region, date, detailsOf(region, date, locale));
      return ownLine ? withOwnLine(facts, ownLine, region, warn) : facts;
    }

    override get shows() {
      return this.guide ? super.shows : (this.context.shows ?? super.shows);
    }

    override get printing() {
      return this.context.noScript;
    }

    /** There is no page to add anything. */
    override matches(): boolean {
      return false;
    }

    override querySelector(): null {
      return null;
    }

    override getRootNode(): Node {
      const {siblings} = this.context;
      const querySelector = (selector: string) =>
        selector.split(/\s*,\s*/).some((tag) => siblings.includes(tag));
      return {querySelector} as unknown as Node;
    }

    async load(context: Context): Promise<void> {
      this.known.load = () => undefined;
      this.context = context;
      this.language.use(context.lang);
      // Sets the topic, where it is one that the page brings along.
      await this.scheduleUpdate();
      // The guide lists the sources of its parts.
      if (context.noScript && !this.guide) {
        this.topicSources = await topicSources[this.topic]?.();
      }
    }

    /** There is no render root: whoever loads the element asks for its template. */
    override performUpdate(): void {
      // Nothing to update.
    }

    render(): TemplateResult {
      return html`<div
        class="base ${this.noTitle ? 'untitled' : ''}"
        part="base"
        lang=${this.locale}
        dir=${locales[this.locale].direction}
        data-key=${this.keyOfContent?.() ?? nothing}
      >
        ${this.renderContent()}
        <div class="vh" role="status"></div>
      </div>`;
    }

    /** Of those that may keep what is rendered here. */
    protected keyOfContent?(): string | undefined;

    protected abstract renderContent(): unknown;
  }
  return OnServer as unknown as abstract new () => OnServer & Base;
}

function templateOnServer(base: abstract new () => TemplateElement<CommonWords>) {
  abstract class OnServer extends onServer(base) {
    place = {isFirst: true, isLast: true};

    readonly #sourceKeys: string[] = [];

    override async load(context: Context): Promise<void> {
      await super.load(context);
      if (context.noScript) this.sources = listOf(this.topicSources);
    }

    protected override renderContent(): unknown {
      return this.renderReading();
    }

    protected override renderEmergencyLine(): unknown {
      return this.place.isFirst ? super.renderEmergencyLine() : nothing;
    }

    protected override renderFooter(...keys: readonly string[]): TemplateResult {
      this.#sourceKeys.push(...keys);
      return this.place.isLast ? super.renderFooter(...this.#sourceKeys) : html``;
    }
  }
  return OnServer;
}

/** What a list of sources holds until it is opened, after its keys. */
const waiting = /(<details [^>]*data-of="([^"]*)".*?<\/summary>)<p.*?<\/p>/gs;

function compiledOnServer(base: abstract new () => CompiledElement) {
  abstract class OnServer extends onServer(base) {
    #reading: Reading<CommonWords> | undefined;

    override async load(context: Context): Promise<void> {
      await super.load(context);
      // In a guide.
      if (!('reading' in this.words))
        this.#reading = (await this.live()).reading as Reading<CommonWords>;
    }

    protected override renderContent(): unknown {
      const {noScript} = this.context;
      const host = this as unknown as LiveHost<CommonWords>;
      if (this.#reading) {
        return this.#reading(liveView(host, noScript ? listOf(this.topicSources) : undefined));
      }
      const {words} = this;
      const markup = 'reading' in words ? this.fill(String(words.reading)) : '';
      const sources = this.topicSources;
      if (!sources) return unsafeHTML(markup);
      // What is before each list, its keys, and so on to the end.
      return markup
        .split(waiting)
        .map((piece, index) =>
          index % 3 === 2
            ? entries(sources, piece.split(' ').filter(Boolean), words)
            : unsafeHTML(piece),
        );
    }
  }
  return OnServer;
}

/** @param base an element's class, which leaves nothing abstract */
export const serverClass = (base: new () => CareElement<ShellWords>) =>
  (base.prototype instanceof CompiledElement
    ? compiledOnServer(base as unknown as new () => CompiledElement)
    : templateOnServer(
        base as unknown as new () => TemplateElement<CommonWords>,
      )) as unknown as new () => ServerElement;
