/** `care-elements sign`: what it shows to a clinician, and what it writes. */
import {expect, test} from 'vitest';
import {readSignatures} from '../../src/additions/signature.js';
import {prerender, prerenderPage, sign} from '../../src/prerender/index.js';

const by = {name: 'A. Test', date: '2026-12-01', nextReview: '2027-12-01'};

test('shows all that an element says, also after Start, and signs each part', async () => {
  const {text, file = ''} = await sign(['cause-checker'], by);
  const [{parts, ...signature} = {parts: {}}] = readSignatures(file);
  expect(signature).toEqual({topic: 'leg-cramps', language: 'en', ...by});
  expect(Object.keys(parts)).toEqual(['cause-checker', 'cause-checker-flow']);
  for (const [name, fingerprint] of Object.entries(parts)) {
    expect(text).toContain(`${name}\nfingerprint ${fingerprint}\n`);
  }
  expect(text).toContain('What could be behind your leg cramps?');
});

test('covers the parts of a guide, in its language', async () => {
  const {file = ''} = await sign(['topic-guide'], {...by, lang: 'ar'});
  const [signature] = readSignatures(file);
  expect(signature?.language).toBe('ar');
  expect(Object.keys(signature?.parts ?? {}).sort()).toEqual([
    ...['cause-checker-flow', 'relief-steps-flow', 'relief-steps-routine', 'topic-guide'],
    'when-to-see-doctor-flow',
  ]);
});

test('keeps the other signatures of a file, and one for each part', async () => {
  const first = await sign(['picture-guide', 'medicine-guide'], by);
  const second = await sign(['picture-guide'], {...by, lang: 'es'}, first.file);
  const third = await sign(['picture-guide'], {...by, name: 'B. Test'}, second.file);
  const all = readSignatures(third.file ?? '');
  expect(all.map(({name, language, parts}) => [name, language, ...Object.keys(parts)])).toEqual([
    ['A. Test', 'en', 'medicine-guide'],
    ['A. Test', 'es', 'picture-guide'],
    ['B. Test', 'en', 'picture-guide'],
  ]);
});

test.each([
  [['picture-guide'], {...by, nextReview: undefined}, '--next-review "" is not a day'],
  [['picture-guide'], {...by, nextReview: '2026-12-01'}, 'has to be after 2026-12-01'],
  [['picture-guide'], {...by, name: ' '}, '--name "": 1 to 100 characters are valid'],
  [['picture-guide'], {...by, name: 'A'.repeat(101)}, 'A": 1 to 100 characters are valid'],
  [['picture-guide'], {...by, role: 'B'.repeat(101)}, 'B": 1 to 100 characters are valid'],
  [['picture-guide'], {...by, topic: 'gout'}, 'topic="gout" is not known. Valid: leg-cramps'],
  [['picture-guide'], {...by, lang: 'tlh'}, 'lang="tlh" has no words'],
  [['picture-book'], by, 'There is no element <picture-book>'],
  [[], by, 'Name an element'],
])('refuses bad input: %j %j', async (tags, options, problem) => {
  await expect(sign(tags, options)).rejects.toThrow(problem);
});

test('prerendered pages have the line of the page, and keep what it adds', async () => {
  const html = await prerender('when-to-see-doctor', {
    region: 'ES',
    attributes: {'advice-line': '+34 900 000 000', 'advice-line-name': 'Clinic'},
  });
  expect(html).toContain('href="tel:+34900000000"');
  expect(html).toContain('href="tel:112"');
  const wrong = prerender('when-to-see-doctor', {attributes: {'advice-line': '112'}});
  await expect(wrong).rejects.toThrow('advice-line="112" is an emergency number');
  const added = '<p slot="note">Ours</p>';
  const page = `<topic-overview lang="en">${added}</topic-overview>`;
  const filled = await prerenderPage(page);
  expect(filled).toContain(`${added}</topic-overview>`);
  expect(filled.length).toBeGreaterThan(500);
  expect(await prerenderPage(filled)).toBe(filled);
});
