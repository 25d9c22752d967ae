import {html, nothing, type TemplateResult} from 'lit';
import {tierShape} from '../../base/icons.js';
import {toJson} from '../../base/json.js';
import {locales} from '../../language/locales.js';
import {inOneLine, type Filled, type SheetContent, type SheetRow} from './content.js';

/** Lines to write on; what does not fit is cut off. */
const lines = (count: number) =>
  html`<div class="lines">${[...Array(count).keys()].map(() => html`<i></i>`)}</div>`;

/** More lines than any page has room for. */
const manyLines = 16;

/** Questions that stay longer than what the checker makes of the answers. */
const keptQuestions = 3;

/** Rows that repeat no fact: what the checker makes of the answers. */
const opinions: readonly string[] = ['fits', 'could-fit'];

/**
 * The sheet: what a doctor asks first in the first third of the page, then the reader's own words, then
 * the rest. In two languages, each fact has both, next to each other, but for the names of what is not there: the
 * doctor's come first, and the reader's further down. What the reader typed is there once. Where the page is full, what is marked as spare goes, from the last one on, and what is marked
 * `spare later` goes after all of these. Of facts, only the milder signs that are not there go, and last of all.
 */
export function sheetView(sides: readonly SheetContent[], {typed}: Filled): TemplateResult {
  const isOne = sides.length === 1;

  /** The same in each language. */
  const each = (say: (content: SheetContent) => unknown) =>
    sides.map(
      (content) =>
        html`<div
          lang=${isOne ? nothing : content.locale}
          dir=${isOne ? nothing : locales[content.locale].direction}
        >
          ${say(content)}
        </div>`,
    );

  const eachRow = (
    rows: (content: SheetContent) => readonly SheetRow[],
    show: (
      row: SheetRow,
      say: (pick: (row: SheetRow, content: SheetContent) => unknown) => readonly unknown[],
    ) => unknown,
  ) =>
    (sides[0] ? rows(sides[0]) : []).map((row, at) =>
      show(row, (pick) => each((content) => pick(rows(content)[at] ?? row, content))),
    );

  const said = ({label, items}: SheetRow, {labels}: SheetContent) =>
    html`<strong>${label}:</strong> ${items.length > 0 ? inOneLine(labels, items) : nothing}`;

  const written = (text: string) => html`<p class="typed" dir="auto">${text}</p>`;

  return html`<main class=${isOne ? 'one' : `both ${longer(sides)}`}>
    <header>
      <h1 class="pair">${each(({title}) => title)}</h1>
      <div class="pair">${each(({madeBy}) => madeBy)}</div>
    </header>
    <section class="box">
      <div class="facts">
        ${eachRow(
          ({boxes}) => boxes,
          (row, say) =>
            html`<div class="pair fact ${row.id}">
              ${say(
                ({label, items}, {labels}) =>
                  html`<span>${label}</span>
                    <strong>${items.length > 0 ? inOneLine(labels, items) : nothing}</strong>`,
              )}
            </div>`,
        )}
      </div>
      ${
        sides[0]?.result
          ? html`<h2 class="pair result">
              ${each(({result}) => (result ? html`${tierShape(result.tier)} ${result.text}` : nothing))}
            </h2>`
          : nothing
      }
      ${eachRow(
        ({signs}) => signs,
        (row, say) =>
          isAbsent(row)
            ? html`<div class="sign absent">${say(said).at(-1)}</div>`
            : html`<div class="pair sign ${row.id}">${say(said)}</div>`,
      )}
    </section>
    <section class="own ${typed.own ? '' : 'spare later'}">
      <h2 class="pair">${each(({labels}) => labels.notes.own.short)}</h2>
      ${typed.own ? written(typed.own) : lines(2)}
    </section>
    <div class="rows">
      ${eachRow(
        ({rows}) => rows,
        (row, say) => {
          const text = row.id === 'medicines' || row.id === 'tried' ? typed[row.id] : undefined;
          const isEmpty = row.items.length === 0 && !text;
          const isSpare = opinions.includes(row.id) || (isEmpty && row.id === 'tried');
          const spare = isSpare ? 'spare' : row.id === 'also-absent' ? 'spare later' : '';
          return html`<div class="row ${row.id} ${spare}">
            <div class="pair">${say(said)}</div>
            ${text ? written(text) : isEmpty ? lines(1) : nothing}
          </div>`;
        },
      )}
      ${
        isOne
          ? nothing
          : eachRow(
              ({signs}) => signs.filter(isAbsent),
              (_, say) => html`<div class="spare later">${say(said)[0]}</div>`,
            )
      }
    </div>
    <section class="ask spare later">
      <h2 class="pair">${each(({labels}) => labels.ask)}</h2>
      <ul>
        ${sides[0]?.questions.map(
          (_, at) =>
            html`<li class="pair spare ${at < keptQuestions ? 'later' : ''}">
              ${each(({questions}) => questions[at])}
            </li>`,
        )}
      </ul>
    </section>
    <section class="notes spare">
      <h2 class="pair">${each(({labels}) => labels.notesToWrite)}</h2>
      ${lines(manyLines)}
    </section>
    <footer>
      <div class="pair">
        ${each(({emergency, status}) => html`<strong>${emergency}</strong> ${status}`)}
      </div>
    </footer>
  </main>`;
}

const isAbsent = ({id}: SheetRow) => id === 'absent';

/** Which of two languages takes more room. */
function longer(sides: readonly SheetContent[]): string {
  const [first = 0, second = 0] = sides.map(({signs, rows}) => toJson([signs, rows]).length);
  return first > second * 1.1 ? 'first-longer' : second > first * 1.1 ? 'second-longer' : '';
}
