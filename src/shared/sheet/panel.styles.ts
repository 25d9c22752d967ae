import {css} from 'lit';

export const panelStyles = css`
  .field {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-2);
    background: var(--_surface);
    resize: vertical;
  }
  .copy-text {
    block-size: 12em;
  }
  /* As wide as a sheet of paper, so that its height can be told. */
  iframe {
    inline-size: 210mm;
    border: 0;
  }
`;
