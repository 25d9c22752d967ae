import {css} from 'lit';

export const flowStyles = css`
  .rows > * > .marked {
    grid-template-columns: auto minmax(0, 1fr) auto;
    font-weight: 600;
  }
  .rows > * > .marked:has(.mark-not-raised) {
    font-weight: 400;
    color: var(--_ink-2);
  }
  .mark {
    inline-size: 1.375em;
    block-size: 1.375em;
    color: var(--_accent-text);
  }
  .mark-not-raised {
    color: var(--_ink-3);
  }
  .marked small {
    display: block;
    font-size: var(--_xs);
    font-weight: 400;
    line-height: 1.45;
    color: var(--_ink-2);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    font-size: var(--_xs);
    color: var(--_ink-2);
  }
  .legend > li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .answers > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.5em;
  }
  .answers > div + div {
    border-block-start: 1px solid var(--_line);
  }
  .answers dt {
    font-size: var(--_sm);
    color: var(--_ink-2);
  }
  .answers dd {
    font-weight: 500;
    grid-column: 1;
  }
  .answers .screen {
    grid-area: 1 / 2 / 3;
  }
  .answers .button {
    min-block-size: var(--_target);
    margin: 0;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    font-weight: 400;
  }
  @container care (max-width: 16em) {
    .answers > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .answers .screen {
      grid-area: auto;
    }
  }
`;
