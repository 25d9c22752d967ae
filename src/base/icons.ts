import {html, type TemplateResult} from 'lit';
import type {Tier} from '../content/index.js';

/** Line icons on a grid of 24: the data of one path each. */
export const phone =
  'M6.6 3.5h2.3a1 1 0 0 1 1 .8l.6 3a1 1 0 0 1-.3.95L8.6 9.8a12.5 12.5 0 0 0 5.6 5.6l1.55-1.6a1 1 0 0 1 .95-.3l3 .6a1 1 0 0 1 .8 1v2.3a2 2 0 0 1-2.1 2A15 15 0 0 1 4.6 5.6a2 2 0 0 1 2-2.1z';
export const chevron = 'm6 9.5 6 6 6-6';
export const info = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.6v.1';

/** A decorative icon; the words next to it say the same. `flip` mirrors arrows in right-to-left text. */
export const icon = (path: string, name = ''): TemplateResult =>
  html`<svg
    class="icon ${name}"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;

/** Ground and glyph of the shape of each tier: octagon, triangle, square, circle. */
const shapes: Readonly<Record<Tier, readonly [ground: string, glyph: string]>> = {
  emergency: ['M11 3h10l8 8v10l-8 8H11l-8-8V11z', 'M16 9v8.5M16 22.3v.1'],
  urgent: [
    'M17.9 4.6a2.2 2.2 0 0 0-3.8 0L2.3 25.2A2.2 2.2 0 0 0 4.2 28.5h23.6a2.2 2.2 0 0 0 1.9-3.3z',
    'M16 13v6.5l3.6 2.6',
  ],
  soon: [
    'M8 3.5h16A4.5 4.5 0 0 1 28.5 8v16a4.5 4.5 0 0 1-4.5 4.5H8A4.5 4.5 0 0 1 3.5 24V8A4.5 4.5 0 0 1 8 3.5z',
    'M9.5 11h13v11h-13zM9.5 14.6h13M13 8.8v3.4M19 8.8v3.4',
  ],
  'self-care': [
    'M16 29a13 13 0 1 0 0-26 13 13 0 0 0 0 26z',
    'M16 22.3c-3.9-2.5-6-4.9-6-7.5a3.2 3.2 0 0 1 6-1.6 3.2 3.2 0 0 1 6 1.6c0 2.6-2.1 5-6 7.5z',
  ],
};

/** The shape of a tier. Decorative: the tier is always said in words as well. */
export const tierShape = (tier: Tier): TemplateResult =>
  html`<svg class="shape" viewBox="0 0 32 32" aria-hidden="true">
    <path fill="currentColor" d=${shapes[tier][0]} />
    <path
      fill="none"
      stroke="var(--_glyph,var(--_on-tier))"
      stroke-width="2.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      d=${shapes[tier][1]}
    />
  </svg>`;
