import {html, svg, type TemplateResult} from 'lit';
import type {EvidenceLevel} from '../../content/index.js';
import type {evidenceWords} from '../../content/evidence.text.js';

/** What the words of an element that shows evidence hold. */
export interface EvidenceWords {
  readonly evidenceWords: typeof evidenceWords;
}

const bars: readonly EvidenceLevel[] = ['expert', 'limited', 'moderate', 'strong'];

/** Four bars, as many of them dark as the evidence is good, and the words. */
export const evidence = (level: EvidenceLevel, {evidenceWords}: EvidenceWords): TemplateResult =>
  html`<span class="evidence"
    ><svg class="icon" viewBox="0 0 20 14" fill="currentColor" aria-hidden="true">
      ${bars.map(
        (_, index) =>
          svg`<path d="M${index * 5} 14V${9 - index * 3}h3v${5 + index * 3}z" opacity=${index <= bars.indexOf(level) ? 1 : 0.3} />`,
      )}</svg
    >${evidenceWords[level]}</span
  >`;
