import {html, nothing, type TemplateResult} from 'lit';
import {fill, fillText} from '../../language/fill.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {SignDetails, Tier, TierWords, WarningSign} from '../../content/index.js';
import {caution, tick} from '../article/icons.js';
import {callLink, emergencyLine, mobileNote} from '../../base/emergency-line.js';
import {shownText, type HeldBack} from '../../guidance/lines.js';
import {leadingSign} from '../../guidance/signs.js';
import {heading} from '../../base/heading.js';
import {icon, tierShape} from '../../base/icons.js';
import {richValues} from '../article/region-values.js';
import {signWords} from '../article/sign-words.js';
import {tierWords} from '../article/tier-words.js';
import type {MobileNoteWords} from '../../base/words.js';
import type {FlowWords} from './words.js';

export interface ResultView {
  readonly tier: Tier;
  readonly signs: readonly WarningSign[];
  readonly level: number;
  readonly facts: PrintableFacts;
  /** Replaces what the tier means, where there is something more exact to say. */
  readonly lead?: string;
  /** Tags of the lines that must not be shown with this result. */
  readonly heldBack?: HeldBack;
}

interface ResultWords extends FlowWords, MobileNoteWords {
  readonly tiers: readonly TierWords[];
  readonly signDetails: Readonly<Record<string, SignDetails>>;
}

/** The tier card: what to do first, in the heading; then what led to it. */
export const tierResult = (view: ResultView, words: ResultWords): TemplateResult =>
  view.tier === 'emergency' ? emergencyResult(view, words) : calmResult(view, words);

/** One card and nothing else: the call, what to say, and what to do until help comes. */
function emergencyResult(
  {signs, level, facts, lead}: ResultView,
  words: ResultWords,
): TemplateResult {
  const {flow, signDetails} = words;
  const tier = tierWords(words, 'emergency');
  const values = richValues(words, facts);
  const advice = new Set(
    signs
      .filter((sign) => sign.tier === 'emergency')
      .flatMap(({id}) => {
        const {meanwhile = [], avoid = []} = signDetails[id] ?? {};
        return [...meanwhile, ...avoid];
      }),
  );
  return html`<section class="card emergency" part="result">
    <div class="alarm">
      ${tierShape('emergency')}
      ${heading(level, 'action', html`<span class="vh">${tier.name}: </span>${tier.heading}`, {
        focusable: true,
      })}
      <p>${lead ?? tier.meaning} ${fill(tier.action, values)}</p>
      ${callLink(words, facts, 'call-button')} ${mobileNote(words, facts)}
    </div>
    <div class="section">
      ${heading(level + 1, 'subtitle', flow.whatToSay)}
      <ul class="say">
        ${signs.map((sign) => html`<li>${icon(tick)}<span>${signWords(sign)}</span></li>`)}
      </ul>
      ${heading(level + 1, 'label', flow.whileYouWait)}
      <ul class="list">
        ${[...advice].map((line) => html`<li>${fill(line, values)}</li>`)}
        <li>${tier.after}</li>
      </ul>
    </div>
  </section>`;
}

const nothingHeld: HeldBack = new Set();

/** What to do, in the words of the tier, for a reader to whom some of it may not be told. */
export const actionOf = (
  {action: text, actionTags: tags = [], actionInstead: instead = ''}: TierWords,
  heldBack: HeldBack,
): string => shownText({text, tags, instead}, heldBack) ?? '';

function calmResult(
  {tier: id, signs, level, facts, lead, heldBack = nothingHeld}: ResultView,
  words: ResultWords,
): TemplateResult {
  const {flow, signDetails} = words;
  const tier = tierWords(words, id);
  const leading = leadingSign({tier: id, signs}, signDetails);
  const first = leading && signDetails[leading.id];
  const action = first?.action ?? actionOf(tier, heldBack);
  const values = richValues(words, facts);
  const name = html`<span class="tier"
    >${fillText(flow.yourResult, {tier: tier.name})}<span class="vh">:</span>
  </span>`;
  return html`<section class="card result tier-${id}" part="result">
    <div class="section">
      <div class="result-head">
        ${tierShape(id)}
        ${heading(level, 'action', html`${name}${first?.headline ?? tier.heading}`, {focusable: true})}
      </div>
      <p class="meaning">
        <strong>${fill(action, values)}</strong>
        ${lead ?? first?.why ?? (id === 'soon' ? nothing : tier.meaning)}
      </p>
      ${
        signs.length > 0
          ? html`<div class="led stack">
              ${heading(level + 1, 'label', id === 'urgent' ? flow.tellThem : flow.whatLedToThis)}
              <ul class="stack">
                ${signs.map((sign) => {
                  const {why = '', action = '', avoid = []} = signDetails[sign.id] ?? {};
                  return html`<li>
                    <strong>${sign.label}.</strong>
                    ${sign.detail ? html`<span class="detail">${sign.detail}.</span>` : nothing}
                    ${sign === leading ? nothing : html`${id === 'soon' ? nothing : why} ${fill(action, values)}`}
                    ${avoid.join(' ')}
                  </li>`;
                })}
              </ul>
            </div>`
          : nothing
      }
      <p class="note">${icon(caution, 'warn')}<span>${fill(tier.after, values)}</span></p>
    </div>
    ${emergencyLine(words, facts, true)}
  </section>`;
}
