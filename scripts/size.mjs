/**
 * Weighs what a page with one element loads from cdn/, in each language, and the files of one language; fails when
 * one is over budget.
 * Bytes are those of brotli 11, added up file by file, as a browser gets them.
 *
 *   node scripts/size.mjs [--json]
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';
import {innerFolder} from './cdn/folder.mjs';
import {readTags} from './lib/locales.mjs';
import {readTopics} from './lib/topics.mjs';

const KIB = 1024;

const [topic] = await readTopics('.');

/**
 * KiB for everything that a page with only this element loads, and for what its flow adds when the
 * reader presses Start (docs/decisions/0001-reading-and-flow.md). The guide holds all the others.
 * Why they are above the goals: docs/decisions/0042-weights-after-triggers-and-regions.md.
 */
export const BUDGETS = {
  'when-to-see-doctor': {budget: 20.5, goal: 11.5, flow: 'signs-flow.js', startBudget: 30},
  'relief-steps': {budget: 25.5, goal: 15, flow: 'relief-flow.js', startBudget: 20.5},
  'cause-checker': {budget: 20, goal: 11.5, flow: 'checker-flow.js', startBudget: 37.5},
  'topic-overview': {budget: 18.5, goal: 11.5},
  'symptom-guide': {budget: 18.5, goal: 11.5},
  'medicine-guide': {budget: 19.5, goal: 11.5},
  'picture-guide': {budget: 26.5, goal: 18},
  'doctor-summary': {budget: 25.5, goal: 15},
  'reader-reply': {budget: 24, goal: 15},
  'topic-guide': {budget: 67, goal: 45},
};

/**
 * KiB for all elements with all that they can load, in one language: the guide (66.5 at most), the flows (57 in Arabic)
 * and the sources (8.5), less what they share.
 */
export const LANGUAGE_BUDGET = 113.5;

/** Bytes of the script for a page around frames, as it is: the page had none of ours before. */
export const FRAME_HOST_LIMIT = 1280;

/** How much heavier a page may be in another language than in English. */
export const RATIO = {budget: 1.35, goal: 1.2};

const weighed = new Map();

/** Each file once: most pages share it, and level 11 is slow. */
function brotliBytes(file) {
  if (!weighed.has(file)) weighed.set(file, weighFile(file));
  return weighed.get(file);
}

function weighFile(file) {
  const content = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, {params}).length;
}

/** The modules that a module imports at once: `import … from` and `export … from`, but not `import()`. */
export function importsOf(code) {
  return parseAst(code)
    .body.filter(({type}) => /^(?:Import|Export(?:Named|All))Declaration$/.test(type))
    .flatMap(({source}) => (source ? [source.value] : []));
}

function withImports(file, files = new Set()) {
  if (files.has(file)) return files;
  files.add(file);
  for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
    withImports(path.resolve(path.dirname(file), specifier), files);
  }
  return files;
}

/** What a page with only this element loads by itself: loader, element, shared code, words. */
export function filesOfPage(cdn, tag, locale) {
  const inner = innerFolder(cdn);
  const entries = [`${tag}.js`, `words/${locale}/${topic}/${tag}.js`];
  return withAllImports(cdn, ['care-elements.js', ...entries.map((file) => `${inner}/${file}`)]);
}

/** The same for a page that names the element and its language: both in one file, and shared code. */
const filesOfBundle = (cdn, tag, locale) =>
  withAllImports(cdn, [`${innerFolder(cdn)}/${tag}.${locale}.js`]);

/** What Start adds: the flow, what flows share, and its words. */
export function filesOfStart(cdn, tag, locale) {
  if (!BUDGETS[tag].flow) return [];
  const entries = [BUDGETS[tag].flow, 'flow.js', `words/${locale}/${topic}/${tag}-flow.js`];
  const loaded = filesOfPage(cdn, tag, locale);
  const files = withAllImports(path.join(cdn, innerFolder(cdn)), entries);
  return [...files].filter((file) => !loaded.has(file));
}

function withAllImports(cdn, entries) {
  const files = new Set();
  for (const entry of entries) withImports(path.join(cdn, entry), files);
  return files;
}

/** The other code of cdn/, which waits until a reader asks for it. */
function filesOnDemand(cdn, pages) {
  const loaded = new Set(
    pages.flatMap((page) => [...page.files, ...page.start].map(({file}) => file)),
  );
  const inner = path.join(cdn, innerFolder(cdn));
  return readdirSync(inner)
    .filter((file) => /^[^.]+\.js$/.test(file) && !loaded.has(file))
    .map((file) => ({file, bytes: brotliBytes(path.join(inner, file))}));
}

/** The files of one language. */
export function weighLanguages(root) {
  return readTags(root).map((locale) => {
    const file = `${locale}.js`;
    const bytes = brotliBytes(path.join(root, 'cdn', file));
    return {file, bytes, budget: LANGUAGE_BUDGET * KIB, over: bytes > LANGUAGE_BUDGET * KIB};
  });
}

export function weighPages(root) {
  const cdn = path.join(root, 'cdn');
  const inner = innerFolder(cdn);
  const locales = readTags(root);
  const weigh = (files) =>
    [...files].map((file) => ({
      file: path.relative(cdn, file).split(path.sep).join('/').replace(`${inner}/`, ''),
      bytes: brotliBytes(file),
    }));
  const total = (files) => files.reduce((sum, {bytes}) => sum + bytes, 0);
  return Object.entries(BUDGETS).flatMap(([tag, {budget, goal, startBudget = 0}]) => {
    if (!existsSync(path.join(cdn, inner, `${tag}.js`))) throw new Error(`${tag}.js is not built.`);
    const weighed = locales.map((locale) => {
      const files = weigh(filesOfPage(cdn, tag, locale));
      const start = weigh(filesOfStart(cdn, tag, locale));
      const bundleBytes = total(weigh(filesOfBundle(cdn, tag, locale)));
      return {
        tag,
        locale,
        files,
        bytes: total(files),
        bundleBytes,
        start,
        startBytes: total(start),
      };
    });
    return weighed.map((page) => ({
      ...page,
      budget: budget * KIB,
      goal: goal * KIB,
      startBudget: startBudget * KIB,
      ratio: page.bytes / weighed[0].bytes,
      over:
        Math.max(page.bytes, page.bundleBytes) > budget * KIB ||
        page.startBytes > startBudget * KIB ||
        page.bytes > weighed[0].bytes * RATIO.budget,
    }));
  });
}

const kib = (bytes) => (bytes / KIB).toFixed(2);

/** The scripts of a frame and of the page around it. */
export function weighFrame(root) {
  const [frame, host] = ['frame.js', 'frame-host.js'].map((file) => path.join(root, 'cdn', file));
  const hostBytes = readFileSync(host).length;
  return {bytes: brotliBytes(frame), hostBytes, over: hostBytes > FRAME_HOST_LIMIT};
}

function tableOf(pages, languages) {
  const rows = pages.map((page) => [
    `<${page.tag}>`,
    page.locale,
    kib(page.bytes),
    kib(page.budget),
    kib(page.goal),
    page.ratio.toFixed(2),
    String(page.files.length),
    kib(page.bundleBytes),
    page.startBudget > 0 ? kib(page.startBytes) : '',
    page.startBudget > 0 ? kib(page.startBudget) : '',
    page.over ? 'OVER BUDGET' : page.bytes > page.goal ? 'within budget' : 'goal reached',
  ]);
  for (const {file, bytes, budget, over} of languages) {
    const ratio = (bytes / languages[0].bytes).toFixed(2);
    const locale = path.basename(file, '.js');
    const verdict = over ? 'OVER BUDGET' : 'within budget';
    rows.push([file, locale, kib(bytes), kib(budget), '', ratio, '1', '', '', '', verdict]);
  }
  const head = [
    'page with only',
    'lang',
    'KiB',
    'budget',
    'goal',
    '÷ en',
    'files',
    'in two files',
    'Start adds',
    'budget',
    '',
  ];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column].length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Each file once, so that one sees where the bytes are. */
function filesOnce(pages) {
  const files = new Map(
    pages.flatMap((page) => [...page.files, ...page.start].map((entry) => [entry.file, entry])),
  );
  return [...files.values()];
}

const linesOf = (files) =>
  files.map(({file, bytes}) => `${kib(bytes).padStart(7)}  ${file}`).join('\n');

function main(args) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const pages = weighPages(root);
  const languages = weighLanguages(root);
  const frame = weighFrame(root);
  if (args.includes('--json')) {
    console.log(JSON.stringify({pages, languages, frame, ratio: RATIO}, null, 2));
  } else {
    console.log(
      `${tableOf(pages, languages)}\n\nLimit for ÷ en: ${RATIO.budget}, goal ${RATIO.goal}.`,
    );
    console.log(
      `frame.js: ${kib(frame.bytes)} KiB. frame-host.js: ${frame.hostBytes} of ${FRAME_HOST_LIMIT} bytes` +
        ` before compression${frame.over ? ', OVER BUDGET' : ''}.`,
    );
    console.log(`\nKiB (brotli 11) of each file:\n${linesOf(filesOnce(pages))}`);
    const later = filesOnDemand(path.join(root, 'cdn'), pages);
    if (later.length > 0) console.log(`\nOnly when a reader asks for it:\n${linesOf(later)}`);
  }
  return [...pages, ...languages, frame].some(({over}) => over) ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv.slice(2));
}
