import {css} from 'lit';

export const styles = css`
  /* One row of equal columns: in a row that wraps, the line of the selected tab hangs in the middle. */
  [role='tablist'] {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    border-block-end: 1px solid var(--_line);
  }
  [role='tab'] {
    appearance: none;
    background: none;
    border: 0;
    border-block-end: 3px solid transparent;
    min-block-size: var(--_row);
    padding: 0.5em 0.25em;
    line-height: 1.25;
    text-wrap: balance;
    color: var(--_ink-2);
    cursor: pointer;
  }
  [role='tab']:focus-visible {
    outline-offset: -4px;
  }
  [aria-selected='true'] {
    color: var(--_accent-text);
    border-color: var(--_accent-text);
    font-weight: 600;
  }
  .opening {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .opening > .figure {
    order: -1;
    block-size: 9.25em;
    border-radius: 0;
  }
  .opening > .figure :is(svg, img) {
    block-size: 100%;
    overflow: visible;
  }
  .opening-words {
    display: grid;
    gap: 0.75em;
    align-content: center;
    padding: 1em var(--_pad) 0.875em;
  }
  .opening .title {
    font-size: clamp(1.375em, 1em + 2cqi, 1.875em);
    line-height: 1.17;
  }
  .opening-question {
    display: block;
    margin-block-end: 0.25em;
    font-size: max(0.55em, 15px);
    line-height: 1.3;
    letter-spacing: 0;
    color: var(--_accent-text);
  }
  .sentence {
    display: inline-block;
  }
  .opening .button {
    inline-size: 100%;
    min-block-size: 3.75em;
    gap: 0.75em;
    text-align: start;
  }
  .opening .button .icon {
    inline-size: 1.625em;
    block-size: 1.625em;
  }
  .opening .button > span {
    font-size: 1.1875em;
    line-height: 1.2;
  }
  .opening small {
    display: block;
    font-size: 0.75em;
    font-weight: 400;
    line-height: 1.3;
  }
  .stop-rule {
    appearance: none;
    display: flex;
    gap: 0.625em;
    align-items: center;
    inline-size: 100%;
    max-inline-size: none;
    min-block-size: 3.125em;
    padding: 0.375em var(--_pad);
    border: 0;
    background: var(--_urgent-soft);
    text-align: start;
    line-height: 1.3;
  }
  button.stop-rule {
    cursor: pointer;
  }
  button.stop-rule:hover .icon {
    translate: 0.15em;
  }
  [dir='rtl'] button.stop-rule:hover .icon {
    translate: -0.15em;
  }
  .stop-rule:focus-visible {
    outline-offset: -4px;
  }
  .stop-rule > span {
    flex: 1;
  }
  .stop-rule svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_urgent);
  }
  .stop-rule + .line {
    border: 0;
  }
  .steps {
    counter-reset: step;
    padding: 0 var(--_pad);
  }
  .steps > li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: 0 1em;
    max-inline-size: none;
    padding-block: 1.125em;
  }
  .steps > li::before {
    content: counter(step);
    inline-size: 2.25em;
    block-size: 2.25em;
    border-radius: 50%;
    border: 1.5px solid var(--_accent-text);
    color: var(--_accent-text);
    display: grid;
    place-content: center;
    font-weight: 600;
    line-height: 1;
  }
  .first-look {
    max-inline-size: none;
    background: var(--_urgent-soft);
    border-radius: var(--_radius-2);
    padding: 1em 1.125em;
  }
  .first-look > .shape {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_urgent);
  }
  .rule,
  .rows,
  .steps > li + li {
    border-block-start: 1px solid var(--_line);
  }
  div > .steps:not(.rule) {
    padding: 0;
  }
  .step {
    display: grid;
    gap: 0.375em;
    align-content: start;
  }
  .stretches {
    display: grid;
    gap: 1.5em;
  }
  .stretches > li {
    max-inline-size: none;
  }
  /* As the cautions below it, so that the words of both begin in one line. */
  .time {
    display: flex;
    gap: 0.5em;
    font-size: var(--_sm);
    color: var(--_ink-2);
  }
  .time .icon {
    margin-block-start: 0.1em;
  }
  .step > .figure {
    margin-block: 0.5em;
    max-inline-size: 22em;
  }
  .numbered {
    counter-reset: line;
    display: grid;
    gap: 0.375em;
  }
  .numbered > li {
    counter-increment: line;
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
  }
  .numbered > li::before {
    content: counter(line);
    color: var(--_ink-3);
  }
  .muscles dt {
    font-weight: 600;
  }
  @container care (max-width: 26em) {
    :is(.stop-rule, .look-foot) + .line:has(a) {
      display: flex;
      flex-wrap: nowrap;
      padding-block: 0.125em;
    }
    :is(.stop-rule, .look-foot) + .line > span:first-child {
      align-items: center;
      padding-block: 0.25em;
      line-height: 1.3;
    }
    :is(.stop-rule, .look-foot) + .line > a {
      padding-inline-start: 0;
      white-space: nowrap;
    }
  }
  @container care (max-width: 24em) {
    :is(.stop-rule, .look-foot) + .line > .call > .icon {
      display: none;
    }
  }
  @container care (max-width: 18em) {
    :is(.stop-rule, .look-foot) + .line:has(a) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    :is(.stop-rule, .look-foot) + .line > a {
      padding-inline-start: 2em;
      white-space: normal;
    }
  }
  @container care (max-width: 16em) {
    [role='tablist'] {
      grid-template-columns: minmax(0, 1fr);
    }
    [role='tab'] {
      min-block-size: var(--_target);
      padding-inline: var(--_pad);
      text-align: start;
    }
    .steps > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container care (min-width: 34em) {
    .opening {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.02fr);
    }
    .opening > .figure {
      order: 1;
      block-size: auto;
      position: relative;
      min-block-size: 14em;
    }
    .opening > .figure :is(svg, img) {
      position: absolute;
      inset: 0;
    }
    .opening-words {
      gap: 1em;
      padding-block: 1.75em;
    }
  }
  @container care (min-width: 38em) {
    .step.pictured {
      grid-template-columns: minmax(0, 1fr) 13.5em;
      gap: 0 1.5em;
    }
    .step.pictured > * {
      grid-column: 1;
    }
    .step.pictured > * + :not(.figure) {
      margin-block-start: 0.375em;
    }
    .step.pictured > .figure {
      grid-area: 1 / 2 / span 9;
      margin: 0;
      align-self: start;
    }
  }
  @media print {
    .stop-rule > .icon {
      display: none;
    }
    .opening,
    .step,
    .stretches,
    .numbered {
      display: block;
    }
    .opening-words,
    .steps {
      padding: 0;
    }
    .steps > li {
      grid-template-columns: 1.5em minmax(0, 1fr);
      gap: 0 0.5em;
      padding-block: 0.4em;
    }
    .steps > li::before {
      inline-size: 1.5em;
      block-size: 1.5em;
    }
    .step > .figure {
      float: inline-end;
      inline-size: 40%;
      margin: 0 0 0 0.5em;
    }
    .stop-rule,
    .first-look {
      min-block-size: 0;
      padding: 0.25em 0.6em;
    }
    .muscles > * {
      display: inline;
    }
    .muscles dd::after {
      content: '\\A';
      white-space: pre;
    }
  }
  @media (forced-colors: active) {
    [role='tab'] {
      border: 1px solid CanvasText;
    }
    [aria-selected='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .stop-rule {
      border: 1px solid CanvasText;
    }
    /* The browser paints a ground behind each line, which would cut off the letters of the line above. */
    .opening .title {
      line-height: 1.4;
    }
  }
`;
