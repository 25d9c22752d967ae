import {css} from 'lit';

/**
 * The screens of the timer. Each is a grid that is at least as high as its window, with its buttons in the last row:
 * nothing is sticky or floats, so nothing can be covered. All limits are in em, so large text counts as a small window.
 */
export const screenStyles = css`
  .screen-box {
    container: care timer / inline-size;
    max-inline-size: 40em;
    background: var(--_surface);
    color: var(--_ink);
  }
  .screen-box > .card {
    background: inherit;
  }
  dialog.screen-box {
    border: 0;
    margin: 0;
    padding: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    container-type: size;
    overscroll-behavior: contain;
  }
  .coach,
  .look,
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-inline: 1.25em;
  }
  dialog .coach,
  dialog .look,
  dialog .ask {
    min-block-size: 100cqb;
  }
  .top {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr) 2.75em;
    align-items: center;
    min-block-size: 3em;
    margin: 0 -0.625em -0.25em;
  }
  .top > p {
    display: flex;
    justify-content: center;
    align-items: center;
    max-inline-size: none;
    font-size: var(--_sm);
    line-height: 1.3;
    text-align: center;
    color: var(--_ink-2);
  }
  .icon-button {
    appearance: none;
    border: 0;
    padding: 0;
    background: none;
    display: inline-grid;
    place-content: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    border-radius: var(--_radius-2);
    color: var(--_ink-2);
    cursor: pointer;
  }
  .icon-button .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .icon-button.on,
  .icon-button[aria-expanded='true'] {
    color: var(--_accent-text);
  }
  .go {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0.625em;
  }
  .step-button {
    appearance: none;
    border: 1.5px solid var(--_line-strong);
    background: none;
    border-radius: var(--_radius);
    min-block-size: 3.5em;
    padding: 0.375em 0.5em;
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    text-align: center;
    cursor: pointer;
  }
  .step-button > span {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.15;
  }
  .step-button .icon {
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .step-button.main {
    background: var(--_accent-text);
    border-color: var(--_accent-text);
    color: var(--_on-accent);
  }
  .bar-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.25em 1em;
    min-block-size: 44px;
  }
  .bar-line > .call {
    min-block-size: 44px;
    margin-inline-start: auto;
  }
  .bar-line > .button {
    min-block-size: 44px;
    padding-inline: 0;
  }
  .look {
    grid-template-rows: auto auto 1fr auto auto;
    gap: 0.875em;
  }
  .look-head {
    display: grid;
    gap: 0.375em;
  }
  .look .title {
    font-size: 1.625em;
    line-height: 1.15;
  }
  .look-head p {
    line-height: 1.45;
  }
  .look-rows {
    display: grid;
    gap: 0.625em;
    align-content: start;
  }
  .look-row {
    appearance: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
    min-block-size: 4.25em;
    padding: 0.625em 1em;
    border: 1.5px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .look-row:hover {
    border-color: var(--_accent-text);
  }
  .look-row strong {
    display: block;
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .look-row small {
    display: block;
    font-size: var(--_sm);
    line-height: 1.35;
    color: var(--_ink-2);
  }
  .look-row .icon {
    color: var(--_ink-3);
  }
  .look-foot {
    display: grid;
    gap: 0.25em;
  }
  .look > .line {
    margin-inline: -1.25em;
    padding-inline: 1.25em;
  }
  .ask {
    grid-template-rows: auto 1fr auto auto;
    gap: 1em;
    padding-block-end: 0.25em;
  }
  .ask .title {
    font-size: clamp(1.625em, 1em + 4cqi, 2.25em);
    line-height: 1.12;
  }
  .ask-words,
  .end-words {
    display: grid;
    gap: 0.75em;
  }
  .ask-words {
    align-content: end;
  }
  .end-words {
    align-content: start;
  }
  .ask-words p,
  .end-words > p {
    font-size: 1.0625em;
    line-height: 1.45;
  }
  .ask > .go {
    grid-auto-flow: row;
  }
  .ask-words + .go > .step-button {
    min-block-size: 4.25em;
  }
  .ask-words + .go > .step-button > span {
    font-size: 1.25em;
  }
  .end-steps > li {
    display: grid;
    gap: 0.125em;
    max-inline-size: none;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
    line-height: 1.45;
  }
  .end-steps span {
    color: var(--_ink-2);
  }
  .outcome > .screen {
    padding: 0.5em var(--_pad);
  }
  dialog .outcome > .card {
    border-block: 0;
    border-inline-end: 0;
    border-radius: 0;
  }
  .outcome .button {
    padding-inline: 0;
  }
  .held-call {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_row);
    padding: 0.5em 1.5em;
    border-radius: var(--_radius-2);
    background: var(--_emergency-fill);
    color: var(--_on-emergency);
    font-weight: 600;
    text-decoration: none;
  }
  .note > .shape {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_tier);
  }
  .night {
    --_surface: #0b0a09;
    --_surface-2: #161311;
    --_ink: #e6d3b8;
    --_ink-2: #bda88c;
    --_ink-3: #978468;
    --_line: #2b2520;
    --_line-strong: #83745d;
    --_accent-text: #e5ac66;
    --_on-accent: #1a1107;
    --_accent-soft: #241a10;
    --_focus: #ffd9a0;
    --_emergency: #ff9d8a;
    --_urgent: #f0b27a;
    --_urgent-soft: #21180f;
    --_ill-skin: #7a5138;
    --_ill-cloth: #3f3a33;
    --_ill-mark: #e5ac66;
  }
  @container timer (max-width: 17em) {
    .coach,
    .look,
    .ask {
      padding-inline: 0.625em;
    }
    .look > .line {
      margin-inline: -0.625em;
      padding-inline: 0.625em;
    }
    .look-row {
      padding-inline: 0.625em;
    }
  }
  @media (forced-colors: active) {
    .step-button,
    .look-row,
    .mini button {
      border: 1px solid CanvasText;
    }
    .step-button.main {
      border: 3px solid Highlight;
    }
    .icon-button.on {
      outline: 2px solid Highlight;
    }
  }
`;
