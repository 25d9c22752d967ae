import {css} from 'lit';

export const styles = css`
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    padding: 0.5em var(--_pad) 0;
    border-block-end: 1px solid var(--_line);
  }
  [role='tab'] {
    appearance: none;
    background: none;
    border: 0;
    border-block-end: 3px solid transparent;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    color: var(--_ink-2);
    cursor: pointer;
  }
  [aria-selected='true'] {
    color: var(--_accent-text);
    border-color: var(--_accent-text);
    font-weight: 600;
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
  .steps > li + li {
    border-block-start: 1px solid var(--_line);
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
  .rule {
    border-block-start: 1px solid var(--_line);
  }
  .rule + .section {
    border-block-start: 1px solid var(--_line);
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
  .time {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: var(--_xs);
    color: var(--_ink-2);
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
  @container care (max-width: 16em) {
    .steps > li {
      grid-template-columns: minmax(0, 1fr);
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
`;
