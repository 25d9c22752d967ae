import {html, nothing, type TemplateResult} from 'lit';
import {chevron, icon} from '../../base/icons.js';
import type {Mark} from '../../guidance/checker.js';
import {causeMark} from './cause-mark.js';

/** What a result adds to the row of a cause. */
export interface CauseMatch {
  readonly mark: Mark;
  /** The mark in words: said of all, and shown where the cause only could fit. */
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
      ${match ? causeMark(match.mark) : nothing}
      <span
        >${match?.mark === 'fits' ? html`<span class="vh">${match.name}: </span>` : nothing}${title}
        ${
          match
            ? html`<small
                >${match.mark === 'fits' ? nothing : html`${match.name}: `}<span class="dots"
                  >${match.reasons.map((reason) => html`<span>${reason}</span>`)}</span
                ></small
              >`
            : nothing
        }</span
      >
      ${icon(chevron, 'chevron')}
    </summary>
    ${content}
  </details>`;
