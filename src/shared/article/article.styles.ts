import {css} from 'lit';

/** What the parts of the article that are only read have in common. */
export const articleStyles = css`
  .columns {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-size: var(--_sm);
    font-weight: 600;
    line-height: 1.3;
    color: var(--_tier);
  }
  .tag .shape {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  button.tag,
  .go {
    appearance: none;
    background: none;
    border: 0;
    min-block-size: var(--_target);
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  .go {
    display: flex;
    inline-size: 100%;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    font-weight: 500;
  }
  .go:hover {
    color: var(--_accent-text);
  }
  .go .icon {
    color: var(--_accent-text);
  }
  .columns > .stack {
    align-content: start;
  }
  .lines > li {
    max-inline-size: none;
  }
  .lines > * + * {
    border-block-start: 1px solid var(--_line);
  }
  @container care (min-width: 36em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @media print {
    .columns {
      display: block;
    }
    button.tag {
      min-block-size: 0;
    }
    .figure {
      max-inline-size: 4.6cm;
    }
  }
`;
