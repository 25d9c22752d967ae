import {css} from 'lit';

/** What gives way in a step of the timer where there is little room, in this order. */
export const coachWindowStyles = css`
  /* 1: the size of the ring and of the drawing, then the quiet line, which the voice still says. */
  @container timer (max-height: 42em) {
    .coach {
      --_ring: 7.5em;
      --_digits: 3em;
      grid-template-rows: auto auto minmax(4em, 1fr) auto auto auto;
      row-gap: 0.625em;
    }
    .bar {
      padding-block-start: 0.625em;
    }
    .step-button {
      min-block-size: 3.25em;
    }
  }
  @container timer (max-height: 38em) or ((max-height: 42em) and (max-width: 24em)) {
    .note-line {
      display: none;
    }
  }
  /* 2: words that can be done without. */
  @container timer (max-width: 25.5em) {
    .since .long {
      display: none;
    }
    /* A whole row for the rule when to stop: its words are too long for half of one. */
    .now:has(.stop-rule) > .side {
      display: contents;
    }
    .now:has(.stop-rule) > .ring {
      grid-row: 1 / span 2;
    }
    .now:has(.stop-rule) .hold {
      align-self: end;
    }
    .now:has(.stop-rule) .mini {
      grid-row: 2;
      align-self: start;
    }
    .now .stop-rule {
      grid-column: 1 / -1;
      grid-row: 3;
    }
    .now:has(.stop-rule) .pause::after {
      inset-block-end: auto;
      block-size: var(--_ring);
    }
  }
  @container timer (max-width: 24em) {
    .hold small,
    .mini button:first-child:not(:only-child) > span:not(.vh) {
      display: none;
    }
    .mini button {
      padding-inline: 0.625em;
    }
  }
  @container timer (max-width: 22em) {
    .figure + .now > .side {
      display: contents;
    }
    .figure + .now > .ring {
      grid-row: 1 / span 2;
    }
    .figure + .now .hold {
      align-self: end;
    }
    .figure + .now .mini {
      grid-row: 2;
      align-self: start;
    }
    .figure + .now .caution {
      grid-column: 1 / -1;
      grid-row: 3;
    }
    .figure + .now .pause::after {
      inset-block-end: auto;
      block-size: var(--_ring);
    }
    .others {
      gap: 0.25em;
      padding-block-start: 0.5em;
    }
    .step-button .icon {
      display: none;
    }
    .coach {
      --_ring: 7em;
      --_digits: 2.75em;
      padding-inline: 1em;
    }
    .bar {
      margin-inline: -1em;
      padding-inline: 1em;
    }
  }
  /* 3: the drawing. */
  @container timer (max-height: 33em) and (max-width: 40em) {
    .coach > .figure {
      display: none;
    }
    .coach,
    .coach:not(:has(> .figure)) {
      grid-template-rows: auto auto auto 1fr auto;
      grid-template-areas: 'top' 'head' 'now' 'others' 'bar';
    }
  }
  /* 4: icons, and the place of the caution. */
  @container timer (max-width: 17em) {
    .coach {
      --_ring: 5em;
      --_digits: 2em;
      row-gap: 0.5em;
      padding-inline: 0.625em;
    }
    .instruction {
      font-size: 1.1875em;
    }
    .top {
      min-block-size: 44px;
      margin-block: 0;
    }
    .now {
      align-content: start;
      row-gap: 0.25em;
    }
    .side {
      display: contents;
    }
    .ring {
      grid-row: 1 / span 2;
    }
    .ring .unit {
      font-size: 0.6875em;
      margin: 0;
    }
    .hold {
      grid-row: 1;
      align-self: end;
    }
    .mini {
      grid-row: 2;
      align-self: start;
    }
    .now .caution {
      grid-column: 1 / -1;
      grid-row: 3;
    }
    .coach .stop-rule {
      padding-inline: 0.25em;
    }
    .coach .stop-rule > .icon {
      display: none;
    }
    .mini button:last-child:not(:only-child),
    .step-button .icon,
    .bar-line .call .icon {
      display: none;
    }
    .pause::after {
      inset-block-end: auto;
      block-size: var(--_ring);
    }
    .bar {
      margin-inline: -0.625em;
      padding: 0.5em 0.625em 0.25em;
    }
    .go {
      gap: 0.375em;
    }
    .step-button {
      min-block-size: 44px;
      padding: 0.125em 0.25em;
    }
    .step-button > span {
      font-size: 1em;
    }
    .since {
      font-size: var(--_xs);
    }
  }
  /* Twice as large text on a small phone: only the button is narrow enough for a place next to the ring. */
  @container timer (max-width: 12em) {
    .coach > .now > .ring {
      grid-row: 1;
    }
    .coach > .now .mini {
      grid-row: 1;
      align-self: center;
    }
    .coach > .now .caution,
    .coach > .now .stop-rule {
      grid-row: 2;
    }
    .coach > .now .hold {
      grid-column: 1 / -1;
      grid-row: 3;
    }
  }
  /* 5: which hold it is and the small buttons, where the page is zoomed in to 400 %: the ring holds the time. */
  @container timer (max-height: 20em) and (min-width: 17.01em) {
    .coach {
      --_ring: 4.25em;
      --_digits: 2em;
      row-gap: 0.25em;
    }
    .instruction {
      font-size: 1.125em;
    }
    .ring .number.clock {
      font-size: 1em;
    }
    .ring .unit,
    .hold,
    .mini .more-time,
    .step-button .icon {
      display: none;
    }
    .now .stop-rule,
    .figure + .now .caution {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .mini {
      position: absolute;
      inset-inline-start: 0;
      inset-block: 0;
      inline-size: var(--_ring);
    }
    .mini .pause {
      inline-size: 100%;
      border-color: transparent;
    }
    .mini .pause > * {
      opacity: 0;
    }
    .top {
      min-block-size: 2.375em;
      margin-block: 0 -0.25em;
    }
    .icon-button {
      min-block-size: 2.375em;
    }
    .coach .caution {
      line-height: 1.3;
    }
    .bar {
      gap: 0;
      padding-block: 0.375em 0.125em;
    }
    .step-button {
      min-block-size: 44px;
    }
    .step-button > span {
      font-size: 1em;
    }
    .bar-line,
    .bar-line > .call {
      min-block-size: 2.375em;
    }
  }
  /* A phone on its side. */
  @container timer (min-width: 40em) and (max-height: 34em) {
    .coach {
      --_ring: 6.75em;
      --_digits: 2.75em;
      grid-template-columns: minmax(0, 1.02fr) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr auto auto;
      grid-template-areas: 'figure top' 'figure head' 'figure now' 'figure others' 'figure bar';
      row-gap: 0.375em;
      padding-block: 0.75em 0.25em;
    }
    .coach > .figure {
      margin-block-end: 0.5em;
    }
    .instruction {
      font-size: 1.5em;
    }
    .ring .unit {
      font-size: 0.6875em;
      margin: 0;
    }
    .top {
      min-block-size: 44px;
      margin-block: -0.25em;
    }
    .hold small {
      display: none;
    }
    .bar {
      gap: 0.25em;
      margin-inline: 0;
      padding: 0.5em 0 0;
    }
    .coach:not(:has(> .figure)) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
      grid-template-rows: auto auto 1fr auto;
      grid-template-areas: 'top top' 'head head' 'now others' 'bar bar';
    }
    .coach:not(:has(> .figure)):not(:has(> .others)) {
      grid-template-areas: 'top top' 'head head' 'now now' 'bar bar';
    }
    .others {
      padding: 0;
      border: 0;
    }
    .coach:not(:has(> .figure)) > .bar {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      gap: 1.25em;
    }
  }
  @container timer (min-width: 40em) and (max-height: 24em) {
    .coach {
      --_ring: 5em;
      --_digits: 2.25em;
      row-gap: 0.25em;
      padding-block: 0.375em 0;
    }
    .instruction {
      font-size: 1.3125em;
    }
    .ring .unit,
    .since .long,
    .mini button:first-child:not(:only-child) > span:not(.vh) {
      display: none;
    }
    .side {
      gap: 0.25em;
    }
    .step-button {
      min-block-size: 3em;
    }
  }
  /* In the page, in a column wide enough: the ring at the side of the drawing. */
  @container timer (min-width: 34em) {
    .card > .coach {
      --_ring: 8.25em;
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
      grid-template-rows: auto;
      grid-template-areas: 'top top' 'head head' 'figure now' 'others others' 'bar bar';
      row-gap: 1em;
      padding-inline: 1.75em;
    }
    .card > .coach > .figure {
      min-block-size: 15em;
    }
    .card > .coach > .bar {
      margin-inline: -1.75em;
      padding-inline: 1.75em;
    }
    .card > .coach:not(:has(> .figure)) {
      grid-template-areas: 'top top' 'head head' 'now now' 'others others' 'bar bar';
    }
    .card > .coach:has(> .figure) .now {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      align-content: space-evenly;
    }
    .card > .coach:has(> .figure) .side {
      justify-items: center;
      text-align: center;
      gap: 0.375em;
    }
    .card > .coach .caution,
    .card > .coach .stop-rule {
      text-align: start;
    }
    .card > .coach:has(> .figure) .pause::after {
      inset-inline: 0;
      inline-size: auto;
      inset-block-end: auto;
      block-size: var(--_ring);
    }
  }
`;
