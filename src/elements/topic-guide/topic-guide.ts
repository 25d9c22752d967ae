import {
  html,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type {CareElement} from '../../base/care-element.js';
import {reveal} from '../../shared/article/neighbour.js';
import {TemplateElement} from '../../base/template-element.js';
import {end} from '../../base/footer.js';
import {flag} from '../../base/flag.js';
import {heading} from '../../base/heading.js';
import {warnOfValue} from '../../base/warn.js';
import {readings} from './readings.js';
import {hasPart, isSection, sectionIds, sections, type Passed, type SectionId} from './sections.js';
import {topicSources} from '../../topics/index.js';
import {structuredData} from './structured-data.js';
import {styles} from './topic-guide.styles.js';
import {words, type TopicGuideWords} from './topic-guide.words.js';

/**
 * The whole article in one tag: all elements in order, with a list of contents, one emergency line and
 * one footer. A link to `#causes` or another section works from outside. `define.ts` registers the parts
 * too; with the class alone, register them yourself.
 *
 * @summary The whole article in one tag.
 * @tagname topic-guide
 *
 * @attr {string} [sections] - Which sections to show, with spaces between: overview, relief, warning-signs, symptoms, causes, medicines, pictures, summary, reply. All when it is left out; reply only with reply-action.
 * @attr {boolean} [structured-data=false] - Adds JSON-LD for search engines (MedicalWebPage, MedicalCondition) to the page.
 * @attr {string} [reply-action] - Address that replies are sent to, as `action` of reader-reply.
 * @attr {'json'|'form'|'wordpress'} [reply-format] - As `format` of reader-reply.
 * @attr {string} [reply-post-id] - As `post-id` of reader-reply.
 * @attr {2|3|4|5|6} [heading-level=2] - Level of the article's heading; those of its parts are one deeper.
 *
 * @fires {CareReadyEvent} care-ready - The element shows its content for the first time. Each part fires it too.
 *
 * @csspart card - A card.
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart contents - The list of contents.
 * @csspart section - A part of the article.
 * @csspart sources - The list of sources.
 */
export class TopicGuide extends TemplateElement<TopicGuideWords> {
  static override readonly tag: string = 'topic-guide';

  static override styles: CSSResultGroup = [TemplateElement.styles, styles];

  static override properties: PropertyDeclarations = {
    sections: {noAccessor: true},
    structuredData: {attribute: 'structured-data', converter: flag},
    replyAction: {attribute: 'reply-action'},
    replyFormat: {attribute: 'reply-format'},
    replyPostId: {attribute: 'reply-post-id'},
  };

  /** Whether JSON-LD for search engines is added to the page. */
  declare structuredData: boolean;

  /** Address that replies are sent to. */
  declare replyAction: string | undefined;

  /** How they are sent. */
  declare replyFormat: string | undefined;

  /** The post that they belong to. */
  declare replyPostId: string | undefined;

  protected override readonly reading = {name: 'reading', words};

  #sections = '';
  #data: HTMLScriptElement | undefined;
  #hashFollowed = false;

  constructor() {
    super();
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

  protected override renderReading(): TemplateResult {
    const {words: own, topic} = this;
    const {text} = own;
    const shown = this.#shown;
    const passed: Passed = {
      topic,
      region: this.regionInUse,
      theme: this.theme,
      level: Math.min(this.headingLevel + 1, 6),
      wordsOf: (name) => async (locale) => ({
        ...(await words[topic]?.(locale))?.[name],
        ...(name in readings && {show: readings[name as keyof typeof readings]}),
      }),
      replyAction: this.replyAction,
      replyFormat: this.replyFormat,
      replyPostId: this.replyPostId,
    };
    return html`<div class="card" part="card">
        ${this.renderEmergencyLine()}
        <div class="section">
          ${heading(this.headingLevel, 'title', text.title, {focusable: true})}
          <nav aria-label=${text.contents} part="contents">
            <ol class="contents">
              ${shown.map(
                (id) =>
                  html`<li>
                    <a href="#${id}" @click=${(event: MouseEvent) => this.#follow(event, id)}
                      >${text.sections[id]}</a
                    >
                  </li>`,
              )}
            </ol>
          </nav>
        </div>
      </div>
      ${shown.map(
        (id) =>
          html`<section id=${id} part="section" aria-label=${text.sections[id]}>
            ${sections[id](passed)}
          </section>`,
      )}
      <div class="card" part="card">
        ${end(this, this.sources(own), shown.includes('reply') ? text.privacy : own.common.privacy)}
      </div>`;
  }

  protected override updated(): void {
    super.updated();
    void this.#updateData();
    if (this.#hashFollowed) return;
    this.#hashFollowed = true;
    this.#followHash();
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
  get #shown(): readonly SectionId[] {
    const chosen = this.#chosen;
    const shown =
      chosen.length > 0 ? chosen : sectionIds.filter((id) => id !== 'reply' || this.replyAction);
    return shown.filter((id) => hasPart(this.words, id));
  }

  /**
   * A link of the page cannot reach into a shadow root. An id of the page itself goes first, but not one
   * in the light DOM of the guide, which does not show.
   */
  readonly #followHash = () => {
    const id = location.hash.slice(1);
    if (!isSection(id)) return;
    const own = document.getElementById(id);
    if (!own || this.contains(own)) void this.#goTo(id);
  };

  /** By script, since `<base>` may make another page of the link. A new tab or window is the browser's. */
  #follow(event: MouseEvent, id: SectionId): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    location.hash = id;
    void this.#goTo(id);
  }

  async #goTo(id: SectionId): Promise<void> {
    const elements = [
      ...this.renderRoot.querySelectorAll<CareElement<TopicGuideWords>>('section > *'),
    ];
    // What stands above must have its height before the place is right.
    await Promise.allSettled(elements.map(({updateComplete}) => updateComplete));
    const section = this.renderRoot.querySelector(`#${id}`);
    if (section?.firstElementChild) reveal(section.firstElementChild);
  }

  async #updateData(): Promise<void> {
    const load = this.structuredData ? topicSources[this.topic] : undefined;
    // Without them, the rest is still true.
    const sources = await load?.().catch(() => undefined);
    if (!this.isConnected) return;
    const data = this.structuredData && structuredData(this.words, this.locale, sources);
    const json = data && JSON.stringify(data).replaceAll('<', '\\u003c');
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
