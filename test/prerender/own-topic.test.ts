/** A topic of a page's own as HTML without a browser. */
import {describe, expect, onTestFinished, test, vi} from 'vitest';
import type {TopicDocument} from '../../src/content/index.js';
import {prerender, prerenderPage} from '../../src/prerender/index.js';

const hiccups: TopicDocument = {
  format: 'care-topic/1.0',
  language: 'en',
  about: {
    id: 'hiccups',
    title: 'Hiccups <3',
    purpose: 'For tests only.',
    author: 'A hospital',
    checked: '2026-01-31',
    nextReview: '2027-01-31',
    review: 'reviewed',
    reviewedBy: 'Dr. Test',
    lastReviewed: '2026-02-01',
  },
  overview: {
    headings: {toCauses: 'What brings them on'},
    overview: {
      lead: 'A hiccup is a twitch of the diaphragm.',
      alsoCalled: ['hiccough'],
      alsoCalledList: '{0}',
      facts: ['It stops by itself.'],
      howLong: [],
      who: ['Everybody'],
      isNot: [],
    },
  },
  guide: {
    headings: {
      title: 'All on hiccups',
      signs: 'Signs',
      sections: {overview: 'What they are', symptoms: 'How they feel'},
      lines: {overview: 'Who gets them', symptoms: 'And what is none'},
    },
  },
  sources: {
    sources: {nhs: {organisation: 'NHS', title: 'Hiccups', url: 'https://www.nhs.uk/hiccups/'}},
    references: {},
  },
};

const json = JSON.stringify(hiccups).replaceAll('<', '\\u003c');
const script = `<script type="application/json">${json}</script>`;
const isOurs = /cramp|Draft/;

const scriptIn = (html: string, type: string) =>
  JSON.parse(
    new RegExp(`<script type="application/${type}">(.*?)</script>`, 's').exec(html)?.[1] ?? '',
  ) as unknown;

const watchWarnings = () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  return warn.mock.calls;
};

describe('an element with a document', () => {
  test('says what is in it, and holds it for the element that takes over', async () => {
    for (const shadow of [false, true]) {
      const html = await prerender('topic-overview', {topicData: hiccups, shadow});
      expect(html).toContain('<h2>Hiccups &lt;3</h2>');
      expect(html).toContain('Reviewed by Dr. Test, February 1, 2026');
      expect(html.replace(/<style.*?<\/style>/gs, '')).not.toMatch(isOurs);
      expect(scriptIn(html, 'json')).toEqual(hiccups);
    }
  });

  test('does not hold it where the tag names it', async () => {
    const attributes = {'topic-src': '/hiccups.json'};
    const byAddress = await prerender('topic-overview', {topicData: hiccups, attributes});
    const byId = await prerender('topic-overview', {topicData: hiccups, topic: 'hiccups'});
    for (const html of [byAddress, byId]) {
      expect(html).toContain('Hiccups');
      expect(html).not.toContain('<script');
    }
  });

  test('is marked by its document, version by version', async () => {
    const keyOf = async (topicData: TopicDocument) =>
      / data-key="(\w+)"/.exec(await prerender('topic-overview', {topicData, shadow: true}))?.[1];
    const key = await keyOf(hiccups);
    expect(key).toBeDefined();
    expect(await keyOf(JSON.parse(JSON.stringify(hiccups)) as TopicDocument)).toBe(key);
    expect(await keyOf({...hiccups, about: {...hiccups.about, id: 'other'}})).not.toBe(key);
  });

  test('names its own author, reviewer and sources to search engines, and nobody else', async () => {
    const attributes = {'structured-data': true};
    const data = scriptIn(
      await prerender('topic-guide', {topicData: hiccups, attributes}),
      'ld\\+json',
    );
    expect(data).toMatchObject({
      author: {'@type': 'Organization', name: 'A hospital'},
      reviewedBy: {'@type': 'Person', name: 'Dr. Test'},
      lastReviewed: '2026-02-01',
      dateModified: '2026-01-31',
      citation: ['https://www.nhs.uk/hiccups/'],
      about: {name: 'Hiccups <3'},
    });
    const {id, title, purpose} = hiccups.about;
    const about = {id, title, purpose, review: 'draft'} as const;
    const draft = scriptIn(
      await prerender('topic-guide', {topicData: {...hiccups, about}, attributes}),
      'ld\\+json',
    );
    expect(draft).toMatchObject({creativeWorkStatus: 'Draft'});
    for (const name of ['author', 'reviewedBy', 'lastReviewed', 'publisher']) {
      expect(draft).not.toHaveProperty(name);
    }
  });

  test.each<[string, object, RegExp]>([
    [
      'broken',
      {topicData: {...hiccups, holdBack: 1}},
      /topicData.*\/holdBack.*topic\.schema\.json/,
    ],
    ['in no language of ours', {topicData: {...hiccups, language: 'tlh'}}, /"tlh".*en, es, ar/],
    ['null', {topicData: null}, /topicData is no topic/],
    ['called otherwise', {topicData: hiccups, topic: 'leg-cramps'}, /topic="leg-cramps".*hiccups/],
    ['at an address', {attributes: {'topic-src': '/a.json'}}, /"\/a.json" is not fetched/],
    ['at no address', {attributes: {'topic-src': ''}, topicAt: () => hiccups}, /is empty/],
    ['not there', {attributes: {'topic-src': '/a'}, topicAt: () => undefined}, /there is no "\/a"/],
  ])('is refused where it is %s', async (_, options, message) => {
    for (const time of ['the first time', 'and again']) {
      const refused = expect(prerender('topic-overview', options), time).rejects;
      await refused.toThrow(message);
    }
    await expect(prerender('topic-overview', options)).rejects.toMatchObject({
      name: 'PrerenderError',
      message: expect.stringContaining('<topic-overview>') as unknown,
    });
  });

  test('without the part of the element is refused', async () => {
    await expect(prerender('medicine-guide', {topicData: hiccups})).rejects.toThrow(
      /<medicine-guide>.*its topic has no words for it/,
    );
  });

  test('that is not safe is read, with a warning each time', async () => {
    const warnings = watchWarnings();
    const topicData = {...hiccups, requires: ['9.9']};
    for (const time of [1, 2]) {
      expect(await prerender('topic-overview', {topicData})).toContain('Hiccups');
      expect(warnings).toHaveLength(time);
    }
    expect(String(warnings[0])).toContain('<topic-overview>: topicData asks nothing: /requires');
  });
});

describe('a page', () => {
  test('has its elements filled from the script in the tag, which stays, again and again', async () => {
    const page = `<topic-overview>\n  ${script}\n</topic-overview>`;
    const filled = await prerenderPage(page);
    expect(filled).toContain('Hiccups');
    expect(filled).not.toMatch(isOurs);
    expect(filled.split(script)).toHaveLength(2);
    expect(await prerenderPage(filled)).toBe(filled);
  });

  test('has them filled from an address that is known, in the language of the page', async () => {
    const asked: string[] = [];
    const topicAt = (address: string) => {
      asked.push(address);
      return hiccups;
    };
    const page = '<topic-overview topic-src="/h.{lang}.json" topic-langs="en es"></topic-overview>';
    expect(await prerenderPage(page, {topicAt, lang: 'ar'})).toContain('Hiccups');
    await expect(prerenderPage(`\n${page}`, {topicAt, lang: 'es'})).resolves.toContain('Hiccups');
    expect(asked).toEqual(['/h.en.json', '/h.es.json']);
    expect(await prerenderPage(page)).toBe(page);
  });

  test('tells the line of a document that is broken', async () => {
    const page = '\n<topic-overview><script type="application/json">{</script></topic-overview>';
    await expect(prerenderPage(page)).rejects.toThrow(/^Line 2: <topic-overview>.*not JSON/);
  });

  test('says the foot of another topic for itself', async () => {
    const page = `<topic-overview></topic-overview><topic-overview>${script}</topic-overview>`;
    expect(await prerenderPage(page)).toContain('Reviewed by Dr. Test');
  });
});
