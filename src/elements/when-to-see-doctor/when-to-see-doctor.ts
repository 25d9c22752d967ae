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
 * @tagname when-to-see-doctor
 *
 * @attr {boolean} [share-tier=false] - Lets `care-complete` carry the tier of the result, and nothing else.
 *
 * @fires {CareStepEvent} care-step - The reader went to another list.
 * @fires {CareCompleteEvent} care-complete - The reader came to a result. Holds no answer.
 *
 * @slot - Content while the element loads, when it fails, and without JavaScript. Put the emergency signs here.
 *
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart card - A card.
 * @csspart care - The card of a tier.
 * @csspart action - The heading of a result.
 * @csspart result - The card with the result.
 * @csspart option - A row to tick.
 * @csspart problem - The message when no answer was chosen.
 * @csspart progress - The line "List 1 of 3".
 * @csspart button - A button.
 * @csspart sources - The list of sources.
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
