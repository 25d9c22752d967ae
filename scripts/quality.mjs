/**
 * Writes docs/quality.json, docs/quality.md and the weights in the README: what the library weighs, how it is tested and what it is made of.
 *
 *   npm run quality     after `npm run build`; with the results of the tests, after `npm test`
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {withBlock} from './lib/block.mjs';
import {root} from './lib/commands.mjs';
import {qualityDocument, readmeWeights} from './quality/document.mjs';
import {measure} from './quality/measure.mjs';

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

const [dataFile, pageFile, readmeFile] = ['docs/quality.json', 'docs/quality.md', 'README.md'].map(
  (file) => path.join(root, file),
);

const write = async (file, text) =>
  writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));

const data = measure(readJson(dataFile));
await write(dataFile, JSON.stringify(data));
await write(pageFile, qualityDocument(data, readJson(path.join(root, 'bench/results.json'))));
await write(
  readmeFile,
  withBlock(readFileSync(readmeFile, 'utf8'), 'weights', readmeWeights(data.weights)),
);
