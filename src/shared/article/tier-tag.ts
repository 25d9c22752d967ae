import {html, type TemplateResult} from 'lit';
import type {Tier} from '../../content/index.js';
import {tierShape} from '../../base/icons.js';

/** A tier, as its shape and its name. */
export const tierTag = (tier: Tier, names: Readonly<Record<Tier, string>>): TemplateResult =>
  html`<span class="tag tier-${tier}">${tierShape(tier)}<span>${names[tier]}</span></span>`;
