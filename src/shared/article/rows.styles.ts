import {css} from 'lit';

/** Rows that open, one below the other. */
export const rowStyles = css`
  .section + .rows,
  .rows + .section {
    border-block-start: 1px solid var(--_line);
  }
  .rows > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .rows > * > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: center;
    min-block-size: max(3.125em, 48px);
    padding: 0.6em var(--_pad);
    font-weight: 500;
  }
  .rows > * > summary:hover {
    color: var(--_accent-text);
  }
  .rows > * > summary:focus-visible {
    outline-offset: -4px;
  }
  .rows .open {
    padding: 0 var(--_pad) 1.5em;
    display: grid;
    gap: 1em;
  }
  @media print {
    .rows > * > summary {
      min-block-size: 0;
      padding: 0.4em 0 0.2em;
    }
    .rows .open {
      display: block;
      padding: 0 0 0.4em;
    }
    .open > * + * {
      margin-block-start: 0.2em;
    }
    .columns p {
      break-inside: avoid;
    }
  }
`;
