import {html, nothing, type TemplateResult} from 'lit';
import type {CareElement} from '../base/care-element.js';
import {entries} from '../base/source-entries.js';
import type {CommonWords} from '../base/words.js';
import type {TopicSources} from '../content/index.js';
import type {Locale} from '../language/locales.js';
import {printableFacts} from '../region/facts.js';
import {topicSources} from '../topics/index.js';

/** What holds for an element and for those within it. */
export interface Context {
  readonly lang: string;
  /** Tags on the same page, to which an element may link. */
  readonly siblings: readonly string[];
  /** Whether it is for readers without scripts: nothing waits for a click. */
  readonly noScript: boolean;
  /** Of styles, where a Content-Security-Policy asks for one. */
  readonly nonce?: string | undefined;
  /** The day on which the page is read. */
  readonly date: Date;
}

const listOf =
  (sources: TopicSources | undefined) =>
  (words: CommonWords, ...keys: readonly string[]): TemplateResult =>
    sources
      ? html`<details class="sources">
          <summary>${words.common.sources}</summary>
          ${entries(sources, keys, words)}
        </details>`
      : html``;

/** An element as the prerenderer uses it. */
export interface ServerElement extends HTMLElement {
  /** Set by `load()`. */
  readonly context: Context;
  /** What shows once where an element is rendered several times in a row. */
  shows: {readonly emergencyLine: boolean; readonly footer: boolean};
  readonly locale: Locale;
  readonly words: CommonWords;
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
  load(context: Context): Promise<void>;
  render(): TemplateResult;
}

/** The class of an element where there is no page: the context gives what a page would. */
function onServer(base: abstract new () => CareElement<CommonWords>) {
  abstract class OnServer extends base {
    context!: Context;

    shows = {emergencyLine: true, footer: true};

    readonly #sourceKeys: string[] = [];

    override get facts() {
      return printableFacts(this.regionInUse, this.context.date);
    }

    override get printing() {
      return this.context.noScript;
    }

    override getRootNode(): Node {
      const {siblings} = this.context;
      const querySelector = (selector: string) =>
        selector.split(/\s*,\s*/).some((tag) => siblings.includes(tag));
      return {querySelector} as unknown as Node;
    }

    async load(context: Context): Promise<void> {
      this.context = context;
      this.language.use(context.lang);
      if (context.noScript) {
        // The guide lists the sources of its parts.
        this.sources = {
          render: this.guide ? () => html`` : listOf(await topicSources[this.topic]?.()),
        };
      }
      await this.scheduleUpdate();
    }

    /** There is no render root: whoever loads the element asks for its template. */
    override performUpdate(): void {
      // Nothing to update.
    }

    override render(): TemplateResult {
      return super.render();
    }

    protected override renderEmergencyLine(): unknown {
      return this.shows.emergencyLine ? super.renderEmergencyLine() : nothing;
    }

    override renderFooter(...keys: readonly string[]): TemplateResult {
      this.#sourceKeys.push(...keys);
      return this.shows.footer ? super.renderFooter(...this.#sourceKeys) : html``;
    }
  }
  return OnServer;
}

/** @param base an element's class, which leaves nothing abstract */
export const serverClass = (base: new () => CareElement<CommonWords>) =>
  onServer(base) as unknown as new () => ServerElement;
