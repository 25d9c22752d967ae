/** docs/benchmark.md, the plot, the block in the README and the budgets in docs/quality.md say what bench/results.json says. */
import {readFile} from 'node:fs/promises';
import {expect, test} from 'vitest';
import {documentsOf, readResults} from '../../bench/report/documents.mjs';

const read = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

const documents = await documentsOf(await readResults(), await read('README.md'));

test.each(Object.entries(documents))('%s is up to date', async (file, text) => {
  expect(await read(file), 'run `npm run bench:report`').toBe(text);
});
