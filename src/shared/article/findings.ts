import {html, type TemplateResult} from 'lit';
import type {Finding} from '../../content/index.js';
import type {sureWords} from '../../content/evidence.text.js';

/** What the words of an element that shows findings hold. */
export interface FindingWords {
  readonly sureWords: typeof sureWords;
}

/** How sure we are, and of what: a word of how sure, the finding, and why. */
export const findings = (
  title: string,
  known: readonly Finding[],
  {sureWords}: FindingWords,
): TemplateResult =>
  html`<div class="findings">
    <p class="label">${title}</p>
    <dl>
      ${known.map(
        ({sure, text, why}) =>
          html`<div>
            <dt>${sureWords[sure]}</dt>
            <dd>${text} <span class="quiet">${why}</span></dd>
          </div>`,
      )}
    </dl>
  </div>`;
