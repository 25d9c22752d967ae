import {css} from 'lit';

export const styles = css`
  .check {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    justify-content: space-between;
    padding: 0.875em var(--_pad);
    background: var(--_accent-soft);
  }
  .care {
    position: relative;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  /* Apart from the border, so that the text of all cards begins at one place. */
  .care::before {
    content: '';
    position: absolute;
    inset-block: -1px;
    inset-inline-start: -1px;
    border-inline-start: var(--_edge, 6px) solid var(--_tier);
  }
  .care.tier-emergency {
    --_edge: 0;
    border-color: var(--_emergency-fill);
  }
  .care.tier-soon {
    --_edge: 4px;
  }
  .care.tier-self-care {
    --_edge: 2px;
  }
  .care-head,
  .fold > summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
    min-block-size: max(3.25em, 52px);
    padding: 0.75em var(--_pad);
    color: var(--_tier);
  }
  .fold > summary {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-inline: 0;
  }
  .care-head:focus-visible,
  .fold > summary:focus-visible {
    outline-offset: -4px;
  }
  .care-head .shape {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .care-title {
    font-size: 1.125em;
    line-height: 1.3;
    color: var(--_ink);
  }
  .count {
    font-size: var(--_xs);
    line-height: 1.4;
    color: var(--_ink-2);
  }
  .tier-emergency .care-head {
    background: var(--_emergency-fill);
    --_glyph: var(--_emergency-fill);
  }
  .tier-emergency .care-head :is(.shape, .care-title, .count) {
    color: var(--_on-emergency);
  }
  .tier-urgent > .care-head {
    background: var(--_urgent-soft);
  }
  .worried {
    padding-block: 0.875em;
  }
  .care-body {
    padding: 0 var(--_pad) 1em;
    display: grid;
    gap: 0.875em;
    grid-template-columns: minmax(0, 1fr);
  }
  :is(.tier-emergency, .tier-urgent) .care-body {
    padding-block-start: 1em;
  }
  .groups {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
  }
  .care .label {
    padding-block-end: 0.4em;
  }
  .signs > li {
    max-inline-size: none;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
    line-height: 1.35;
    break-inside: avoid;
  }
  .folds > * {
    border-block-start: 1px solid var(--_line);
  }
  .fold .label {
    padding: 0;
    font-size: 1em;
    color: var(--_ink);
  }
  .care .call-button {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_row);
    padding: 0.5em 1.5em;
    border-radius: var(--_radius-2);
    background: var(--_emergency-fill);
    color: var(--_on-emergency);
    font-weight: 600;
    text-decoration: none;
  }
  @container care (max-width: 36em) {
    .check > .button {
      inline-size: 100%;
    }
  }
  @container care (min-width: 36em) {
    /* By lines and not by groups, which leaves no half of a column empty. */
    .groups {
      display: block;
      columns: 2;
      column-gap: 2em;
    }
    .groups > section + section {
      padding-block-start: 1.25em;
    }
    .groups .label {
      break-after: avoid;
    }
  }
  @container care (min-width: 48em) {
    .care-body > section > .signs,
    .fold > .signs {
      columns: 2;
      column-gap: 2em;
    }
  }
  @media print {
    .check,
    .count {
      display: none;
    }
    .care-head,
    .fold > summary {
      min-block-size: 0;
      padding-block: 0.25em;
    }
    .care-body,
    .groups {
      display: block;
    }
    .care-body {
      padding-block: 0.4em;
    }
    .care-body > *,
    .groups > section + section {
      padding-block-start: 0.4em;
    }
    .signs > li {
      padding-block: 0.15em;
    }
    .care .call-button {
      min-block-size: 0;
    }
    .care.tier-emergency {
      break-inside: avoid;
    }
    .tier-emergency .care-head {
      border-block-end: 3px double #000;
      --_glyph: #fff;
    }
    .care.tier-emergency :is(.care-head, .shape, .care-title, .count, .call-button) {
      background: none;
      color: #000;
    }
  }
  @media (forced-colors: active) {
    .tier-emergency .care-head {
      border-block-end: 4px double CanvasText;
    }
    .care .call-button {
      border: 3px solid Highlight;
    }
  }
`;
