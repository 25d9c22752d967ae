/** What a reader's answers say of medicines: in an article, it shows before the page's nodes, below the name of each. */
import {html, nothing, type TemplateResult} from 'lit';

/** @param whole the reading part of a medicine guide as it would be without `wrap`, from which this is taken */
export function cautionsIn(whole: DocumentFragment): TemplateResult | typeof nothing {
  const rows = [...whole.querySelectorAll('[part=medicine]')].flatMap((medicine) => {
    const cautions = [...medicine.querySelectorAll('[part=caution]')];
    const name = medicine.querySelector('summary')?.textContent.trim();
    return cautions.length > 0 ? [{name, cautions}] : [];
  });
  if (rows.length === 0) return nothing;
  return html`<div class="section">
    ${rows.map(
      ({name, cautions}) =>
        html`<div class="stack">
          <p class="label">${name}</p>
          ${cautions}
        </div>`,
    )}
  </div>`;
}

/** Whether an answer may say something of a medicine. */
export const hasCautions = (words: {
  readonly effects?: readonly {readonly onMedicines?: readonly string[]}[];
}): boolean => (words.effects ?? []).some(({onMedicines = []}) => onMedicines.length > 0);
