/**
 * Compares pictures of all stories, in five looks, with those in baselines/.
 *
 *   npm run test:visual                        compares
 *   npm run test:visual -- --update            takes new baselines
 *   npm run test:visual -- --only=relief-steps only stories whose title holds this
 *   VISUAL=required                            missing fonts are a failure
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {PNG} from 'pngjs';
import {describeMissingFonts, FONTS, fontVersion} from '../../scripts/browsers.mjs';
import {root} from '../../scripts/lib/commands.mjs';
import {schedule} from '../../scripts/lib/schedule.mjs';
import {compare} from './compare.mjs';
import {reduceColours} from './palette.mjs';
import {LOOKS, openBrowser, prepareJobs} from './photographer.mjs';
import {report} from './report.mjs';

/** More than the processors of a small machine: some stories wait for two seconds. */
const AT_ONCE = 3;

const baselines = fileURLToPath(new URL('baselines/', import.meta.url));
const environmentFile = path.join(baselines, 'environment.json');
const results = path.join(root, 'test-results');
const reports = path.join(results, 'visual');

/** What the look of a letter depends on. */
const environmentOf = (browser) => ({
  chromium: browser.version().split('.')[0],
  ...Object.fromEntries(FONTS.map((family) => [family, fontVersion(family)])),
});

/** What differs from where the baselines were taken, in words. */
function differences(now) {
  const then = JSON.parse(readFileSync(environmentFile, 'utf8'));
  return Object.keys(now)
    .filter((name) => now[name] !== then[name])
    .map((name) => `${name} ${then[name]}, now ${now[name]}`);
}

function writeBaseline(file, write) {
  const target = path.join(baselines, file);
  mkdirSync(path.dirname(target), {recursive: true});
  writeFileSync(target, write());
}

/** Nothing for a picture that is as expected. */
function check(file, picture, loose) {
  const baseline = path.join(baselines, file);
  if (!existsSync(baseline)) return {file, message: 'has no baseline', pictures: [picture]};
  const expected = PNG.sync.read(readFileSync(baseline));
  const found = compare(expected, picture, {loose});
  if (!found) return undefined;
  const message = `${found.pixels} pixels differ`;
  return {file, message, pictures: [expected, picture, found.difference]};
}

/** Baselines that no story has any more. */
function leftOver(files) {
  const known = new Set(files);
  return LOOKS.flatMap((look) => {
    const folder = path.join(baselines, look);
    return existsSync(folder) ? readdirSync(folder).map((file) => `${look}/${file}`) : [];
  }).filter((file) => !known.has(file));
}

async function update(jobs) {
  await schedule(jobs, AT_ONCE, (job) =>
    job.run((file, picture) => writeBaseline(file, reduceColours(picture))),
  );
}

async function compareAll(browser, jobs, loose) {
  const failures = [];
  let passed = 0;
  await schedule(jobs, AT_ONCE, (job) =>
    job.run((file, picture) => {
      reduceColours(picture);
      const failure = check(file, picture, loose);
      if (failure) failures.push(failure);
      else passed++;
    }),
  );
  if (failures.length > 0) {
    for (const {file, message} of failures) console.error(`${file}: ${message}`);
    console.error(`See ${await report(browser, reports, failures)}`);
    console.error('If they are as they should be: npm run test:visual -- --update');
  }
  return {passed, failed: failures.length};
}

async function main(args) {
  const missing = describeMissingFonts();
  if (missing) {
    console.error(`No pictures: ${missing}.`);
    return process.env.VISUAL === 'required' ? 1 : 0;
  }
  rmSync(reports, {recursive: true, force: true});
  mkdirSync(reports, {recursive: true});
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? '';
  const browser = await openBrowser();
  try {
    const all = await prepareJobs(browser, AT_ONCE);
    const jobs = all.filter(({title}) => title.includes(only));
    const old = leftOver(all.flatMap(({files}) => files));
    const now = environmentOf(browser);
    if (args.includes('--update')) {
      await update(jobs);
      for (const file of old) rmSync(path.join(baselines, file));
      if (!only) writeFileSync(environmentFile, `${JSON.stringify(now, undefined, 2)}\n`);
      console.log(`${jobs.flatMap(({files}) => files).length} baselines written`);
      return 0;
    }
    const different = differences(now);
    if (different.length > 0) {
      console.log(`Compared loosely, since the baselines are of ${different.join('; ')}.`);
      console.log('Look at the pictures, then take new ones: npm run test:visual -- --update');
    }
    const counts = await compareAll(browser, jobs, different.length > 0);
    for (const file of old) console.error(`${file}: no story has this baseline any more`);
    counts.failed += old.length;
    writeFileSync(path.join(results, 'visual.json'), JSON.stringify(counts));
    console.log(`${counts.passed} pictures as expected, ${counts.failed} not`);
    return counts.failed > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
