/** Writes docs/benchmark.md, the plot and the block in the README from bench/results.json. */
import {readResults, writeReport} from './report/documents.mjs';

await writeReport(await readResults());
