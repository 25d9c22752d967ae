import {css} from 'lit';

/** The timer on a phone, in a dialog that fills the window. */
export const coachWindowStyles = css`
  dialog {
    border: 0;
    margin: 0;
    padding: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    background: var(--_surface);
    color: var(--_ink);
    container: care / size;
  }
  dialog .coach {
    min-block-size: 100%;
    grid-template-rows: auto auto minmax(7.5em, 1fr) auto auto;
    gap: 0.75em;
    padding: 1em 1.25em 0.5em;
  }
  /*
   * The words come first: the drawing and the ring get the height that these leave. Side by side, with
   * the words of the ring below it; where there is more room, one above the other.
   */
  dialog .coach-main {
    container: main / size;
    display: flex;
    flex-wrap: wrap;
    place-content: center;
    gap: 0.75em;
  }
  dialog .figure {
    flex: 1;
  }
  dialog .figure svg {
    max-block-size: 100cqb;
  }
  dialog .ring {
    --_dial: min(9em, 100cqb - 2.75em);
    inline-size: min(9em, 100%);
    aspect-ratio: auto;
    margin: 0;
  }
  dialog .ring svg {
    inset-block-end: auto;
    inline-size: var(--_dial);
    block-size: var(--_dial);
    margin-inline: auto;
  }
  dialog .ring > div {
    max-inline-size: none;
    grid-template-rows: calc(var(--_dial) * 0.58) calc(var(--_dial) * 0.42);
  }
  dialog .number {
    align-self: end;
    font-size: calc(var(--_dial) * 0.35);
  }
  dialog .clock {
    font-size: calc(var(--_dial) * 0.26);
  }
  dialog span.unit {
    font-size: min(var(--_sm), var(--_dial) * 0.15);
  }
  dialog span.long {
    font-size: min(var(--_sm), var(--_dial) * 0.11);
  }
  /* Two lines, so that nothing moves when a rest begins. */
  dialog strong.unit {
    min-block-size: 2.7em;
  }
  @container main (min-height: 18em) {
    dialog .figure {
      flex: 0 0 100%;
    }
    dialog .figure svg {
      max-block-size: min(21vh, 100cqb - 11.75em);
    }
    dialog .ring {
      --_dial: 11em;
      inline-size: 11em;
      aspect-ratio: 1;
    }
    dialog .ring > div {
      max-inline-size: 75%;
      grid-template-rows: none;
    }
    dialog strong.unit {
      min-block-size: 0;
    }
  }
  dialog .controls ~ * {
    margin-block-start: 0;
  }
  /*
   * During a cramp, where steps have a time limit, phones at the usual text size have room to keep the
   * emergency number in sight below the words.
   */
  @container care (min-width: 19.9em) and (min-height: 39.9em) {
    dialog .limit ~ .foot-row {
      position: sticky;
      inset-block-end: 0;
      padding-block-end: 0.5em;
      margin-block-end: -0.5em;
      background: var(--_surface);
    }
  }
  /* Where its buttons take two lines, the bar is kept low: it must not reach up to the words. */
  @container care (max-width: 22em) and (min-height: 39.9em) {
    dialog .limit ~ .foot-row {
      row-gap: 0;
      padding-block-end: 0;
    }
    dialog .limit ~ .foot-row > * {
      min-block-size: var(--_target);
    }
  }
  @container care (max-height: 43em) {
    dialog .coach {
      gap: 0.5em;
      padding-block-start: 0.5em;
    }
    dialog .dots i {
      display: none;
    }
    dialog .dots span {
      margin: 0;
    }
    dialog .switches button {
      padding-inline: 0.4em;
    }
    dialog .controls button {
      min-block-size: 3.25em;
    }
  }
  @container care (max-width: 22em) and (max-height: 43em) {
    dialog .coach {
      grid-template-rows: auto auto minmax(7em, 1fr) auto auto;
      gap: 0.3em;
      padding-block-start: 0.25em;
    }
  }
  /* Large text: the drawing follows the words. */
  @container care (max-width: 16em) {
    dialog .coach {
      grid-template-rows: none;
    }
    dialog .coach-main {
      display: contents;
    }
    dialog .figure,
    dialog .controls,
    dialog .controls ~ * {
      order: 1;
    }
    dialog .ring {
      --_dial: 7em;
      justify-self: center;
    }
  }
`;
