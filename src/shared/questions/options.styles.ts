import {css} from 'lit';
import {signStyles} from '../article/sign.styles.js';

/** Radios and checkboxes as whole rows, and the message when none was chosen. */
export const optionStyles = css`
  ${signStyles}
  .button.text {
    background: none;
    color: var(--_accent-text);
    padding-inline: 0.5em;
    margin-inline-start: -0.5em;
  }
  fieldset {
    display: grid;
    gap: 0.5em;
  }
  legend {
    display: grid;
    margin-block-end: 0.375em;
  }
  fieldset > .quiet {
    margin-block: 0 0.625em;
  }
  .group {
    margin-block-start: 0.75em;
  }
  .option {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.875em;
    align-items: center;
    min-block-size: var(--_row);
    padding: 0.75em 1em;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-2);
    background: var(--_surface);
    line-height: 1.4;
    cursor: pointer;
    transition: background-color var(--_speed);
  }
  .option:hover {
    background: var(--_surface-2);
  }
  .option input {
    appearance: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: 1.5px solid var(--_line-strong);
    border-radius: 50%;
    background: var(--_surface);
    display: grid;
    place-content: center;
    outline: 0 !important;
  }
  .option [type='checkbox'] {
    border-radius: 0.375em;
  }
  .option input::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: 50%;
    background: var(--_accent-text);
    scale: 0;
  }
  .option [type='checkbox']::before {
    inline-size: 0.42em;
    block-size: 0.8em;
    border: solid var(--_on-accent);
    border-width: 0 2.5px 2.5px 0;
    border-radius: 0;
    background: none;
    rotate: 43deg;
    translate: 0 -0.08em;
  }
  .option :checked {
    border: 2px solid var(--_accent-text);
  }
  .option :checked::before {
    scale: 1;
  }
  .option [type='checkbox']:checked {
    background: var(--_accent-text);
  }
  .option.chosen {
    border-color: var(--_accent-text);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
    background: var(--_accent-soft);
  }
  .option:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @supports not selector(:has(a)) {
    .option:focus-within {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
  }
  .foot-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
  }
  .or {
    max-inline-size: none;
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 1em;
    align-items: center;
    font-size: var(--_sm);
    color: var(--_ink-2);
  }
  .or::before,
  .or::after {
    content: '';
    block-size: 1px;
    background: var(--_line);
  }
  .problem {
    border: 2px solid var(--_emergency);
    border-radius: var(--_radius-2);
    padding: 1em 1.125em;
  }
  .problem a {
    color: var(--_emergency);
    font-weight: 600;
  }
  .progress {
    max-inline-size: none;
    display: grid;
    gap: 0.625em;
    font-size: var(--_xs);
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }
  .progress > i {
    display: flex;
    gap: 4px;
  }
  .progress b {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .progress .on {
    background: var(--_accent-text);
  }
  @container care (max-width: 16em) {
    .option {
      gap: 0.5em;
      padding-inline: 0.5em;
    }
  }
  @container care (max-width: 26em) {
    .foot-row .button:not(.text) {
      flex: 1;
    }
  }
  @media (forced-colors: active) {
    .option.chosen {
      border: 3px solid Highlight;
    }
    .option :checked {
      border-color: Highlight;
    }
    .option :checked::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .option [type='checkbox']:checked::before {
      background: none;
      border-color: CanvasText;
    }
    .progress b {
      border: 1px solid CanvasText;
      block-size: 6px;
    }
    .progress .on {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
