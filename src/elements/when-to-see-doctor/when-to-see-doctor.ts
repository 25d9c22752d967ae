import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {fill, fillText} from '../../language/fill.js';
import type {SignGroup, Tier, WarningSign} from '../../content/index.js';
import {CareElement} from '../../base/care-element.js';
import {callLink, mobileNote} from '../../base/emergency-line.js';
import {flag} from '../../base/flag.js';
import {heading} from '../../base/heading.js';
import {icon, info, tierShape} from '../../base/icons.js';
import {plainValues, richValues} from '../../shared/article/region-values.js';
import {tierWords} from '../../shared/article/tier-words.js';
import {flowWords, type WhenToSeeDoctorFlowWords} from './signs-flow.words.js';
import {styles} from './when-to-see-doctor.styles.js';
import {words, type WhenToSeeDoctorWords} from './when-to-see-doctor.words.js';

/**
 * The warning signs and how fast to act on them, readable without a click, and a way to go through
 * them list by list. It never diagnoses, and no answer leaves the element.
 *
 * @summary Warning signs and how fast to act.
 * @tag when-to-see-doctor
 * @tagname when-to-see-doctor
 *
 * @attr {string} [topic] - The topic.
 * @attr {string} [lang] - Language tag (BCP 47); else that of the nearest ancestor, followed live.
 * @attr {string} [region] - Region (ISO 3166-1 alpha-2), for phone numbers and names; else the region of the language tag.
 * @attr {'auto'|'light'|'dark'} [theme=auto] - Colours; `auto` follows the colour scheme of the page.
 * @attr {2|3|4|5|6} [heading-level=2] - Level of the element's heading.
 * @attr {boolean} [share-tier=false] - Lets `care-complete` carry the tier of the result, and nothing else.
 *
 * @fires {CareReadyEvent} care-ready - The element shows its content for the first time.
 * @fires {CareStepEvent} care-step - The reader went to another list.
 * @fires {CareCompleteEvent} care-complete - The reader came to a result. Holds no answer.
 * @fires {CareErrorEvent} care-error - The words could not be loaded; the light DOM stays.
 *
 * @slot - Content while the element loads, when it fails, and without JavaScript. Put the emergency signs here.
 *
 * @csspart base - The frame around everything.
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart card - A card.
 * @csspart title - The heading.
 * @csspart care - The card of a tier.
 * @csspart action - The heading of a result.
 * @csspart result - The card with the result.
 * @csspart option - A row to tick.
 * @csspart problem - The message when no answer was chosen.
 * @csspart progress - The line "List 1 of 3".
 * @csspart button - A button.
 * @csspart sources - The list of sources.
 * @csspart footer - Sources, review status and purpose.
 *
 * @cssprop [--care-accent=#0f5f6d] - Brand colour of buttons and links, pulled into the readable range.
 * @cssprop [--care-font-family=inherit] - Typeface; the host's by default.
 * @cssprop [--care-font-size=max(1em, 16px)] - Size of the text.
 * @cssprop [--care-radius=0.75em] - Roundness of cards.
 * @cssprop [--care-surface] - Background of cards.
 * @cssprop [--care-ink] - Colour of the text.
 * @cssprop [--care-focus] - Colour of the focus ring.
 */
export class WhenToSeeDoctor extends CareElement<WhenToSeeDoctorWords, WhenToSeeDoctorFlowWords> {
  static override readonly tag: string = 'when-to-see-doctor';

  static override styles: CSSResultGroup = [CareElement.styles, styles];

  static override properties: PropertyDeclarations = {
    shareTier: {attribute: 'share-tier', converter: flag},
  };

  /** Whether `care-complete` carries the tier of the result. */
  declare shareTier: boolean;

  protected override readonly reading = {name: 'reading', words};

  protected override readonly flow = {
    name: 'flow',
    words: flowWords,
    load: () =>
      Promise.all([import('./signs-flow.js'), import('../../shared/questions/index.js')]).then(
        ([flow]) => flow,
      ),
  };

  constructor() {
    super();
    this.shareTier = false;
  }

  protected override renderReading(): TemplateResult {
    const {words} = this;
    const {text, tiers} = words;
    const level = this.headingLevel;
    return html`${heading(level, 'title', text.title, {focusable: true})}
      ${tiers.map(({id}) => this.#renderCard(id))}
      <div class="card" part="card">
        ${
          this.flowWords &&
          html`<div class="section screen">
            ${heading(level + 1, 'subtitle', text.checkTitle)}
            <p class="quiet">${text.checkLead}</p>
            <div class="row">${this.runner.renderStart(text.start)}</div>
          </div>`
        }
        <div class="section">
          <p class="note">${icon(info)}<span>${text.worried}</span></p>
        </div>
        ${this.renderFooter('signs')}
      </div>`;
  }

  #renderCard(id: Tier) {
    const {words, facts} = this;
    const {text, signGroups} = words;
    const tier = tierWords(words, id);
    const values = richValues(words, facts);
    const title = fillText(tier.listHeading, plainValues(words, facts));
    const name = html`<span class="tier">${tier.name}<span class="vh">:</span> </span>`;
    return html`<section class="care tier-${id}" part="care">
      <div class="care-head">
        ${tierShape(id)} ${heading(this.headingLevel + 1, 'care-title', html`${name}${title}`)}
      </div>
      <div class="care-body">
        <div class="groups">
          ${signGroups.filter((group) => group.tier === id).map((group) => this.#renderGroup(group))}
        </div>
        ${
          id === 'emergency'
            ? html`<div class="row">
                  ${callLink(words, facts, facts.emergency ? 'call-button' : 'call')}
                  <span class="quiet">${text.noDriving}</span>
                </div>
                ${mobileNote(words, facts)}`
            : html`<p>
                ${fill(tier.listAction ?? '', values)} ${id === 'self-care' ? tier.action : nothing}
                ${id === 'soon' ? nothing : fill(tier.after, values)}
              </p>`
        }
      </div>
    </section>`;
  }

  #renderGroup({id: groupId, title}: SignGroup) {
    const signs: readonly WarningSign[] = this.words.signs;
    return html`<section>
      ${heading(this.headingLevel + 2, 'label', title)}
      <ul class="list">
        ${signs.filter(({group}) => group === groupId).map(({id, label}) => html`<li id="sign-${id}">${label}</li>`)}
      </ul>
    </section>`;
  }
}
