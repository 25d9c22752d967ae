import {html, nothing, type TemplateResult} from 'lit';
import {fill, fillText} from '../../language/fill.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {SignDetails, Tier, TierWords, Voice, WarningSign} from '../../content/index.js';
import {caution} from '../article/icons.js';
import {callLink, emergencyLine} from '../../base/emergency-line.js';
import {shownText, type HeldBack} from '../../guidance/lines.js';
import {leadingSign} from '../../guidance/signs.js';
import {heading} from '../../base/heading.js';
import {icon, tierShape} from '../../base/icons.js';
import {richValues} from '../article/region-values.js';
import {signWords} from '../article/sign-words.js';
import {tierWords} from '../article/tier-words.js';
import {undo} from './icons.js';
import {backButton, type PartOption} from './options.js';
import {otherWays, type CallWords} from './other-ways.js';
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
  /** Whom the card speaks for; the reader unless said otherwise. */
  readonly voice?: Voice;
  /** Keys of the parts of the signs that the reader chose. */
  readonly parts?: ReadonlySet<string>;
  /** Goes back to what was ticked, with the ticks kept. */
  readonly undo?: () => void;
}

interface ResultWords extends FlowWords, CallWords {
  readonly tiers: readonly TierWords[];
  readonly signDetails: Readonly<Record<string, SignDetails>>;
}

type Details = Pick<ResultWords, 'signDetails'>;

const partKey = (signId: string, partId: string) => `${signId}/${partId}`;

/** The parts of a sign, to tap. */
export const partOptions = (
  signId: string,
  {signDetails}: Details,
): readonly PartOption[] | undefined =>
  signDetails[signId]?.parts?.map(({id, label}) => ({key: partKey(signId, id), label}));

/** The tier card: what to do first, in the heading; then what led to it. */
export const tierResult = (view: ResultView, words: ResultWords): TemplateResult =>
  view.tier === 'emergency' ? emergencyResult(view, words) : calmResult(view, words);

/** One card and nothing else: the call, what to say, and what to do until help comes. */
function emergencyResult(view: ResultView, words: ResultWords): TemplateResult {
  const {signs, level, facts, lead, voice = 'me', undo: back} = view;
  const {flow, signDetails} = words;
  const tier = tierWords(words, 'emergency');
  const values = richValues(words, facts);
  const sentences = [
    ...(voice === 'me' ? [] : [flow.calling[voice]]),
    ...signs.flatMap((sign) => sentencesOf(sign, view, words)),
  ];
  const unticked = signs.flatMap((sign) => untickedOf(sign, view, words));
  // Each once, also where two signs ask for the same.
  const advice = new Set([
    voice === 'me' ? tier.action : flow.stay[voice],
    ...signs
      .filter((sign) => sign.tier === 'emergency')
      .flatMap(({id}) => {
        const {meanwhile = [], avoid = []} = signDetails[id] ?? {};
        return [...meanwhile, ...avoid];
      }),
    tier.after,
  ]);
  return html`<section class="card emergency" part="result">
    <div class="alarm">
      <div class="alarm-head">
        ${tierShape('emergency')}
        ${heading(level, 'action', html`<span class="vh">${tier.name}: </span>${tier.heading}`, {
          focusable: true,
        })}
      </div>
      <p>${lead ?? tier.meaning}</p>
      ${callLink(words, facts, 'call-button')} ${otherWays(words, facts)}
    </div>
    <div class="section until">
      <div class="say">
        ${heading(level + 1, 'label', flow.whatToSay)}
        ${sentences.map((sentence) => html`<p><b>${sentence}</b></p>`)}
        ${
          unticked.length > 0
            ? html`<p class="quiet">${fillText(flow.notTicked, {list: unticked.join(' ')})}</p>`
            : nothing
        }
      </div>
      <div class="say">
        ${heading(level + 1, 'label', flow.whileYouWait)}
        <ul class="list">
          ${[...advice].map((line) => html`<li>${fill(line, values)}</li>`)}
        </ul>
      </div>
      ${
        back
          ? html`<div class="undo screen">
              <button class="button text" part="button" type="button" @click=${back}>
                ${icon(undo, 'flip')}${flow.byMistake}
              </button>
            </div>`
          : nothing
      }
    </div>
  </section>`;
}

/** What the card says of a sign: the parts chosen; without any, all that it may be. */
function sentencesOf(
  sign: WarningSign,
  {voice = 'me', parts: chosen}: ResultView,
  {signDetails}: ResultWords,
): readonly string[] {
  const person = voice === 'me' ? 'me' : 'other';
  const {say, sayFirst, parts = []} = signDetails[sign.id] ?? {};
  const ticked = parts.filter(({id}) => chosen?.has(partKey(sign.id, id)));
  if (ticked.length > 0) {
    return [...(sayFirst ? [sayFirst[person]] : []), ...ticked.map((part) => part.say[person])];
  }
  if (say) return [say[person]];
  return sign.tier === 'emergency' ? [`${sign.label}.`] : [];
}

/** The other parts of a sign of which some were chosen: the reader may have passed them over. */
function untickedOf(
  {id: signId}: WarningSign,
  {parts: chosen}: ResultView,
  {signDetails}: ResultWords,
): readonly string[] {
  const {parts = []} = signDetails[signId] ?? {};
  const others = parts.filter(({id}) => !chosen?.has(partKey(signId, id)));
  return others.length < parts.length ? others.map(({label}) => `${label}.`) : [];
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
                    ${fill(avoid.join(' '), values)}
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

export interface MaybeView {
  /** The signs that were just asked about. */
  readonly signs: readonly WarningSign[];
  readonly level: number;
  readonly facts: PrintableFacts;
  readonly goOn: () => void;
  readonly back: () => void;
}

/** A stop after "I am not sure" about a sign of an emergency: the number, there and then. */
export function maybeView(
  {signs, level, facts, goOn, back}: MaybeView,
  words: FlowWords & CallWords,
): TemplateResult {
  const {maybe} = words.flow;
  return html`<section class="card emergency" part="card">
    <div class="alarm maybe">
      <div class="alarm-head">
        ${tierShape('emergency')} ${heading(level, 'action', maybe.heading, {focusable: true})}
      </div>
      <p>${maybe.text}</p>
      ${callLink(words, facts, 'call-button')} ${otherWays(words, facts)}
    </div>
    <div class="section">
      ${heading(level + 1, 'label', maybe.about)}
      <ul class="list">
        ${signs.map((sign) => html`<li>${signWords(sign)}</li>`)}
      </ul>
      <button class="button quiet" part="button" type="button" @click=${goOn}>${maybe.goOn}</button>
      <p class="quiet">${maybe.then}</p>
      <div class="foot-row">${backButton(words, back)}</div>
    </div>
  </section>`;
}
