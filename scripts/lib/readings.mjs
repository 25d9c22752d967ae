/**
 * Compiles the reading part of elements: runs `src/elements/<tag>/<tag>.reading.ts` once for each topic and language,
 * and writes the HTML into src/text/<locale>/readings/<topic>/<tag>.js. See docs/decisions/0026-compiled-reading.md.
 */
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {quoteString} from '../build-text.mjs';
import {TEXT_FOLDER} from './messages.mjs';

/** Of the words that all elements share, those that an element says by itself; see `ShellWords`. */
const SHELL = ['loading', 'notLoaded', 'generalKnowledge', 'sourceCopy'];

/** The elements whose reading part is compiled. */
export const readCompiledTags = (root) => {
  const elements = path.join(root, 'src/elements');
  return (existsSync(elements) ? readdirSync(elements) : []).filter((tag) =>
    existsSync(path.join(elements, tag, `${tag}.reading.ts`)),
  );
};

/**
 * The code that compiles, ready to run: `compileReading`, and `readings` by tag.
 *
 * @param {string} root
 * @param {readonly string[]} tags
 */
async function loadCompiler(root, tags) {
  const from = (file) => JSON.stringify(`./src/${file}`);
  const contents = [
    `export {compileReading} from ${from('prerender/compile-reading.ts')};`,
    ...tags.map(
      (tag, at) => `import {reading as r${at}} from ${from(`elements/${tag}/${tag}.reading.ts`)};`,
    ),
    `export const readings = {${tags.map((tag, at) => `${JSON.stringify(tag)}: r${at}`).join(', ')}};`,
  ].join('\n');
  // In the project, from where Node finds its packages.
  const outfile = path.join(root, TEXT_FOLDER, 'compile-readings.mjs');
  await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    tsconfig: path.join(root, 'tsconfig.json'),
  });
  try {
    return await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  } finally {
    rmSync(outfile);
  }
}

const wordsFile = (root, locale, topic, name) =>
  path.join(root, TEXT_FOLDER, locale, 'topics', topic, 'parts', `${name}.js`);

const declaration = [
  'export declare const reading: string;',
  "export declare const common: import('../../../../base/words.js').ShellWords['common'];\n",
].join('\n');

const moduleOf = (html, common) =>
  [
    `export const reading = ${quoteString(html)};`,
    `export const common = {${SHELL.map((key) => `${key}: ${quoteString(common[key])}`).join(', ')}};\n`,
  ].join('\n');

/**
 * @param {string} root
 * @param {readonly string[]} locales tags
 * @param {readonly import('./language-modules.mjs').Part[]} parts
 * @throws with the element, the topic and the language, for words that cannot be compiled
 */
export async function writeReadings(root, locales, parts) {
  const tags = readCompiledTags(root);
  if (tags.length === 0) return;
  const {compileReading, readings} = await loadCompiler(root, tags);
  for (const {name: tag, topics} of parts.filter(({name}) => tags.includes(name))) {
    const flow = parts.find(({name}) => name === `${tag}-flow`);
    for (const topic of topics) {
      for (const locale of locales) {
        const file = wordsFile(root, locale, topic, tag);
        // A language may have only the warning signs.
        if (!existsSync(file)) continue;
        const words = await import(pathToFileURL(file).href);
        const folder = path.join(root, TEXT_FOLDER, locale, 'readings', topic);
        mkdirSync(folder, {recursive: true});
        try {
          const html = await compileReading(
            readings[tag],
            words,
            locale,
            flow?.topics.includes(topic) ?? false,
          );
          writeFileSync(path.join(folder, `${tag}.js`), moduleOf(html, words.common));
          writeFileSync(path.join(folder, `${tag}.d.ts`), declaration);
        } catch (error) {
          throw new Error(
            `The reading part of <${tag}> for "${topic}" in "${locale}" cannot be compiled: ${error.message}`,
            {cause: error},
          );
        }
      }
    }
  }
}
