/**
 * What the WordPress plugin shows where no scripts run: one HTML for each element, language and region. Regions
 * differ in a few lines only, so a file holds the lines for no region, and how those of each region differ: now,
 * and after each day on which a number must not be printed any more.
 */
import {once} from 'node:events';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {isMainThread, Worker, workerData} from 'node:worker_threads';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const importBuilt = (file) => import(pathToFileURL(path.join(dist, file)).href);

async function wordsOf(lang, tag) {
  const {topicIds} = await importBuilt('topics/index.js');
  return importBuilt(`text/${lang}/topics/${topicIds[0]}/parts/${tag}.js`);
}

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replaceAll(/[&<>"]/g, (character) => entities[character]);

/** A line for each block, so that a phone number changes one line and not all. */
const linesOf = (html) =>
  html
    .replaceAll(/<\/(?:p|li|dt|dd|h[1-6]|ul|ol|dl|section|figure|summary|details)>(?!\n)/g, '$&\n')
    .split('\n')
    .filter((line) => line.trim());

/** For each place in both, how many lines they have in common from there on. */
function commonFrom(base, other) {
  const common = Array.from({length: base.length + 1}, () => new Uint16Array(other.length + 1));
  for (let at = base.length - 1; at >= 0; at -= 1) {
    for (let to = other.length - 1; to >= 0; to -= 1) {
      common[at][to] =
        base[at] === other[to]
          ? common[at + 1][to + 1] + 1
          : Math.max(common[at + 1][to], common[at][to + 1]);
    }
  }
  return common;
}

/**
 * The lines that differ, as `[at, count, lines instead]`.
 *
 * @param {readonly string[]} base
 * @param {readonly string[]} other
 * @returns {[at: number, count: number, instead: string[]][]}
 */
export function changesBetween(base, other) {
  const common = commonFrom(base, other);
  const changes = [];
  let [at, to] = [0, 0];
  let change;
  while (at < base.length || to < other.length) {
    if (at < base.length && to < other.length && base[at] === other[to]) {
      change = undefined;
      at += 1;
      to += 1;
      continue;
    }
    if (!change) changes.push((change = [at, 0, []]));
    if (to < other.length && (at === base.length || common[at][to + 1] >= common[at + 1][to])) {
      change[2].push(other[to]);
      to += 1;
    } else {
      change[1] += 1;
      at += 1;
    }
  }
  return changes;
}

/**
 * A file of the plugin.
 *
 * @param {string} html for no region
 * @param {ReadonlyMap<string, readonly string[]>} htmlByRegion now, and after each of its last days
 */
export function packFallback(html, htmlByRegion) {
  const lines = linesOf(html);
  const different = [...new Set([...htmlByRegion.values()].flat())];
  return {
    lines,
    changes: different.map((other) => changesBetween(lines, linesOf(other))),
    regions: Object.fromEntries(
      [...htmlByRegion].map(([region, others]) => [
        region,
        others.map((other) => different.indexOf(other)),
      ]),
    ),
  };
}

/** HTML of an element in a language, without its tag; in a region, or in none. */
async function fallbackOf(tag, lang, {region, date, attributes}) {
  const {prerender} = await importBuilt('prerender/index.js');
  const html = await prerender(tag, {lang, region: region || undefined, date, attributes});
  return html.replace(/^<[^>]*>\s*/, '').replace(/<\/[^>]*>$/, '');
}

/**
 * The frame of the guide, and each of its parts, since authors may choose some sections: the frame has
 * `<!--section:part-->` in their places.
 *
 * @param {string} html
 * @param {(part: string) => string} sectionOf the section that a part belongs to
 */
export function splitGuide(html, sectionOf) {
  const parts = {};
  let frame = '';
  let depth = 0;
  let id = '';
  for (const line of linesOf(html)) {
    if (depth === 0) id = /^<(?:section|details) id="([\w-]+)"/.exec(line)?.[1] ?? '';
    if (id && !(id in parts)) {
      parts[id] = '';
      frame += `<!--${sectionOf(id)}:${id}-->\n`;
    }
    if (id) parts[id] += `${line}\n`;
    else frame += `${line}\n`;
    depth +=
      line.split(/<(?:section|details)\b/).length - line.split(/<\/(?:section|details)>/).length;
  }
  return {frame, parts};
}

const frameOf = (lang, direction, html) =>
  `<div lang="${lang}" dir="${direction}">\n${html}\n</div>`;

/** The line that every element begins with. */
async function emergencyLineOf(lang, region, date) {
  const {common, regionWords} = await wordsOf(lang, 'cause-checker');
  const {emergencyOf} = await importBuilt('region/emergency.js');
  const number = emergencyOf(region, date).emergency;
  const {emergency} = regionWords;
  const whom = number
    ? escape(emergency.number).replace('{number}', () => `<bdi>${number}</bdi>`)
    : escape(emergency.unknown);
  const call = escape(common.call).replace('{emergency}', () => whom);
  return `<p>${escape(common.emergencyQuestion)} ${call}</p>`;
}

/** A form that WordPress takes without scripts; the plugin fills in `{action}` and `{post}`. */
async function replyFormOf(lang) {
  const attributes = {action: '{action}', format: 'wordpress', 'post-id': '{post}'};
  return fallbackOf('reader-reply', lang, {attributes});
}

/** All HTML for a language and a region, by name of the file. */
async function htmlFor(lang, region, date, {elements, direction}) {
  const html = {
    emergency: frameOf(lang, direction, await emergencyLineOf(lang, region, date)),
    'reader-reply': frameOf(lang, direction, await replyFormOf(lang)),
    'reply-title': escape((await wordsOf(lang, 'reader-reply')).text.title),
  };
  for (const [tag, {plan}] of Object.entries(elements)) {
    if (tag === 'reader-reply') continue;
    html[tag] = await fallbackOf(tag, lang, {region, date});
    for (const one of plan?.values ?? []) {
      html[`${tag}.${one}`] = await fallbackOf(tag, lang, {region, date, attributes: {plan: one}});
    }
  }
  const {sectionOf} = await importBuilt('elements/topic-guide/sections.js');
  const {frame, parts} = splitGuide(html['topic-guide'], sectionOf);
  html['topic-guide'] = frame;
  for (const [id, part] of Object.entries(parts)) html[`topic-guide.${id}`] = part;
  return html;
}

/** The day after a date, at noon. */
const after = (date) => new Date(Date.parse(date) + 36 * 60 * 60 * 1000);

/** Writes the files of one language. */
async function writeLanguage({lang, regions, folder, ...rest}) {
  const {detailsOf} = await importBuilt('region/details.js');
  const {printableFacts} = await importBuilt('region/facts.js');
  const now = new Date();
  const none = await htmlFor(lang, '', now, rest);
  const byFacts = new Map();
  const htmlOn = async (region, date) => {
    // Without those that only readers with scripts come to.
    const details = {...detailsOf(region, date, lang), poison: undefined, ways: undefined};
    const facts = JSON.stringify(printableFacts(region, date, details));
    if (!byFacts.has(facts)) byFacts.set(facts, await htmlFor(lang, region, date, rest));
    return byFacts.get(facts);
  };
  const byRegion = new Map();
  for (const [region, days] of Object.entries(regions)) {
    const states = [await htmlOn(region, now)];
    for (const day of days) states.push(await htmlOn(region, after(day)));
    byRegion.set(region, states);
  }
  mkdirSync(path.join(folder, lang), {recursive: true});
  for (const [name, html] of Object.entries(none)) {
    const others = new Map(
      [...byRegion].map(([region, days]) => [region, days.map((all) => all[name])]),
    );
    const file = path.join(folder, lang, `${name}.json`);
    writeFileSync(file, `${JSON.stringify(packFallback(html, others))}\n`);
  }
}

/** Writes the files of all languages into a folder: side by side, since it is much to render. */
export async function writeFallbacks({elements, languages, regions, folder}) {
  await Promise.all(
    Object.entries(languages).map(async ([lang, {direction}]) => {
      const days = Object.entries(regions).map(([code, {until}]) => [code, until]);
      const workerData = {lang, direction, elements, regions: Object.fromEntries(days), folder};
      const worker = new Worker(new URL(import.meta.url), {workerData});
      const [code] = await once(worker, 'exit');
      if (code !== 0) throw new Error(`The fallbacks in "${lang}" could not be written.`);
    }),
  );
}

if (!isMainThread && workerData?.lang) await writeLanguage(workerData);
