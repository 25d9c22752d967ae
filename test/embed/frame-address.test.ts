/** What a frame makes of its address. */
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {readAddress} from '../../src/embed/frame-address.js';

const read = (query: string, preferred: readonly string[] = []) =>
  readAddress(new URLSearchParams(query), preferred);

const problemsOf = (query: string) => read(query).problems.join('\n');

describe('a frame', () => {
  test('shows an element with all that its address gives it', () => {
    expect(
      read('element=relief-steps&lang=es-MX&region=us&theme=dark&heading-level=3&plan=now'),
    ).toEqual({
      tag: 'relief-steps',
      lang: 'es-MX',
      attributes: [
        ['region', 'US'],
        ['theme', 'dark'],
        ['heading-level', '3'],
        ['plan', 'now'],
      ],
      problems: [],
      wrong: [],
      unknown: [],
    });
    expect(read('element=topic-guide&sections=relief,causes').attributes).toEqual([
      ['sections', 'relief causes'],
    ]);
  });

  test.each([
    [['fr-FR', 'es-AR', 'ar'], 'es'],
    [['en-US'], 'en'],
    [['xx'], 'en'],
    [[], 'en'],
  ])(
    'without a language, has that of a browser that prefers %j, but no region',
    (preferred, lang) => {
      expect(read('element=cause-checker', preferred).lang).toBe(lang);
    },
  );

  test('takes a name without a value for one that is not there, and the first of two', () => {
    const address = read('element=cause-checker&lang=&region=&theme=dark&theme=light');
    expect(address.problems).toEqual([]);
    expect(address.attributes).toEqual([['theme', 'dark']]);
  });

  test.each([
    ['', 'element is missing. Valid: topic-guide, '],
    ['element=toString', 'element is not known. Valid: topic-guide, '],
    ['element=script', 'element is not known.'],
    ['element=cause-checker&lang=xx', 'lang is not known. Valid: en, es, ar.'],
    ['element=cause-checker&region=Atlantis', 'region is not known. Valid: US, CA, GB'],
    ['element=cause-checker&theme=sepia', 'theme is not known. Valid: auto, light, dark.'],
    ['element=cause-checker&heading-level=1', 'heading-level is not known. Valid: 2, 3'],
    ['element=cause-checker&topic=colds', 'topic is not known. Valid: leg-cramps.'],
    ['element=relief-steps&plan=soon', 'plan is not known. Valid: now, after, prevent.'],
    ['element=topic-guide&sections=causes+all', 'sections is not known.'],
    ['element=topic-guide&sections=reply', 'sections is not known.'],
  ])('says of ?%s what is valid', (query, problem) => {
    expect(problemsOf(query)).toContain(problem);
  });

  test('names all that is wrong, and of a long value only the beginning', () => {
    const {problems, wrong} = read(`element=${'x'.repeat(500)}&lang=xx&region=YY&theme=z`);
    expect(problems).toHaveLength(4);
    expect(wrong[0]).toBe(`element="${'x'.repeat(60)}…"`);
    expect(problems.join()).not.toMatch(/xx|YY/);
    expect(read('').wrong).toEqual([]);
  });

  test('lets nobody choose where a reply goes', () => {
    expect(problemsOf('element=reader-reply')).toContain('element is not known');
    const {attributes, unknown} = read(
      'element=topic-guide&reply-action=https://example.org&onclick=alert(1)&style=x',
    );
    expect(attributes).toEqual([]);
    expect(unknown).toEqual(['reply-action', 'onclick', 'style']);
  });

  test('is not troubled by what a counter of clicks adds to its address', () => {
    const address = read('element=cause-checker&utm_source=letter');
    expect(address.problems).toEqual([]);
    expect(address.unknown).toEqual(['utm_source']);
  });
});

test('a frame knows each element of the loader but the form for replies', () => {
  const loader = readFileSync(new URL('../../src/embed/start.ts', import.meta.url), 'utf8');
  const lists = [...loader.matchAll(/^ {2}'([a-z,-]+)'/gm)].map(([, list = '']) => list);
  const tags = lists.join('').split(',');
  const valid = problemsOf('')
    .replace(/.*Valid: (.*)\.$/, '$1')
    .split(', ');
  expect(valid.toSorted()).toEqual(tags.filter((tag) => tag !== 'reader-reply').toSorted());
});
