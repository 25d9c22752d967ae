import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../language/fill.js';
import {icon, phone, tierShape} from './icons.js';
import type {BesideWords, CommonWords, MobileNoteWords} from './words.js';
import type {PrintableFacts} from '../region/facts.js';
import {telephone} from '../region/telephone.js';

/** "Call 911" as a link where the number is known, else "Call your local emergency number" as text. */
export function callLink(words: CommonWords, facts: PrintableFacts, name = 'call'): TemplateResult {
  const {emergency} = words.regionWords;
  const value = facts.emergency
    ? fill<unknown>(emergency.number, {number: html`<bdi>${facts.emergency}</bdi>`})
    : emergency.unknown;
  const label = html`${icon(phone)}<span
      >${fill<unknown>(words.common.call, {emergency: value})}</span
    >`;
  return facts.emergency
    ? html`<a class=${name} part="call" href=${telephone(facts.emergency)}>${label}</a>`
    : html`<span class=${name} part="call">${label}</span>`;
}

/** The same first line in every element that asks, times or takes text. */
export const emergencyLine = (
  words: CommonWords,
  facts: PrintableFacts,
  foot = false,
): TemplateResult =>
  html`<p class="line ${foot ? 'foot' : ''}" part="emergency-line">
    <span>${tierShape('emergency')} ${words.common.emergencyQuestion}</span>
    ${callLink(words, facts)}
  </p>`;

/** A phone number, left to right in every language. */
export const numberLink = (number: string, scheme = 'tel:') =>
  html`<a href=${telephone(number, scheme)}><bdi>${number}</bdi></a>`;

/** Below the emergency number: another one, which some phones or areas need. */
export const besideLine = (words: BesideWords, {beside}: PrintableFacts) =>
  beside
    ? html`<p class="meta" part="beside">
        ${fill<unknown>(words.beside, {number: numberLink(beside)})}
      </p>`
    : nothing;

/** Where the number is not known: one that works on most mobile phones. */
export const mobileNote = (words: MobileNoteWords, facts: PrintableFacts) =>
  facts.emergency ? nothing : html`<p class="meta">${words.mobileNote}</p>`;
