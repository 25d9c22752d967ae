import {css} from 'lit';

/** The tier card. Words, shape and edge say the tier; colour comes last. */
export const resultStyles = css`
  .action {
    font-size: clamp(1.5625em, 1.02em + 2.6cqi, 2.125em);
    line-height: 1.15;
    letter-spacing: var(--_track);
    text-wrap: balance;
    scroll-margin-block-start: 5em;
  }
  .line.foot {
    border-block: 1px solid var(--_line);
    border-block-end: 0;
  }
  .tier-urgent .led {
    background: var(--_surface-2);
    border-radius: var(--_radius-2);
    padding: 1em 1.125em;
  }
  .tier-soon .led {
    font-size: var(--_sm);
  }
  .emergency {
    border: 2px solid var(--_emergency-fill);
  }
  .alarm {
    background: var(--_emergency-fill);
    color: var(--_on-emergency);
    --_glyph: var(--_emergency-fill);
    padding: 1em var(--_pad);
    display: grid;
    gap: 0.625em;
  }
  .alarm-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
  }
  .alarm .shape {
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--_on-emergency);
  }
  .alarm > p:not(.meta) {
    font-size: 1.0625em;
    line-height: 1.45;
  }
  .maybe {
    background: none;
    color: var(--_ink);
    --_glyph: var(--_surface);
  }
  .maybe .shape {
    color: var(--_emergency);
  }
  .maybe > .call-button {
    background: var(--_emergency-fill);
    color: var(--_on-emergency);
  }
  .alarm a:not(.call-button),
  .alarm .meta {
    color: inherit;
  }
  .call-button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.85em, 68px);
    padding: 0.25em 1em;
    border-radius: var(--_radius-2);
    background: var(--_on-emergency);
    color: #a5121f;
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }
  .alarm :focus-visible {
    outline-color: #fff;
  }
  .until {
    gap: 0.875em;
    padding-block: 0.875em 0.25em;
  }
  .say {
    display: grid;
    gap: 0.375em;
  }
  .say > p {
    line-height: 1.4;
  }
  .say b {
    font-size: 1.1875em;
    line-height: 1.35;
  }
  .say > .list {
    gap: 0.375em;
    line-height: 1.4;
  }
  .say + .say,
  .undo {
    border-block-start: 1px solid var(--_line);
  }
  .say + .say {
    padding-block-start: 0.875em;
  }
  .undo > .button {
    font-weight: 500;
    font-size: var(--_sm);
    padding-inline: 0;
    margin-inline: 0;
  }
  .result {
    position: relative;
    border-inline-start: 0.375em solid var(--_tier);
  }
  .tier-soon {
    border-inline-start-width: 4px;
  }
  .tier-self-care {
    border-inline-start-width: 2px;
  }
  .result-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.875em;
    align-items: start;
    color: var(--_tier);
  }
  .result-head .shape {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .result-head .action {
    color: var(--_ink);
  }
  .tier {
    display: block;
    font-size: max(0.45em, 14px);
    line-height: 1.4;
    letter-spacing: 0;
    color: var(--_tier);
  }
  .meaning {
    font-size: 1.125em;
    line-height: 1.5;
  }
  .warn {
    color: var(--_urgent) !important;
  }
  @container care (max-width: 16em) {
    .call-button {
      padding-inline: 0.5em;
    }
  }
  @media print {
    .result,
    .emergency {
      break-inside: avoid;
    }
    .result > .section,
    .emergency > .section {
      padding-inline: var(--_pad);
    }
    .alarm,
    .alarm .shape,
    .call-button {
      background: none;
      color: #000;
      --_glyph: #fff;
    }
    .alarm {
      border-block-end: 3px double #000;
    }
  }
  @media (forced-colors: active) {
    .led,
    .result,
    .emergency {
      border-color: CanvasText;
    }
    .alarm {
      border-block-end: 4px double CanvasText;
    }
    .call-button {
      border: 3px solid Highlight;
    }
  }
`;
