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
  .choice {
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius-2);
    background: var(--_surface);
  }
  .option {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.875em;
    align-items: center;
    min-block-size: var(--_row);
    padding: 0.75em 1em;
    border-radius: var(--_radius-2);
    line-height: 1.35;
    cursor: pointer;
    transition: background-color var(--_speed);
  }
  .option:has(.detail) {
    align-items: start;
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
  .choice.chosen {
    border-color: var(--_accent-text);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
    background: var(--_accent-soft);
  }
  .chosen > .option:hover {
    background: none;
  }
  .parts {
    display: grid;
    gap: 0.5em;
    margin-inline: 1em;
    padding-block: 0.75em 1em;
    border-block-start: 1px solid var(--_line-2);
  }
  .parts > p {
    font-size: var(--_sm);
    color: var(--_ink-2);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    position: relative;
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.25em 0.875em;
    border: 1px solid var(--_line-strong);
    border-radius: 1.5em;
    background: var(--_surface);
    line-height: 1.25;
    cursor: pointer;
  }
  .chip > input {
    position: absolute;
    inset: 0;
    opacity: 0;
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
    cursor: pointer;
  }
  .chip > span {
    font-size: var(--_sm);
    font-weight: 500;
  }
  .chip > .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .chip > :not(:checked) + .icon {
    display: none;
  }
  .chip:has(:checked) {
    border-color: var(--_accent-text);
    background: var(--_accent-text);
    color: var(--_on-accent);
  }
  .chip:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
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
  .foot {
    display: grid;
    gap: 0.25em;
  }
  .main,
  .pick {
    inline-size: 100%;
  }
  .pick {
    justify-content: start;
    border-color: var(--_line-2);
    background: var(--_surface);
    color: var(--_ink);
  }
  .foot-row > :nth-child(2).text {
    margin-inline: 0 -0.5em;
  }
  .foot-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
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
    display: grid;
    gap: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  .progress > p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
    font-size: var(--_xs);
    color: var(--_ink-2);
  }
  .progress > i {
    display: flex;
    gap: 4px;
  }
  .progress b {
    flex: 1;
    display: flex;
    block-size: 4px;
    border-radius: 2px;
    overflow: hidden;
    background: var(--_line);
  }
  .progress s {
    flex: 1;
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
    .choice.chosen,
    .chip:has(:checked) {
      border: 3px solid Highlight;
    }
    .chip:has(:checked) > .icon {
      color: Highlight;
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
