import {css} from 'lit';

export const coachStyles = css`
  .note > .shape {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_tier);
  }
  .coach {
    gap: 1.25em;
  }
  .coach-top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.5em;
  }
  .dots,
  .dots i {
    display: flex;
    gap: 0.25em;
    align-items: center;
  }
  .dots span {
    font-size: var(--_xs);
    color: var(--_ink-2);
    margin-inline-start: 0.4em;
  }
  .dots b {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 1em;
    border: 1.5px solid var(--_ink-3);
  }
  .dots .done {
    background: var(--_ink-3);
  }
  .dots .on {
    inline-size: 1.5em;
    background: var(--_accent-text);
    border-color: var(--_accent-text);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: auto;
  }
  .switches button {
    appearance: none;
    display: inline-grid;
    place-items: center;
    align-content: center;
    gap: 0.1em;
    border: 1px solid transparent;
    background: none;
    border-radius: var(--_radius-2);
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0.25em 0.6em;
    color: var(--_ink-3);
    cursor: pointer;
  }
  .switches span {
    font-size: var(--_xs);
    line-height: 1.2;
  }
  .switches [aria-pressed='true'] {
    color: var(--_accent-text);
    background: var(--_accent-soft);
    border-color: var(--_accent-text);
  }
  .coach-main {
    display: grid;
    gap: 1em;
    align-items: center;
  }
  .ring {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: min(100%, 13.5em);
    aspect-ratio: 1;
    margin-inline: auto;
  }
  .ring svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    rotate: -90deg;
  }
  .ring circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 2.5;
  }
  .ring circle + circle {
    stroke: var(--_accent-text);
    stroke-width: 3.5;
    stroke-linecap: round;
  }
  .ring > div {
    display: grid;
    justify-items: center;
    text-align: center;
    max-inline-size: 75%;
  }
  .number {
    font-size: clamp(3.75em, 2.6em + 5cqi, 5.5em);
    line-height: 1;
    letter-spacing: -0.03em;
    font-variant-numeric: tabular-nums;
  }
  .clock {
    font-size: 3.5em;
  }
  .unit {
    font-size: var(--_sm);
    line-height: 1.35;
  }
  span.unit {
    color: var(--_ink-2);
  }
  .steps-text {
    display: grid;
    gap: 0.75em;
  }
  .controls ~ * {
    margin-block-start: -0.5em;
  }
  .controls {
    display: grid;
    grid-template-columns: 1fr 1.5fr 1fr;
    gap: 0.625em;
  }
  .controls button {
    appearance: none;
    border: 1px solid var(--_line-strong);
    background: none;
    border-radius: var(--_radius);
    min-block-size: 4em;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.125em;
    padding: 0.25em;
    cursor: pointer;
  }
  .controls span {
    font-size: var(--_xs);
    font-weight: 600;
  }
  .controls .go {
    background: var(--_accent-text);
    border-color: transparent;
    color: var(--_on-accent);
    grid-auto-flow: column;
    gap: 0.5em;
    align-items: center;
  }
  .controls .go span {
    font-size: 1.125em;
  }
  .controls [aria-disabled='true'] {
    color: var(--_ink-3);
    background: var(--_surface-2);
    border-color: var(--_line);
    cursor: default;
  }
  .limit > p {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    max-inline-size: none;
    font-size: var(--_xs);
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }
  .limit svg {
    inline-size: 100%;
    block-size: 6px;
    border-radius: 3px;
    overflow: hidden;
  }
  .base[dir='rtl'] .limit svg {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_line);
  }
  .gone {
    fill: var(--_ink-2);
  }
  .mark-end {
    fill: var(--_urgent);
  }
  .coach .call {
    min-block-size: var(--_target);
    font-size: var(--_sm);
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
    --_ill-skin: #7a5138;
    --_ill-cloth: #3f3a33;
    --_ill-mark: #e5ac66;
    --_ill-hair: #1d1714;
    --_ill-shorts: #2f2a25;
    background: var(--_surface);
    color: var(--_ink);
  }
  @container care (max-width: 16em) {
    .number {
      font-size: 2.25em;
    }
    .clock {
      font-size: 1.75em;
    }
  }
  @container care (max-width: 20em) {
    .controls {
      grid-template-columns: 1fr 1.25fr 1fr;
      gap: 0.375em;
    }
    .controls button {
      padding-inline: 0;
    }
  }
  @container care (max-width: 19.5em) {
    .controls {
      grid-template-columns: 1fr 1fr;
    }
    .controls .go {
      grid-area: 1 / 1 / auto / -1;
    }
  }
  @container care (min-width: 38em) {
    .coach-main:not(.single) {
      grid-template-columns: 1.25fr 1fr;
      gap: 1.5em;
    }
    .switches button {
      grid-auto-flow: column;
      gap: 0.45em;
    }
  }
  @media (forced-colors: active) {
    .controls button,
    .switches button {
      border: 1px solid CanvasText;
    }
    .switches [aria-pressed='true'],
    .controls .go {
      border: 3px solid Highlight;
    }
    .dots .done,
    .dots .on {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .ring circle {
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    .ring circle + circle {
      stroke: Highlight;
    }
    .gone {
      fill: Highlight;
    }
  }
`;
