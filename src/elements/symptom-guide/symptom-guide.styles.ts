import {css} from 'lit';

export const styles = css`
  .phase {
    border-block-start: 2px solid var(--_accent-text);
    padding-block-start: 0.75em;
    align-content: start;
  }
  .phase.after {
    border-block-start: 2px dashed var(--_line-strong);
  }
  .felt {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .felt > .figure {
    max-inline-size: 24em;
    align-self: start;
  }
  .sign {
    max-inline-size: none;
    display: grid;
    gap: 0.25em 1.25em;
    padding-block: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  .tag {
    color: var(--_tier, var(--_ink-2));
  }
  .link .tag > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .link:hover .tag > span {
    text-decoration-thickness: 2px;
  }
  /* The drawing next to what it shows: both lists on one side, it on the other. */
  @container care (min-width: 38em) {
    .felt {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
    }
    .felt > .figure {
      grid-area: 1 / 2 / span 2;
    }
  }
  @container care (min-width: 36em) {
    .sign {
      grid-template-columns: minmax(0, 1fr) 11.5em;
      align-items: center;
    }
  }
  @media print {
    .felt {
      display: block;
    }
    .felt > * + * {
      margin-block-start: 0.5em;
    }
    .sign {
      padding-block: 0.2em;
      gap: 0;
      break-inside: avoid;
    }
  }
`;
