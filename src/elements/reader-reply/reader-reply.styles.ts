import {css} from 'lit';

export const styles = css`
  .fields {
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.5em;
  }
  .field {
    display: grid;
    gap: 0.375em;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr auto;
  }
  .field > label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    font-weight: 600;
  }
  .mark {
    font-size: var(--_xs);
    font-weight: 400;
    color: var(--_ink-2);
  }
  .hint {
    font-size: var(--_sm);
    color: var(--_ink-2);
  }
  .field > input,
  textarea {
    inline-size: 100%;
    min-block-size: max(3em, 44px);
    padding: 0.65em 0.875em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-2);
    background: var(--_surface);
    line-height: 1.45;
  }
  textarea {
    display: block;
    min-block-size: 8em;
    resize: vertical;
  }
  .base[dir='rtl'] [dir='ltr'] {
    text-align: end;
  }
  [readonly] {
    color: var(--_ink-2);
  }
  .two {
    display: grid;
    gap: 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }
  .error {
    display: flex;
    gap: 0.45em;
    align-items: start;
    font-size: var(--_sm);
    font-weight: 600;
    color: var(--_emergency);
  }
  .error .icon {
    margin-block-start: 0.1em;
  }
  .consent {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.875em;
    align-items: start;
    min-block-size: var(--_target);
    padding-block: 0.6em;
    cursor: pointer;
  }
  .consent + .error {
    padding-block-end: 0.5em;
    padding-inline-start: 2.5em;
  }
  .hint + .error {
    margin-block-start: 0.25em;
  }
  .consent input {
    appearance: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: 1.5px solid var(--_line-strong);
    border-radius: 0.375em;
    background: var(--_surface);
    display: grid;
    place-content: center;
  }
  .consent input::before {
    content: '';
    inline-size: 0.42em;
    block-size: 0.8em;
    border: solid var(--_on-accent);
    border-width: 0 2.5px 2.5px 0;
    rotate: 43deg;
    translate: 0 -0.08em;
    scale: 0;
  }
  .consent :checked {
    border-color: var(--_accent-text);
    background: var(--_accent-text);
  }
  .consent :checked::before {
    scale: 1;
  }
  .fields [aria-invalid='true'] {
    border: 2px solid var(--_emergency);
  }
  .problem {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    border: 2px solid var(--_emergency);
    border-radius: var(--_radius-2);
    padding: 1em 1.125em;
  }
  .problem a {
    display: inline-flex;
    padding-block: 0.35em;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_emergency);
    font-weight: 600;
  }
  .subtitle:focus {
    outline: 0;
  }
  .subtitle:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.375em;
  }
  .button[aria-disabled='true'] {
    filter: opacity(0.7);
    cursor: progress;
  }
  .sent {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.875em;
    padding: 1.125em;
    border: 2px solid var(--_self-care);
    border-radius: var(--_radius-2);
    background: color-mix(in oklab, var(--_self-care) 8%, var(--_surface));
  }
  .sent > .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--_self-care);
  }
  @media print {
    /* A form is in one piece. */
    :host {
      columns: auto;
    }
  }
  @media (forced-colors: active) {
    .consent :checked::before {
      border-color: CanvasText;
    }
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
