/** The plot for the README: two rows of bars, with the figures as text next to them. */
import {kilobytes, medianOf, ratio} from './figures.mjs';

const rowsOf = [
  ['plain', 'Plain HTML'],
  ['lit-floor', 'Smallest Lit element'],
  ['care-checker-prerendered', 'Care Elements, prerendered, to read', 'shown'],
  ['care-checker-two-files', 'Care Elements, two files, to read', 'shown'],
  ['care-checker', 'Care Elements, loader, to read', 'shown'],
  ['care-checker', 'Care Elements, first question'],
  ['care-own', 'Care Elements, these ten questions'],
  ['vue', 'Vue, by hand'],
  ['react', 'React, by hand'],
  ['material-web', 'Material Web'],
  ['nhsuk', 'NHS.UK frontend'],
  ['shoelace', 'Shoelace'],
  ['web-awesome', 'Web Awesome'],
  ['survey-js', 'SurveyJS'],
  ['lhc-forms', 'LHC-Forms'],
];

const width = 860;
const labelWidth = 250;
const rowHeight = 24;
const barHeight = 14;
const top = 64;
const panels = [
  {x: labelWidth, width: 210},
  {x: labelWidth + 310, width: 210},
];

const styles = `
  svg { color-scheme: light dark; }
  text { font: 13px system-ui, sans-serif; fill: #1b2426; }
  .head { font-weight: 600; }
  .note { font-size: 12px; fill: #475356; }
  .sheet { fill: #ffffff; }
  .bar { fill: #8a9698; }
  .ours { fill: #0f5f6d; }
  .own { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e8eded; }
    .note { fill: #b4c0c2; }
    .sheet { fill: #14191b; }
    .bar { fill: #6b7779; }
    .ours { fill: #5cc0d0; }
  }`;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function figuresOf(results, [id, label, stage]) {
  const of = (name) => medianOf(results, id, name);
  const read = stage === 'shown';
  return {
    label,
    ours: id.startsWith('care-'),
    bytes: (read && of('shownBytes')) || of('bytes'),
    time: of(read ? 'slowShown' : 'slowUsable'),
  };
}

function barsOf(row, at, values) {
  const y = top + at * rowHeight;
  const bars = values.map(({value, most, text}, panel) => {
    const {x, width: room} = panels[panel];
    const length = Math.max(1, (value / most) * room).toFixed(1);
    return (
      `<rect class="bar${row.ours ? ' ours' : ''}" x="${x}" y="${y}" width="${length}" height="${barHeight}" rx="2"/>` +
      `<text${row.ours ? ' class="own"' : ''} x="${x + Number(length) + 6}" y="${y + 12}">${text}</text>`
    );
  });
  return `<text${row.ours ? ' class="own"' : ''} x="${labelWidth - 10}" y="${y + 12}" text-anchor="end">${escape(row.label)}</text>${bars.join('')}`;
}

/** An SVG that says in its description what it shows. */
export function plot(results) {
  const plain = medianOf(results, 'plain', 'slowUsable');
  const rows = rowsOf
    .map((row) => figuresOf(results, row))
    .filter(({bytes, time}) => bytes !== undefined && time !== undefined);
  const most = (name) => Math.max(...rows.map((row) => row[name]));
  const [mostBytes, mostTime] = [most('bytes'), most('time')];
  const bars = rows.map((row, at) =>
    barsOf(row, at, [
      {value: row.bytes, most: mostBytes, text: `${kilobytes(row.bytes)} kB`},
      {value: row.time, most: mostTime, text: ratio(row.time, plain)},
    ]),
  );
  const said = rows.map(
    ({label, bytes, time}) => `${label}: ${kilobytes(bytes)} kB, ${ratio(time, plain)}`,
  );
  const height = top + rows.length * rowHeight + 12;
  const [left, right] = panels;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title said">
<title id="title">What loads until the first question, and how long a slow phone takes</title>
<desc id="said">${escape(said.join('. '))}.</desc>
<style>${styles}
</style>
<rect class="sheet" width="${width}" height="${height}" rx="8"/>
<text class="head" x="${left.x}" y="26">Kilobytes on the wire</text>
<text class="note" x="${left.x}" y="46">less is better</text>
<text class="head" x="${right.x}" y="26">Time on a slow phone</text>
<text class="note" x="${right.x}" y="46">times that of plain HTML; less is better</text>
${bars.join('\n')}
</svg>
`;
}
