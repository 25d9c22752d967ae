/**
 * Which tags each language serves, as patterns for src/language/match.ts and for the WordPress plugin. What it takes the
 * data of Unicode to know, such as the script that a language is written in somewhere, is looked up here, once.
 */

/** @typedef {Pick<import('./locales.mjs').Row, 'tag' | 'script' | 'aliases'>} Row */

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = ALPHABET.flatMap((one) => ALPHABET.map((other) => one + other));

const regionNames = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});

const REGIONS = PAIRS.map((pair) => pair.toUpperCase()).filter((code) => regionNames.of(code));

const usualScript = (tag) => new Intl.Locale(tag).maximize().script;

/** All that a row is matched by: its own tag and its aliases, in parts. */
function entriesOf({tag, script, aliases}) {
  return [tag, ...aliases].map((one) => {
    const {region, script: said} = new Intl.Locale(one);
    return {locale: tag, language: one.split('-')[0], script: said ?? script, region};
  });
}

/** Which of the entries for one language serves a region, or readers anywhere. */
function serving(entries, language, region) {
  const script = usualScript(region ? `${language}-${region}` : language);
  const readable = entries.filter((entry) => !script || entry.script === script);
  const home = new Intl.Locale(language).maximize().region;
  return (
    entries.find((entry) => region && entry.region === region) ??
    readable.find((entry) => !entry.region) ??
    readable.find((entry) => entry.region === home) ??
    readable[0]
  );
}

const oneOf = (tags) => (tags.length > 1 ? `(${tags.join('|')})` : tags.join(''));

const butNot = (regions) => (regions.length > 0 ? `(?!-${oneOf(regions)}\\b)` : '');

/** For one language, how a tag goes on that each locale serves: `[locale, pattern]`. */
function endingsOf(language, entries) {
  const usual = serving(entries, language);
  const elsewhere = REGIONS.map((region) => ({region, by: serving(entries, language, region)}))
    .filter(({by}) => by?.locale !== usual?.locale)
    .map(({region, by}) => ({region: region.toLowerCase(), by}));
  const regionsWhere = (test) => elsewhere.filter(({by}) => test(by)).map(({region}) => region);

  const endingOf = ({locale, script, region}) => {
    const written = script.toLowerCase();
    const others = regionsWhere((by) => by?.script === script && by.locale !== locale);
    if (locale === usual?.locale) {
      const unreadable = regionsWhere((by) => by?.script !== script);
      return `${butNot(unreadable)}(-${written})?${butNot(others)}`;
    }
    const served = regionsWhere((by) => by?.locale === locale);
    return region
      ? `(-${written})?-${oneOf(served)}`
      : `-${oneOf([written + butNot(others), ...served])}`;
  };
  const firsts = entries.filter(
    ({locale}, index) => entries.findIndex((entry) => entry.locale === locale) === index,
  );
  return firsts.map((entry) => [entry.locale, endingOf(entry)]);
}

/** Old codes of two letters, such as `iw` for `he`. Not `sh`, which is Serbian in other letters. */
const OLD_CODES = PAIRS.map((code) => ({code, language: new Intl.Locale(code).language})).filter(
  ({code, language}) =>
    language && code !== language && usualScript(code) === usualScript(language),
);

function codesOf(language, listed) {
  const others = OLD_CODES.filter((one) => one.language === language && !listed.includes(one.code));
  return [language, ...others.map(({code}) => code)];
}

/**
 * For each language, a pattern for the beginning of the tags that it serves. No tag fits two of them.
 *
 * @param {readonly Row[]} rows
 * @returns {Record<string, string>}
 */
export function matchTable(rows) {
  const entries = rows.flatMap(entriesOf);
  const languages = [...new Set(entries.map(({language}) => language))];
  const patterns = new Map(rows.map(({tag}) => [tag, new Map()]));
  for (const language of languages) {
    const codes = codesOf(language, languages);
    const own = entries.filter((entry) => entry.language === language);
    for (const [locale, ending] of endingsOf(language, own)) {
      const byEnding = patterns.get(locale);
      byEnding.set(ending, [...(byEnding.get(ending) ?? []), ...codes]);
    }
  }
  return Object.fromEntries(
    [...patterns].map(([locale, byEnding]) => [
      locale,
      [...byEnding].map(([ending, codes]) => oneOf(codes) + ending).join('|'),
    ]),
  );
}
