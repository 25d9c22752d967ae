import {css} from 'lit';

/** The look of the sheet: black on white, readable without backgrounds, A4 and US Letter. */
export const sheetStyles = css`
  @page {
    margin: 10mm 13mm;
  }
  :root {
    font:
      11pt/1.27 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
    color-scheme: light;
    --_glyph: #fff;
    --_on-tier: #fff;
  }
  .fit-1 {
    font-size: 10.25pt;
  }
  .fit-2 {
    font-size: 9.5pt;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  body {
    max-inline-size: 184mm;
    margin-inline: auto;
    overflow-wrap: anywhere;
  }
  main,
  .notes {
    display: flex;
    flex-direction: column;
  }
  main > *,
  .columns > * {
    margin-block-end: 0.8em;
  }
  h1 {
    font-size: 1.6em;
  }
  h2 {
    font-size: 1.12em;
    margin-block-end: 0.15em;
  }
  h3 {
    font-size: 1em;
    margin-block: 0.3em 0.1em;
    padding-inline-start: 1.7em;
  }
  h1,
  h2,
  h3,
  .name {
    font-weight: 600;
    break-after: avoid;
  }
  ul {
    list-style: none;
    display: grid;
    gap: 0.2em 9mm;
  }
  li,
  .result,
  .bring,
  .ask,
  .check,
  .notes div,
  footer {
    break-inside: avoid;
  }
  .small,
  .check ul,
  .causes p + p,
  dt,
  footer {
    font-size: 0.9em;
    color: #333;
  }
  .one header {
    display: grid;
    grid: auto / 1fr auto;
    align-items: baseline;
  }
  .result {
    position: relative;
    border: 0.5mm solid;
    border-radius: 2.5mm;
    padding: 0.6em 1em;
    padding-inline-start: 5em;
  }
  .result h2 {
    font-size: 1.3em;
  }
  svg {
    position: absolute;
    inset-inline-start: 1.1em;
    inline-size: 2.75em;
  }
  h3,
  li {
    position: relative;
  }
  h3 svg {
    inset-inline-start: 0;
    inline-size: 1.3em;
  }
  .result li,
  .check li {
    padding-inline-start: 1em;
  }
  .bring li,
  .ask li {
    padding-inline-start: 1.6em;
  }
  li::before {
    position: absolute;
    inset-inline-start: 0;
  }
  .result li::before,
  .check li::before {
    content: '•';
  }
  .bring li::before,
  .ask li::before {
    content: '';
    inset-block-start: 0.2em;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 0.3mm solid;
    border-radius: 0.6mm;
  }
  .answers ul {
    gap: 0;
  }
  .answers li {
    padding-block: 0.2em;
    border-block-start: 0.2mm solid #bbb;
  }
  .one .answers li {
    display: grid;
    grid-template-columns: 36% 1fr;
    column-gap: 2mm;
  }
  .answers p {
    grid-column: 2;
  }
  .answers .name {
    grid-column: 1;
    font-weight: 400;
    color: #333;
  }
  .typed {
    white-space: pre-wrap;
    font-weight: 500;
  }
  .lines {
    block-size: 3.8em;
    overflow: hidden;
  }
  .since .lines {
    block-size: 1.9em;
  }
  .lines i {
    display: block;
    block-size: 1.9em;
    border-block-end: 0.2mm solid #999;
  }
  .notes dl {
    display: grid;
    grid-template-rows: auto 1fr;
    gap: 0.5em 9mm;
    flex: 1;
  }
  .notes div {
    display: flex;
    flex-direction: column;
  }
  footer {
    border-block-start: 0.25mm solid;
    padding-block-start: 0.4em;
  }
  .both :is(h1, h2, h3, p, dt) {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 7mm;
  }
  @media screen {
    :root {
      padding: 1em;
    }
  }
  @media print, (min-width: 46em) {
    .one .columns {
      columns: 2;
      column-gap: 9mm;
    }
    .one :is(.notes dl, .check ul, .result ul) {
      grid-template-columns: 1fr 1fr;
    }
    .one .since {
      grid-column: 1 / 3;
    }
  }
  @media print {
    .one {
      min-block-size: 248mm;
    }
    .notes {
      flex: 1;
    }
    .one :not(.since) > .lines {
      flex: 1 0 3.8em;
    }
  }
`;
