import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {list} from '../../shared/article/list.js';
import {neighbour} from '../../shared/article/neighbour.js';
import {TemplateElement} from '../../base/template-element.js';
import {heading} from '../../base/heading.js';
import {icon, info} from '../../base/icons.js';
import {panelStyles, SheetPanel} from '../../shared/sheet/index.js';
import {keepFromRecorders} from '../../shared/sheet/recorders.js';
import {words, type DoctorSummaryWords} from './doctor-summary.words.js';

/** Elements whose result makes the same sheet, with what was answered there. */
const askers = 'cause-checker, when-to-see-doctor';

/**
 * What to bring to a doctor and what to ask, to read and as a sheet to print, copy or download. In the
 * reader's language and, where it is another, in that of the region. It asks for no name, and nothing
 * that is typed leaves the element.
 *
 * @summary A sheet to take to the doctor.
 * @tagname doctor-summary
 *
 * @attr {string} [region] - Region (ISO 3166-1 alpha-2), for phone numbers and the second language of the sheet; else the region of the language tag.
 *
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart card - A card.
 * @csspart subtitle - The heading of a list.
 * @csspart panel - The fields and buttons.
 * @csspart field - A field to type in.
 * @csspart button - A button.
 * @csspart sources - The list of sources.
 */
export class DoctorSummary extends TemplateElement<DoctorSummaryWords> {
  static override readonly tag: string = 'doctor-summary';

  static override styles: CSSResultGroup = [TemplateElement.styles, panelStyles];

  protected override readonly reading = {name: 'reading', words};

  readonly #panel = new SheetPanel<DoctorSummaryWords>(this);

  /** @internal */
  override get asks(): boolean {
    return true;
  }

  protected override renderReading(): TemplateResult {
    const {sheet, doctorVisit, text} = this.words;
    const level = this.titleLevel;
    const part = (title: string, items: readonly string[], note?: string) =>
      html`<div class="section">
        ${heading(level + 1, 'subtitle', title)} ${list(items)}
        ${note ? html`<p class="quiet">${note}</p>` : nothing}
      </div>`;
    return html`<div class="card" part="card">
      ${this.renderEmergencyLine()}
      <div class="section">${heading(level, 'title', sheet.title, {focusable: true})}</div>
      ${this.#panel.render()}
      ${
        neighbour(this, askers)
          ? html`<div class="section screen">
              <p class="note quiet">${icon(info)}<span>${text.withAnswers}</span></p>
            </div>`
          : nothing
      }
      ${part(text.bring, doctorVisit.bring)} ${part(text.ask, doctorVisit.questionsToAsk)}
      ${part(text.check, doctorVisit.mayCheck, doctorVisit.note)}
      ${this.renderFooter('doctorVisit')}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    keepFromRecorders(this.renderRoot);
    // What is there to read does not wait for it.
    void this.#panel.loadSecond(words);
  }
}
