import {html, nothing, type TemplateResult} from 'lit';
import {fillText} from '../language/fill.js';
import {locales, type Locale} from '../language/locales.js';
import type {FlowHost} from './parts.js';
import type {CommonWords} from './words.js';

/** The quiet end of every element: sources, review and translation status, purpose, privacy. */
export function footer(
  words: CommonWords,
  locale: Locale,
  sources?: TemplateResult,
): TemplateResult {
  const {common, topic} = words;
  return html`<div class="section footer" part="footer">
    ${sources}
    <p class="meta">
      ${topic.review === 'draft' ? html`<strong>${common.draft}.</strong>` : nothing}
      ${locales[locale].unchecked ? html`<strong>${common.unchecked}.</strong>` : nothing}
      ${fillText(common.checked, {date: topic.checked})}
      ${fillText(common.nextReview, {date: topic.nextReview})}
    </p>
    <p class="meta">${topic.purpose} ${common.privacy}</p>
  </div>`;
}

/** The end of an element: its sources, and what a guide says once for all of its elements. */
export function end(
  {guide, words, locale}: Pick<FlowHost, 'words' | 'locale'> & {readonly guide?: unknown},
  sources: TemplateResult,
): TemplateResult {
  return guide ? html`<div class="section end">${sources}</div>` : footer(words, locale, sources);
}
