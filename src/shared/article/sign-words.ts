import {html, nothing, type TemplateResult} from 'lit';
import type {WarningSign} from '../../content/index.js';

/** What a sign is called, and on a quiet second line what else counts as it. */
export const signWords = ({label, detail}: Pick<WarningSign, 'label' | 'detail'>): TemplateResult =>
  html`<span class="name">${label}</span>${
      detail ? html`<span class="vh">. </span><span class="detail">${detail}</span>` : nothing
    }`;
