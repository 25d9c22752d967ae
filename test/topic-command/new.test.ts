/** The document that `care-elements topic new` writes. */
import {describe, expect, test} from 'vitest';
import {checkTopic} from '../../src/topic-command/check/index.js';
import {starter} from '../../src/topic-command/starter.js';
import {textOf, today, type Loose} from './documents.js';

const checked = (document: unknown) =>
  checkTopic([{name: 'hiccups.json', text: textOf(document)}], {today});

describe.each(['en', 'es', 'ar'] as const)('a new topic in %s', (language) => {
  test('has gaps, and nothing else to find', () => {
    const findings = checked(starter('hiccups', language, today));
    expect(new Set(findings.map(({property, severity}) => `${severity} ${property}`))).toEqual(
      new Set(['warning gaps']),
    );
  });
});

test('a gap is an error once the topic is reviewed', () => {
  const document = starter('hiccups', 'en', today) as Loose;
  Object.assign(document.about, {
    review: 'reviewed',
    reviewedBy: 'Dr Example',
    lastReviewed: today,
  });
  expect(checked(document).every(({severity}) => severity === 'error')).toBe(true);
});

test('is to be reviewed within a year, also from a leap day', () => {
  expect(starter('hiccups', 'en', '2028-02-29').about.nextReview).toBe('2029-02-28');
});
