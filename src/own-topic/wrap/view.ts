/** What shows around the page's own nodes: the emergency line and Start before them, the end of an element after. */
import {html, nothing, render, type TemplateResult} from 'lit';
import type {ReactiveController} from 'lit';
import {emergencyLine} from '../../base/emergency-line.js';
import {end} from '../../base/footer.js';
import {startButton} from '../../base/start-button.js';
import {fillText} from '../../language/fill.js';
import {cautionsIn} from './cautions.js';
import {copyOf} from './copy.js';
import {transparent} from './dom.js';
import {tagOfHost, type WrapHost} from './host.js';

type Nodes = ReadonlyMap<string, readonly Element[]>;

/** What shows the whole reading part of the words, to copy from. */
export const wholes = new WeakMap<WrapHost, (host: WrapHost) => DocumentFragment>();

/** The button, in the words of each element that has one. */
function startOf(host: WrapHost): TemplateResult | typeof nothing {
  if (!host.hasFlow) return nothing;
  const {text} = host.words;
  const of = (name: string) => text[name] ?? '';
  // A compiled element listens for the mark.
  const marked = (label: string) =>
    html`<button class="button wide" part="button" data-start aria-busy="false">${label}</button>`;
  switch (tagOfHost(host)) {
    case 'relief-steps': {
      const {isLoading, hasFailed} = host.runner;
      const start = () => {
        host.entry = 'look';
        void host.runner.start();
      };
      return html`${startButton({isLoading, hasFailed, start}, host.words, of('startTimer'))}
        <p class="quiet">${of('timerNote')}</p>`;
    }
    case 'when-to-see-doctor':
      return html`${marked(of('start'))}
        <p class="quiet">${of('checkLead')}</p>`;
    case 'cause-checker':
      return html`${marked(of('start'))}
        <p class="quiet">
          ${fillText(of('length'), {count: of('questionCount')})} ${of('privacy')}
        </p>`;
    default:
      return nothing;
  }
}

/** Before the page's nodes. It marks what shows as the reading part. */
function head(host: WrapHost): TemplateResult {
  const line = host.shows.line ? emergencyLine(host.words, host.facts) : nothing;
  const start = startOf(host);
  const row =
    start === nothing
      ? nothing
      : html`<div class="section screen"><div class="row">${start}</div></div>`;
  const isMedicines = tagOfHost(host) === 'medicine-guide';
  const whole = isMedicines ? wholes.get(host)?.(host) : undefined;
  const content = [line, row, whole ? cautionsIn(whole) : nothing];
  return html`<div data-wrapped>
    ${content.every((one) => one === nothing) ? nothing : html`<div class="card" part="card">${content}</div>`}
  </div>`;
}

/** The same, for an element that copies what it shows. */
export function showHead(host: WrapHost): DocumentFragment {
  const content = document.createDocumentFragment();
  render(head(host), content);
  return content;
}

/** The end of an element; nothing where a guide around it, or another element, says it. */
function foot(host: WrapHost): TemplateResult | typeof nothing {
  const {foot: isFirst} = host.shows;
  const inGuide = host.parentElement !== null && transparent.has(host);
  if (!isFirst && (inGuide || !host.asks)) return nothing;
  return html`<div class="card" part="card">${end(host)}</div>`;
}

/** Its own lists would be there twice: the sheet, its title and what shows around it stay. */
function showLists(base: Element, shown: boolean): void {
  for (const list of base.querySelectorAll('.section > .list')) {
    const {style} = list.parentElement as HTMLElement;
    style.display = shown ? '' : 'none';
  }
}

/** Keeps the page's nodes in view while an element is read, between what it adds. */
export class WrapView implements ReactiveController {
  /** Of what it shows, the nodes to copy from. */
  nodes: Nodes;
  readonly #host: WrapHost;
  readonly #slot = document.createElement('slot');
  readonly #foot = document.createElement('div');
  readonly #pictures = new Map<string, TemplateResult>();
  readonly #hadLine: boolean;
  #content: DocumentFragment | undefined;

  constructor(host: WrapHost, nodes: Nodes) {
    this.#host = host;
    this.nodes = nodes;
    this.#hadLine = host.hasLine;
    host.hasLine = true;
    this.#foot.className = 'base';
    this.#foot.style.marginBlockStart = '1em';
    const tag = tagOfHost(host);
    if (host.renderReading && tag !== 'doctor-summary') host.renderReading = () => head(host);
    if (tag === 'relief-steps') this.#override('drawings', () => this.#drawings());
    if (tag === 'cause-checker') this.#override('content', () => this.#copied());
    host.addController(this);
    host.addEventListener('care-error', this.#release);
  }

  hostUpdated(): void {
    const {shadowRoot} = this.#host;
    const base = shadowRoot?.querySelector<HTMLElement>('.base');
    if (!shadowRoot || !base) return;
    const isSheet = tagOfHost(this.#host) === 'doctor-summary';
    if (!isSheet && !base.querySelector('[data-wrapped]')) {
      this.#release();
      return;
    }
    // What the focus goes back to when a flow ends.
    base.classList.add('untitled');
    base.style.marginBlockEnd = base.textContent.trim() ? '1em' : '';
    if (isSheet) {
      showLists(base, false);
      base.before(this.#slot);
      return;
    }
    this.#foot.lang = base.lang;
    this.#foot.dir = base.dir;
    if (base.nextSibling !== this.#slot) base.after(this.#slot, this.#foot);
    render(foot(this.#host), this.#foot);
  }

  /** Gives the element back as it was. */
  end(): void {
    const host = this.#host;
    this.#release();
    host.removeEventListener('care-error', this.#release);
    host.removeController(this);
    host.hasLine = this.#hadLine;
    for (const name of ['renderReading', 'drawings', 'content']) Reflect.deleteProperty(host, name);
    if (host.isAsking) host.leave();
    const base = host.shadowRoot?.querySelector<HTMLElement>('.base');
    if (!base) return;
    base.style.removeProperty('margin-block-end');
    showLists(base, true);
  }

  /** Where the slot is not in the page, the nodes do not show: a flow does, or the slot of an element that failed. */
  readonly #release = () => {
    this.#slot.remove();
    this.#foot.remove();
  };

  #override(name: string, get: () => unknown): void {
    Object.defineProperty(this.#host, name, {get, configurable: true});
  }

  /** Copies of the page's images, by id. */
  #drawings(): Readonly<Record<string, TemplateResult>> {
    const drawings: Record<string, TemplateResult> = {};
    for (const [key, [image]] of this.nodes) {
      if (!image || !key.startsWith('picture/')) continue;
      const known = this.#pictures.get(key) ?? html`${pictureOf(image)}`;
      this.#pictures.set(key, known);
      drawings[key.slice('picture/'.length)] = known;
    }
    return drawings;
  }

  /** What shows, or while it asks, the whole reading part: with copies of the page's own lines of help. */
  #copied(): DocumentFragment | undefined {
    const host = this.#host;
    const whole = wholes.get(host);
    if (!host.isAsking || !whole) return contentOf(host);
    if (this.#content) return this.#content;
    const content = whole(host);
    for (const cause of content.querySelectorAll<HTMLElement>('[data-cause]')) {
      const lines = this.nodes.get(`help/${cause.dataset.cause ?? ''}`) ?? [];
      for (const [at, line] of cause.querySelectorAll('.list > li').entries()) {
        const own = lines[at];
        if (own) line.replaceChildren(...copyOf(own).childNodes);
      }
    }
    this.#content = content;
    return content;
  }
}

/** The getter of the class, below that of the element itself. */
const contentOf = (host: WrapHost): DocumentFragment | undefined => {
  let proto: unknown = Object.getPrototypeOf(host);
  while (proto) {
    const found = Object.getOwnPropertyDescriptor(proto, 'content');
    if (found) return found.get?.call(host) as DocumentFragment | undefined;
    proto = Object.getPrototypeOf(proto);
  }
  return undefined;
};

function pictureOf(image: Element): Element {
  const copy = copyOf(image) as HTMLElement;
  copy.style.inlineSize = '100%';
  copy.style.blockSize = 'auto';
  copy.style.display = 'block';
  return copy;
}
