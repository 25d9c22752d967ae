/**
 * Builds the WordPress plugin out of integrations/wordpress/, cdn/ and dist/, which must be there (`npm run build`):
 *
 *   node scripts/build-wordpress.mjs            the plugin in integrations/wordpress/build/care-elements/, and next
 *                                               to it care-elements.zip where the program `zip` is installed
 *   node scripts/build-wordpress.mjs --extract  the words of the plugin into its template and .po files
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {writeFallbacks} from './lib/fallbacks.mjs';
import {
  compileMo,
  joinMessages,
  messagesInBlock,
  messagesInHeader,
  messagesInPhp,
  readPo,
  writePo,
} from './lib/gettext.mjs';
import {isComplete, readLocales} from './lib/locales.mjs';
import {matchTable} from './lib/match-table.mjs';
import {lastDays, readAliases, readRegions} from './lib/regions.mjs';
import {BY_HAND} from './manifest/read.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = path.join(root, 'integrations/wordpress');
const build = path.join(source, 'build');

/** The finished plugin. */
export const plugin = path.join(build, 'care-elements');

const NAME = 'care-elements';
const LOADER = 'care-elements.js';

/** How much the plugin may weigh, in MB. */
const BUDGET = 4;

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const importBuilt = (file) => import(pathToFileURL(path.join(root, 'dist', file)).href);

function write(file, content) {
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
}

const writeJson = (file, data) => write(file, `${JSON.stringify(data)}\n`);

const filesBelow = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/* ── Words of the plugin ── */

function messagesOfPlugin() {
  const read = (file) => readFileSync(path.join(source, file), 'utf8');
  const classes = readdirSync(path.join(source, 'includes')).map((file) => `includes/${file}`);
  return joinMessages([
    ...messagesInHeader(read('care-elements.php'), 'care-elements.php'),
    ...messagesInBlock(JSON.parse(read('block/block.json')), 'block/block.json'),
    ...classes.flatMap((file) => messagesInPhp(read(file), file)),
  ]);
}

const poFile = (locale) => `${NAME}-${locale}.po`;

/** The files of translations, and the locales of WordPress that each of them serves. */
function languageFiles() {
  const files = readLocales(root)
    .filter((row) => isComplete(row) && row.translation !== 'source')
    .map(({wordpress}) => ({file: poFile(wordpress[0]), serves: wordpress}));
  const there = readdirSync(path.join(source, 'languages')).filter((file) => file.endsWith('.po'));
  const needed = files.map(({file}) => file);
  const wrong = [
    ...needed.filter((file) => !there.includes(file)).map((file) => `${file} is missing`),
    ...there.filter((file) => !needed.includes(file)).map((file) => `${file} belongs to no row`),
  ];
  if (wrong.length > 0) {
    const valid = `valid by "wordpress" in locales/locales.json: ${needed.join(', ')}`;
    throw new Error(`integrations/wordpress/languages/: ${wrong.join(', ')}; ${valid}`);
  }
  return files;
}

/** Writes the template, and the messages that are new or gone into the translations. */
function extractWords() {
  const messages = messagesOfPlugin();
  const template = path.join(source, 'languages', `${NAME}.pot`);
  const headers = {
    'Project-Id-Version': NAME,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Domain': NAME,
  };
  write(template, writePo(headers, messages));
  for (const file of languageFiles().map((one) => path.join(source, 'languages', one.file))) {
    const {headers, translate} = readPo(readFileSync(file, 'utf8'));
    write(file, writePo(headers, messages, translate));
  }
}

/** Compiles the translations. One that lacks a message fails the build. */
function compileWords() {
  const messages = messagesOfPlugin();
  for (const {file, serves} of languageFiles()) {
    const text = readFileSync(path.join(source, 'languages', file), 'utf8');
    const {translate} = readPo(text);
    const missing = messages.filter((message) => !translate(message));
    if (missing.length > 0) {
      const list = missing.map(({id}) => `\n  ${id}`).join('');
      throw new Error(`integrations/wordpress/languages/${file} lacks:${list}`);
    }
    for (const locale of serves) {
      const compiled = poFile(locale).replace(/\.po$/, '.mo');
      write(path.join(plugin, 'languages', compiled), compileMo(text));
    }
  }
}

/* ── What the elements take ── */

/** What the attributes hold whose type in the manifest is just text: another one fails the build. */
const kindsOfText = ({topics, sections}) => ({
  topic: {kind: 'choice', values: topics},
  lang: {kind: 'language'},
  region: {kind: 'region'},
  sections: {kind: 'list', values: sections},
  action: {kind: 'address'},
  'post-id': {kind: 'post'},
  'reply-action': {kind: 'address'},
  'reply-post-id': {kind: 'post'},
});

/** In one order everywhere: the same fields are in the same place in the editor. */
const FIRST = ['lang', 'region', 'theme', 'heading-level', 'topic'];

function elementsWith(kinds) {
  const kindOf = (tag, {name, type}) => {
    const values = type.text.split(' | ').map((value) => value.replaceAll("'", ''));
    if (values.length > 1) return {kind: 'choice', values};
    if (values[0] === 'boolean') return {kind: 'boolean'};
    if (kinds[name]) return kinds[name];
    throw new Error(`scripts/build-wordpress.mjs does not know what ${name} of <${tag}> holds.`);
  };
  const place = ({name}) => (FIRST.indexOf(name) + FIRST.length + 1) % (FIRST.length + 1);
  return Object.fromEntries(
    readJson('custom-elements.json')
      .modules.flatMap((module) => module.declarations ?? [])
      .filter(({tagName}) => tagName)
      .map(({tagName, attributes}) => [
        tagName,
        Object.fromEntries(
          attributes
            .filter(({name}) => !BY_HAND.includes(name))
            .toSorted((a, b) => place(a) - place(b))
            .map((attribute) => [attribute.name, kindOf(tagName, attribute)]),
        ),
      ]),
  );
}

const regionName = (code, language) => new Intl.DisplayNames([language], {type: 'region'}).of(code);

function languagesOf(locales) {
  const tags = matchTable(locales);
  return Object.fromEntries(
    locales.map(({tag, name, direction}) => [tag, {name, direction, tags: tags[tag]}]),
  );
}

/** A country by its name in Unicode, a part of one after that: "Spain: Catalonia". */
function regionsOf(regions, parts) {
  const nameOf = (code, language) => {
    const country = regionName(code.slice(0, 2), language);
    return code.includes('-') ? `${country}: ${parts[language][code]}` : country;
  };
  return Object.fromEntries(
    Object.keys(regions).map((code) => [
      code,
      {
        names: Object.fromEntries(
          Object.keys(parts).map((language) => [language, nameOf(code, language)]),
        ),
        until: lastDays(regions, code),
      },
    ]),
  );
}

/** The names of parts of countries, by language. */
async function partsOfCountries(languages) {
  const partsIn = async (language) => {
    const file = path.join(root, `src/text/${language}/embed/region-list.text.js`);
    return (await import(pathToFileURL(file).href)).parts;
  };
  return Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await partsIn(language)])),
  );
}

/** What a page loads of cdn/: the loader, and the folder that it names, with the hashes that the plugin writes. */
function scriptsOfPages(tags = []) {
  const file = path.join(root, 'cdn/integrity.json');
  if (existsSync(file)) {
    const {folder, files} = JSON.parse(readFileSync(file, 'utf8'));
    const shared = Object.fromEntries(tags.map((tag) => [tag, sharedFilesOf(tag, folder)]));
    const names = [...new Set(Object.entries(shared).flat(2))].join('|');
    const hinted = new RegExp(`^${folder}/(?:words/[^/]+/[^/]+/)?(?:${names})\\.js$`);
    const hashes = Object.entries(files).filter(([name]) => name === LOADER || hinted.test(name));
    return {parts: [LOADER, folder], folder, shared, integrity: Object.fromEntries(hashes)};
  }
  const hash = createHash('sha384').update(readFileSync(path.join(root, 'cdn', LOADER)));
  const integrity = {[LOADER]: `sha384-${hash.digest('base64')}`};
  return {parts: [''], folder: '', shared: {}, integrity};
}

/** What the file of an element imports, by names without `.js`. */
function sharedFilesOf(tag, folder) {
  const code = readFileSync(path.join(root, 'cdn', folder, `${tag}.js`), 'utf8');
  return [...new Set([...code.matchAll(/\bfrom ?"\.\/([\w-]+)\.js"/g)].map(([, name]) => name))];
}

/** Attributes of the block: those of all elements, since it can be any of them. */
function attributesOfBlock(elements) {
  const camelCase = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
  const all = Object.assign({}, ...Object.values(elements));
  return {
    element: {type: 'string', default: ''},
    ...Object.fromEntries(
      Object.entries(all).map(([name, {kind}]) => [
        camelCase(name),
        kind === 'boolean' ? {type: 'boolean', default: false} : {type: 'string', default: ''},
      ]),
    ),
  };
}

/* ── The plugin ── */

function checkVersion(version) {
  const code = readFileSync(path.join(source, 'care-elements.php'), 'utf8');
  const readme = readFileSync(path.join(source, 'readme.txt'), 'utf8');
  const said = {
    'care-elements.php, header': /^ \* Version:\s+(.+)$/m.exec(code)?.[1],
    'care-elements.php, VERSION': /const VERSION\s+= '(.+)'/.exec(code)?.[1],
    'readme.txt, Stable tag': /^Stable tag: (.+)$/m.exec(readme)?.[1],
  };
  for (const [where, found] of Object.entries(said)) {
    if (found !== version) throw new Error(`${where}: ${found}, but package.json: ${version}`);
  }
}

function copyFiles() {
  for (const part of [
    'care-elements.php',
    'uninstall.php',
    'readme.txt',
    'includes',
    'block',
    'languages',
  ]) {
    cpSync(path.join(source, part), path.join(plugin, part), {recursive: true});
  }
  for (const part of scriptsOfPages().parts) {
    cpSync(path.join(root, 'cdn', part), path.join(plugin, 'cdn', part), {
      recursive: true,
      // No maps, no words as data, and no elements in two files: the plugin's pages have the loader.
      filter: (file) => !/\.(?:map|json)$|[a-z]\.[\w-]+\.js$/.test(path.basename(file)),
    });
  }
  cpSync(path.join(root, 'LICENSE'), path.join(plugin, 'LICENSE'));
}

/** The editor offers every attribute: one without words fails the build. */
function checkAttributes(elements) {
  const words = readFileSync(path.join(source, 'includes/class-words.php'), 'utf8');
  const names = Object.values(elements).flatMap((attributes) => Object.keys(attributes));
  const missing = [...new Set(names)].filter((name) => !words.includes(`'${name}'`));
  if (missing.length > 0) {
    throw new Error(`integrations/wordpress/includes/class-words.php lacks: ${missing.join(', ')}`);
  }
}

/** The names of the topics, by id and language. */
async function namesOfTopics(ids, languages) {
  const nameIn = async (id, language) =>
    (await importBuilt(`text/${language}/topics/${id}/topic.js`)).topic.title;
  const rows = ids.map(async (id) => {
    const names = languages.map(async (language) => [language, await nameIn(id, language)]);
    return [id, Object.fromEntries(await Promise.all(names))];
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function writeData(version) {
  const {sectionIds} = await importBuilt('elements/topic-guide/sections.js');
  const {topicIds} = await importBuilt('topics/index.js');
  const elements = elementsWith(kindsOfText({topics: topicIds, sections: sectionIds}));
  checkAttributes(elements);
  const languages = languagesOf(readLocales(root).filter(isComplete));
  const topics = await namesOfTopics(topicIds, Object.keys(languages));
  const regions = regionsOf(readRegions(root), await partsOfCountries(Object.keys(languages)));
  const aliases = readAliases(root);
  const {folder, shared, integrity} = scriptsOfPages(Object.keys(elements));
  const catalog = {
    version,
    folder,
    shared,
    integrity,
    elements,
    topics,
    languages,
    regions,
    aliases,
  };
  writeJson(path.join(plugin, 'data/catalog.json'), catalog);
  const block = readJson('integrations/wordpress/block/block.json');
  writeJson(path.join(plugin, 'block/block.json'), {
    ...block,
    version,
    attributes: attributesOfBlock(elements),
  });
  await writeFallbacks({elements, languages, regions, folder: path.join(plugin, 'data/fallback')});
}

function zip() {
  const file = path.join(build, `${NAME}.zip`);
  try {
    execFileSync('zip', ['-q', '-r', '-X', file, NAME], {cwd: build});
    return file;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

export async function buildPlugin() {
  for (const needed of ['cdn/care-elements.js', 'dist/index.js', 'custom-elements.json']) {
    if (!existsSync(path.join(root, needed))) {
      throw new Error(`There is no ${needed} yet: run \`npm run build\` first.`);
    }
  }
  const {version} = readJson('package.json');
  checkVersion(version);
  rmSync(build, {recursive: true, force: true});
  copyFiles();
  compileWords();
  await writeData(version);
  const megabytes = filesBelow(plugin).reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  console.log(`${path.relative(root, plugin)}: ${megabytes.toFixed(1)} MB`);
  if (megabytes > BUDGET) throw new Error(`The plugin is over its budget of ${BUDGET} MB.`);
  const file = zip();
  console.log(file ? path.relative(root, file) : 'No .zip: the program `zip` is not installed.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--extract')) extractWords();
  else await buildPlugin();
}
