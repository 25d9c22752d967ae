import {css} from 'lit';

/** The first and the last line of all elements: the emergency number, and status, purpose and sources. */
export const edges = css`
  .line {
    max-inline-size: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.25em var(--_pad);
    border-block-end: 1px solid var(--_line);
  }
  .line > span {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    padding-block: 0.5em;
    font-size: var(--_sm);
  }
  .line .shape {
    inline-size: 1.375em;
    block-size: 1.375em;
    color: var(--_emergency);
  }
  .line > .call {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    font-weight: 600;
    color: var(--_emergency);
    min-block-size: var(--_target);
    font-size: var(--_sm);
  }
  .sources li {
    font-size: var(--_xs);
    line-height: 1.5;
  }
  .sources a {
    display: inline-block;
    padding-block: 0.35em;
  }
  .end {
    border-block-start: 1px solid var(--_line);
    padding: 0.25em var(--_pad);
  }
  .end > .status,
  .end > .more > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    margin-inline-end: 1.25em;
    vertical-align: middle;
  }
  .end > .more > :not(summary),
  .end > .privacy {
    clear: both;
    padding-block-end: 0.75em;
  }
  /* In one line. What opens does so below it, and moves nothing that comes before. */
  @supports selector(::details-content) {
    .end > .more {
      display: inline;
    }
    /* Closed, it takes no room; a search in the page still finds it. */
    .end > .more:not([open])::details-content {
      display: inline-block;
    }
  }
  /* Firefox before 143. Not for all: WebKit may crash when such floats are removed. */
  @supports (-moz-appearance: none) and (not selector(::details-content)) {
    .end {
      display: flow-root;
    }
    .end > .status,
    .end > .more > summary {
      float: inline-start;
    }
  }
  .end > .more > summary,
  .sources > summary {
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  @container care (max-width: 26em) {
    .line {
      display: grid;
      padding-block: 0.5em 0.125em;
    }
    .line > span {
      align-items: start;
      padding-block: 0.25em 0;
    }
    .line > .call {
      padding-inline-start: 2em;
    }
  }
  @media print {
    .end:not(:has([open], .privacy)),
    .end summary,
    .sources:not([open]) {
      display: none;
    }
  }
`;
