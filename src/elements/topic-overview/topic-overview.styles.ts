import {css} from 'lit';

export const styles = css`
  .scale {
    display: grid;
    grid-template-columns: 3fr 4fr 3fr;
    gap: 3px;
  }
  .scale > li {
    display: grid;
    align-content: start;
    padding-inline-end: 0.75em;
    font-size: var(--_sm);
    line-height: 1.4;
  }
  .scale > li::before {
    content: '';
    block-size: 0.625em;
    margin-block-end: 0.5em;
    margin-inline-end: -0.75em;
    background: var(--_accent-text);
    border: 1.5px solid var(--_accent-text);
  }
  .scale > .still-plain::before {
    background: color-mix(in srgb, var(--_accent-text) 45%, transparent);
  }
  .scale > .too-long::before {
    border-color: var(--_urgent);
    background: repeating-linear-gradient(115deg, var(--_urgent) 0 4px, transparent 4px 8px);
  }
  .what {
    display: grid;
    gap: 1.25em;
    grid-template-columns: minmax(0, 1fr);
  }
  .list .tag {
    display: flex;
  }
  @container care (max-width: 26em) {
    .scale {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75em;
    }
    .scale > li {
      grid-template-columns: 0.875em minmax(0, 1fr);
      column-gap: 0.625em;
    }
    .scale > li::before {
      block-size: 0.875em;
      margin: 0.2em 0 0;
      border-radius: 3px;
      grid-row: span 2;
    }
  }
  .what .figure {
    max-inline-size: 24em;
    align-self: start;
  }
  @container care (min-width: 38em) {
    .what {
      grid-template-columns: minmax(0, 1fr) minmax(0, 19em);
    }
  }
  @media print {
    .what {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .scale > li::before {
      forced-color-adjust: none;
    }
  }
`;
