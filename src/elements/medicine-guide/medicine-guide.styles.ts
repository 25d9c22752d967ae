import {css, type CSSResultGroup} from 'lit';
import {colourTokens} from '../../styles/tokens.js';

const colours = colourTokens([['emergency-soft', '#fdf2f1', '#2b1718']]);

const rules = css`
  .group {
    border-block-start: 1px solid var(--_line);
    padding-block: 1.25em 0.75em;
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: var(--_xs);
    color: var(--_ink-2);
  }
  .names dt,
  .names dd {
    display: inline;
  }
  .names dt {
    font-weight: 600;
  }
  .facts {
    display: grid;
    gap: 1em 2em;
    grid-template-columns: minmax(0, 1fr);
  }
  .facts > .stack {
    gap: 1em;
    align-content: start;
  }
  .fact {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.25em 0.75em;
  }
  .fact > div {
    display: grid;
    gap: 0.25em;
  }
  .fact > .icon {
    color: var(--_ink-2);
  }
  .for-you {
    background: var(--_urgent-soft);
  }
  .for-you > .icon {
    color: var(--_urgent);
    margin-block-start: 0.14em;
  }
  .for-you,
  .warning {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    max-inline-size: none;
    padding: 1em 1.125em;
    border-radius: var(--_radius-2);
    background: var(--_urgent-soft);
  }
  .warning.tier-emergency {
    background: var(--_emergency-soft);
  }
  .warning .shape {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_tier);
  }
  @container care (max-width: 16em) {
    .fact,
    .warning {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container care (min-width: 36em) {
    .facts {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    .group {
      padding-block: 0.6em 0;
    }
    .facts,
    .fact,
    .fact > div {
      display: block;
    }
    .fact > .icon {
      float: inline-start;
      margin-inline-end: 0.4em;
    }
    .fact .label,
    .label + p {
      display: inline;
    }
    .fact .label::after {
      content: ': ';
    }
    .warning {
      border: 1px solid #777;
      padding: 0.25em 0.5em;
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .warning {
      border: 1px solid CanvasText;
    }
  }
`;

export const styles: CSSResultGroup = [colours, rules];
