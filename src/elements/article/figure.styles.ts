import {css} from 'lit';

/** Drawings, and what to be careful with beside them. */
export const figureStyles = css`
  .figure {
    background: var(--_surface-2);
    border-radius: var(--_radius-2);
    overflow: clip;
  }
  .figure svg {
    inline-size: 100%;
    block-size: auto;
  }
  .caution {
    display: flex;
    gap: 0.5em;
    font-size: var(--_sm);
    color: var(--_ink-2);
  }
  .caution .icon {
    color: var(--_urgent);
    margin-block-start: 0.1em;
  }
  @media (forced-colors: active) {
    .figure {
      --_ill-skin: Canvas;
      --_ill-cloth: Canvas;
      --_ill-mark: Highlight;
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
      border: 1px solid CanvasText;
    }
  }
`;
