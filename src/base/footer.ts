import {html, nothing, type TemplateResult} from 'lit';
import {fillText} from '../language/fill.js';
import {locales, type Locale} from '../language/locales.js';
import type {FlowHost} from './parts.js';
import type {CommonWords} from './words.js';

/** What is in the line at the end of an element, as far as it shows there. */
interface Foot {
  readonly status: unknown;
  readonly sources: unknown;
  readonly about: unknown;
  readonly privacy: unknown;
}

/** The quiet end of an element, in one line. */
export const footer = ({status, sources, about, privacy}: Foot): TemplateResult =>
  html`<div class="end" part="footer">${status} ${sources} ${about} ${privacy}</div>`;

/** Whether a clinician has reviewed the words. */
export const status = ({common, topic}: CommonWords): TemplateResult =>
  html`<p class="meta status">
    ${topic.review === 'draft' ? common.draftShort : common.reviewed}
  </p>`;

/**
 * All else about the words, closed: review, translation, purpose.
 * @param privacy what becomes of what a reader enters; absent where nothing is asked
 */
export const about = (
  {common, topic}: CommonWords,
  locale: Locale,
  privacy: string | undefined,
): TemplateResult =>
  html`<details class="more about">
    <summary><span>${common.about}</span></summary>
    <div class="stack">
      <p class="meta">
        ${topic.review === 'draft' ? html`<strong>${common.draft}.</strong>` : nothing}
        ${locales[locale].unchecked ? html`<strong>${common.unchecked}.</strong>` : nothing}
        ${fillText(common.checked, {date: topic.checked})}
        ${fillText(common.nextReview, {date: topic.nextReview})}
      </p>
      <p class="meta">${topic.purpose}</p>
      ${privacy ? privacyLine(privacy) : nothing}
    </div>
  </details>`;

export const privacyLine = (privacy: string): TemplateResult =>
  html`<p class="meta privacy">${privacy}</p>`;

type Host = Pick<FlowHost, 'words' | 'locale' | 'shows' | 'asks'> & {readonly guide?: unknown};

/** The end of an element: its sources, and what a page says once for all of its elements. */
export function end(
  {words, locale, shows, asks, guide}: Host,
  sources?: TemplateResult,
  privacy: string = words.common.privacy,
): TemplateResult {
  return footer({
    status: shows.foot ? status(words) : nothing,
    sources,
    about: shows.foot ? about(words, locale, asks ? privacy : undefined) : nothing,
    privacy: asks && !shows.foot && !guide ? privacyLine(privacy) : nothing,
  });
}
