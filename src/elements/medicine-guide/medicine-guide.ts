import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import type {Medicine} from '../../content/index.js';
import {ask, cross, tick} from '../../shared/article/icons.js';
import {list} from '../../shared/article/list.js';
import {evidenceStyles} from '../../shared/article/evidence.styles.js';
import {leadStyles} from '../../shared/article/lead.styles.js';
import {rowStyles} from '../../shared/article/rows.styles.js';
import {CareElement} from '../../base/care-element.js';
import {heading} from '../../base/heading.js';
import {evidence} from '../../shared/article/evidence.js';
import {chevron, icon, info, tierShape} from '../../base/icons.js';
import {styles} from './medicine-guide.styles.js';
import {words, type MedicineGuideWords} from './medicine-guide.words.js';

/**
 * What medicines and supplements can and cannot do about leg cramps, and who should ask first. It
 * gives no dose; what is dangerous to take on one's own stands there as a warning only.
 *
 * @summary Which medicines help, which do not, and which harm.
 * @tagname medicine-guide
 *
 * @csspart card - The card.
 * @csspart medicine - A row of the list.
 * @csspart warning - The warning of a medicine.
 * @csspart button - A button.
 * @csspart sources - A list of sources.
 */
export class MedicineGuide extends CareElement<MedicineGuideWords> {
  static override readonly tag: string = 'medicine-guide';

  static override styles: CSSResultGroup = [
    CareElement.styles,
    evidenceStyles,
    leadStyles,
    rowStyles,
    styles,
  ];

  protected override readonly reading = {name: 'reading', words};

  protected override renderReading(): TemplateResult {
    const {text, medicineNotes: notes, medicineGroups, medicines} = this.words;
    const level = this.headingLevel;
    return html`<div class="card" part="card">
      <div class="section">
        <div class="stack">
          ${heading(level, 'title', text.title, {focusable: true})}
          <p class="lead">${notes.lead}</p>
        </div>
        ${notes.notes.map(
          (note) => html`<p class="note quiet">${icon(info)}<span>${note}</span></p>`,
        )}
      </div>
      ${medicineGroups.map(
        ({id, title, avoid}) =>
          html`<div class="section group">${heading(level + 1, 'subtitle', title)}</div>
            <div class="rows">
              ${medicines.filter(({group}) => group === id).map((one) => this.#renderRow(one, avoid))}
            </div>`,
      )}
      ${this.renderFooter('medicines')}
    </div>`;
  }

  /** @param alarm for what readers should not take on their own: the row is open, so that they see the warning */
  #renderRow(medicine: Medicine, alarm = false) {
    const {words, facts} = this;
    const {text} = words;
    const {can, cannot, askFirst = [], know = [], warning} = medicine;
    const {level, note} = medicine.evidence;
    const title =
      facts.paracetamol === 'acetaminophen' ? medicine.titleAcetaminophen : medicine.title;
    return html`<details part="medicine" ?open=${alarm}>
      <summary><span>${title ?? medicine.title}</span>${icon(chevron, 'chevron')}</summary>
      <div class="open">
        ${this.#renderNames(medicine)}
        <div class="facts">
          <div class="stack">
            ${can ? fact(tick, text.can, html`<p>${can}</p>`) : nothing}
            ${fact(cross, alarm ? text.whyNot : text.cannot, html`<p>${cannot}</p>`)}
          </div>
          ${askFirst.length > 0 ? fact(ask, text.askFirst, list(askFirst)) : nothing}
          ${know.length > 0 ? fact(ask, text.know, list(know)) : nothing}
        </div>
        <p class="warning tier-${alarm ? 'emergency' : 'urgent'}" part="warning">
          ${tierShape(alarm ? 'emergency' : 'urgent')}<span
            ><span class="vh">${text.warning}: </span>${warning}</span
          >
        </p>
        <div class="stack">
          <p class="label">${text.howSure}</p>
          <p>${note}</p>
          <p>${evidence(level, words)}</p>
        </div>
        ${this.sources.render(words, `medicines/${medicine.id}`)}
      </div>
    </details>`;
  }

  /** Names by country, that of the reader's first. */
  #renderNames({names}: Medicine) {
    if (!names) return nothing;
    const {regionNames} = this.words.medicineNotes;
    const own = this.regionInUse;
    const sorted = [...names].sort((a, b) => Number(b.region === own) - Number(a.region === own));
    return html`<dl class="names" aria-label=${this.words.text.names}>
      ${sorted.map(
        ({region, name}) =>
          html`<div>
            <dt>${regionNames[region] ?? region}:</dt>
            <dd>${name}</dd>
          </div>`,
      )}
    </dl>`;
  }
}

const fact = (path: string, label: string, content: TemplateResult) =>
  html`<div class="fact">
    ${icon(path)}
    <div>
      <p class="label">${label}</p>
      ${content}
    </div>
  </div>`;
