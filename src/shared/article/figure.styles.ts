import {css, type CSSResultGroup} from 'lit';
import {colourTokens} from '../../styles/tokens.js';

const colours = colourTokens([
  ['ill-skin', '#d3a07c', '#a8714d'],
  ['ill-cloth', '#9dbcbc', '#4b7075'],
  ['ill-mark', '#b8402a', '#ff9a7a'],
  ['ill-hair', '#2b2422', '#241d1b'],
  ['ill-shorts', '#3f5560', '#33454e'],
]);

const rules = css`
  .figure {
    --_ill-far: var(--_ill-skin);
    --_ill-cloth-far: var(--_ill-cloth);
    background: var(--_surface-2);
    border-radius: var(--_radius-2);
    overflow: clip;
  }
  /* Here and not on the host, so that they follow the colours of the night. */
  @supports (color: color-mix(in srgb, red, red)) {
    .figure {
      --_ill-far: color-mix(in srgb, var(--_ill-skin), #000 15%);
      --_ill-cloth-far: color-mix(in srgb, var(--_ill-cloth), #000 14%);
    }
  }
  .figure :is(svg, img) {
    inline-size: 100%;
    block-size: auto;
  }
  /* A drawing of a page's own does not know the theme: its ground is light in all. */
  .figure img {
    display: block;
    background: #fff;
    color: #000;
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
      --_ill-hair: CanvasText;
      --_ill-shorts: Canvas;
      --_ill-far: Canvas;
      --_ill-cloth-far: Canvas;
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
      border: 1px solid CanvasText;
    }
  }
`;

/** Drawings, and the caution next to them. */
export const figureStyles: CSSResultGroup = [colours, rules];
