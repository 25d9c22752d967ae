import {describe, expect, test} from 'vitest';
import {clock, duration, plural, secondsWord} from '../../src/language/durations.js';
import {day} from '../../src/shared/sheet/day.js';
import {locales} from '../../src/language/locales.js';

const languages = Object.keys(locales);

/** Arabic puts marks of direction into some formats; they are not seen. */
const visible = (text: string) =>
  text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ');

const everyDigit = /\p{Nd}/gu;
const otherDigit = /(?![0-9])\p{Nd}/u;

describe('duration', () => {
  test.each([
    ['en', 1, '1 second'],
    ['en', 30, '30 seconds'],
    ['en', 60, '1 minute'],
    ['en', 600, '10 minutes'],
    ['en', 90, '90 seconds'],
    ['en', 0, '0 seconds'],
    ['es', 1, '1 segundo'],
    ['es', 30, '30 segundos'],
    ['es', 60, '1 minuto'],
    ['es', 600, '10 minutos'],
    ['ar', 10, '10 ثوان'],
    ['ar', 30, '30 ثانية'],
    ['ar', 600, '10 دقائق'],
    ['ar', 900, '15 دقيقة'],
  ])('%s: %i → %s', (locale, seconds, text) => {
    expect(visible(duration(locale, seconds)).replace('ثوانٍ', 'ثوان')).toBe(text);
  });

  test('Arabic says one and two in words of their own', () => {
    const words = [60, 120, 180, 900].map((seconds) => visible(duration('ar', seconds)));
    expect(words).toEqual(['دقيقة', 'دقيقتان', '3 دقائق', '15 دقيقة']);
  });

  test('digits are 0-9, also where the region writes others', () => {
    for (const locale of [...languages, 'ar-EG', 'ar-SA']) {
      for (const seconds of [5, 10, 15, 30, 180, 600]) {
        expect(duration(locale, seconds)).not.toMatch(otherDigit);
      }
    }
  });
});

describe('the word for seconds', () => {
  test.each([
    ['en', 1, 'second'],
    ['en', 10, 'seconds'],
    ['es', 1, 'segundo'],
    ['es', 10, 'segundos'],
    ['ar', 30, 'ثانية'],
    ['ar', 2, 'ثانية'],
  ])('%s: %i → %s', (locale, seconds, word) => {
    expect(secondsWord(locale, seconds)).toBe(word);
  });

  test('holds no number and no space around it', () => {
    for (const locale of languages) {
      for (const seconds of [0, 1, 2, 3, 11, 30]) {
        const word = secondsWord(locale, seconds);
        expect(word).toBe(word.trim());
        expect(word).not.toBe('');
        expect(word).not.toMatch(everyDigit);
      }
    }
  });
});

describe('clock', () => {
  test.each([
    [0, '0:00'],
    [9, '0:09'],
    [59.9, '0:59'],
    [60, '1:00'],
    [161, '2:41'],
    [600, '10:00'],
    [3605, '60:05'],
  ])('%f → %s', (seconds, text) => {
    expect(clock(seconds)).toBe(text);
  });
});

describe('plural', () => {
  const forms = {
    zero: 'zero',
    one: 'one',
    two: 'two',
    few: 'few',
    many: 'many',
    other: 'other',
  };

  test.each([
    ['ar', 0, 'zero'],
    ['ar', 1, 'one'],
    ['ar', 2, 'two'],
    ['ar', 3, 'few'],
    ['ar', 10, 'few'],
    ['ar', 11, 'many'],
    ['ar', 99, 'many'],
    ['ar', 100, 'other'],
    ['ar', 103, 'few'],
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['en', 2, 'other'],
    ['es', 0, 'other'],
    ['es', 1, 'one'],
    ['es', 3, 'other'],
  ])('%s: %i → %s', (locale, count, form) => {
    expect(plural(locale, forms, count)).toBe(form);
  });
});

describe('day', () => {
  test.each([
    ['en', 'November 22, 2026'],
    ['es', '22 de noviembre de 2026'],
    ['ar', '22 نوفمبر 2026'],
  ])('%s', (locale, text) => {
    expect(visible(day(locale, '2026-11-22'))).toBe(text);
  });

  test('is Gregorian with digits 0-9 where the region has another calendar and other digits', () => {
    for (const locale of ['ar-SA', 'ar-EG', 'fa-IR', 'th-TH']) {
      const text = day(locale, '2026-11-22');
      expect(text).toContain('2026');
      expect(text).not.toMatch(otherDigit);
    }
  });

  test('is the day as written, in every time zone', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env.TZ = zone;
        expect(day('en', '2026-01-01')).toBe('January 1, 2026');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
