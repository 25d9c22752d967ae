import {html, nothing} from 'lit';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {fillText} from '../../language/fill.js';
import {findings} from '../../shared/article/findings.js';
import {device} from '../../shared/article/icons.js';
import type {Reading} from '../../shared/reading/view.js';
import type {Cause, Line, TaggedLine} from '../../content/index.js';
import type {CauseCheckerWords} from './cause-checker.words.js';
import {causeRow} from './cause-row.js';

/** A line of help; a result copies it, and reads from it to whom it may be shown. */
const helpLine = (line: Line) => {
  const {text, tags = [], instead}: TaggedLine = typeof line === 'string' ? {text: line} : line;
  return html`<li
    data-tags=${tags.length > 0 ? tags.join(' ') : nothing}
    data-instead=${instead ?? nothing}
  >
    ${text}
  </li>`;
};

/** Start, and every cause with what is known of it. */
export const reading: Reading<CauseCheckerWords> = (view) => {
  const {words, level, hasFlow} = view;
  const {text, causes} = words;
  const row = ({id, title, summary, why, help, findings: known}: Cause) =>
    causeRow(
      id,
      title,
      html`<div class="open">
        <p><span class="in-short">${summary}</span> ${why}</p>
        <div class="stack">
          <p class="label">${text.help}</p>
          <ul class="list">
            ${help.map(helpLine)}
          </ul>
        </div>
        ${findings(text.howSure, known, words)} ${view.sources(words, `causes/${id}`)}
      </div>`,
    );
  return html`<div class="card" part="card">
    ${view.emergencyLine()}
    <div class="section">
      <div class="stack">
        ${heading(level, 'title', text.title, {focusable: true})}
        <p class="lead">${text.lead}</p>
      </div>
      ${
        hasFlow
          ? html`<div class="row screen">
                ${view.startButton(text.start)}
                <p class="quiet">${fillText(text.length, {count: text.questionCount})}</p>
              </div>
              <p class="note quiet">${icon(device)}<span>${text.privacy}</span></p>`
          : nothing
      }
    </div>
    <div class="section">
      ${heading(level + 1, 'subtitle', text.causesTitle)}
      <p class="meta">${fillText(text.causesNote, {count: causes.length})}</p>
    </div>
    <div class="rows columns">${causes.map(row)}</div>
    ${view.end('causes', 'signs')}
  </div>`;
};
