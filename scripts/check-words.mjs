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
import {readProject, xliffFile} from './lib/messages.mjs';
import {KNOWN_TOKENS, plain, wording} from './lib/wording.mjs';
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

const tokensOf = (text) => text.match(/\$?\{[^{}]*\}/g) ?? [];
const withoutTokens = (text) => text.replace(/\$?\{[^{}]*\}/g, ' ');
const numbersOf = (text) => withoutTokens(text).match(/[0-9]+/g) ?? [];
const wordsOf = (text) => withoutTokens(text).match(/[\p{L}\p{M}]+/gu) ?? [];
const found = (text, pattern) => text.match(pattern) ?? [];
const says = (text, pattern) => text.search(pattern) >= 0;

/** What is in `items` more often than in `others`. */
function surplus(items, others) {
  const left = [...others];
  return items.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Figures that are a number by themselves: not those of names (K2) or with a decimal point. */
const FIGURE = /(?<![\p{L}\p{N}]|\d[.,])\d+(?![\p{L}\p{N}]|[.,]\d)/gu;

/** What a reader counts or times, as on the clock of the timer. */
const COUNTED = /\d+(?: to \d+)?(?: |-)(?:minutes?|seconds?|times?|s)(?!\p{L})/gu;

/**
 * The figures of a text that another text says in words.
 *
 * @param {string} text
 * @param {string} other
 * @param {Readonly<Record<string, RegExp>>} words of the language of `other`, by figure
 */
function saidInWords(text, other, words) {
  const figures = found(withoutTokens(text).replace(COUNTED, ' '), FIGURE);
  const spoken = Object.entries(words).flatMap(([figure, pattern]) =>
    found(plain(withoutTokens(other)), pattern).map(() => figure),
  );
  return figures.filter((figure) => {
    const index = spoken.indexOf(figure);
    if (index >= 0) spoken.splice(index, 1);
    return index >= 0;
  });
}

/** Whether a plural form says its one number in words, as `two` in Arabic; `one` in Russian is 1, 21, 31. */
function saysItsCount(locale, id, target, words) {
  const rules = new Intl.PluralRules(locale);
  const category = id.split('.').at(-1);
  const counts = Array.from({length: 200}, (_, count) => count).filter(
    (count) => rules.select(count) === category,
  );
  const word = counts.length === 1 ? words[counts[0]] : undefined;
  return word !== undefined && says(plain(target), word);
}

const quoted = (items) => [...new Set(items)].map((item) => `"${item}"`).join(', ');

/** Marks that end a sentence, in the form that English has; closing brackets and quotes may follow. */
const ENDS = {'؟': '?', '؛': ';', '。': '.', '।': '.', '۔': '.', '？': '?', '！': '!', '：': ':'};

function endOf(text) {
  const [mark = ''] = text.match(/[.?!:;…؟؛。।۔？！：](?=[)\]»"”’']*$)/u) ?? [];
  return ENDS[mark] ?? mark;
}

/**
 * What is wrong with a text by itself, in whatever language.
 *
 * @param {string} locale
 * @param {string} text
 * @returns {string[]}
 */
export function checkText(locale, text) {
  const wrong = [];
  const tokens = tokensOf(text);
  const unknown = tokens.filter((token) => !KNOWN_TOKENS.includes(token.slice(1, -1)));
  if (unknown.length > 0) wrong.push(`unknown token ${quoted(unknown)}`);
  if (/[{}]/.test(withoutTokens(text))) wrong.push('a brace that belongs to no token');
  const markup = found(text, /[<>]|&#?\w+;/g);
  if (markup.length > 0) wrong.push(`markup ${quoted(markup)}`);
  if (text !== text.trim()) wrong.push('space at the start or the end');
  if (/[\n\r\t]|\s{2}/.test(text)) wrong.push('a line break, a tab or two spaces');
  const digits = found(text, /(?![0-9])\p{Nd}/gu);
  if (digits.length > 0) wrong.push(`digits other than 0-9: ${quoted(digits)}`);

  const rules = wording[locale];
  if (!rules) return wrong;
  let rest = plain(withoutTokens(text));
  for (const phrase of rules.allowed) rest = rest.replace(phrase, ' … ');
  for (const [name, pattern] of rules.banned) {
    const banned = found(rest, pattern);
    if (banned.length > 0) wrong.push(`banned wording (${name}): ${quoted(banned)}`);
  }
  return wrong;
}

/**
 * What is wrong with a translation, compared with its English source.
 *
 * @param {string} locale
 * @param {string} source
 * @param {string} target
 * @param {string} [id] ends in the plural category of a form
 * @returns {string[]}
 */
export function checkTranslation(locale, source, target, id = '') {
  const wrong = [];
  const rules = wording[locale];
  const numberWords = rules?.numbers ?? {};
  const lost = surplus(tokensOf(source), tokensOf(target)).filter(
    (token) => token !== '{count}' || !saysItsCount(locale, id, target, numberWords),
  );
  const added = surplus(tokensOf(target), tokensOf(source));
  if (lost.length > 0) wrong.push(`lost token ${quoted(lost)}`);
  if (added.length > 0) wrong.push(`added token ${quoted(added)}`);

  const numbers = [numbersOf(source), numbersOf(target)];
  const lostNumbers = surplus(surplus(...numbers), saidInWords(source, target, numberWords));
  const addedNumbers = surplus(
    surplus(...numbers.toReversed()),
    saidInWords(target, source, wording.en.numbers),
  );
  if (lostNumbers.length + addedNumbers.length > 0) {
    wrong.push(`numbers differ: ${numbers.map((list) => list.join(', ') || 'none').join(' → ')}`);
  }

  const ends = [endOf(source), endOf(target)];
  if (ends[0] !== ends[1]) {
    const [before, after] = ends.map((end) => (end ? `"${end}"` : 'no mark'));
    wrong.push(`ends with ${after}, the English with ${before}`);
  }

  if (source === target && wordsOf(source).length > 1) wrong.push('the same as the English');
  if (!rules) return wrong;
  const english = rules.english ? found(withoutTokens(target), rules.english) : [];
  if (english.length > 0) wrong.push(`leftover English ${quoted(english)}`);
  if (says(plain(source), wording.en.negation) && !says(plain(target), rules.negation)) {
    wrong.push('the English says no, this does not');
  }
  for (const [name, pattern] of Object.entries(wording.en.medicines)) {
    const named = [says(source, pattern), says(plain(target), rules.medicines[name])];
    if (named[0] !== named[1]) wrong.push(`${name}: ${named[0] ? 'lost' : 'not in the English'}`);
  }
  return wrong;
}

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
