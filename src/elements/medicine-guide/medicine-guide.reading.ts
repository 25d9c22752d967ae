import {html, nothing, type TemplateResult} from 'lit';
import {fillText} from '../../language/fill.js';
import {heading} from '../../base/heading.js';
import {chevron, icon, info, tierShape} from '../../base/icons.js';
import type {Medicine} from '../../content/index.js';
import {findings} from '../../shared/article/findings.js';
import {ask, caution, cross, tick} from '../../shared/article/icons.js';
import {list} from '../../shared/article/list.js';
import type {Reading, ReadingView} from '../../shared/reading/view.js';
import type {MedicineGuideWords} from './medicine-guide.words.js';

type View = ReadingView<MedicineGuideWords>;

/** Every medicine, in groups. */
export const reading: Reading<MedicineGuideWords> = (view) => {
  const {words, level} = view;
  const {text, medicineNotes: notes, medicineGroups, medicines} = words;
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
            ${medicines.filter(({group}) => group === id).map((one) => row(view, one, avoid))}
          </div>`,
    )}
    ${view.end('medicines')}
  </div>`;
};

/** @param alarm for what readers should not take on their own: the row is open, so that they see the warning */
function row(view: View, medicine: Medicine, alarm = false) {
  const {words} = view;
  const {text} = words;
  const {can, cannot, askFirst = [], know = [], warning, title, titleAcetaminophen} = medicine;
  const name = titleAcetaminophen
    ? view.by('paracetamol', (facts) =>
        facts.paracetamol === 'acetaminophen' ? titleAcetaminophen : title,
      )
    : title;
  return html`<details part="medicine" ?open=${alarm}>
    <summary><span>${name}</span>${icon(chevron, 'chevron')}</summary>
    <div class="open">
      ${forYou(view, medicine.id)} ${names(view, medicine)}
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
      ${findings(text.howSure, medicine.findings, words)}
      ${view.sources(words, `medicines/${medicine.id}`)}
    </div>
  </details>`;
}

/** The cautions that the reader's answers call for, if they checked their causes on this page. */
const forYou = ({words, plain, when}: View, medicine: string) =>
  (words.effects ?? [])
    .filter(({onMedicines = []}) => onMedicines.includes(medicine))
    .map(({id, text}) =>
      when(
        `for-${id}`,
        html`<p class="for-you" part="caution">
          ${icon(caution)}<span
            ><strong>${words.text.forYou}</strong> ${fillText(text, plain)}</span
          >
        </p>`,
      ),
    );

/** Names by country, that of the reader's first. */
function names({words, region: own}: View, {names}: Medicine) {
  if (!names) return nothing;
  const {regionNames} = words.medicineNotes;
  const sorted = [...names].sort((a, b) => Number(b.region === own) - Number(a.region === own));
  return html`<dl class="names" aria-label=${words.text.names}>
    ${sorted.map(
      ({region, name}) =>
        html`<div data-region=${region}>
          <dt>${regionNames[region] ?? region}:</dt>
          <dd>${name}</dd>
        </div>`,
    )}
  </dl>`;
}

const fact = (path: string, label: string, content: TemplateResult) =>
  html`<div class="fact">
    ${icon(path)}
    <div>
      <p class="label">${label}</p>
      ${content}
    </div>
  </div>`;
