import {css} from 'lit';

export const flowStyles = css`
  .rows > * > .marked {
    grid-template-columns: auto minmax(0, 1fr) auto;
    font-weight: 600;
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
  .cautions {
    background: var(--_urgent-soft);
  }
  .cautions .icon {
    color: var(--_urgent);
  }
  .cautions .subtitle {
    line-height: 1.2;
  }
  .dots > *:not(:first-child)::before {
    content: '· ' / '';
  }
  .dots,
  .dots > * {
    display: inline;
  }
  .others {
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.75em;
    font-size: var(--_sm);
    color: var(--_ink-2);
  }
  .next {
    gap: 0.5em;
  }
  .next > .row {
    justify-content: space-between;
    align-items: start;
  }
  .next summary.button {
    display: flex;
  }
  .visit > .section {
    padding-inline: 0;
  }
  .answered[open] {
    flex-basis: 100%;
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
