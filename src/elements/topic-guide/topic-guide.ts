import {
  html,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type {CareElement} from '../../base/care-element.js';
import {reveal} from '../../shared/article/neighbour.js';
import {rowStyles} from '../../shared/article/rows.styles.js';
import {TemplateElement} from '../../base/template-element.js';
import {end} from '../../base/footer.js';
import {flag} from '../../base/flag.js';
import {heading} from '../../base/heading.js';
import {chevron, icon} from '../../base/icons.js';
import {toJson} from '../../base/json.js';
import {warnOfValue} from '../../base/warn.js';
import {readings} from './readings.js';
import {
  isPart,
  isSection,
  parts,
  partsOf,
  sectionIds,
  type PartId,
  type Passed,
  type SectionId,
} from './sections.js';
import {topicSources} from '../../topics/index.js';
import {structuredData} from './structured-data.js';
import {styles} from './topic-guide.styles.js';
import {words, type TopicGuideWords} from './topic-guide.words.js';

/**
 * The whole article in one tag: what to do in a cramp first, then the warning signs, then all else in
 * rows that open. One emergency line and one foot serve all of it. A link to `#causes` or another section
 * works from outside, and opens its row. `define.ts` registers the parts too; with the class alone,
 * register them yourself.
 *
 * @summary The whole article in one tag.
 * @tagname topic-guide
 *
 * @attr {string} [sections] - Which sections to show, with spaces between: relief, warning-signs, causes, medicines, symptoms, overview, pictures, summary, reply. All when it is left out; reply only with reply-action.
 * @attr {boolean} [share-tier=false] - As `share-tier` of the parts.
 * @attr {boolean} [structured-data=false] - Adds JSON-LD for search engines (MedicalWebPage, MedicalCondition) to the page.
 * @attr {string} [reply-action] - Address that replies are sent to, as `action` of reader-reply.
 * @attr {'json'|'form'|'wordpress'} [reply-format] - As `format` of reader-reply.
 * @attr {string} [reply-post-id] - As `post-id` of reader-reply.
 * @attr {2|3|4|5|6} [heading-level=2] - Level of the article's heading; those of its parts are deeper.
 *
 * @fires {CareReadyEvent} care-ready - The element shows its content for the first time. Each part fires it too: `tag` tells which.
 * @fires {CareStepEvent} care-step - From a part: the reader pressed its Start for the first time. With `share-tier`, the reader came to a step.
 * @fires {CareCompleteEvent} care-complete - From a part, with `share-tier`: the reader came to a result, or to the end of the steps. Without it only from `<reader-reply>`: the server took a reply.
 * @fires {ReplySubmitEvent} reply-submit - From `<reader-reply>`: the reader sends a reply that passed the checks.
 *
 * @csspart card - A card.
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart row - A row that opens.
 * @csspart section - What is always open: the relief, and the warning signs.
 * @csspart button - The button that opens all rows.
 * @csspart sources - The list of sources.
 */
export class TopicGuide extends TemplateElement<TopicGuideWords> {
  static override readonly tag: string = 'topic-guide';

  static override styles: CSSResultGroup = [TemplateElement.styles, rowStyles, styles];

  static override properties: PropertyDeclarations = {
    sections: {noAccessor: true},
    shareTier: {attribute: 'share-tier', converter: flag},
    structuredData: {attribute: 'structured-data', converter: flag},
    replyAction: {attribute: 'reply-action'},
    replyFormat: {attribute: 'reply-format'},
    replyPostId: {attribute: 'reply-post-id'},
  };

  /** Whether the page may follow the reader from Start to a result, and learn its tier. */
  declare shareTier: boolean;

  /** Whether JSON-LD for search engines is added to the page. */
  declare structuredData: boolean;

  /** Address that replies are sent to. */
  declare replyAction: string | undefined;

  /** How they are sent. */
  declare replyFormat: string | undefined;

  /** The post that they belong to. */
  declare replyPostId: string | undefined;

  protected override readonly reading = {name: 'reading', words};

  protected override readonly hasHelp = true;

  #sections = '';
  #data: HTMLScriptElement | undefined;
  #hashFollowed = false;
  /** Whether the emergency line shows. */
  #line = true;
  /** Whether all rows are open. */
  #areOpen = false;
  /** Whether the page has had time for what loads last. */
  #hasTime = false;

  constructor() {
    super();
    this.shareTier = false;
    this.structuredData = false;
  }

  /** The sections to show, with spaces between; empty for all. */
  get sections(): string {
    return this.#chosen.join(' ');
  }
  set sections(sections: string | readonly string[] | null | undefined) {
    this.#sections = String(sections ?? '');
    this.requestUpdate('sections');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followHash);
    this.#data?.remove();
    this.#data = undefined;
  }

  /** @internal */
  override get asks(): boolean {
    return true;
  }

  /** Its nodes stay in another language: its parts hold what the reader did. */
  protected override show(base: HTMLElement, renderBefore: HTMLElement): void {
    render(this.renderReading(), base, {host: this, renderBefore});
  }

  protected override renderReading(): TemplateResult {
    const {words: own, titleLevel: level} = this;
    const {text} = own;
    const shown = this.#shown;
    const line = shown.includes('relief') ? nothing : this.renderEmergencyLine();
    const section = (id: PartId, deeper: number, title: unknown = nothing) =>
      shown.includes(id)
        ? html`${title}
            <section id=${id} part="section">${parts[id](this.#passed(level + deeper))}</section>`
        : nothing;
    return html`${heading(level, 'title', text.title, {focusable: true})}
    ${line === nothing ? nothing : html`<div class="card" part="card">${line}</div>`}
    ${section('relief', 1)} ${section('warning-signs', 2, heading(level + 1, 'group', text.signs))}
    ${this.#renderRows()}
    ${end(this, this.sources(own), shown.includes('reply') ? text.privacy : own.common.privacy)}`;
  }

  #passed(level: number): Passed {
    const {
      topic,
      regionInUse: region,
      theme,
      shareTier,
      replyAction,
      replyFormat,
      replyPostId,
    } = this;
    return {
      topic,
      region,
      theme,
      shareTier,
      level: Math.min(level, 6),
      leads: this.shows.line,
      wordsOf: (name) => async (locale) => ({
        ...(await words[topic]?.(locale))?.[name],
        ...(name in readings && {show: readings[name as keyof typeof readings]}),
      }),
      replyAction,
      replyFormat,
      replyPostId,
    };
  }

  #renderRows(): unknown {
    const {words: own, titleLevel: level, printing} = this;
    const {text} = own;
    const rows = this.#shown.filter(isRow);
    if (rows.length === 0) return nothing;
    // Alone, it is what the page is for.
    const isOpen = this.#shown.length === 1;
    const passed = this.#passed(level + 3);
    const titles: Readonly<Record<string, string | undefined>> = text.sections;
    const lines: Readonly<Record<string, string | undefined>> = text.lines;
    const button = html`<button class="button quiet screen" part="button" @click=${this.#openAll}>
      ${this.#areOpen ? text.closeAll : text.openAll}
    </button>`;
    return html`<div class="row group-row">
        ${heading(level + 1, 'group', text.more)} ${rows.length > 1 ? button : nothing}
      </div>
      <div class="card rows" part="card" @toggle=${this.#onToggle}>
        ${rows.map(
          (id) =>
            html`<details id=${id} part="row" ?open=${isOpen}>
              <summary>
                <span>
                  ${heading(level + 2, 'row-title', titles[id])}
                  <span class="meta">${lines[id]}</span>
                </span>
                ${icon(chevron, 'chevron')}
              </summary>
              ${this.#hasTime || printing || !isLater(id) ? parts[id](passed) : nothing}
            </details>`,
        )}
      </div>`;
  }

  protected override updated(): void {
    super.updated();
    void this.#updateData();
    const {line} = this.shows;
    if (line !== this.#line) {
      this.#line = line;
      this.renderRoot.querySelector('relief-steps')?.requestUpdate();
    }
    if (this.#hashFollowed) return;
    this.#hashFollowed = true;
    this.#followHash();
    // They load words of their own, which the search of the browser shall find, too.
    if ('requestIdleCallback' in window) requestIdleCallback(this.#loadAll);
    else setTimeout(this.#loadAll);
  }

  get #chosen(): readonly SectionId[] {
    const wanted = this.#sections.split(/[\s,]+/).filter(Boolean);
    const unknown = wanted.filter((id) => !isSection(id));
    const known = sectionIds.filter((id) => wanted.includes(id));
    if (unknown.length > 0) {
      const used = known.join(' ') || 'all sections';
      warnOfValue(this, 'sections', unknown.join(' '), sectionIds, used);
    }
    return known;
  }

  /** Without an address to send them to, replies show only where somebody asked for them. */
  get #shown(): readonly PartId[] {
    const chosen = this.#chosen;
    const sections =
      chosen.length > 0 ? chosen : sectionIds.filter((id) => id !== 'reply' || this.replyAction);
    return partsOf(sections, this.words);
  }

  get #rows(): readonly HTMLDetailsElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.rows > details')];
  }

  readonly #loadAll = () => {
    this.#hasTime = true;
    this.requestUpdate();
  };

  readonly #openAll = () => {
    const open = !this.#areOpen;
    for (const row of this.#rows) row.open = open;
  };

  /** `toggle` does not bubble. */
  readonly #onToggle = {
    capture: true,
    handleEvent: () => {
      this.#areOpen = this.#rows.every(({open}) => open);
      this.#loadAll();
    },
  };

  /**
   * A link of the page cannot reach into a shadow root. An id of the page itself goes first, but not one
   * in the light DOM of the guide, which does not show.
   */
  readonly #followHash = () => {
    const id = location.hash.slice(1);
    if (!isPart(id)) return;
    const own = document.getElementById(id);
    if (!own || this.contains(own)) void this.#goTo(id);
  };

  async #goTo(id: PartId): Promise<void> {
    const elements = [
      ...this.renderRoot.querySelectorAll<CareElement<TopicGuideWords>>('section > *'),
    ];
    // What is above must have its height before the place is right.
    await Promise.allSettled(elements.map(({updateComplete}) => updateComplete));
    const place = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (!(place instanceof HTMLDetailsElement)) {
      if (place?.firstElementChild) reveal(place.firstElementChild);
      return;
    }
    place.open = true;
    // What is in it must have its height, too, or a short page cannot scroll so far.
    const inside = [
      ...place.querySelectorAll<CareElement<TopicGuideWords>>(':scope > :not(summary)'),
    ];
    await Promise.allSettled(inside.map(({updateComplete}) => updateComplete));
    place.scrollIntoView({block: 'start'});
    place.querySelector('summary')?.focus({preventScroll: true});
  }

  async #updateData(): Promise<void> {
    const load = this.structuredData ? topicSources[this.topic] : undefined;
    // Without them, the rest is still true.
    const sources = await load?.().catch(() => undefined);
    if (!this.isConnected) return;
    const data = this.structuredData && structuredData(this.words, this.locale, sources);
    const json = data && toJson(data).replaceAll('<', '\\u003c');
    // A server may have written it.
    this.#data ??=
      this.querySelector<HTMLScriptElement>(':scope > script[type="application/ld+json"]') ??
      undefined;
    if (this.#data?.textContent === json) return;
    this.#data?.remove();
    this.#data = json ? scriptOf(json) : undefined;
    if (this.#data) this.append(this.#data);
  }
}

/** The closed rows below the first aid and the warning signs. */
const isRow = (id: PartId) => id !== 'relief' && id !== 'warning-signs';

/** What loads words of its own. */
const isLater = (id: PartId) => id === 'after' || id === 'prevent';

/**
 * A script that holds data. Out of a template of Lit's, whose policy makes it where Trusted Types keep
 * a script from being filled in. The data holds no "<", so that nothing in it can end the script.
 */
function scriptOf(json: string): HTMLScriptElement | undefined {
  const strings = [`<script type="application/ld+json">${json}</script>`];
  const holder = document.createDocumentFragment();
  render(html(Object.assign(strings, {raw: strings})), holder);
  return holder.querySelector('script') ?? undefined;
}
