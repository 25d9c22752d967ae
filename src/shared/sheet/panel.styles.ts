import {css} from 'lit';

export const panelStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 1em;
  }
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
  /* What a field cuts off, paper shows. */
  .on-paper {
    display: none;
    white-space: pre-wrap;
  }
  /* As wide as a sheet of paper, so that its height can be told. */
  iframe {
    inline-size: 210mm;
    border: 0;
  }
  @media print {
    .on-paper {
      display: block;
    }
    .entry:has(.on-paper:empty),
    .panel:not(:has(.on-paper:not(:empty))) {
      display: none;
    }
  }
`;
