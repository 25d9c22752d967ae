/** What a clinician signs: the words, and not how a build writes them down. */
import {describe, expect, test} from 'vitest';
import {fingerprintOf, sentencesIn} from '../../src/additions/fingerprint.js';
import {withOwnLine} from '../../src/additions/line.js';
import {readSignatures} from '../../src/additions/signature.js';
import {detailsOf} from '../../src/region/details.js';
import {printableFacts} from '../../src/region/facts.js';

const part = 'leg-cramps/en/cause-checker';

describe('a fingerprint', () => {
  const words = {reading: '<p class="a">Stretch  <b>gently</b>.</p>', more: {b: 'Two', a: ['One']}};

  test('is the same for the same words, however they are written', async () => {
    const other = {
      more: {a: ['One'], b: 'Two'},
      reading: '<div><p id="x">Stretch\n<i class="b">gently</i> . </p></div>',
      show: () => undefined,
      left: undefined,
    };
    expect(await fingerprintOf(part, other)).toBe(await fingerprintOf(part, words));
    expect(await fingerprintOf(part, words)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each<[string, object]>([
    ['a word', {...words, more: {b: 'Two', a: ['Once']}}],
    ['the order of a list', {...words, more: {b: 'Two', a: ['One', 'Zero']}}],
    ['a word of compiled HTML', {...words, reading: '<p>Stretch hard.</p>'}],
    ['what a label says', {...words, reading: '<p aria-label="Now">Stretch gently.</p>'}],
    ['what a text becomes', {...words, reading: '<p data-instead="Rest.">Stretch gently.</p>'}],
    ['a key, such as a tier', {...words, more: {c: 'Two', a: ['One']}}],
  ])('is another one for %s', async (_, other) => {
    expect(await fingerprintOf(part, other)).not.toBe(await fingerprintOf(part, words));
  });

  test.each(['leg-cramps/es/cause-checker', 'leg-cramps/en/medicine-guide'])(
    'does not fit %s',
    async (other) => {
      expect(await fingerprintOf(other, words)).not.toBe(await fingerprintOf(part, words));
    },
  );

  test('is of all that is listed to be read', () => {
    expect(sentencesIn(words)).toEqual(['Stretch gently .', 'Two', 'One']);
  });
});

test.each([
  ['[]', 'is no file of'],
  ['', 'is not JSON'],
  ['<!doctype html>', 'is HTML'],
  ['{"format":"care-signatures/1.0","signatures":[{"__proto__":{"name":"x"}}]}', 'signature 1'],
  [`"${'x'.repeat(1_000_001)}"`, 'is larger'],
])('a file that is none is refused: %.40s', (text, problem) => {
  expect(() => readSignatures(text)).toThrow(problem);
});

describe('a line of the page', () => {
  const day = new Date('2026-11-27');
  const shown = (adviceLine: string, region = 'ES', adviceLineName = 'Clinic') => {
    const warnings: string[] = [];
    const facts = printableFacts(region, day, detailsOf(region, day, 'en'));
    const line = {localName: 'topic-guide', adviceLine, adviceLineName};
    const now = withOwnLine(facts, line, region, (message) => void warnings.push(message));
    return {facts, now, warnings};
  };

  test.each([
    ['+34 900 000 000', 'ES'],
    ['900 000 000', 'ES'],
    ['(800) 555-0100', 'US'],
    ['+1 800-555-0100', ''],
    ['111', 'GB'],
  ])('is shown: %s in "%s"', (number, region) => {
    const {facts, now, warnings} = shown(number, region);
    expect(now).toEqual({...facts, advice: 'line', adviceLine: {name: 'Clinic', number}});
    expect(warnings).toEqual([]);
  });

  test.each([
    ['112', 'ES', 'is an emergency number'],
    ['911', '', 'is an emergency number'],
    ['111', 'NZ', 'is an emergency number'],
    ['1-1-2', 'ES', 'is an emergency number'],
    ['+34 803 123 456', 'ES', 'costs extra'],
    ['0900 123 4567', 'DE', 'costs extra'],
    ['1-900-234-5678', 'US', 'costs extra'],
    ['+44 9012345678', 'US', 'costs extra'],
    ['12', 'ES', 'has 2 digits'],
    ['+34 90', 'ES', 'has 4 digits'],
    ['1234567890123456', 'ES', 'has 16 digits'],
    ['call us', 'ES', 'is no phone number'],
    ['javascript:alert(1)', 'ES', 'is no phone number'],
    ['+34 900<b>', 'ES', 'is no phone number'],
  ])('is not shown: %s in "%s"', (number, region, problem) => {
    const {facts, now, warnings} = shown(number, region);
    expect(now).toBe(facts);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`<topic-guide>: advice-line="${number}" ${problem}`);
    expect(warnings[0]).toContain('Valid:');
  });

  test.each(['Call 911 555', 'x'.repeat(81)])(
    'has no name with a number, or a long one: %s',
    (name) => {
      const {now, warnings} = shown('+34 900 000 000', 'ES', name);
      expect(now).toMatchObject({adviceLine: {name: '+34 900 000 000', number: '+34 900 000 000'}});
      expect(warnings[0]).toContain('advice-line-name=');
    },
  );
});
