import {describe, expect, test} from 'vitest';
import {fill, fillText} from '../../src/language/fill.js';

describe('fill', () => {
  test('gives the text in parts, with values of any kind in between', () => {
    const link = {href: 'tel:911'};
    expect(fill<unknown>('Call {emergency} now.', {emergency: link})).toEqual([
      'Call ',
      link,
      ' now.',
    ]);
  });

  test('a token without a value stays as it is', () => {
    expect(fill('Call {emergency} or {poison}.', {poison: 'us'})).toEqual([
      'Call ',
      '{emergency}',
      ' or ',
      'us',
      '.',
    ]);
  });
});

describe('fillText', () => {
  test.each([
    ['one token', 'Call {number} now.', 'Call 911 now.'],
    ['a repeated token', '{number}, then {number}', '911, then 911'],
    ['neighbours', '{number}{count}', '9113'],
    ['a missing value', '{number} {other}', '911 {other}'],
    ['no token', 'Call now.', 'Call now.'],
    ['an empty text', '', ''],
    ['a number', '{count} times', '3 times'],
    ['zero', '{zero} times', '0 times'],
    ['an empty value', '[{empty}]', '[]'],
    ['braces that are no token', '{} {a b} {', '{} {a b} {'],
  ])('%s', (_, text, filled) => {
    expect(fillText(text, {number: '911', count: 3, zero: 0, empty: ''})).toBe(filled);
  });

  test('a value is not filled again', () => {
    expect(fillText('{name} {number}', {name: '{number}', number: '1 $& \\'})).toBe(
      '{number} 1 $& \\',
    );
  });
});
