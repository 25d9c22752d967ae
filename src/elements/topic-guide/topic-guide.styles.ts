import {css} from 'lit';

export const styles = css`
  .group {
    font-size: calc(var(--_scale) * clamp(1.1875em, 1em + 0.9cqi, 1.375em));
    line-height: 1.3;
    margin-block-start: 0.5em;
  }
  .group-row {
    justify-content: space-between;
    align-items: end;
  }
  .group-row .button {
    min-block-size: var(--_target);
    font-size: var(--_sm);
  }
  .row-title {
    font-size: 1em;
    line-height: 1.35;
  }
  .rows > * > summary {
    min-block-size: max(4em, 64px);
    scroll-margin-block-start: 1em;
  }
  .rows .meta {
    display: block;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .rows > [open] > summary {
    border-block-end: 1px solid var(--_line);
  }
  /* The row is their frame. */
  .rows > * > ::part(card) {
    border: 0;
    border-radius: 0;
  }
  .end {
    padding-inline: 0;
  }
  @media print {
    .rows > * > summary {
      min-block-size: 0;
      padding-block: 0.75em 0.2em;
    }
    /* Goes with the emergency list, which is in one piece. */
    .base > .group::after {
      block-size: 40em;
      margin-block-end: -40em;
    }
    /* Paper cannot send a reply. */
    #reply,
    .rows .meta {
      display: none;
    }
    /* They share the columns of the guide. */
    section > *,
    details > * {
      columns: auto;
    }
  }
`;
