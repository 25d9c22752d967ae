import {css} from 'lit';

/** Text that opens below its summary. */
export const asideStyles = css`
  .more > div {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 1em;
    color: var(--_ink-2);
  }
`;
