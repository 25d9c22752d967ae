/**
 * Words gate: fails when a translation does not match the sources, when any words, in any language, say what the
 * library must not say, or when a sign-off is for other words than these. lit-localize itself builds in English, and
 * exits with 0, where a translation is missing or stale. Translations whose English was edited are listed for review;
 * only a release fails on them.
 *
 *   node scripts/check-words.mjs
 *   node scripts/check-words.mjs --release
 */
import {pathToFileURL} from 'node:url';
import {checkText, checkTranslation} from './lib/check-text.mjs';
import {readProject, xliffFile} from './lib/messages.mjs';
import {wording} from './lib/wording.mjs';
import {isOpen} from './lib/xliff.mjs';
import {fingerprints} from './review/fingerprint.mjs';
import {checkReviews, readReviews} from './review/sign-off.mjs';

/** @typedef {import('./lib/messages.mjs').Message} Message */
/** @typedef {import('./lib/xliff.mjs').Unit} Unit */
/**
 * `old`: the English that `target` was made from, where that was edited.
 * @typedef {{locale: string, id: string, source: string, old?: string, target?: string, wrong: string}} Problem
 */

const EXTRACT = 'run `npm run text:extract`';

/**
 * Problems of the English messages.
 *
 * @param {string} locale
 * @param {readonly Message[]} messages
 * @returns {Problem[]}
 */
export function checkMessages(locale, messages) {
  return messages.flatMap(({id, text, desc}) => {
    const wrong = checkText(locale, text);
    if (text.trim() === '') wrong.push('empty');
    if (desc.trim() === '') wrong.push('no `desc` for the translators');
    return wrong.map((one) => ({locale, id, source: text, wrong: one}));
  });
}

/**
 * Problems of the translations of one locale: those that are missing or left over, then those that are wrong.
 *
 * @param {string} locale
 * @param {readonly Message[]} messages
 * @param {readonly Unit[]} units
 * @returns {Problem[]}
 */
export function checkUnits(locale, messages, units) {
  /** @type {Problem[]} */
  const problems = [];
  const byId = new Map(messages.map((message) => [message.id, message]));
  const unitIds = new Set(units.map(({id}) => id));
  for (const {id, text} of messages) {
    if (unitIds.has(id)) continue;
    const wrong = `a new message that is not in ${xliffFile(locale)}: ${EXTRACT} and translate`;
    problems.push({locale, id, source: text, wrong});
  }
  for (const {id, source, target} of units) {
    if (byId.has(id)) continue;
    problems.push({locale, id, source, target, wrong: `obsolete: ${EXTRACT}`});
  }

  const seen = new Set();
  for (const unit of units) {
    const {id, source, target, note} = unit;
    const message = byId.get(id);
    if (!message) continue;
    const report = (wrong) => problems.push({locale, id, source: message.text, target, wrong});
    if (seen.has(id)) report('stands twice in the file');
    seen.add(id);
    if (source !== message.text) {
      report(`translated from another English, "${source}": ${EXTRACT}, and review it`);
    }
    if (note !== message.desc)
      report(`another note than the \`desc\` "${message.desc}": ${EXTRACT}`);
    if (target === undefined || target.trim() === '') {
      report(`${target === undefined ? 'missing' : 'empty'} translation in ${xliffFile(locale)}`);
      continue;
    }
    // The translation of an older English differs from this one: that is what the review is for.
    const differences = isOpen(unit) ? [] : checkTranslation(locale, message.text, target, id);
    for (const wrong of [...differences, ...checkText(locale, target)]) report(wrong);
  }
  return problems;
}

/**
 * Translations that wait for a review.
 *
 * @param {string} locale
 * @param {readonly Unit[]} units
 * @returns {Problem[]}
 */
export function openReviews(locale, units) {
  return units.filter(isOpen).map(({id, source, target, state, previous}) => ({
    locale,
    id,
    source,
    ...(previous && {old: previous.source}),
    target,
    wrong: `to review in ${xliffFile(locale)}: correct the <target>, and set its state${state ? `, "${state}",` : ''} to "translated"`,
  }));
}

/**
 * Problems of a whole project, and what was looked at.
 *
 * @param {string} root
 */
export function checkProject(root) {
  const project = readProject(root);
  const {locales, sourceLocale, messages, messagesOf, errors, units} = project;
  /** @type {Problem[]} */
  const problems = errors.map(({text}) => ({
    locale: sourceLocale,
    id: '',
    source: '',
    wrong: text,
  }));
  problems.push(...checkMessages(sourceLocale, messages));
  for (const {tag} of locales) {
    if (wording[tag]) continue;
    const wrong = 'no rules for this language: add them to scripts/lib/wording.mjs';
    problems.push({locale: tag, id: '', source: '', wrong});
  }
  const reviews = [];
  for (const row of locales.slice(1)) {
    const locale = row.tag;
    const translations = units.get(locale);
    problems.push(...checkUnits(locale, messagesOf(row), translations));
    reviews.push(...openReviews(locale, translations));
  }
  const signOffs = checkReviews({
    locales,
    reviews: readReviews(root),
    fingerprints: fingerprints(project),
    sourceLocale,
  });
  problems.push(...signOffs.map((problem) => ({...problem, id: '', source: ''})));
  return {problems, reviews, messages: messages.length, locales: locales.map(({tag}) => tag)};
}

/**
 * A problem as lines to print.
 *
 * @param {Problem} problem
 */
export const describeProblem = ({locale, id, source, old, target, wrong}) =>
  [
    [locale, id, wrong].filter(Boolean).join('  '),
    old && `    Old English: ${old}`,
    source && `    English:     ${source}`,
    target && `    Translation: ${target}`,
  ]
    .filter(Boolean)
    .join('\n');

function main(args) {
  const {problems, reviews, messages, locales} = checkProject(process.cwd());
  for (const problem of [...problems, ...reviews]) console.error(`${describeProblem(problem)}\n`);
  console.log(
    `${messages} messages in ${locales.length} languages (${locales.join(', ')}), ${problems.length} problems, ${reviews.length} translations to review`,
  );
  const refused = args.includes('--release') && reviews.length > 0;
  if (refused) {
    console.error(
      'No release as long as a translation waits for a review: CONTRIBUTING.md, "Changing words".',
    );
  }
  return problems.length > 0 || refused ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv.slice(2));
}
