/** Who has checked which words: reviews.json, and what the words gate asks of it. docs/reviewing.md tells how. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{checkedOn: string, by: string}} Check
 * @typedef {{fingerprint: string, translation?: Check, clinical?: Check}} Review
 */

const KINDS = ['translation', 'clinical'];

/**
 * @param {string} root
 * @returns {Record<string, Review>}
 */
export function readReviews(root) {
  const file = path.join(root, 'reviews.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function isDate(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

const isCheck = (check) =>
  typeof check?.by === 'string' &&
  check.by.trim() !== '' &&
  /^\d{4}-\d{2}-\d{2}$/.test(check.checkedOn) &&
  isDate(check.checkedOn);

/** What is wrong with the record of one language. */
function checkReview(review, {fingerprint, isSource}) {
  const wrong = [];
  const kinds = Object.keys(review ?? {}).filter((key) => key !== 'fingerprint');
  const unknown = kinds.filter((kind) => !KINDS.includes(kind));
  if (unknown.length > 0) {
    wrong.push(`unknown "${unknown.join('", "')}": valid are fingerprint, ${KINDS.join(', ')}`);
  }
  for (const kind of KINDS) {
    if (!kinds.includes(kind) || isCheck(review[kind])) continue;
    wrong.push(`${kind} needs "checkedOn" (a date such as 2027-01-02) and "by" (a role or a name)`);
  }
  if (isSource && kinds.includes('translation')) {
    wrong.push('these words are the source: they have a clinical review, but no translation');
  }
  if (review?.fingerprint !== fingerprint) {
    wrong.push(
      `signed for other words than these: have what changed checked in the document of \`npm run review\`, and sign for ` +
        `the fingerprint ${fingerprint}. Until then take the record out, and set translation to "unchecked" in ` +
        'locales/locales.json',
    );
  }
  return wrong;
}

/**
 * Problems of the sign-offs: a record that does not fit the words, and a language that says that it was checked without
 * a record.
 *
 * @param {{
 *   locales: readonly {tag: string, translation: string}[],
 *   reviews: Readonly<Record<string, Review>>,
 *   fingerprints: Readonly<Record<string, string>>,
 *   sourceLocale: string,
 * }} project
 * @returns {{locale: string, wrong: string}[]}
 */
export function checkReviews({locales, reviews, fingerprints, sourceLocale}) {
  const problems = [];
  for (const [locale, review] of Object.entries(reviews)) {
    const wrong = Object.hasOwn(fingerprints, locale)
      ? checkReview(review, {
          fingerprint: fingerprints[locale],
          isSource: locale === sourceLocale,
        })
      : [`no such language: valid are ${Object.keys(fingerprints).join(', ')}`];
    problems.push(...wrong.map((one) => ({locale, wrong: `reviews.json: ${one}`})));
  }
  for (const {tag: locale, translation} of locales) {
    if (translation !== 'checked' || reviews[locale]?.translation) continue;
    const wrong =
      'locales/locales.json says "translation": "checked", but reviews.json tells of no check: set "unchecked", or ' +
      'record who checked it (docs/reviewing.md)';
    problems.push({locale, wrong});
  }
  return problems;
}
