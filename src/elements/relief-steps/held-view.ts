import {html, type TemplateResult} from 'lit';
import {fill, fillText} from '../../language/fill.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {FirstLookCheck} from '../../content/index.js';
import {callLink, mobileNote} from '../../base/emergency-line.js';
import {heading} from '../../base/heading.js';
import {caution} from '../../shared/article/icons.js';
import {icon, tierShape} from '../../base/icons.js';
import {plainValues, richValues} from '../../shared/article/region-values.js';
import {tierWords} from '../../shared/article/tier-words.js';
import {tierResult} from '../../shared/questions/index.js';
import type {ReliefStepsFlowWords} from './relief-flow.words.js';

export interface HeldView {
  /** Ids of the checks that the reader ticked. */
  readonly looked: readonly string[];
  readonly level: number;
  readonly facts: PrintableFacts;
}

type Words = ReliefStepsFlowWords;

/** Replaces the steps when the leg should be looked at: whom to call, and what not to do. */
export function heldView({looked, level, facts}: HeldView, words: Words): TemplateResult {
  const checks = words.firstLookChecks.filter(({id}) => looked.includes(id));
  const isEmergency = checks.some(({tier}) => tier === 'emergency');
  if (!isEmergency && checks.some(({tier}) => !tier)) {
    return injuryView(checks, {level, facts}, words);
  }
  const tier = isEmergency ? 'emergency' : 'urgent';
  const leading = checks.filter((check) => check.tier === tier);
  const others = checks.filter((check) => check.tier !== tier);
  const signs = said([...leading, ...others], words);
  const why = signs[0] && words.signDetails[signs[0].id]?.why;
  const lead = (isEmergency && why) || `${words.flowText.held}.`;
  return tierResult({tier, signs, level, facts, lead}, words);
}

/** An injury can be an emergency or not: the reader is told what decides. A swollen leg is urgent in any case. */
function injuryView(
  checks: readonly FirstLookCheck[],
  {level, facts}: Pick<HeldView, 'level' | 'facts'>,
  words: Words,
) {
  const rich = richValues(words, facts);
  const plain = plainValues(words, facts);
  const unclear = checks.filter(({tier}) => !tier).flatMap((check) => signsOf(check, words));
  return html`<section class="card result tier-urgent" part="result">
    <div class="section">
      ${heading(level, 'action', words.flowText.held, {focusable: true})}
      ${(['emergency', 'urgent'] as const).map((tier) => {
        const {heading: title, listHeading, action} = tierWords(words, tier);
        const known = said(
          checks.filter((check) => check.tier === tier),
          words,
        );
        const signs = known.length > 0 ? known : unclear.filter((sign) => sign.tier === tier);
        return html`<div class="stack tier-${tier}">
          <div class="note">
            ${tierShape(tier)}
            ${heading(level + 1, 'subtitle', known.length > 0 ? title : fillText(listHeading, plain))}
          </div>
          <ul class="list">
            ${signs.map(({id, label}) => {
              const {why = '', avoid = []} = words.signDetails[id] ?? {};
              return html`<li><strong>${label}.</strong> ${why} ${avoid.join(' ')}</li>`;
            })}
          </ul>
          ${
            tier === 'emergency'
              ? html`<div class="row">
                    ${callLink(words, facts, facts.emergency ? 'held-call' : 'call')}
                  </div>
                  ${mobileNote(words, facts)}`
              : html`<p>${fill(action, rich)}</p>`
          }
        </div>`;
      })}
      <p class="note">
        ${icon(caution, 'warn')}<span>${fill(tierWords(words, 'urgent').after, rich)}</span>
      </p>
    </div>
  </section>`;
}

const signsOf = ({signs}: FirstLookCheck, words: Words) =>
  signs.flatMap((id) => words.signs.filter((sign) => sign.id === id));

/** What the reader ticked, in the words of the check, each as the most serious sign that it may mean. */
const said = (checks: readonly FirstLookCheck[], words: Words) =>
  checks.flatMap((check) =>
    signsOf(check, words)
      .slice(0, 1)
      .map((sign) => ({...sign, label: check.label})),
  );
