import {css} from 'lit';

/** The look that all elements share. Logical properties only; containers keep 1em, text leaves change size. */
export const shared = css`
  :host {
    display: flow-root;
    /* As the text inside: a page in vertical lines would leave a container of horizontal ones no width. */
    writing-mode: horizontal-tb !important;
    min-inline-size: min(100%, 17.5em);
  }
  /*
   * A container gives its parent no width, and the element would vanish in a float, a table cell or any
   * other box that shrinks to fit. This line gives one instead: 40em where there is room, and a third of
   * that at least, since it may break at its space. It is clipped where there is less.
   */
  :host::before {
    content: '. .';
    display: block;
    overflow: hidden;
    visibility: hidden;
    font-size: var(--_size);
    line-height: 0;
    white-space: normal;
    letter-spacing: min(13.3em, 80vw);
  }
  :host([hidden]),
  .base[hidden] {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* It inherits only what keeps a page in one piece, hides and shows it, and a reader's own spacing of text. */
  .base {
    all: initial;
    letter-spacing: inherit;
    word-spacing: inherit;
    -webkit-user-select: text;
    user-select: text;
    container: care / inline-size;
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: inherit;
    font-family: var(--care-font-family, inherit);
    font-size: var(--_size);
    line-height: 1.55;
    color: var(--_ink);
    /* Unlike break-word, this keeps a long word from widening a column sized by its narrowest content. */
    overflow-wrap: anywhere;
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
  }
  :lang(ar) {
    --_track: 0;
    letter-spacing: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font-size: 1em;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  b,
  strong {
    font-weight: 600;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    --_scale: var(--care-heading-scale, 1);
    font-family: var(--care-heading-font, inherit);
    font-weight: var(--care-heading-weight, 600);
  }
  a {
    color: var(--_accent-text);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  p,
  li {
    max-inline-size: 62ch;
  }
  svg {
    display: block;
    flex: none;
  }
  .card {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .section {
    padding: var(--_pad);
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
  }
  .section + .section {
    border-block-start: 1px solid var(--_line);
  }
  .stack {
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .title {
    font-size: calc(var(--_scale) * clamp(1.3125em, 1.02em + 1.5cqi, 1.625em));
    line-height: 1.22;
    letter-spacing: var(--_track);
    text-wrap: balance;
    scroll-margin-block-start: 5em;
  }
  .subtitle,
  h4.title {
    font-size: calc(var(--_scale) * 1.125em);
    line-height: 1.35;
  }
  /* None is louder than the one above it, which may be the page's. */
  h3.title {
    font-size: calc(var(--_scale) * clamp(1.1875em, 1em + 0.9cqi, 1.3125em));
  }
  h4.subtitle {
    font-size: calc(var(--_scale) * 1.0625em);
  }
  :is(h5, h6):is(.title, .subtitle) {
    font-size: calc(var(--_scale) * 1em);
  }
  /* An instruction is no title, however large it is. */
  .untitled > .title,
  .untitled :not(.opening-words) > .title,
  .untitled .section:has(> .title:only-child) {
    display: none;
  }
  .label {
    font-family: inherit;
    font-size: var(--_xs);
    font-weight: 600;
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .meta {
    font-size: var(--_xs);
    line-height: 1.5;
    color: var(--_ink-3);
    max-inline-size: 74ch;
  }
  .quiet {
    color: var(--_ink-2);
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .shape {
    inline-size: 2em;
    block-size: 2em;
  }
  [dir='rtl'] .flip {
    transform: scaleX(-1);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .list {
    display: grid;
    gap: 0.5em;
  }
  .list > li {
    position: relative;
    padding-inline-start: 1.25em;
  }
  .list > li::before {
    content: '•';
    position: absolute;
    inset-inline-start: 0.125em;
    color: var(--_ink-3);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.375em;
  }
  .call {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    font-weight: 600;
    color: var(--_emergency);
  }
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.55em;
    min-block-size: var(--_row);
    padding: 0.5em 1.375em;
    border: 1px solid transparent;
    border-radius: var(--_radius-2);
    background: var(--_accent-text);
    color: var(--_on-accent);
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
    text-decoration: none;
  }
  .button:hover {
    filter: brightness(0.93);
  }
  .button.quiet {
    background: none;
    border-color: var(--_line-strong);
    color: var(--_ink);
  }
  .note {
    display: flex;
    gap: 0.625em;
    align-items: start;
  }
  .note > .icon {
    margin-block-start: 0.14em;
    color: var(--_ink-3);
  }
  .tier-emergency {
    --_tier: var(--_emergency);
  }
  .tier-urgent {
    --_tier: var(--_urgent);
  }
  .tier-soon {
    --_tier: var(--_soon);
  }
  .tier-self-care {
    --_tier: var(--_self-care);
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .chevron {
    color: var(--_ink-3);
    transition: rotate var(--_speed);
  }
  [open] > summary .chevron {
    rotate: 180deg;
  }
  .more > summary {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: var(--_target);
    color: var(--_accent-text);
  }
  .more > summary > span {
    font-size: var(--_sm);
    font-weight: 600;
  }
  /* Narrower than any phone at the usual text size, so the text is large. At the usual size words stay whole. */
  @container care (max-width: 16em) {
    .base > * {
      --_pad: 0.75em;
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
    .button {
      padding-inline: 0.5em;
    }
  }
  @container care (max-width: 26em) {
    .wide {
      inline-size: 100%;
    }
  }
  @media print {
    /* As a leaflet. What is in a column is laid out as on a phone. */
    :host {
      columns: 2 17em;
      column-gap: 2em;
    }
    .base {
      --_xs: 1em;
      --_sm: 1em;
      --_pad: 0.6em;
      font-size: 11pt;
      line-height: 1.25;
      color: #000;
    }
    /* Browsers break blocks well between columns, and grids badly. */
    .base,
    .section,
    .stack,
    .list {
      display: block;
    }
    :is(.base, .section, .stack, .list) > * + * {
      margin-block-start: 0.2em;
    }
    .section {
      padding: 0.4em 0;
    }
    :focus-visible {
      outline: none;
    }
    .button,
    .screen,
    summary .chevron {
      display: none;
    }
    .card {
      border: 0;
    }
    p.lead {
      font-size: 1em;
    }
    .subtitle,
    .label {
      break-after: avoid;
    }
    /* Room for three lines after each: what follows is in boxes of its own, where browsers break all the same. */
    :is(summary, .title, .subtitle, .group) {
      break-inside: avoid;
    }
    :is(summary, .title, .subtitle, .group)::after {
      content: '';
      display: block;
      block-size: 4em;
      margin-block-end: -4em;
    }
  }
  @media (forced-colors: active) {
    .card,
    .button {
      border: 1px solid CanvasText;
    }
    .shape {
      color: CanvasText !important;
      --_on-tier: Canvas;
      --_glyph: Canvas;
      forced-color-adjust: none;
    }
    .button:not(.quiet, .text) {
      border: 3px solid Highlight;
    }
  }
`;
