import {html, nothing, type TemplateResult} from 'lit';
import {fillText} from '../../language/fill.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {SeriousSign} from '../../content/index.js';
import {callLink, emergencyLine} from '../../base/emergency-line.js';
import {heading} from '../../base/heading.js';
import {icon, tierShape} from '../../base/icons.js';
import {cross, onward, play} from '../../shared/article/icons.js';
import {plainValues} from '../../shared/article/region-values.js';
import {tierWords} from '../../shared/article/tier-words.js';
import {backButton, otherWays, redo} from '../../shared/questions/index.js';
import type {ReliefStepsFlowWords} from './relief-flow.words.js';

type Words = ReliefStepsFlowWords;

interface Row {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly choose: () => void;
}

/** What a screen with rows asks. */
export interface Rows {
  readonly title: string;
  readonly hint: string;
  readonly rows: readonly Row[];
  readonly none: {readonly label: TemplateResult | string; readonly choose: () => void};
  /** Back to the screen before. */
  readonly back?: () => void;
}

interface RowsView extends Rows {
  /** Leaves the timer. */
  readonly stop: () => void;
  readonly level: number;
  readonly facts: PrintableFacts;
}

/** Rows that act on one tap, and one button for every reader for whom none of them is true. */
export function rowsView(view: RowsView, words: Words): TemplateResult {
  const {title, hint, rows, none, stop, back, level, facts} = view;
  return html`<div class="look">
    ${topRow(words.flowText.beforeStart, stop, words)}
    <div class="look-head">
      ${heading(level, 'title', title, {focusable: true})}
      <p class="quiet">${hint}</p>
    </div>
    <div class="look-rows">
      ${rows.map(
        (row) =>
          html`<button class="look-row" part="option" @click=${row.choose}>
            <span
              ><strong>${row.label}</strong
              >${row.detail ? html` <small>${row.detail}</small>` : nothing}</span
            >${icon(onward, 'flip')}
          </button>`,
      )}
    </div>
    <div class="look-foot">
      <button class="button" part="button" @click=${none.choose}>${none.label}</button>
      ${back ? html`<div>${backButton(words, back)}</div>` : nothing}
    </div>
    ${emergencyLine(words, facts, true)}
  </div>`;
}

interface Answers<Answer> {
  readonly choose: (answer: Answer) => void;
  readonly none: () => void;
}

/** What to look for before the first step. */
export function firstLook(
  {flowText, firstLookChecks, signs: all}: Words,
  isRoutine: boolean,
  {choose, none}: Answers<readonly SeriousSign[]>,
): Rows {
  return {
    title: flowText.firstLookTitle,
    hint: `${flowText.firstLookQuestion} ${flowText.firstLookHint}`,
    rows: firstLookChecks.map(({label, detail, signs}) => ({
      label,
      detail,
      choose: () => choose(signs.flatMap((id) => all.filter((sign) => sign.id === id))),
    })),
    none: {
      label: isRoutine ? flowText.noneOfThese : html`${icon(play)}${flowText.noneStart}`,
      choose: none,
    },
  };
}

/** Which of the signs it is that a row of the first look may mean. */
export const whichSign = (
  {flowText}: Words,
  signs: readonly SeriousSign[],
  {choose, none}: Answers<SeriousSign>,
): Rows => ({
  title: flowText.which,
  hint: flowText.held,
  rows: signs.map((sign) => ({
    label: sign.label,
    detail: sign.detail,
    choose: () => choose(sign),
  })),
  none: {label: flowText.noneOfThese, choose: none},
});

/** The first row of each screen: leave, and where the reader is. */
export const topRow = (label: unknown, stop: () => void, {flowText}: Words, more?: unknown) =>
  html`<div class="top">
    <button class="icon-button" part="button" aria-label=${flowText.stop} @click=${stop}>
      ${icon(cross)}
    </button>
    <p>${label}</p>
    ${more ?? html`<span></span>`}
  </div>`;

/** After an injury without a warning sign: rest it, and when to get help all the same. */
export function restView(
  signs: readonly SeriousSign[],
  {level, facts}: Pick<RowsView, 'facts' | 'level'>,
  words: Words,
): TemplateResult {
  const {restLeg} = words.flowText;
  const plain = plainValues(words, facts);
  return html`<section class="card" part="result">
    <div class="section">
      ${heading(level, 'action', restLeg.title, {focusable: true})}
      <p class="meaning">${restLeg.text}</p>
      ${signs.map(
        ({tier, label, detail}) =>
          html`<div class="stack tier-${tier}">
            <div class="note">
              ${tierShape(tier)}
              ${heading(level + 1, 'subtitle', fillText(tierWords(words, tier).listHeading, plain))}
            </div>
            <ul class="list">
              <li><strong>${label}.</strong> ${detail ?? nothing}</li>
            </ul>
            ${
              tier === 'emergency'
                ? html`<div class="row">
                      ${callLink(words, facts, facts.emergency ? 'held-call' : 'call')}
                    </div>
                    ${otherWays(words, facts)}`
                : nothing
            }
          </div>`,
      )}
    </div>
  </section>`;
}

/** A result. The way back is quiet, below it, and is not printed. */
export const outcome = (result: TemplateResult, label: string, back: () => void) =>
  html`<div class="outcome">
    ${result}
    <div class="screen">
      <button class="button text" part="button" @click=${back}>${icon(redo)}${label}</button>
    </div>
  </div>`;
