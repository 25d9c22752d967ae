/**
 * Builds site/dist/: the embed builder and the elements, for any static host and any folder.
 * Needs src/text/, cdn/ and custom-elements.json: `npm run build` makes them first.
 */
import {build} from 'esbuild';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {cldrWord} from './lib/cldr-words.mjs';
import {readLocales, readTags} from './lib/locales.mjs';
import {readRegions} from './lib/regions.mjs';
import {readTopics} from './lib/topics.mjs';
import {BY_HAND, readManifest} from './manifest/read.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const from = (...parts) => path.join(root, ...parts);
const read = (...parts) => readFileSync(from(...parts), 'utf8');

/** What every element has; the builder has a control of its own for each. */
const COMMON = ['topic', 'lang', 'region', 'theme', 'heading-level'];

/** The elements in the order of the form: first those that ask. A new one comes last. */
const ORDER = [
  'cause-checker',
  'when-to-see-doctor',
  'relief-steps',
  'symptom-guide',
  'picture-guide',
  'medicine-guide',
  'topic-overview',
  'doctor-summary',
  'reader-reply',
  'topic-guide',
];

const SECTIONS = 'sections';

function attributeOf({name, description, values, isBoolean, default: usual = ''}, sections) {
  const about = {name, description, default: isBoolean ? '' : usual};
  if (name === SECTIONS) return {...about, kind: 'list', values: sections};
  return {...about, kind: isBoolean ? 'flag' : values.length > 0 ? 'choice' : 'text', values};
}

/**
 * What the manifest says of the elements.
 *
 * @param {readonly string[]} sections
 */
function readElements(sections) {
  const elements = readManifest(from('custom-elements.json'));
  const valuesOf = (name) =>
    elements[0].attributes.find((attribute) => attribute.name === name).values;
  const rank = ({tag}) => (ORDER.includes(tag) ? ORDER.indexOf(tag) : ORDER.length);
  return {
    themes: valuesOf('theme'),
    headingLevels: valuesOf('heading-level'),
    elements: elements
      .toSorted((one, other) => rank(one) - rank(other))
      .map(({tag, attributes}) => ({
        tag,
        attributes: attributes
          .filter(({name}) => ![...COMMON, ...BY_HAND].includes(name))
          .map((attribute) => attributeOf(attribute, sections)),
      })),
  };
}

const load = (file) => import(pathToFileURL(from(file)).href);

/** The words of one language that snippets hold, and those for a browser without scripts. */
async function readWords(locale, topic, tags) {
  const text = `src/text/${locale}`;
  const {signs, signGroups, tiers, regionWords} = await load(
    `${text}/topics/${topic}/parts/when-to-see-doctor.js`,
  );
  const groups = signGroups.filter(({tier}) => tier === 'emergency').map(({id}) => id);
  const {text: builder} = await load(`${text}/embed/builder.text.js`);
  const titles = {};
  for (const tag of tags) {
    const words = await load(`${text}/topics/${topic}/parts/${tag}.js`);
    titles[tag] = titleOf(words, builder.elements[tag] ?? tag);
  }
  return {
    builder,
    titles,
    emergency: {
      heading: tiers.find(({id}) => id === 'emergency').listHeading,
      signs: signs.filter(({group}) => groups.includes(group)).map(({label}) => label),
      ...regionWords.emergency,
    },
  };
}

/** The names of all countries, by language. */
function readRegionNames() {
  const countries = Object.keys(readRegions(root)).filter((code) => code.length === 2);
  return Object.fromEntries(
    readLocales(root).map((row) => [
      row.tag,
      Object.fromEntries(
        countries.map((code) => [code, cldrWord(row, `region/${code}`, 'the embed builder')]),
      ),
    ]),
  );
}

/** The heading of an element out of its words; where it has several, what it is called here. */
const titleOf = ({text, sheet, topic}, name) =>
  text.title ?? sheet?.title ?? `${topic.title}: ${name}`;

/** Hashes of what snippets name, and by tag the files that an element may import, those of all languages included. */
function readIntegrity(locales, tags) {
  const {folder, files} = JSON.parse(read('cdn/integrity.json'));
  const imports = Object.fromEntries(
    tags.map((tag) => [tag, importsOf(`${folder}/${tag}.js`, Object.keys(files))]),
  );
  const named = [
    'care-elements.js',
    ...locales.map((locale) => `${locale}.js`),
    ...tags.flatMap((tag) => locales.map((locale) => `${folder}/${tag}.${locale}.js`)),
    ...Object.values(imports).flat(),
  ];
  const hashOf = (file) => {
    if (!files[file]) throw new Error(`cdn/integrity.json has no hash of ${file}.`);
    return files[file];
  };
  return {
    inner: folder,
    imports,
    files: Object.fromEntries(named.map((file) => [file, hashOf(file)])),
  };
}

const escapePattern = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A file and all that it imports, at once or later. In the name of a module with words, `${…}` is the language. */
function importsOf(entry, files) {
  const found = new Set([entry]);
  for (const file of found) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    for (const [, name] of read('cdn', file).matchAll(/["'`]\.\/([\w./${}-]+\.js)["'`]/g)) {
      const parts = `${folder}/${name}`.split(/\$\{\w+\}/).map(escapePattern);
      const pattern = new RegExp(`^${parts.join('[\\w-]+')}$`);
      files.filter((one) => pattern.test(one)).forEach((one) => found.add(one));
    }
  }
  return [...found].toSorted();
}

/** A module in TypeScript that the build needs itself. */
async function importSource(file) {
  const {outputFiles} = await build({
    entryPoints: [from(file)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** What an article has before anybody wraps it: its words, and none of our attributes. */
const unwrapped = (page) =>
  /<topic-guide[^>]*>([^]*)<\/topic-guide>/
    .exec(page)[1]
    .replaceAll(/\sdata-[\w-]+(?:="[^"]*")?/g, '')
    .replaceAll(/(src=")[^"]*(drawings\/)/g, '$1$2')
    .replaceAll(/^ {10}/gm, '')
    .trim();

/** Our second topic, as a document and as an article, for publishers who have none at hand. */
function writeSamples(to) {
  const write = (name, samples) =>
    writeFileSync(
      path.join(to, `sample-${name}.js`),
      `export default ${JSON.stringify(samples)};\n`,
    );
  const inLanguages = (one) => ({en: one('en'), es: one('es')});
  write(
    'topic',
    inLanguages((lang) => read(`examples/own-topic/nosebleed.${lang}.json`)),
  );
  const pages = {en: 'index.html', es: 'es.html'};
  write(
    'article',
    inLanguages((lang) => unwrapped(read('examples/wrapped-article', pages[lang]))),
  );
  cpSync(from('examples/own-topic/drawings'), path.join(to, 'drawings'), {recursive: true});
}

async function buildSite() {
  const locales = readTags(root);
  const [topic] = await readTopics(root);
  const {sectionIds} = await importSource('src/elements/topic-guide/sections.ts');
  const facts = readElements(sectionIds);
  const tags = facts.elements.map(({tag}) => tag);

  const words = {};
  for (const locale of locales) {
    words[locale] = await readWords(locale, topic, tags);
  }
  const pick = (name) =>
    Object.fromEntries(Object.entries(words).map(([locale, all]) => [locale, all[name]]));
  const data = {
    version: JSON.parse(read('package.json')).version,
    ...readIntegrity(locales, tags),
    ...facts,
    titles: pick('titles'),
    emergency: pick('emergency'),
    regions: readRegionNames(),
  };

  const to = from('site/dist');
  rmSync(to, {recursive: true, force: true});
  mkdirSync(to, {recursive: true});
  await build({
    entryPoints: {
      main: from('site/main.ts'),
      'preview-frame': from('site/preview-frame.ts'),
      'check-worker': from('site/own/check-worker.ts'),
      builder: from('site/builder.css'),
    },
    outdir: to,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    chunkNames: '[name]-[hash]',
    logLevel: 'warning',
  });
  const {noScript} = await importSource('site/no-script.ts');
  const parts = {
    data: JSON.stringify(data).replaceAll('<', '\\u003c'),
    'no-script': noScript(data, pick('builder')),
  };
  const page = read('site/page.html').replace(/\{\{([\w-]+)\}\}/g, (_, name) => parts[name]);
  writeFileSync(path.join(to, 'index.html'), page);
  for (const file of ['preview.html', 'own-preview.html', 'preview.css']) {
    cpSync(from('site', file), path.join(to, file));
  }
  writeSamples(to);
  cpSync(from('cdn'), path.join(to, 'cdn'), {
    recursive: true,
    filter: (file) => !file.endsWith('.map'),
  });
  console.log(`Wrote ${path.relative(root, to)}`);
}

await buildSite();
