import {ElementRenderer, render, type RenderInfo} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {CSSResult, TemplateResult} from 'lit';
import {warnings} from '../base/warn.js';
import {plans} from '../elements/relief-steps/plan-view.js';
import {ReliefSteps} from '../elements/relief-steps/relief-steps.js';
import {styleElement} from './escape.js';
import {classOf, PrerenderError, tags} from './options.js';
import {serverClass, type Context, type ServerElement} from './server-element.js';

warnings.take = (message) => {
  throw new PrerenderError(message);
};

const serverClasses = new Map(tags.map((tag) => [tag, serverClass(classOf(tag))]));

function create(tag: string): ServerElement {
  // Lit asks the registry whether a tag is an element, and an element what its tag is.
  for (const one of tags) {
    if (!customElements.get(one)) customElements.define(one, classOf(one));
  }
  const Server = serverClasses.get(tag) ?? serverClass(classOf(tag));
  return new Server();
}

/** An element with these attributes, and with its words loaded. */
export async function createElement(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  context: Context,
): Promise<ServerElement> {
  const element = create(tag);
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  if (context.topic) Object.assign(element, {topicData: context.topic});
  await element.load(context);
  return element;
}

/**
 * What an element shows, as HTML with the styles first. Without scripts the content of the tag shows
 * in its place, which waits for no click.
 */
export async function shadowOf(element: ServerElement): Promise<string> {
  const {elementStyles} = element.constructor as typeof ReliefSteps;
  const styles = (elementStyles as readonly CSSResult[]).map(({cssText}) => cssText).join('');
  return styleElement(styles, element.context.nonce) + (await contentOf(element));
}

/** What an element shows, as HTML; for readers without scripts, all of its plans. */
export async function contentOf(element: ServerElement): Promise<string> {
  const hasTabs = element instanceof ReliefSteps && element.plan === '';
  if (!element.context.noScript || !hasTabs) return renderOnce(element);
  let content = '';
  for (const plan of plans) {
    element.shownPlan = plan;
    element.place = {isFirst: plan === plans[0], isLast: plan === plans.at(-1)};
    await element.load(element.context);
    content += await renderOnce(element);
  }
  return content;
}

async function renderOnce(element: ServerElement): Promise<string> {
  const outline = await write(element.render(), OnlyTag);
  const parts = tags.filter((tag) => outline.includes(`<${tag}`));
  if (parts.length === 0) return outline;
  // The parts link to each other.
  const {context} = element;
  const siblings = [...context.siblings, ...parts];
  return write(element.render(), rendererOfParts({...context, siblings}));
}

type Renderer = RenderInfo['elementRenderers'][number];

/** Less the marks that Lit leaves: for its own hydration, and where an attribute has a value. */
async function write(template: TemplateResult, renderer: Renderer): Promise<string> {
  const html = await collectResult(render(template, {elementRenderers: [renderer]}));
  return html.replace(/<!--.*?-->|<\?>/gs, '');
}

class OnlyTag extends ElementRenderer {
  static override matchesClass = () => true;
}

/** The elements within an element load their words, too. */
const rendererOfParts = (context: Context) =>
  class extends ElementRenderer {
    static override matchesClass = () => true;

    readonly #element: ServerElement;

    constructor(tag: string) {
      super(tag);
      this.#element = create(tag);
      this.element = this.#element;
    }

    override attributeChangedCallback(name: string, old: string | null, value: string): void {
      this.#element.attributeChangedCallback(name, old, value);
    }

    override renderShadow() {
      // Its form can do nothing without scripts.
      return this.tagName === 'reader-reply' ? undefined : [() => this.#render()];
    }

    async #render(): Promise<string> {
      await this.#element.load(context);
      return context.noScript ? contentOf(this.#element) : shadowOf(this.#element);
    }
  };
