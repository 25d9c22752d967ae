import {css} from 'lit';

export const styles = css`
  .care {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
    border-inline-start: 0.375em solid var(--_tier);
  }
  .care.tier-emergency {
    border: 1px solid var(--_emergency-fill);
  }
  .care.tier-soon {
    border-inline-start-width: 4px;
  }
  .care.tier-self-care {
    border-inline-start-width: 2px;
  }
  .care-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.875em;
    align-items: center;
    padding: 1.125em var(--_pad);
    color: var(--_tier);
  }
  .care-head .shape {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .care-title {
    font-size: clamp(1.1875em, 1.02em + 1cqi, 1.4375em);
    line-height: 1.25;
    letter-spacing: var(--_track);
    color: var(--_ink);
  }
  .care-title .tier {
    display: block;
    font-size: max(0.61em, 14px);
    line-height: 1.4;
    letter-spacing: 0;
    color: var(--_tier);
  }
  .tier-emergency .care-head {
    background: var(--_emergency-fill);
    --_glyph: var(--_emergency-fill);
  }
  .care.tier-emergency :is(.care-head, .care-title, .tier) {
    color: var(--_on-emergency);
  }
  .tier-urgent .care-head {
    background: var(--_urgent-soft);
  }
  .care-body {
    padding: 0 var(--_pad) var(--_pad);
    display: grid;
    gap: 1em;
  }
  :is(.tier-emergency, .tier-urgent) .care-body {
    padding-block-start: 1.25em;
  }
  .groups {
    column-gap: 2.25em;
    margin-block-end: -1.5em;
  }
  .groups > section {
    display: grid;
    gap: 0.5em;
    break-inside: avoid;
    padding-block-end: 1.5em;
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
  @container care (min-width: 36em) {
    .groups {
      columns: 2;
    }
  }
  @media print {
    .groups {
      columns: auto;
      margin: 0;
    }
    .tier-emergency .care-head {
      border-block-end: 3px double #000;
      --_glyph: #fff;
    }
    .care.tier-emergency :is(.care-head, .care-title, .tier, .call-button) {
      background: none;
      color: #000;
    }
  }
  @media (forced-colors: active) {
    .care {
      border: 1px solid CanvasText;
      border-inline-start-width: 0.375em;
    }
    .tier-emergency .care-head {
      border-block-end: 4px double CanvasText;
    }
  }
`;
