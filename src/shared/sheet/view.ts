import {html, nothing, type TemplateResult} from 'lit';
import {locales} from '../../language/locales.js';
import {noteIds, type SheetContent, type SheetSection, type Typed} from './content.js';
import {line} from './text.js';

/** More lines to write on than any page has room for: those that do not fit are cut off. */
const lines = Array.from({length: 16}, () => html`<i></i>`);

/**
 * The sheet: boxes to tick by pen, and lines to write on where nothing was typed. In two languages,
 * each line stands in both, side by side; what the reader typed stands once.
 */
export function sheetView(sides: readonly SheetContent[], typed: Typed): TemplateResult {
  const isOne = sides.length === 1;

  const say = (pick: (content: SheetContent) => string | undefined) =>
    isOne
      ? sides.map(pick)
      : sides.map(
          (content) =>
            html`<span lang=${content.locale} dir=${locales[content.locale].direction}
              >${pick(content)}</span
            > `,
        );

  const section = ({kind, icon, note, groups}: SheetSection, at: number) => {
    const here = ({sections}: SheetContent) => sections[at];
    return html`<section class=${kind}>
      ${icon}
      <h2>${say((content) => here(content)?.title)}</h2>
      ${note ? html`<p class="small">${say((content) => here(content)?.note)}</p>` : nothing}
      ${groups.map((group, g) => {
        const inGroup = (content: SheetContent) => here(content)?.groups[g];
        return html`${
            group.name
              ? html`<h3>${group.icon}${say((content) => inGroup(content)?.name)}</h3>`
              : nothing
          }
          <ul>
            ${group.rows.map((row, r) => {
              const inRow = (content: SheetContent) => inGroup(content)?.rows[r] ?? row;
              if (kind === 'answers' && !isOne) {
                return html`<li><p>${say((content) => line(inRow(content)))}</p></li>`;
              }
              return html`<li>
                ${row.name ? html`<p class="name">${say((content) => inRow(content).name)}</p>` : nothing}
                ${row.lines.map(
                  (_, l) => html`<p>${say((content) => inRow(content).lines[l])}</p>`,
                )}
              </li>`;
            })}
          </ul>`;
      })}
    </section>`;
  };

  const sections = sides[0]?.sections ?? [];
  const only = (...kinds: readonly string[]) =>
    sections.map((one, at) => (kinds.includes(one.kind) ? section(one, at) : nothing));

  return html`<main class=${isOne ? 'one' : 'both'}>
    <header>
      <h1>${say(({title}) => title)}</h1>
      <p>${say(({date}) => date)}</p>
      <p class="small">${say(({madeBy}) => madeBy)}</p>
    </header>
    ${only('result')}
    <div class="columns">${only('answers', 'causes', 'bring', 'ask')}</div>
    ${only('check')}
    <section class="notes">
      <h2>${say(({labels}) => labels.myNotes)}</h2>
      <dl>
        ${noteIds.map(
          (id) =>
            html`<div class=${id}>
              <dt>${say(({labels}) => labels.notes[id])}</dt>
              ${
                typed[id]
                  ? html`<dd class="typed" dir="auto">${typed[id]}</dd>`
                  : html`<dd class="lines">${lines}</dd>`
              }
            </div>`,
        )}
      </dl>
    </section>
    <footer>
      <p class="name">${say(({emergency}) => emergency)}</p>
      <p>${say(({status}) => status)}</p>
    </footer>
  </main>`;
}
