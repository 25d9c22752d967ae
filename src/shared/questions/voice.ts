import {html, type TemplateResult} from 'lit';
import type {Voice} from '../../content/index.js';
import {heading} from '../../base/heading.js';
import {backButton} from './options.js';
import type {FlowWords} from './words.js';

export interface VoiceView {
  readonly level: number;
  readonly choose: (voice: Voice) => void;
  readonly back: () => void;
}

const voices = ['me', 'child', 'other'] as const satisfies readonly Voice[];

/** Whom the check is about: one tap, and no choice made beforehand. */
export const voiceView = ({level, choose, back}: VoiceView, words: FlowWords): TemplateResult => {
  const {whoFor} = words.flow;
  return html`${heading(level, 'title', whoFor.question, {focusable: true})}
    <div class="stack">
      ${voices.map(
        (voice) =>
          html`<button
            class="button pick"
            part="button"
            type="button"
            @click=${() => {
              choose(voice);
            }}
          >
            ${whoFor[voice]}
          </button>`,
      )}
    </div>
    <div class="foot-row">${backButton(words, back)}</div>`;
};
