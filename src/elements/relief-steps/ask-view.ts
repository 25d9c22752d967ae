import {html, nothing, type TemplateResult} from 'lit';
import {clock} from '../../language/durations.js';
import {fill, fillText} from '../../language/fill.js';
import type {PrintableFacts} from '../../region/facts.js';
import {callLink} from '../../base/emergency-line.js';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {cross, tick} from '../../shared/article/icons.js';
import {richValues} from '../../shared/article/region-values.js';
import {tierWords} from '../../shared/article/tier-words.js';
import {redo} from '../../shared/questions/index.js';
import {topRow} from './look-view.js';
import type {ReliefStepsFlowWords} from './relief-flow.words.js';

type Words = ReliefStepsFlowWords;

interface AskView {
  /** Seconds of cramp. */
  readonly total: number;
  /** Whether the time is over after which a cramp has to be checked. */
  readonly isOverLimit: boolean;
  readonly yes: () => void;
  readonly no: () => void;
  readonly stop: () => void;
  readonly level: number;
  readonly facts: PrintableFacts;
}

/** Whether the cramp has eased: after the last step, and at the limit, with what to do if it has not. */
export function askView(view: AskView, words: Words): TemplateResult {
  const {total, isOverLimit, yes, no, stop, level, facts} = view;
  const {flowText, limit} = words;
  const {done} = flowText;
  const sign = words.signs.find(({id}) => id === limit?.sign);
  const {listAction = '', action} = tierWords(words, sign?.tier ?? 'urgent');
  return html`<div class="ask">
    ${topRow(fillText(flowText.since, {time: clock(total)}), stop, words)}
    <div class="ask-words">
      ${heading(level, 'title', done.now, {focusable: true})}
      <p>
        ${
          isOverLimit
            ? html`<strong>${limit?.ifNot}</strong>
                ${fill(listAction || action, richValues(words, facts))}`
            : done.nowText
        }
      </p>
    </div>
    <div class="go">
      <button class="step-button" part="button" @click=${yes}>
        ${icon(tick)}<span>${flowText.easedYes}</span>
      </button>
      <button class="step-button" part="button" @click=${no}>
        ${icon(isOverLimit ? cross : redo)}<span>${isOverLimit ? flowText.no : done.again}</span>
      </button>
    </div>
    <div class="bar-line">${callLink(words, facts)}</div>
  </div>`;
}

interface EndView {
  readonly title: string;
  readonly text?: string;
  readonly total?: number;
  /** Whether to show what to do after a cramp. */
  readonly after: boolean;
  readonly close: () => void;
  /** To the plan for fewer cramps. */
  readonly prevent?: (() => void) | undefined;
  readonly back?: () => void;
  readonly level: number;
  readonly facts: PrintableFacts;
}

/** The end: what to do now, and the way back if the cramp is. */
export function endView(view: EndView, words: Words): TemplateResult {
  const {title, text, total, after, close, prevent, back, level, facts} = view;
  const {flowText, afterSteps = []} = words;
  const time = total === undefined ? nothing : fillText(flowText.since, {time: clock(total)});
  return html`<div class="ask">
    ${topRow(time, close, words)}
    <div class="end-words">
      ${heading(level, 'title', title, {focusable: true})} ${text ? html`<p>${text}</p>` : nothing}
      ${
        after && afterSteps.length > 0
          ? html`<ol class="end-steps">
              ${afterSteps.map((step) => html`<li><strong>${step.title}</strong> <span>${step.text}</span></li>`)}
            </ol>`
          : nothing
      }
    </div>
    <div class="go">
      <button class="step-button main" part="button" @click=${close}>
        <span>${flowText.close}</span>
      </button>
      ${
        prevent
          ? html`<button class="step-button" part="button" @click=${prevent}>
              <span>${words.text.tabs.prevent}</span>
            </button>`
          : nothing
      }
    </div>
    <div class="bar-line">
      ${
        back
          ? html`<button class="button text" part="button" @click=${back}>
              ${icon(redo)}${flowText.isBack}
            </button>`
          : nothing
      }
      ${callLink(words, facts)}
    </div>
  </div>`;
}
