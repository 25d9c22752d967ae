/** What docs/quality.md is made of, measured here or taken from the last `npm test`. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {COVERAGE_FILE, ELSEWHERE} from '../coverage.mjs';
import {root} from '../lib/commands.mjs';
import {packagesNeeded} from '../lib/licences.mjs';
import {isComplete} from '../lib/locales.mjs';
import {readProject} from '../lib/messages.mjs';
import {SENTENCE_LIMIT} from '../lib/reading.mjs';
import {checkReading, MEDIAN_LIMIT} from '../reading-level.mjs';
import {SBOM_FILE} from '../sbom.mjs';
import {LANGUAGE_BUDGET, weighLanguages, weighPages} from '../size.mjs';

const KIB = 1024;

const readJson = (file) => {
  const whole = path.resolve(root, file);
  return existsSync(whole) ? JSON.parse(readFileSync(whole, 'utf8')) : undefined;
};

/** Bytes of each page and of each file of a language, by locale. */
export function measureWeights() {
  const pages = weighPages(root);
  const byLocale = (rows) => Object.fromEntries(rows.map(({locale, bytes}) => [locale, bytes]));
  return {
    pages: [...new Set(pages.map(({tag}) => tag))].map((tag) => {
      const rows = pages.filter((page) => page.tag === tag);
      return {tag, bytes: byLocale(rows), budget: rows[0].budget};
    }),
    language: {
      bytes: byLocale(
        weighLanguages(root).map(({file, bytes}) => ({locale: path.basename(file, '.js'), bytes})),
      ),
      budget: LANGUAGE_BUDGET * KIB,
    },
  };
}

function measureWords() {
  const {locales, messages} = readProject(root);
  const exceptions = readJson('scripts/reading-exceptions.json');
  const {sentences, median} = checkReading(
    messages.map(({text}) => text),
    exceptions,
  );
  return {
    messages: messages.length,
    languages: locales.filter(isComplete).map(({tag}) => tag),
    sentences: sentences.length,
    median,
    medianLimit: MEDIAN_LIMIT,
    sentenceLimit: SENTENCE_LIMIT,
    exceptions: Object.keys(exceptions).length,
  };
}

function measurePackages() {
  const needed = packagesNeeded();
  const licences = new Map(
    needed.map(({name, version, licence}) => [`${name}@${version}`, licence]),
  );
  const shipped = readJson(SBOM_FILE).components.map(({'bom-ref': ref, version, properties}) => ({
    name: ref.slice(0, -`@${version}`.length),
    version,
    licence: licences.get(ref),
    installed: properties.some(({name}) => name === 'care-elements:installed-with'),
    bundledIn: properties
      .filter(({name}) => name === 'care-elements:bundled-in')
      .map(({value}) => value),
  }));
  return {
    shipped,
    tools: needed.length,
    withInstallScript: needed.filter(({scripts}) => scripts).length,
  };
}

/** Of Stryker's report: which changes of the rules the tests noticed. */
function mutationsIn({files}) {
  const statuses = Object.values(files).flatMap(({mutants}) => mutants.map(({status}) => status));
  const count = (...names) => statuses.filter((status) => names.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  return {noticed, all: noticed + count('Survived', 'NoCoverage')};
}

/**
 * Everything, as data. What only a run of the tests can tell stays as it was where there was none.
 * @param {object} before the content of docs/quality.json, if there is one
 */
export function measure(before = {}) {
  const mutations = readJson('test-results/mutations.json');
  const tests = readJson('test-results/tests.json') ?? [];
  const failed = tests.filter((one) => one.failed > 0);
  if (failed.length > 0) {
    throw new Error(`Mend the tests first: ${failed.map(({suite}) => suite).join(', ')}.`);
  }
  const ran = new Set(tests.map(({suite}) => suite));
  return {
    weights: measureWeights(),
    tests: [
      ...(before.tests ?? []).filter(({suite}) => !ran.has(suite)),
      ...tests.map(({suite, passed}) => ({suite, passed})),
    ].sort((one, other) => (one.suite < other.suite ? -1 : 1)),
    coverage: readJson(COVERAGE_FILE) ?? before.coverage ?? [],
    coveredElsewhere: ELSEWHERE,
    mutations: mutations ? mutationsIn(mutations) : before.mutations,
    samples: readJson('scripts/mutations/scores.json'),
    words: measureWords(),
    packages: measurePackages(),
  };
}
