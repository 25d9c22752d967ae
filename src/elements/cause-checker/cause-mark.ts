import {html, svg, type TemplateResult} from 'lit';
import type {Mark} from '../../guidance/checker.js';

const marks = {
  fits: svg`<circle cx="12" cy="12" r="9" fill="currentColor" /><path fill="none" stroke="var(--_on-tier)" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" d="m8 12.3 2.8 2.8 5.4-5.7" />`,
  'could-fit': svg`<circle cx="12" cy="12" r="8.1" fill="none" stroke="currentColor" stroke-width="1.8" /><path fill="currentColor" d="M12 4a8 8 0 0 0 0 16z" />`,
  'not-raised': svg`<path fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" d="M8.5 12h7" />`,
} as const satisfies Record<Mark, TemplateResult>;

/** The mark next to a cause. Decorative: the mark is always said in words too. */
export const causeMark = (mark: Mark): TemplateResult =>
  html`<svg class="mark mark-${mark}" viewBox="0 0 24 24" aria-hidden="true">${marks[mark]}</svg>`;
