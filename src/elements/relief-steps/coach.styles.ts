import {css} from 'lit';

/** A step of the timer. Never gives way: the instruction, the digits, the first caution, the buttons, the number. */
export const coachStyles = css`
  .coach {
    --_ring: 8.5em;
    --_digits: 3.375em;
    grid-template-rows: auto auto minmax(5.5em, 1fr) auto auto auto;
    grid-template-areas: 'top' 'head' 'figure' 'now' 'others' 'bar';
    row-gap: 0.75em;
    column-gap: 1.5em;
  }
  .coach:not(:has(> .figure)) {
    grid-template-rows: auto auto auto 1fr auto;
    grid-template-areas: 'top' 'head' 'now' 'others' 'bar';
  }
  .coach > .top {
    grid-area: top;
  }
  .coach > .top:has(+ .switches) {
    margin-block-end: 2.75em;
  }
  .switches {
    grid-area: top;
    align-self: end;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.25em;
  }
  .switches button,
  .mini button {
    appearance: none;
    border: 1px solid var(--_line-strong);
    background: none;
    border-radius: var(--_radius-2);
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0 0.75em;
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    cursor: pointer;
  }
  .switches button {
    border-color: transparent;
    padding-inline: 0.5em;
    color: var(--_ink-2);
  }
  .switches [aria-pressed='true'] {
    color: var(--_accent-text);
    background: var(--_accent-soft);
    border-color: var(--_accent-text);
  }
  .mini [aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_ink-3);
    cursor: default;
  }
  .mini span,
  .switches span {
    font-size: var(--_sm);
    font-weight: 600;
  }
  .mini .icon {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .head {
    grid-area: head;
    display: grid;
    gap: 0.25em;
  }
  .instruction {
    font-size: clamp(1.25em, 0.95em + 2.6cqi, 1.875em);
    line-height: 1.16;
  }
  .head > .note-line {
    max-inline-size: none;
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .coach > .figure {
    grid-area: figure;
    position: relative;
    min-block-size: 0;
  }
  .coach > .figure :is(svg, img) {
    position: absolute;
    inset: 0;
    block-size: 100%;
    overflow: visible;
  }
  .now {
    grid-area: now;
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5em 1.125em;
    align-items: center;
  }
  .ring {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: var(--_ring);
    block-size: var(--_ring);
  }
  .ring > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    rotate: -90deg;
  }
  [dir='rtl'] .ring > svg {
    scale: 1 -1;
  }
  .ring circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 7;
  }
  .ring circle + circle {
    stroke: var(--_accent-text);
    stroke-width: 10;
    stroke-linecap: round;
  }
  .ring > div {
    max-inline-size: 70%;
    display: grid;
    justify-items: center;
    line-height: 1;
  }
  .ring .number {
    font-size: var(--_digits);
    line-height: 1;
    letter-spacing: -0.03em;
    font-variant-numeric: tabular-nums;
  }
  /* Minutes and seconds are twice as wide. */
  .ring .number.clock {
    font-size: calc(var(--_digits) * 0.66);
  }
  .ring .icon.number {
    inline-size: 0.8em;
    block-size: 0.8em;
    color: var(--_accent-text);
  }
  .ring .unit {
    margin-block-start: 0.3em;
    font-size: var(--_xs);
    line-height: 1.1;
    text-align: center;
    color: var(--_ink-2);
  }
  .side {
    display: grid;
    gap: 0.5em;
    align-content: center;
  }
  .hold {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }
  .hold small {
    display: block;
    font-size: var(--_xs);
    font-weight: 400;
    line-height: 1.35;
    color: var(--_ink-2);
  }
  .coach .caution {
    font-size: 1em;
    line-height: 1.35;
    color: var(--_ink);
  }
  .coach .stop-rule {
    min-block-size: 44px;
    padding: 0.375em 0.75em;
    border-radius: var(--_radius-2);
  }
  .mini {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  /* The ring holds the time, too: it is the larger target. */
  .pause::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block: 0;
    inline-size: var(--_ring);
  }
  .others {
    grid-area: others;
    display: grid;
    gap: 0.375em;
    align-content: start;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .bar {
    grid-area: bar;
    position: relative;
    display: grid;
    gap: 0.5em;
    margin-inline: -1.25em;
    padding: 0.75em 1.25em 0.375em;
    border-block-start: 1px solid var(--_line);
  }
  .limit {
    position: absolute;
    inset: 0 0 auto;
    inline-size: 100%;
    block-size: 4px;
  }
  .bar:has(.limit)::after {
    content: '';
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: 0;
    inline-size: 3px;
    block-size: 12px;
    background: var(--_urgent);
  }
  [dir='rtl'] .limit {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_line);
  }
  .gone {
    fill: var(--_ink-2);
  }
  .since {
    font-size: var(--_sm);
    line-height: 1.3;
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }
  .since b {
    color: var(--_ink);
  }
  @media (forced-colors: active) {
    .switches button {
      border: 1px solid CanvasText;
    }
    .switches [aria-pressed='true'] {
      border: 3px solid Highlight;
    }
    .ring circle {
      stroke: CanvasText;
      stroke-width: 2;
      forced-color-adjust: none;
    }
    .ring circle + circle {
      stroke: Highlight;
      stroke-width: 12;
    }
    .gone {
      fill: Highlight;
    }
  }
`;
