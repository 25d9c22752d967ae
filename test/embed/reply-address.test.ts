/** Addresses that take replies: whatever is pasted or comes with a link, what gets into a page is an address. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {replyAddress, replySite} from '../../src/embed/reply-address.js';
import {snippet, SnippetError, snippetKinds} from '../../src/embed/snippets.js';

const published = {
  version: '1.2.3',
  inner: '1.2.3-0123456789',
  files: {'care-elements.js': 'sha384-loader', 'en.js': 'sha384-en'},
  fallback: '',
  title: 'Replies',
};

const refused = [
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  ' \u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://evil.example/1',
  'ftp://evil.example/',
  'mailto:a@evil.example',
  // A name at another site than it seems.
  'https://site.example@evil.example/',
  'https://site.example:secret@evil.example/',
  '//site.example@evil.example/',
  'https://{{7*7}}.example/',
  'https://evil.example$(id)/',
  'https://[::1]/replies',
  'https://evil\u202e.example/',
  'https:///',
  'https://a b/',
  'replies.php',
  '?a=b',
  '',
];

const written = [
  ['https://site.example/replies?a=1&b=2', 'https://site.example/replies?a=1&b=2', 'site.example'],
  ['https://Site.Example', 'https://site.example/', 'site.example'],
  ['http://site.example:8080/r', 'http://site.example:8080/r', 'site.example:8080'],
  ['/replies', '/replies', ''],
  ['/a/../replies', '/replies', ''],
  // What a browser takes for another site.
  ['//evil.example/x', 'https://evil.example/x', 'evil.example'],
  ['/\\evil.example/x', 'https://evil.example/x', 'evil.example'],
  ['/\t/evil.example/x', 'https://evil.example/x', 'evil.example'],
  ['/.//evil.example/x', '/evil.example/x', ''],
  ['https://gооd.example/', 'https://xn--gd-fmca.example/', 'xn--gd-fmca.example'],
  // What a template would run.
  [
    "/{{constructor.constructor('alert(1)')()}}",
    '/%7B%7Bconstructor.constructor%28%27alert%281%29%27%29%28%29%7D%7D',
    '',
  ],
  ['/{% include "x" %}', '/%7B%25%20include%20%22x%22%20%25%7D', ''],
  ["/@php system('id') @endphp", '/%40php%20system%28%27id%27%29%20%40endphp', ''],
  ['/?a={{7*7}}&b=[[x]]', '/?a=%7B%7B7%2A7%7D%7D&b=%5B%5Bx%5D%5D', ''],
  ['/${7*7}#{x}', '/%24%7B7%2A7%7D#%7Bx%7D', ''],
  ['/<?php x ?>', '/%3C?php%20x%20?%3E', ''],
  ['/x?`id`\\"', '/x?%60id%60%5C%22', ''],
  // What is not seen, or shows in another order.
  ['/a\r\nb\tc', '/abc', ''],
  ['/a\u202egpj.b', '/a%E2%80%AEgpj.b', ''],
  ['/كتابة', '/%D9%83%D8%AA%D8%A7%D8%A8%D8%A9', ''],
  ['/a%2Fb%zz', '/a%2Fb%25zz', ''],
] as const;

test.each(refused)('%j is refused, whatever the snippet', (action) => {
  expect(replyAddress(action)).toBeUndefined();
  for (const [element, name] of [
    ['reader-reply', 'action'],
    ['topic-guide', 'reply-action'],
  ] as const) {
    for (const kind of snippetKinds) {
      const write = () =>
        snippet(kind, {element, lang: 'en', attributes: {[name]: action}}, published);
      if (action) expect(write).toThrow(SnippetError);
      else expect(write()[0]?.code ?? '').not.toContain('action');
    }
  }
});

test.each(written)('%j is written as %j', (action, address, site) => {
  expect(replyAddress(action)).toBe(address);
  expect(replySite(action)).toBe(site);
});

describe('every kind of snippet', () => {
  const kinds = snippetKinds.filter((kind) => kind !== 'iframe');
  const code = (kind: (typeof kinds)[number], action: string) =>
    snippet(kind, {element: 'reader-reply', lang: 'en', attributes: {action}}, published)[0]?.code;

  test.each(kinds)('%s has the address as it was parsed, and nothing else', (kind) => {
    for (const [action, address] of written) {
      const inHtml =
        kind === 'react' || kind === 'wordpress' ? address : address.replace('&', '&amp;');
      expect(code(kind, action)).toContain(inHtml);
      expect(code(kind, action)).toBe(code(kind, address));
    }
  });

  test.each(kinds)('%s holds nothing that ends a value, or that a template would run', (kind) => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 40}), (text) => {
        const [, address = ''] =
          /action=(?:"([^"]*)"|\{'([^']*)'\})/
            .exec(code(kind, `/${text}`) ?? '')
            ?.filter(Boolean) ?? [];
        expect(address).toMatch(/^[\w\-.~/?#&=+%:,;]+$/);
        expect(address).not.toMatch(/%(?![0-9A-Fa-f]{2})/);
      }),
    );
  });
});

test('an address that was written stays as it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.webUrl()), (text) => {
      for (const given of [text, `/${text}`, `https://site.example/${text}`]) {
        const address = replyAddress(given);
        if (address === undefined) continue;
        expect(replyAddress(address)).toBe(address);
        expect(replySite(address)).toBe(replySite(given));
      }
    }),
  );
});
