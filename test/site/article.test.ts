/** A pasted article: what is asked about it, and what is added to it. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readPasted, writeAnswers, type Answers} from '../../site/own/article.js';
import {durationIn} from '../../site/own/durations.js';

const none: Answers = {
  parts: new Map(),
  tiers: new Map(),
  holds: new Map(),
  looks: new Map(),
  limits: new Map(),
};

const article = `<h1>Hiccups</h1>
<p>They come and go.</p>
<h2 class="x">What to do</h2>
<p>Do not start, but get help, if:</p>
<ul><li>You cannot swallow</li></ul>
<ol>
  <li><b>Hold your breath.</b> For ten seconds.</li>
  <li>Drink some water.</li>
</ol>
<p>After 20 minutes, stop and call a doctor.</p>
<H2 data-part=causes>Why me?</H2>
<p>Eating fast</p>
<h2>When to see a doctor</h2>
<h3>Call an ambulance</h3>
<ul><li>Chest pain</li></ul>
`;

const sectionOf = (html: string, at: number, language = 'en') => {
  const section = readPasted(html, language).sections[at];
  if (!section) throw new Error(`no section ${at}`);
  return section;
};

test('its headings are read as parts, its own data-part first', () => {
  const {sections} = readPasted(article, 'en');
  expect(sections.map(({title, part, level}) => [title, part, level])).toEqual([
    ['What to do', 'relief', 2],
    ['Why me?', 'causes', 2],
    ['When to see a doctor', 'warning-signs', 2],
  ]);
});

test('lists are called after what leads to them, and times come out of the text', () => {
  const {lists, steps, limits} = sectionOf(article, 0);
  expect(lists.map(({title}) => title)).toEqual([
    'Do not start, but get help, if:',
    'Do not start, but get help, if:',
  ]);
  expect(steps.map(({title, found}) => [title, found])).toEqual([
    ['Hold your breath. For ten seconds.', '10s'],
    ['Drink some water.', undefined],
  ]);
  expect(limits.map(({found}) => found)).toEqual(['20m']);
  expect(sectionOf(article, 2).lists.map(({title}) => title)).toEqual(['Call an ambulance']);
});

test('answers become attributes, and nothing else changes', () => {
  const read = readPasted(article, 'en');
  const [relief, causes, signs] = read.sections;
  if (!relief || !causes || !signs) throw new Error('not all parts');
  const written = writeAnswers(read, {
    parts: new Map([[causes.place, '']]),
    tiers: new Map([[signs.lists[0]?.place ?? -1, 'emergency']]),
    holds: new Map([[relief.steps[0]?.place ?? -1, '10s']]),
    looks: new Map([[relief.lists[0]?.place ?? -1, 'urgent']]),
    limits: new Map([[relief.limits[0]?.place ?? -1, 'urgent']]),
  });
  expect(written).toBe(`<h1>Hiccups</h1>
<p>They come and go.</p>
<h2 data-part="relief" class="x">What to do</h2>
<p>Do not start, but get help, if:</p>
<ul data-first-look="" data-tier="urgent"><li>You cannot swallow</li></ul>
<ol>
  <li data-hold="10s"><b>Hold your breath.</b> For ten seconds.</li>
  <li>Drink some water.</li>
</ol>
<p data-limit="20m" data-tier="urgent">After 20 minutes, stop and call a doctor.</p>
<H2 data-part="">Why me?</H2>
<p>Eating fast</p>
<h2 data-part="warning-signs">When to see a doctor</h2>
<h3>Call an ambulance</h3>
<ul data-tier="emergency"><li>Chest pain</li></ul>
`);
});

test('no tier, no time and no list of who must not start is written without an answer', () => {
  expect(writeAnswers(readPasted(article, 'en'), none)).not.toMatch(
    /data-(?:tier|hold|first-look|limit)/,
  );
});

test('of a whole page, the article is used', () => {
  const page = `<!doctype html><html><head><title>x</title></head><body><nav>Menu</nav><main>\n${article}</main></body></html>`;
  const {source, box} = readPasted(page, 'en');
  expect(source).toBe(article.trim());
  expect(box).toBe('<main>');
});

test('whatever is pasted stays, but for the attributes', () => {
  const tags = ['h2', 'h3', 'p', 'ul', 'ol', 'li', 'table', 'td', 'b', 'section', 'svg', 'br'];
  const piece = fc.oneof(
    fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} class='a' id=b>`])),
    fc.constantFrom('Symptoms', 'ten minutes', '&amp;', '<', '>', '"', '<!-- x -->', '<h2', '\r\n'),
    fc.string({maxLength: 8}),
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const html = pieces.join('');
      const read = readPasted(html, 'en');
      const everything = new Map(Array.from({length: 40}, (_, at) => [at, 'urgent'] as const));
      const written = writeAnswers(read, {
        ...none,
        tiers: everything,
        looks: everything,
        limits: everything,
        holds: everything,
      });
      const added = / data-(?:part|tier|hold|first-look|limit)="[^"]*"/g;
      expect(written.replace(added, '')).toBe(read.source);
    }),
  );
});

describe('a time in words', () => {
  test.each([
    ['Hold for 10 minutes', '10m'],
    ['Hold for ten minutes.', '10m'],
    ['Apriete durante 15 minutos', '15m'],
    ['Espere treinta segundos', '30s'],
    ['اضغط لمدة 10 دقائق', '10m'],
    ['اضغط لمدة ١٠ دقائق', '10m'],
  ])('is found: %s', (text, time) => {
    expect(durationIn(text)).toBe(time);
  });

  test.each([
    'Hold for 10 to 15 minutes',
    'Hold for 10-15 minutes',
    'Hold for 10 minutes, then rest for 30 seconds',
    'Hold for some minutes',
    'Take 10 steps',
    '',
  ])('is left to the publisher: %s', (text) => {
    expect(durationIn(text)).toBeUndefined();
  });
});
