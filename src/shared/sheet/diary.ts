import {html, nothing, type TemplateResult} from 'lit';
import type {PrintableFacts} from '../../region/facts.js';
import {ifWorse, statusOf, type SheetWords} from './content.js';
import type {Spoken} from './second-language.js';

/** One a day for two weeks: as many as fit a page of US Letter. */
const rows = 14;

/** A page to fill in by hand, one row for each time. Nothing of it is kept anywhere. */
export function diaryView(spoken: Spoken<SheetWords>, facts: PrintableFacts): TemplateResult {
  const {words} = spoken;
  const {title, lead, columns, urgent} = words.doctorVisit.diary;
  return html`<main class="diary">
    <header>
      <h1>${title}</h1>
      <p>${lead}</p>
    </header>
    <table>
      <colgroup>
        ${columns.map(({width}) => html`<col width="${width}%" />`)}
      </colgroup>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[...Array(rows).keys()].map(
          () =>
            html`<tr>
              ${columns.map(
                ({boxes}) =>
                  html`<td>
                    ${
                      boxes
                        ? html`<ul>
                            ${boxes.map((box) => html`<li>${box}</li>`)}
                          </ul>`
                        : nothing
                    }
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    <footer>
      <p><strong>${urgent}</strong></p>
      <p><strong>${ifWorse(words, facts)}</strong> ${statusOf(spoken)}</p>
    </footer>
  </main>`;
}
