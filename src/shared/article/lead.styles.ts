import {css} from 'lit';

/** The sentence or two below a title. */
export const leadStyles = css`
  .lead {
    font-size: 1.125em;
    line-height: 1.5;
    color: var(--_ink-2);
  }
`;
