import {css, type CSSResultGroup} from 'lit';
import {colourTokens} from '../../styles/tokens.js';

const colours = colourTokens([
  ['ill-skin', '#d3a07c', '#a8714d'],
  ['ill-cloth', '#9dbcbc', '#4b7075'],
  ['ill-mark', '#b8402a', '#ff9a7a'],
]);

const rules = css`
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

/** Drawings, and the caution next to them. */
export const figureStyles: CSSResultGroup = [colours, rules];
