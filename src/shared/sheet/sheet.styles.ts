import {css} from 'lit';

/**
 * The look of the sheet and of the diary: black on white, readable without backgrounds, on A4 and US
 * Letter. Nothing is below 11 points: many who read it are over 50.
 */
export const sheetStyles = css`
  @page {
    margin: 8mm 9mm;
  }
  :root {
    font:
      11pt/1.2 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
    color-scheme: light;
    --_glyph: #fff;
    --_on-tier: #fff;
  }
  :root:lang(ar) {
    line-height: 1.3;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  [hidden] {
    display: none !important;
  }
  body {
    max-inline-size: 192mm;
    margin-inline: auto;
    overflow-wrap: anywhere;
  }
  main {
    display: flex;
    flex-direction: column;
    gap: 1.4mm;
  }
  h1 {
    font-size: 15pt;
    line-height: 1.15;
  }
  .both h1 {
    font-size: 14pt;
  }
  .one header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 6mm;
  }
  h2 {
    font-size: 1em;
    break-after: avoid;
  }
  h1,
  h2,
  strong,
  th {
    font-weight: 600;
  }
  ul {
    list-style: none;
  }
  .box,
  .row,
  li,
  tr,
  footer {
    break-inside: avoid;
  }
  .both {
    line-height: 1.17;
  }
  .both .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
  }
  /* Lines end together where one language takes more room. */
  .first-longer .pair {
    grid-template-columns: 27fr 23fr;
  }
  .second-longer .pair {
    grid-template-columns: 23fr 27fr;
  }
  .both .pair > * {
    padding-inline: 2.5mm;
  }
  .both :is(header, .own, .ask h2, .notes, .row, footer) .pair > :first-child,
  .both :is(.own, .ask, .notes) .pair > :first-child {
    padding-inline-start: 0;
  }
  .box {
    border: 0.5mm solid;
    border-radius: 2.5mm;
    line-height: 1.12;
  }
  .box > * + *,
  .both .fact:nth-child(n + 4) {
    border-block-start: 0.2mm solid #999;
  }
  .fact strong {
    font-size: 12pt;
    line-height: 1.15;
  }
  .fact span {
    color: #333;
  }
  .one .facts {
    display: flex;
  }
  .one .fact {
    flex: 1 1 auto;
    overflow-wrap: normal;
    max-inline-size: 46mm;
    padding: 0.6mm 2mm 0.9mm;
  }
  .one .fact + .fact {
    border-inline-start: 0.2mm solid #999;
  }
  .one .fact :is(span, strong) {
    display: block;
    min-block-size: 1.15em;
  }
  .both .facts {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
  }
  /* The doctor's language first, and that of the reader quieter. */
  .both .fact {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding-block: 0.4mm 0.6mm;
  }
  .both .fact:not(:nth-child(3n + 1)) {
    border-inline-start: 0.2mm solid #999;
  }
  .both .fact > :first-child strong {
    font-size: 1em;
    font-weight: 400;
  }
  .result {
    font-size: 13pt;
  }
  .result > * {
    display: flex;
    gap: 2.5mm;
    align-items: center;
    padding: 0.3mm 2.5mm;
  }
  .result svg {
    inline-size: 6mm;
    flex: none;
  }
  .sign > * {
    padding: 0.2mm 2.5mm 0.5mm;
  }
  .both .box .pair:not(.fact) > * + * {
    border-inline-start: 0.2mm solid #999;
  }
  .own {
    border-inline-start: 1mm solid;
    padding-inline-start: 3mm;
  }
  .typed {
    white-space: pre-wrap;
    font-weight: 500;
  }
  .one .rows,
  .one .ask ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1.2mm 8mm;
  }
  .both .rows {
    display: grid;
    gap: 1mm;
  }
  .one :is(.pattern, .cautions, .also-absent) {
    grid-column: 1 / 3;
  }
  .cautions {
    border: 0.3mm solid;
    border-radius: 1.5mm;
    padding: 0.5mm 2.5mm;
  }
  .ask li {
    position: relative;
    padding-inline-start: 6mm;
  }
  li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.2em;
    inline-size: 3.4mm;
    block-size: 3.4mm;
    border: 0.3mm solid;
    border-radius: 0.6mm;
  }
  .lines {
    overflow: hidden;
  }
  .lines i {
    display: block;
    block-size: 8mm;
    border-block-end: 0.2mm solid #999;
  }
  .notes {
    display: flex;
    flex-direction: column;
  }
  .notes .lines {
    block-size: 17mm;
  }
  footer {
    border-block-start: 0.25mm solid;
    padding-block-start: 0.8mm;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    border: 0.25mm solid #777;
    padding: 0.5mm 1.5mm;
    text-align: start;
    overflow-wrap: normal;
  }
  th {
    line-height: 1.15;
  }
  td {
    block-size: 13.4mm;
  }
  td li {
    position: relative;
    padding-inline-start: 5mm;
    line-height: 1.1;
  }
  @media screen {
    :root {
      padding: 1em;
    }
  }
  @media print {
    main:not(.diary) {
      min-block-size: 258mm;
    }
    .notes {
      flex: 1;
    }
    .notes .lines {
      flex: 1 0 17mm;
    }
  }
`;
