import {css} from 'lit';

export const styles = css`
  .contents {
    display: grid;
    gap: 0 2em;
    grid-template-columns: minmax(0, 1fr);
  }
  .contents a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 500;
  }
  .footer {
    border-block-start: 0;
  }
  @container care (min-width: 36em) {
    .contents {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
