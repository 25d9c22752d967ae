/** `care-elements topic draft`: what an article gives, and what it leaves as a gap. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import {validate} from '../../src/own-topic/validate.js';
import {readArticle} from '../../src/topic-command/article.js';
import {checkTopic} from '../../src/topic-command/check/index.js';
import {draftOf} from '../../src/topic-command/draft-document.js';
import {topic} from '../../src/topic-command/topic.js';
import {textOf, today} from './documents.js';

const article = `<!doctype html>
<html lang="en-GB">
<head><title>Hiccups | Hospital</title><style>p {color: red}</style></head>
<body>
<nav><a href="/">Home</a></nav>
<main>
<h1>Hiccups</h1>
<p>A twitch of the <em>diaphragm</em>.<sup><a href="#s1">1</a></sup></p>
<p>Most stop within minutes.</p>
<h2>Symptoms</h2>
<h3>While they last</h3>
<ul><li>A jerk in the chest</li><li>A sound: {hic}</li></ul>
<h3>Later</h3>
<ul><li>A sore chest</li></ul>
<h2>What you can do</h2>
<ol>
<li><strong>Breathe in.</strong> Hold your breath.</li>
<li>Sip water. Swallow slowly.</li>
</ol>
<p>Neither is proved.</p>
<h2>When to see a doctor</h2>
<h3>Call an ambulance if:</h3>
<ul><li>It comes with chest pain</li></ul>
<h3 data-tier="soon">Book a visit if:</h3>
<ul><li>It lasts for two days</li></ul>
<h2>Causes</h2>
<p>Often there is none.</p>
<h3>A full stomach</h3>
<p>It presses on the diaphragm.</p>
<ul><li>Eat <a href="/slow">slowly</a>.</li></ul>
<h2>Our ward</h2>
<p>It opened in 1974.</p>
<table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>
<h2>References</h2>
<ol><li id="s1">NHS, <a href="https://www.nhs.uk/conditions/hiccups/"><cite>Hiccups</cite></a>, 2023</li></ol>
</main>
<script>document.title = 'No'</script>
</body>
</html>`;

const drafted = (html: string) =>
  draftOf(readArticle(html), {id: 'hiccups', language: 'en', today});

describe('an ordinary article', () => {
  const {document, left} = drafted(article);

  test('becomes a topic in which the check finds gaps, and nothing else', () => {
    expect(validate(document)).toEqual([]);
    const findings = checkTopic([{name: 'hiccups.json', text: textOf(document)}], {today});
    expect(new Set(findings.map(({property, severity}) => `${severity} ${property}`))).toEqual(
      new Set(['warning gaps']),
    );
  });

  test('gives its words, without marks of its sources', () => {
    expect(document.about).toMatchObject({title: 'Hiccups', review: 'draft'});
    expect(document.overview.overview).toMatchObject({
      lead: 'A twitch of the diaphragm.',
      facts: ['Most stop within minutes.'],
    });
    expect(document.symptoms).toMatchObject({
      headings: {during: 'While they last', after: 'Later'},
      symptoms: {
        during: ['A jerk in the chest', 'A sound: hic'],
        after: ['A sore chest'],
      },
    });
    expect(document.causes.headings.lead).toBe('Often there is none.');
    expect(document.causes.causes).toMatchObject([
      {
        id: 'a-full-stomach',
        title: 'A full stomach',
        summary: 'It presses on the diaphragm.',
        help: ['Eat slowly.'],
      },
    ]);
    expect(document.sources.sources).toEqual({
      'first-source': {
        organisation: 'NHS',
        title: 'Hiccups',
        year: 2023,
        url: 'https://www.nhs.uk/conditions/hiccups/',
      },
    });
  });

  test('gives steps, and no time to hold them', () => {
    const {duringSteps, notes} = document.relief.relief;
    expect(duringSteps).toMatchObject([
      {title: 'Breathe in', text: 'Hold your breath.', seconds: 0},
      {title: 'Sip water', text: 'Swallow slowly.', seconds: 0},
    ]);
    expect(notes).toEqual(['Neither is proved.']);
  });

  test('never says by itself how urgent a sign is: it asks, and takes the most urgent until then', () => {
    const signs = document.signs.signs.filter(({unsure}) => !unsure);
    expect(signs.map(({tier, label}) => [tier, label])).toEqual([
      [
        'emergency',
        '[[Emergency, urgent or soon? Set the tier. Its heading is "Call an ambulance if:"]] It comes with chest pain',
      ],
      ['urgent', expect.stringMatching(/^\[\[.*\]\]$/)],
      ['soon', 'It lasts for two days'],
    ]);
    const asked = document.checker.questions.flatMap(({answers}) => answers.map(({id}) => id));
    expect(asked).toEqual(expect.arrayContaining(signs.map(({id}) => id)));
  });

  test('names each line that it left out, and why', () => {
    expect(left).toEqual([
      {line: 31, text: 'Our ward', why: 'says of no part'},
      {line: 32, text: 'It opened in 1974.', why: 'says of no part'},
      {line: 33, text: 'Day Monday', why: 'says of no part'},
    ]);
  });
});

describe('other articles', () => {
  test('say with data-part what a heading is about, also around it', () => {
    const {document, left} = drafted(
      `<h1>X</h1><section data-part="symptoms"><h2>Our view</h2><ul><li>A sound</li></ul></section>
<h2 data-part="">Symptoms in pets</h2><p>A dog.</p><h2 data-part="symptom">Typo</h2>`,
    );
    expect(document.symptoms.symptoms.during).toEqual(['A sound']);
    expect(left.map(({text, why}) => `${text}: ${why}`)).toEqual([
      'Symptoms in pets: data-part says so',
      'A dog.: data-part says so',
      'Typo: data-part="symptom" is not known',
    ]);
  });

  test('may be in divisions, and list causes without headings', () => {
    const {document} = drafted(
      '<div><div><h2>Causes</h2></div><div><ul><li><b>Air:</b> You swallow it.</li><li>Nerves. Rare.</li><li>Air</li></ul></div></div>',
    );
    expect(document.causes.causes.map(({id, title, summary}) => [id, title, summary])).toEqual([
      ['air', 'Air', 'You swallow it.'],
      ['nerves', 'Nerves', 'Rare.'],
      ['air-2', 'Air', '[[What it is]]'],
    ]);
  });

  test('sort what to bring and what to ask, and keep what has no place', () => {
    const {document, left} = drafted(
      '<h2>Questions to ask</h2><p>Take your time.</p><ul><li>Is it harmless?</li><li>A list of medicines</li></ul>',
    );
    expect(document.visit.doctorVisit).toMatchObject({
      questionsToAsk: ['Is it harmless?'],
      bring: ['A list of medicines'],
    });
    expect(left).toEqual([{line: 1, text: 'Take your time.', why: 'there is no place for it'}]);
  });

  test('leave medicines and pictures to be written by hand', () => {
    const {left} = drafted('<h2>Symptoms</h2><h2>Medicines</h2><ul><li>None</li></ul>');
    expect(left.map(({why}) => why)).toEqual(Array(2).fill('"medicines" is written by hand'));
  });
});

describe('the command', () => {
  let folder = '';
  const said = vi.spyOn(process.stderr, 'write');
  const file = (name: string) => path.join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'care-draft-'));
    said.mockReturnValue(true);
    await writeFile(file('article.html'), article);
    await writeFile(file('empty.html'), '');
    await writeFile(file('story.html'), '<h1>Us</h1><p>Hello</p><h2>Our story</h2>');
    await writeFile(file('data.json'), '{"about": {}}');
    await writeFile(
      file('ar.html'),
      '<html lang="ar"><h1>الفواق</h1><h2>الأعراض</h2><ul><li>صوت</li></ul>',
    );
  });

  afterEach(() => said.mockClear());

  afterAll(() => rm(folder, {recursive: true, force: true}));

  const written = async (...args: readonly string[]) => {
    await topic(['draft', ...args, '--output', file('out.json')]);
    return JSON.parse(await readFile(file('out.json'), 'utf8')) as ReturnType<
      typeof drafted
    >['document'];
  };

  test('writes the document, and tells what it left out', async () => {
    const {about, language} = await written(file('article.html'));
    expect([about.id, language]).toEqual(['hiccups', 'en']);
    expect(said.mock.calls.join()).toBe(
      'Left out:\n  line 31: "Our ward": says of no part\n  line 32: "It opened in 1974.": says of no part\n  line 33: "Day Monday": says of no part\n',
    );
  });

  test('takes the language of the page, and an id where the title has no Latin letters', async () => {
    const {about, language, symptoms} = await written(file('ar.html'));
    expect([about.id, language, symptoms.symptoms.during]).toEqual(['topic', 'ar', ['صوت']]);
    expect((await written(file('ar.html'), '--id', 'hiccups')).about.id).toBe('hiccups');
    expect(said).not.toHaveBeenCalled();
  });

  test.each([
    [['empty.html'], /empty\.html has no heading that names a part/],
    [['story.html'], /story\.html has no heading that names a part/],
    [['data.json'], /data\.json has no heading that names a part/],
    [['none.html'], /ENOENT/],
    [['article.html', '--id', 'A b'], /"A b" is no id/],
    [['article.html', '--lang', 'tlh'], /lang="tlh" has no words/],
    [[], /Name the file of an article/],
  ])('refuses %j', async ([name, ...args], problem) => {
    const files = name === undefined ? [] : [file(name)];
    await expect(topic(['draft', ...files, ...args])).rejects.toThrow(problem);
  });
});
