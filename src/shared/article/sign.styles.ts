import {css} from 'lit';

/** A sign: its name, and a quiet second line. */
export const signStyles = css`
  .name {
    font-weight: 600;
  }
  .detail {
    display: block;
    font-size: var(--_sm);
    line-height: 1.4;
    color: var(--_ink-2);
  }
  @media print {
    .detail {
      display: inline;
    }
    .detail::before {
      content: ' ';
    }
  }
`;
