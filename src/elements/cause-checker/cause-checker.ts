import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {fillText} from '../../language/fill.js';
import {evidenceStyles} from '../../shared/article/evidence.styles.js';
import {leadStyles} from '../../shared/article/lead.styles.js';
import {rowStyles} from '../../shared/article/rows.styles.js';
import {CareElement} from '../../base/care-element.js';
import {flag} from '../../base/flag.js';
import {heading} from '../../base/heading.js';
import {device} from '../../shared/article/icons.js';
import {icon} from '../../base/icons.js';
import {causeDetails} from './cause-details.js';
import {words, type CauseCheckerWords} from './cause-checker.words.js';
import {flowWords, type CauseCheckerFlowWords} from './checker-flow.words.js';

/**
 * Asks about warning signs first, then marks what can go with cramps like the reader's. It never
 * diagnoses, scores or ranks, and no answer leaves the element.
 *
 * @summary What could be behind the cramps.
 * @tagname cause-checker
 *
 * @attr {boolean} [share-tier=false] - Lets `care-complete` carry the tier of the result, and nothing else.
 *
 * @fires {CareStepEvent} care-step - The reader went to another question.
 * @fires {CareCompleteEvent} care-complete - The reader came to a result. Holds no answer.
 *
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart card - A card.
 * @csspart action - The heading of a result.
 * @csspart result - The card with the result.
 * @csspart cause - A row of the list of causes.
 * @csspart option - A row to tick.
 * @csspart problem - The message when no answer was chosen.
 * @csspart progress - The line "Question 3 of about 10".
 * @csspart button - A button.
 * @csspart sources - A list of sources.
 */
export class CauseChecker extends CareElement<CauseCheckerWords, CauseCheckerFlowWords> {
  static override readonly tag: string = 'cause-checker';

  static override styles: CSSResultGroup = [
    CareElement.styles,
    evidenceStyles,
    leadStyles,
    rowStyles,
  ];

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
      Promise.all([import('./checker-flow.js'), import('../../shared/questions/index.js')]).then(
        ([flow]) => flow,
      ),
  };

  constructor() {
    super();
    this.shareTier = false;
  }

  protected override renderReading(): TemplateResult {
    const {words} = this;
    const {text, causes} = words;
    const level = this.headingLevel;
    return html`<div class="card" part="card">
      ${this.renderEmergencyLine()}
      <div class="section">
        <div class="stack">
          ${heading(level, 'title', text.title, {focusable: true})}
          <p class="lead">${text.lead}</p>
        </div>
        ${
          this.flowWords &&
          html`<div class="row screen">
              ${this.runner.renderStart(text.start)}
              <p class="quiet">${fillText(text.length, {count: text.questionCount})}</p>
            </div>
            <p class="note quiet">${icon(device)}<span>${text.privacy}</span></p>`
        }
      </div>
      <div class="section">
        ${heading(level + 1, 'subtitle', text.causesTitle)}
        <p class="meta">${fillText(text.causesNote, {count: causes.length})}</p>
      </div>
      <div class="rows">${causes.map((cause) => causeDetails(cause, words, this.sources))}</div>
      ${this.renderFooter('causes', 'signs')}
    </div>`;
  }
}
