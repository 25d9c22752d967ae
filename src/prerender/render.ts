import {ElementRenderer, render, type RenderInfo} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import {warnings} from '../elements/common/warn.js';
import type {CommonWords} from '../elements/common/words.js';
import {entries} from '../elements/sources/entries.js';
import type {Locale} from '../language/locales.js';
import type {TopicSources} from '../content/index.js';
import {printableFacts} from '../region/facts.js';
import {topicSources} from '../topics/index.js';
import {styleElement} from './escape.js';
import {classOf, PrerenderError, tags} from './options.js';

warnings.take = (message) => {
  throw new PrerenderError(message);
};

const plans = ['now', 'after', 'prevent'];

/** What holds for an element and for those within it. */
export interface Surroundings {
  readonly lang: string;
  /** Tags on the same page, to which an element may link. */
  readonly beside: readonly string[];
  /** Whether it is for readers without scripts: nothing waits for a click. */
  readonly still: boolean;
  /** Of styles, where a Content-Security-Policy asks for one. */
  readonly nonce?: string | undefined;
  /** The day on which it is read. */
  readonly today: Date;
}

/** An element on a server: what it keeps from the public, and what the DOM there lacks. */
export interface ServerElement {
  readonly constructor: unknown;
  readonly topic: string;
  readonly locale: Locale;
  readonly regionInUse: string;
  readonly words: CommonWords;
  readonly guide?: unknown;
  readonly plan?: string;
  shownPlan: string;
  setAttribute(name: string, value: string): void;
  scheduleUpdate(): Promise<void>;
  performUpdate(): void;
  render(): TemplateResult;
  renderEmergencyLine(): unknown;
  renderFooter(...keys: readonly string[]): unknown;
  attributeChangedCallback(name: string, old: string | null, value: string | null): void;
  closest(selector: string): {getAttribute(name: string): string};
  getRootNode(): {querySelector(selector: string): unknown};
}

const create = (tag: string) => new (classOf(tag))() as unknown as ServerElement;

/**
 * Lit asks the registry whether a tag is an element, and an element what its tag is. Which class a tag
 * gets is up to the renderer.
 */
function register(): void {
  for (const tag of tags) {
    if (!customElements.get(tag)) customElements.define(tag, classOf(tag));
  }
}

/** An element with these attributes, and with its words loaded. */
export async function createElement(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  around: Surroundings,
): Promise<ServerElement> {
  register();
  const element = create(tag);
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  await prepare(element, around);
  return element;
}

/**
 * What an element shows, as HTML with the styles first. Without scripts the content of the tag shows
 * in its place, which waits for no click.
 */
export async function shadowOf(element: ServerElement, around: Surroundings): Promise<string> {
  const {elementStyles} = element.constructor as {
    elementStyles: readonly CSSResult[];
  };
  const styles = elementStyles.map(({cssText}) => cssText).join('');
  return styleElement(styles, around.nonce) + (await contentOf(element, around));
}

/** What an element shows, as HTML; for readers without scripts, all of its plans. */
export async function contentOf(element: ServerElement, around: Surroundings): Promise<string> {
  if (!around.still || element.plan !== '') return renderOnce(element, around);
  const {renderFooter, renderEmergencyLine} = element;
  const sourceKeys: string[] = [];
  let content = '';
  for (const plan of plans) {
    element.shownPlan = plan;
    // What stands in each plan stands once: at the top, and at the end.
    element.renderEmergencyLine = () =>
      plan === 'now' ? renderEmergencyLine.call(element) : nothing;
    element.renderFooter = (...keys) => {
      sourceKeys.push(...keys);
      return plan === 'prevent' ? renderFooter.call(element, ...sourceKeys) : nothing;
    };
    await element.scheduleUpdate();
    content += await renderOnce(element, around);
  }
  return content;
}

async function renderOnce(element: ServerElement, around: Surroundings): Promise<string> {
  const outline = await write(element.render(), OnlyTag);
  const parts = tags.filter((tag) => outline.includes(`<${tag}`));
  if (parts.length === 0) return outline;
  // The parts link to each other.
  return write(
    element.render(),
    rendererOfParts({...around, beside: [...around.beside, ...parts]}),
  );
}

type Renderer = RenderInfo['elementRenderers'][number];

/** Less the marks that Lit leaves for its own hydration. */
async function write(template: TemplateResult, renderer: Renderer): Promise<string> {
  const html = await collectResult(render(template, {elementRenderers: [renderer]}));
  return html.replace(/<!--.*?-->/gs, '');
}

class OnlyTag extends ElementRenderer {
  static override matchesClass = () => true;
}

async function prepare(element: ServerElement, around: Surroundings): Promise<void> {
  const {lang, beside, still, today} = around;
  element.closest = () => ({getAttribute: () => lang});
  element.getRootNode = () => ({
    querySelector: (selector) => selector.split(/\s*,\s*/).some((tag) => beside.includes(tag)),
  });
  Object.defineProperty(element, 'facts', {
    get: () => printableFacts(element.regionInUse, today),
  });
  // Loads the words as in a browser, but there is nothing to update.
  element.performUpdate = () => undefined;
  if (still) {
    const sources = await topicSources[element.topic]?.();
    Object.defineProperties(element, {
      printing: {value: true},
      // The guide lists the sources of its parts.
      sources: {value: {render: element.guide ? () => nothing : listOf(sources)}},
    });
  }
  await element.scheduleUpdate();
}

/** The elements within an element load their words, too. */
const rendererOfParts = (around: Surroundings) =>
  class extends ElementRenderer {
    static override matchesClass = () => true;

    readonly #element: ServerElement;

    constructor(tag: string) {
      super(tag);
      this.#element = create(tag);
      this.element = this.#element as unknown as HTMLElement;
    }

    override attributeChangedCallback(name: string, old: string | null, value: string): void {
      this.#element.attributeChangedCallback(name, old, value);
    }

    override renderShadow() {
      // Its form can do nothing without scripts.
      return this.tagName === 'reader-reply' ? undefined : [() => this.#render()];
    }

    async #render(): Promise<string> {
      await prepare(this.#element, around);
      return around.still ? contentOf(this.#element, around) : shadowOf(this.#element, around);
    }
  };

const listOf =
  (sources: TopicSources | undefined) =>
  (words: CommonWords, ...keys: readonly string[]) =>
    sources
      ? html`<details class="sources">
          <summary>${words.common.sources}</summary>
          ${entries(sources, keys, words)}
        </details>`
      : nothing;
