/** What all builds know of src/, and how they compile it. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import MagicString from 'magic-string';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {readTags} from '../lib/locales.mjs';
import {minifyLiterals} from '../minify-literals.mjs';

export const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** First in a published file. */
export const banner = (note = '') => `/*! care-elements ${version} | MIT${note} */`;

export const source = path.resolve('src');

const withSlashes = (file) => file.split(path.sep).join('/');

export const relativeToSource = (id) => withSlashes(path.relative(source, id));

export const tags = readdirSync('src/elements').filter((tag) =>
  existsSync(`src/elements/${tag}/define.ts`),
);

export const locales = readTags('.');

const textModules = readdirSync('src/text', {recursive: true}).map(withSlashes);

const compiled = textModules.filter((file) => /^[^/]+\/readings\/[^/]+\/.*\.js$/.test(file));

/**
 * The modules of words that load together, below src/text: `<locale>/topics/<topic>/parts/<name>.js`, or
 * `<locale>/readings/<topic>/<tag>.js` where the reading part of an element is compiled.
 */
export const wordsModules = [
  ...compiled,
  ...textModules.filter(
    (file) =>
      /^[^/]+\/topics\/[^/]+\/parts\/.*\.js$/.test(file) &&
      !compiled.includes(file.replace('/topics/', '/readings/').replace('/parts/', '/')),
  ),
];

/** Lit explains a mistake in a style sheet, which our build would not let through; each page pays for it. */
const dropLitMessages = {
  name: 'drop-lit-messages',
  transform(code, id) {
    if (!/[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/.test(id)) return null;
    const shorter = new MagicString(code);
    shorter.replace(/Error\("CSSResult is not .*?"\)/, 'Error()');
    shorter.replace(
      /Error\("Value passed to 'css' .*?care to ensure page security\."\)/,
      'Error()',
    );
    return {code: shorter.toString(), map: shorter.generateMap({hires: true})};
  },
};

export const compile = [
  // Said, since the plugin would take the development build of Lit where NODE_ENV is set for tests.
  nodeResolve({browser: true, exportConditions: ['production'], extensions: ['.ts', '.js']}),
  esbuild({target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8'}),
  minifyLiterals(),
  dropLitMessages,
];
