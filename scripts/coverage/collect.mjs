/**
 * Which code ran in Chromium, by the counts of the browser itself. Whoever drives the browser (Puppeteer, Playwright)
 * gives a session of the DevTools protocol; scripts/coverage.mjs makes figures of what is kept.
 */
import {createHash, randomUUID} from 'node:crypto';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../lib/commands.mjs';

/** Set by scripts/test.mjs, as collecting is of use only where all tests of a suite run. */
export const collects = Boolean(process.env.COVERAGE);

/** Of each suite, `runs/` says what ran, and `code/` holds the code, once however often it ran. */
export const folderOf = (suite) => path.join(root, 'test-results/coverage', suite);

export async function startCounting(session) {
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
}

/**
 * Keeps what ran since the last call.
 * @param {string} suite
 * @param {{send: (method: 'Profiler.takePreciseCoverage') => Promise<{result: {url: string, functions: object[]}[]}>}} session
 * @param {(url: string) => Promise<string | undefined>} codeOf the code at an address, if that one counts
 */
export async function keepCounts(suite, session, codeOf) {
  const {result} = await session.send('Profiler.takePreciseCoverage');
  const kept = [];
  for (const {url, functions} of result) {
    const code = await codeOf(url);
    if (code !== undefined) kept.push({url, functions, code: keepCode(suite, code)});
  }
  if (kept.length > 0) write(suite, 'runs', `${randomUUID()}.json`, JSON.stringify(kept));
}

function keepCode(suite, code) {
  const name = `${createHash('sha256').update(code).digest('hex')}.js`;
  if (!existsSync(path.join(folderOf(suite), 'code', name))) write(suite, 'code', name, code);
  return name;
}

function write(suite, kind, name, content) {
  const folder = path.join(folderOf(suite), kind);
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, name), content);
}
