import {html, nothing, type TemplateResult} from 'lit';
import {chevron, icon} from '../../base/icons.js';

/** What a result adds to the row of a cause. */
export interface CauseMatch {
  readonly icon: TemplateResult;
  /** What the icon says. */
  readonly name: string;
  readonly reasons: readonly string[];
  readonly open: boolean;
}

/** The row of a cause. */
export const causeRow = (
  id: string,
  title: string,
  content: unknown,
  match?: CauseMatch,
): TemplateResult =>
  html`<details part="cause" data-cause=${id} ?open=${match?.open}>
    <summary class=${match ? 'marked' : ''}>
      ${match?.icon}
      <span
        >${match ? html`<span class="vh">${match.name}: </span>` : nothing}${title}
        ${match?.reasons.map((reason) => html`<small>${reason}</small>`)}</span
      >
      ${icon(chevron, 'chevron')}
    </summary>
    ${content}
  </details>`;
