import {html, nothing, type TemplateResult} from 'lit';
import {fill, fillText} from '../../language/fill.js';
import type {PrintableFacts} from '../../region/facts.js';
import {callLink, emergencyLine, mobileNote} from '../common/emergency-line.js';
import {heading} from '../common/heading.js';
import {caution} from '../article/icons.js';
import {icon, tierShape} from '../common/icons.js';
import {plainValues, richValues} from '../article/region-values.js';
import {tierWords} from '../article/tier-words.js';
import type {ReliefStepsFlowWords} from './relief-flow.words.js';

export interface HeldView {
  /** Ids of the checks that the reader ticked. */
  readonly looked: readonly string[];
  readonly level: number;
  readonly facts: PrintableFacts;
}

/** Instead of the steps, when the leg should be looked at: the signs that may be meant, and what to do. */
export function heldView(
  {looked, level, facts}: HeldView,
  words: ReliefStepsFlowWords,
  back: TemplateResult,
): TemplateResult {
  const values = richValues(words, facts);
  const ids = words.firstLookChecks
    .filter(({id}) => looked.includes(id))
    .flatMap(({signs}) => signs);
  const signs = words.signs.filter(({id}) => ids.includes(id));
  return html`<section class="card result tier-urgent" part="result">
    <div class="section">
      ${heading(level, 'action', words.flowText.held, {focusable: true})}
      ${(['emergency', 'urgent'] as const).map((tier) => {
        const inTier = signs.filter((sign) => sign.tier === tier);
        if (inTier.length === 0) return nothing;
        const {listHeading} = tierWords(words, tier);
        return html`<div class="stack tier-${tier}">
          <div class="note">
            ${tierShape(tier)}
            ${heading(level + 1, 'subtitle', fillText(listHeading, plainValues(words, facts)))}
          </div>
          <ul class="list">
            ${inTier.map(({id, label}) => {
              const {why = '', avoid = ''} = words.signDetails[id] ?? {};
              return html`<li><strong>${label}.</strong> ${why} ${avoid}</li>`;
            })}
          </ul>
          ${
            tier === 'emergency'
              ? html`<div class="row">
                    ${callLink(words, facts, facts.emergency ? 'held-call' : 'call')}
                  </div>
                  ${mobileNote(words, facts)}`
              : html`<p>${fill(tierWords(words, tier).action, values)}</p>`
          }
        </div>`;
      })}
      <p class="note">
        ${icon(caution, 'warn')}<span>${fill(tierWords(words, 'urgent').after, values)}</span>
      </p>
      <div class="row">${back}</div>
    </div>
    ${signs.some((sign) => sign.tier === 'emergency') ? nothing : emergencyLine(words, facts, true)}
  </section>`;
}
