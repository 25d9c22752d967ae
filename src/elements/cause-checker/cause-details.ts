import {html, nothing, type TemplateResult} from 'lit';
import type {Cause} from '../../content/index.js';
import {evidence} from '../../shared/article/evidence.js';
import {chevron, icon} from '../../base/icons.js';
import type {Sources} from '../../base/sources-list.js';
import type {CauseCheckerWords} from './cause-checker.words.js';

/** What a result adds to the row of a cause. */
export interface CauseMatch {
  readonly icon: TemplateResult;
  /** What the icon says. */
  readonly name: string;
  readonly reasons: readonly string[];
  readonly open: boolean;
}

/** The row of a cause: why, what helps, how sure we are, sources. */
export function causeDetails(
  {id, title, summary, why, help, evidence: {level, note}}: Cause,
  words: CauseCheckerWords,
  sources: Sources,
  match?: CauseMatch,
): TemplateResult {
  const {text} = words;
  return html`<details part="cause" ?open=${match?.open}>
    <summary class=${match ? 'marked' : ''}>
      ${match?.icon}
      <span
        >${match ? html`<span class="vh">${match.name}: </span>` : nothing}${title}
        ${match?.reasons.map((reason) => html`<small>${reason}</small>`)}</span
      >
      ${icon(chevron, 'chevron')}
    </summary>
    <div class="open">
      <p>${summary} ${why}</p>
      <div class="stack">
        <p class="label">${text.help}</p>
        <ul class="list">
          ${help.map((line) => html`<li>${line}</li>`)}
        </ul>
      </div>
      <div class="stack">
        <p class="label">${text.howSure}</p>
        <p>${evidence(level, words)}</p>
        <p class="quiet">${note}</p>
      </div>
      ${sources.render(words, `causes/${id}`)}
    </div>
  </details>`;
}
