/** docs/quality.md says what its data say, and its weights are those of the build. */
import {existsSync, readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {describe, expect, test} from 'vitest';
import {qualityDocument} from '../../scripts/quality/document.mjs';
import {measureWeights} from '../../scripts/quality/measure.mjs';

/** More than that is no rounding, but a change that a reader of the page should see. */
const DRIFT = 0.03;

const fileOf = (name: string) => new URL(`../../${name}`, import.meta.url);
const read = (name: string) => readFileSync(fileOf(name), 'utf8');
const readJson = (name: string): unknown =>
  existsSync(fileOf(name)) ? JSON.parse(read(name)) : undefined;

type Data = Parameters<typeof qualityDocument>[0];
type Results = Parameters<typeof qualityDocument>[1];

const data = readJson('docs/quality.json') as Data;
const page = read('docs/quality.md');

test('the page is what `npm run quality` writes', async () => {
  const written = qualityDocument(data, readJson('bench/results.json') as Results);
  const options = {...(await resolveConfig('docs/quality.md')), parser: 'markdown'};
  expect(page).toBe(await format(written, options));
});

const {pages, language} = measureWeights();

describe('the weights are those of the build', () => {
  const built = [...pages, {...language, tag: 'all elements in one file'}];
  const told = [...data.weights.pages, {...data.weights.language, tag: 'all elements in one file'}];

  test('of the same elements', () => {
    expect(told.map(({tag}) => tag)).toEqual(built.map(({tag}) => tag));
  });

  test.each(built)('$tag', ({tag, bytes, budget}) => {
    const row = told.find((one) => one.tag === tag)!;
    expect(row.budget).toBe(budget);
    expect(Object.keys(row.bytes)).toEqual(Object.keys(bytes));
    for (const [locale, count] of Object.entries(bytes)) {
      const off = Math.abs((row.bytes[locale] ?? 0) / count - 1);
      expect(off, `${tag} in ${locale}: run \`npm run quality\``).toBeLessThan(DRIFT);
    }
  });
});

test('the weights in the README are those of the build', () => {
  const rows = [...read('README.md').matchAll(/^\| `<([\w-]+)>` +\| (.*KiB.*) \|$/gm)];
  expect(rows.length).toBeGreaterThan(0);
  for (const [, tag, cells = ''] of rows) {
    const figures = cells.split('|').map((cell) => Number.parseFloat(cell));
    const {bytes, budget} = pages.find((one) => one.tag === tag)!;
    const built = [...Object.values<number>(bytes), budget].map((count) => count / 1024);
    expect(figures).toHaveLength(built.length);
    for (const [index, figure] of figures.entries()) {
      const off = Math.abs(figure / (built[index] ?? 0) - 1);
      expect(off, `${tag ?? ''}, column ${index + 1}`).toBeLessThan(DRIFT);
    }
  }
});
