/** HTML without a browser: what a reader gets whose page runs no scripts, and what a publisher is told. */
import {parseFragment, serialize} from 'parse5';
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import {locales, type Locale} from '../../src/language/locales.js';
import {prerender, prerenderPage, tags} from '../../src/prerender/index.js';
import {topicSources} from '../../src/topics/index.js';
import {topic} from '../../src/topics/leg-cramps/topic.js';
import {loaders as checkerWords} from '../../src/text/loaders/cause-checker.js';

const readable = tags.filter((tag) => tag !== 'reader-reply');
const languages = Object.keys(locales) as Locale[];

const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const count = (text: string, part: string) => text.split(part).length - 1;

/** What each element says at its end. */
const draftIn = async (lang: Locale) => (await checkerWords['leg-cramps'](lang)).common.draft;

describe.each(languages)('in %s', (lang) => {
  test.each(readable)('<%s> is plain, well-formed HTML that says it is a draft', async (tag) => {
    const html = await prerender(tag, {lang, region: 'GB'});
    expect(html.startsWith(`<${tag} lang="${lang}" region="GB">`)).toBe(true);
    expect(html.endsWith(`</${tag}>`)).toBe(true);
    expect(serialize(parseFragment(html))).toBe(html);
    expect(html).not.toMatch(/<(?:button|svg|style|script|input|template|slot|form)\b/);
    expect(html).not.toMatch(/ (?:class|part|style|tabindex|on\w+)=/);
    expect(html).not.toMatch(/undefined|\[object|\{\w+\}|NaN/);
    expect(count(plain(html), await draftIn(lang))).toBe(1);
    const {direction} = locales[lang];
    expect(html).toContain(`<div lang="${lang}" dir="${direction}">`);
  });

  test.each(readable)('<%s> begins with a heading of the level asked for', async (tag) => {
    const levels = [...(await prerender(tag, {lang, headingLevel: 4})).matchAll(/<h(\d)/g)];
    expect(levels[0]?.[1]).toBe('4');
    expect(levels.every(([, level]) => Number(level) >= 4)).toBe(true);
  });
});

type MedicineWords = typeof import('../../src/topics/leg-cramps/parts/medicine-guide.js');

test.each(languages)('<medicine-guide> in %s says of what we are how sure', async (lang) => {
  const {medicines, sureWords, text} = (await import(
    `../../src/text/${lang}/topics/leg-cramps/parts/medicine-guide.js`
  )) as MedicineWords;
  const page = plain(await prerender('medicine-guide', {lang}));
  for (const {id, findings} of medicines) {
    const said = findings.map((one) => `${sureWords[one.sure]} ${one.text} ${one.why}`);
    expect(page, id).toContain([text.howSure, ...said].join(' '));
  }
});

test('elements say whom to call, and leave out a number that is not known', async () => {
  const known = await prerender('when-to-see-doctor', {region: 'GB'});
  expect(known).toMatch(/<a href="tel:999">\s*Call <bdi>999<\/bdi>\s*<\/a>/);
  const unknown = await prerender('when-to-see-doctor');
  expect(plain(unknown)).toContain('your local emergency number');
  expect(unknown).not.toContain('tel:');
});

test('a number is left out where it should have been checked again a year before the date', async () => {
  const onDay = (date: Date | string) => prerender('when-to-see-doctor', {region: 'KE', date});
  expect(await onDay('2026-12-01')).toContain('href="tel:999"');
  expect(await onDay(new Date('2029-11-01'))).toContain('href="tel:999"');
  expect(await onDay('2030-01-01')).not.toContain('tel:');
  const page = '<when-to-see-doctor region="KE"></when-to-see-doctor>';
  expect(await prerenderPage(page, {date: '2030-01-01'})).not.toContain('tel:');
});

test.each([
  ['region="DEU"', 'region="DE"'],
  ["lang=es Region = 'deu'", "lang=es Region = 'DE'"],
  ['region=NIR lang=en', 'region=GB-NIR lang=en'],
  ['region="gb"', 'region="gb"'],
])('<when-to-see-doctor %s>: the tag then has %s', async (given, written) => {
  const page = await prerenderPage(`<when-to-see-doctor ${given}></when-to-see-doctor>`);
  expect(page).toMatch(new RegExp(`^<when-to-see-doctor ${written} data-care-prerendered>`));
  expect(page).toContain('href="tel:');
});

test('the region of the language holds where none is given', async () => {
  expect(await prerender('relief-steps', {lang: 'es-MX'})).toContain('href="tel:911"');
});

test('<relief-steps> has all plans, with one emergency line and one end', async () => {
  const html = await prerender('relief-steps', {region: 'US'});
  const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
  expect(headings).toHaveLength(3);
  expect(new Set(headings).size).toBe(3);
  expect(count(html, 'tel:911')).toBe(1);
  expect(count(html, '<details>')).toBe(1);
});

test('<relief-steps plan="after"> has this plan only', async () => {
  const html = await prerender('relief-steps', {attributes: {plan: 'after'}});
  expect(count(html, '<h2>')).toBe(1);
  expect(html).toContain('<h2>What to do after a leg cramp</h2>');
});

test('what opens is open, and the sources are listed', async () => {
  const html = await prerender('cause-checker');
  expect(count(html, '<details open="">')).toBeGreaterThan(10);
  const sources = html.slice(html.lastIndexOf('<details>'));
  expect(count(sources, 'href="https://')).toBeGreaterThan(5);
});

describe('<topic-guide>', () => {
  test('has all of its sections open, with the ids that lead to them', async () => {
    const html = await prerender('topic-guide');
    for (const id of ['relief', 'warning-signs']) expect(html).toContain(`<section id="${id}"`);
    for (const id of ['after', 'causes', 'summary']) {
      expect(html).toContain(`<details id="${id}" open`);
    }
  });

  test('has the sections asked for, and no form that could not be sent', async () => {
    const attributes = {sections: 'causes reply', 'reply-action': '/replies'};
    const html = await prerender('topic-guide', {attributes});
    expect([...html.matchAll(/<details id="([\w-]+)"/g)].map(([, id]) => id)).toEqual(['causes']);
    expect(html).toContain('reply-action="/replies"');
  });

  test('has data for search engines on request', async () => {
    const html = await prerender('topic-guide', {
      lang: 'es',
      attributes: {'structured-data': true},
    });
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    const data = JSON.parse(json) as Record<string, unknown>;
    expect(data).toMatchObject({'@type': 'MedicalWebPage', inLanguage: 'es'});
    // In the words of a language, no search engine would know the day.
    expect(data.dateModified).toBe(topic.checked);
    expect(data.citation).toContain('https://www.nhs.uk/conditions/leg-cramps/');
  });

  test('has data that nothing in a topic ends too soon', async () => {
    const url = 'https://example.org/</script><script>alert(1)</script>';
    const known = await topicSources['leg-cramps']!();
    const sources = {...known.sources, hostile: {organisation: 'Hostile', title: 'Hostile', url}};
    const load = vi.spyOn(topicSources, 'leg-cramps').mockResolvedValue({...known, sources});
    onTestFinished(() => load.mockRestore());
    const html = await prerender('topic-guide', {attributes: {'structured-data': true}});
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({citation: expect.arrayContaining([url]) as unknown});
    expect(count(html, '<script')).toBe(1);
  });
});

describe('<reader-reply>', () => {
  const reply = (attributes: Record<string, string>, headingLevel = 2) =>
    prerender('reader-reply', {attributes, headingLevel});

  test.each([{action: '/replies'}, {action: '/replies', format: 'json'}, {format: 'form'}])(
    'stays empty where a browser could not send what the server takes: %j',
    async (attributes) => {
      expect(await reply(attributes)).toMatch(/^<reader-reply [^>]*><\/reader-reply>$/);
    },
  );

  test('has a form for a server that takes forms, with the trap out of sight and labelled', async () => {
    const html = await reply({action: '/replies?a=1&b="2"', format: 'form'}, 3);
    expect(serialize(parseFragment(html)).replaceAll('=""', '')).toBe(html);
    expect(html).toContain('<form action="/replies?a=1&amp;b=&quot;2&quot;" method="post">');
    const names = [...html.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['lang', 'reply', 'name', 'email', 'website', 'publish']);
    expect(html).toMatch(/<p hidden><label>Leave this field empty<br><input name="website"/);
    expect(html).toContain('<h3>Leave a reply</h3>');
    expect(html).toContain('Send my reply, name and email to this site.');
  });

  test('names another site that replies go to', async () => {
    const html = await reply({action: 'https://replies.example/take', format: 'form'});
    expect(plain(html)).toContain('Send my reply, name and email to replies.example.');
  });

  test('has a form for WordPress, which takes only what may be shown', async () => {
    const html = await reply({
      action: '/wp-comments-post.php',
      format: 'wordpress',
      'post-id': '42',
    });
    expect(html).toContain('<input type="hidden" name="comment_post_ID" value="42">');
    expect(html.match(/type="checkbox" required/g)).toHaveLength(2);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://'])(
    'refuses the address %s',
    async (action) => {
      await expect(reply({action, format: 'form'})).rejects.toThrow('takes no replies');
    },
  );
});

describe('with a shadow root', () => {
  test.each(readable)('<%s> has both, and no element in the shadow root', async (tag) => {
    const html = await prerender(tag, {shadow: true, nonce: 'abc"'});
    expect(html).toContain('<template shadowrootmode="open"><style nonce="abc&quot;">');
    expect(html).toContain('<slot></slot></noscript></template>');
    const [, inside = ''] = /<template.*?>(.*)<\/template>/s.exec(html) ?? [];
    expect(inside).not.toMatch(new RegExp(`<(?:${tags.join('|')})[ >]`));
    expect(html.replace(/<template.*<\/template>/s, '')).toContain('<h2>');
  });

  test.each(readable)('<%s> has no mark of what rendered it', async (tag) => {
    const html = await prerender(tag, {lang: 'ar', region: 'IE', shadow: true});
    expect(html).not.toMatch(/<\?|<!--|<\/?if-|\{=/);
  });

  test('an element links to others on the page', async () => {
    const beside = (tag: string) =>
      prerender('doctor-summary', {shadow: true, beside: [tag]}).then(({length}) => length);
    expect(await beside('cause-checker')).toBeGreaterThan(await beside('topic-overview'));
  });
});

test('pages in several languages can be made at the same time', async () => {
  const all = await Promise.all(languages.map((lang) => prerender('topic-guide', {lang})));
  const alone = [];
  for (const lang of languages) alone.push(await prerender('topic-guide', {lang}));
  expect(all).toEqual(alone);
});

test('values are escaped', async () => {
  const title = '"><script>alert(1)</script>&';
  const html = await prerender('topic-overview', {attributes: {title}});
  expect(html).toContain('title="&quot;>&lt;script>alert(1)&lt;/script>&amp;"');
});

describe('bad input is told', () => {
  const cases = [
    ['care-nothing', {}, /no element <care-nothing>.*cause-checker, .*when-to-see-doctor/],
    ['toString', {}, /no element <toString>/],
    ['relief-steps', {lang: 'xx'}, /<relief-steps>.*lang="xx".*en, es, ar/],
    ['relief-steps', {lang: ''}, /lang="".*en, es, ar/],
    ['relief-steps', {region: 'Mars'}, /<relief-steps>: region="Mars".*Valid: US, /],
    ['relief-steps', {headingLevel: 9}, /heading-level="9".*Valid: 2, 3, 4, 5, 6/],
    ['relief-steps', {theme: 'pink'}, /theme="pink".*Valid: auto, light, dark/],
    ['relief-steps', {topic: 'toes'}, /<relief-steps>: topic="toes".*Valid: leg-cramps/],
    ['relief-steps', {topic: ''}, /topic="".*Valid: leg-cramps/],
    ['relief-steps', {attributes: {plan: 'never'}}, /plan="never".*Valid: now, after, prevent/],
    ['relief-steps', {attributes: {onclick: 'x()'}}, /no attribute "onclick".*Valid: .*region/],
    ['relief-steps', {date: 'today'}, /<relief-steps>: date="today".*Valid: YYYY-MM-DD/],
    ['relief-steps', {date: '2026-02-30x'}, /date="2026-02-30x"/],
    ['relief-steps', {date: new Date(NaN)}, /date="Invalid Date"/],
    ['topic-guide', {attributes: {sections: 'causes x'}}, /sections="x".*Valid: relief/],
  ] as const;

  test.each(cases)('%s %j', async (tag, options, message) => {
    await expect(prerender(tag, options)).rejects.toThrow(message);
    // Each time, not only the first.
    await expect(prerender(tag, options)).rejects.toMatchObject({name: 'PrerenderError'});
  });
});

describe('a page', () => {
  const page = `<!doctype html>
<html lang="es"><head><title>A & B</title></head>
<body class=plain>
  <relief-steps plan=now></relief-steps>
  <P>Stays<br>so</P>
  <cause-checker lang="ar" class="wide"> </cause-checker>
  <when-to-see-doctor><p>My own words</p></when-to-see-doctor>
  <symptom-guide>Only words</symptom-guide>
</body></html>`;

  test('has its empty elements filled, in the language around them, and nothing else changed', async () => {
    const filled = await prerenderPage(page);
    expect(filled).toContain(
      '<relief-steps plan=now data-care-prerendered>\n<div lang="es" dir="ltr">',
    );
    expect(filled).toContain('<cause-checker lang="ar" class="wide" data-care-prerendered>');
    expect(filled).toContain('<div lang="ar" dir="rtl">');
    expect(filled).toContain('<when-to-see-doctor><p>My own words</p></when-to-see-doctor>');
    expect(filled).toContain('<symptom-guide>Only words</symptom-guide>');
    const emptied = filled.replace(
      / data-care-prerendered>.*?<\/(relief-steps|cause-checker)>/gs,
      '></$1>',
    );
    expect(emptied).toBe(page.replace('> </cause', '></cause'));
  });

  test('is filled again when it was filled before', async () => {
    const filled = await prerenderPage(page);
    expect(await prerenderPage(filled)).toBe(filled);
    const other = await prerenderPage(filled, {region: 'US'});
    expect(count(other, 'tel:911')).toBe(2);
  });

  test('takes region and language for elements that do not say', async () => {
    const html = await prerenderPage('<relief-steps></relief-steps>', {lang: 'es', region: 'ES'});
    expect(html).toContain('tel:112');
    expect(html).toContain('<div lang="es" dir="ltr">');
  });

  test('tells the line of a bad value', async () => {
    await expect(prerenderPage('\n\n<relief-steps plan="x"></relief-steps>')).rejects.toThrow(
      /^Line 3: <relief-steps>: plan="x"/,
    );
  });

  test('is refused in a paragraph, which would end at the element', async () => {
    await expect(prerenderPage('<p>Look:\n<relief-steps></relief-steps></p>')).rejects.toThrow(
      /^Line 2: <relief-steps> is in a <p>/,
    );
  });

  test('is not filled where there is nothing of ours', async () => {
    expect(await prerenderPage('<p>Hi <b>there')).toBe('<p>Hi <b>there');
  });
});
