import {css} from 'lit';

export const styles = css`
  :host {
    --_ill-skin-light: var(--care-ill-skin-light, #e3b491);
    --_ill-skin-dark: var(--care-ill-skin-dark, #7d4e32);
    --_ill-swollen-light: var(--care-ill-swollen-light, #dc9c82);
    --_ill-swollen-dark: var(--care-ill-swollen-dark, #794032);
    --_ill-pale-light: var(--care-ill-pale-light, #c7d0d6);
    --_ill-pale-dark: var(--care-ill-pale-dark, #939ca3);
  }
  figure {
    display: grid;
    gap: 1em 1.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  figure + figure {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.25em;
  }
  figcaption {
    justify-items: start;
    align-content: start;
  }
  .name {
    font-size: 1.0625em;
    line-height: 1.4;
  }
  .button.quiet {
    min-block-size: var(--_target);
    padding-inline: 1em;
    font-size: var(--_sm);
  }
  /* Play while it rests, pause while it moves. */
  .move span {
    display: inherit;
    align-items: inherit;
    gap: inherit;
  }
  .moving .move span:first-child,
  :not(.moving) > figcaption > .move span:last-child {
    display: none;
  }
  @container care (min-width: 38em) {
    figure {
      grid-template-columns: minmax(0, 1.08fr) minmax(0, 1fr);
    }
    .figure {
      align-self: start;
    }
  }
  @media (forced-colors: active) {
    .figure {
      --_ill-skin-light: Canvas;
      --_ill-skin-dark: Canvas;
      --_ill-swollen-light: Canvas;
      --_ill-swollen-dark: Canvas;
      --_ill-pale-light: color-mix(in srgb, Canvas 70%, CanvasText);
      --_ill-pale-dark: color-mix(in srgb, Canvas 70%, CanvasText);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .move {
      display: none;
    }
  }
  @media print {
    figure {
      display: flow-root;
      break-inside: avoid;
    }
    figure + figure {
      border: 0;
      padding-block-start: 0.5em;
    }
    .figure {
      float: inline-end;
      inline-size: 40%;
      margin-inline-start: 0.5em;
    }
    /* Or it stays as narrow as next to the drawing. */
    figcaption {
      align-content: normal;
    }
    /* Opened, it needs no title. */
    figcaption .more > summary {
      display: none;
    }
    figcaption .more > div {
      border: 0;
      padding: 0;
    }
  }
`;
