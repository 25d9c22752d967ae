import {css} from 'lit';

/** A box of findings, one below the other. */
export const findingStyles = css`
  .findings {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-2);
    font-size: var(--_sm);
  }
  .findings > .label {
    padding: 0.75em 1em 0;
  }
  .findings dl > div {
    display: grid;
    gap: 0.125em 1em;
    padding: 0.625em 0.875em;
  }
  .findings dl > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .findings dt {
    font-weight: 600;
  }
  @container care (min-width: 30em) {
    .findings dl > div {
      grid-template-columns: 6.5em minmax(0, 1fr);
    }
  }
  @media print {
    .findings {
      border: 0;
      border-block-start: 1px dotted var(--_line);
      border-radius: 0;
    }
    /* The words of how sure say it. */
    .findings > .label {
      display: none;
    }
    .findings dl > div {
      display: block;
      padding: 0.25em 0 0;
      border: 0;
    }
    .findings dl > div > * {
      display: inline;
    }
  }
`;
