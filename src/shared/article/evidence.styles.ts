import {css} from 'lit';

/** The four bars and their words. */
export const evidenceStyles = css`
  .evidence {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    font-size: var(--_xs);
    color: var(--_ink-2);
  }
`;
