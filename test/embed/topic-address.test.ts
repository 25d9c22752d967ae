/** What a frame with the publisher's own topic makes of its address and of the publisher's list. */
import {describe, expect, test} from 'vitest';
import {readTopicAddress, refusal} from '../../src/embed/topic-address.js';

const read = (query: string) => readTopicAddress(new URLSearchParams(query), ['en-US']);

describe('an address with a topic of the publisher', () => {
  test('gives the element the topic and all that a frame of ours takes', () => {
    expect(
      read(
        'element=relief-steps&lang=es&region=us&topic-src=/t/a.{lang}.json&topic-langs=en,es-MX',
      ),
    ).toEqual({
      tag: 'relief-steps',
      lang: 'es',
      attributes: [
        ['region', 'US'],
        ['topic-src', '/t/a.{lang}.json'],
        ['topic-langs', 'en es-MX'],
      ],
      problems: [],
      wrong: [],
      unknown: [],
    });
  });

  test.each([
    ['element=relief-steps', 'topic-src is missing.'],
    ['element=relief-steps&topic-src=+', 'topic-src is missing.'],
    ['element=relief-steps&topic-src=/a.json&topic-langs=en+../x', 'topic-langs is not known.'],
    ['element=relief-steps&topic-src=/a.json&topic-langs=xx', 'topic-langs is not known.'],
    ['element=relief-steps&topic-src=/a.json&topic-langs=en%2F..', 'topic-langs is not known.'],
    ['element=reader-reply&topic-src=/a.json', 'element is not known.'],
    ['element=relief-steps&topic-src=/a.json&theme=sepia', 'theme is not known.'],
  ])('says of ?%s what is wrong', (query, problem) => {
    const {problems} = read(query);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
    expect(problems[0]).toContain('Valid: ');
  });

  test('keeps the values out of what is shown', () => {
    const {problems, wrong} = read('element=relief-steps&topic-src=/a.json&topic-langs=hello');
    expect(problems.join()).not.toContain('hello');
    expect(wrong).toEqual(['topic-langs="hello"']);
  });

  test('leaves out a topic by name', () => {
    const {attributes, unknown} = read('element=relief-steps&topic=leg-cramps&topic-src=/a.json');
    expect(attributes).toEqual([['topic-src', '/a.json']]);
    expect(unknown).toEqual(['topic']);
  });
});

describe('the list of a publisher', () => {
  const base = 'https://site.example/cdn/topic-frame.html?element=x';
  const list = [
    '/topics/nosebleed.{lang}.json',
    'near.json',
    'https://site.example/whole.json',
    'https://other.example/far.json',
  ];

  test.each([
    '/topics/nosebleed.{lang}.json',
    '../topics/nosebleed.{lang}.json',
    'near.json',
    '/cdn/near.json',
    '/whole.json',
    'https://site.example/whole.json',
  ])('lets %s show', (src) => {
    expect(refusal(src, list, base)).toBeUndefined();
  });

  test.each([
    '/topics/other.json',
    '/topics/nosebleed.en.json',
    '/topics/nosebleed.{lang}.json?x',
    '/near.json',
    'near.json#x',
  ])('refuses %s, which it does not have', (src) => {
    expect(refusal(src, list, base)).toContain('topic-src is not in topics.json');
  });

  test.each([
    'https://other.example/far.json',
    '//other.example/far.json',
    'http://site.example/whole.json',
    'https://site.example:8443/whole.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    'https://',
  ])('refuses %s, of another site, whatever it has', (src) => {
    expect(refusal(src, [...list, src], base)).toContain('topic-src is on another site');
  });

  test.each([{}, null, 'near.json', [1], [['near.json']], {0: 'near.json', length: 1}])(
    'that is %j allows nothing',
    (wrong) => {
      expect(refusal('near.json', wrong, base)).toContain('is no list of addresses. Valid: ');
    },
  );

  test('that is empty allows nothing', () => {
    expect(refusal('near.json', [], base)).toContain('is not in topics.json');
  });
});
