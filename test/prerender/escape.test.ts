import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {expect, test} from 'vitest';
import {escapeAttribute, escapeText} from '../../src/prerender/escape.js';

const hostile = '<b>"&amp;\'</p><script>alert(1)</script><!--';

const only = (html: string) => {
  const {childNodes} = parseFragment(html);
  expect(childNodes).toHaveLength(1);
  return childNodes[0] as Tree.Element;
};

test('a text is read as it was, and holds no tag', () => {
  const {childNodes} = only(`<p>${escapeText(hostile)}</p>`);
  expect(childNodes).toMatchObject([{nodeName: '#text', value: hostile}]);
  expect(escapeText('1 > 0 < 2')).toBe('1 &gt; 0 &lt; 2');
});

test('a value is read as it was, and ends where it should', () => {
  const {attrs} = only(`<p title="${escapeAttribute(hostile)}"></p>`);
  expect(attrs).toEqual([{name: 'title', value: hostile}]);
  expect(escapeAttribute(hostile)).not.toMatch(/[<"]/);
});
