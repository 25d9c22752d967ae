/**
 * What the WordPress plugin shows where no scripts run: one HTML for each element, language and region. Regions
 * differ in a few lines only, so a file holds the lines for no region, and how those of each region differ.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const importBuilt = (file) => import(pathToFileURL(path.join(dist, file)).href);
const wordsOf = (lang, tag) => importBuilt(`text/${lang}/words/leg-cramps/${tag}.js`);

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => text.replaceAll(/[&<>"]/g, (character) => entities[character]);

/** A line for each block, so that a phone number changes one line and not all. */
const linesOf = (html) =>
  html
    .replaceAll(/<\/(?:p|li|dt|dd|h[1-6]|ul|ol|dl|section|figure|summary|details)>(?!\n)/g, '$&\n')
    .split('\n')
    .filter((line) => line.trim());

/** The lines that differ, as `[at, count, lines instead]`. */
export function changesBetween(base, other) {
  if (base.length === other.length) {
    return base.flatMap((line, at) => (line === other[at] ? [] : [[at, 1, [other[at]]]]));
  }
  const shorter = Math.min(base.length, other.length);
  let from = 0;
  while (from < shorter && base[from] === other[from]) from += 1;
  let end = 0;
  while (end < shorter - from && base.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [[from, base.length - end - from, other.slice(from, other.length - end)]];
}

/**
 * A file of the plugin.
 *
 * @param {string} html for no region
 * @param {ReadonlyMap<string, string>} htmlByRegion
 */
export function packFallback(html, htmlByRegion) {
  const lines = linesOf(html);
  const different = [...new Set(htmlByRegion.values())];
  return {
    lines,
    changes: different.map((other) => changesBetween(lines, linesOf(other))),
    regions: Object.fromEntries(
      [...htmlByRegion].map(([region, other]) => [region, different.indexOf(other)]),
    ),
  };
}

/** HTML of an element in a language; in a region, or in none. */
async function fallbackOf(tag, lang, region) {
  const {text} = await wordsOf(lang, tag);
  const title = text?.title ?? text?.titles?.now ?? tag;
  return `<h2>${escape(title)}</h2>\n${await emergencyLineOf(lang, region)}`;
}

/** The line that every element begins with. */
async function emergencyLineOf(lang, region) {
  const {common, regionWords} = await wordsOf(lang, 'cause-checker');
  const {printableFacts} = await importBuilt('region/facts.js');
  const number = printableFacts(region, new Date()).emergency;
  const {emergency} = regionWords;
  const whom = number
    ? escape(emergency.number).replace('{number}', () => `<bdi>${number}</bdi>`)
    : escape(emergency.unknown);
  const call = escape(common.call).replace('{emergency}', () => whom);
  return `<p>${escape(common.emergencyQuestion)} ${call}</p>`;
}

/** A form that WordPress takes without scripts; the plugin fills in `{action}` and `{post}`. */
async function replyFormOf(lang) {
  const {text} = await wordsOf(lang, 'reader-reply');
  const field = (label, hint, control) =>
    `<p><label>${escape(label)} (${escape(text.required)})${hint && `. ${escape(hint)}`}<br>${control}</label></p>`;
  const tick = (label) =>
    `<p><label><input type="checkbox" required> ${escape(label)} (${escape(text.required)})</label></p>`;
  return [
    `<h2>${escape(text.title)}</h2>`,
    `<p>${escape(text.lead)}</p>`,
    '<form action="{action}" method="post">',
    '<input type="hidden" name="comment_post_ID" value="{post}">',
    field(
      text.reply,
      '',
      '<textarea name="comment" rows="5" maxlength="1500" required></textarea>',
    ),
    field(text.name, text.nameHint, '<input name="author" autocomplete="nickname" required>'),
    field(
      text.email,
      text.emailHint,
      '<input name="email" type="email" autocomplete="email" required>',
    ),
    tick(text.consent),
    tick(`${text.publish} ${text.publishHint}`),
    `<p><button>${escape(text.send)}</button></p>`,
    '</form>',
  ].join('\n');
}

const replyTitleOf = async (lang) => escape((await wordsOf(lang, 'reader-reply')).text.title);

/** All files of a language: their names, and what makes them. */
function filesFor(elements) {
  const tags = Object.entries(elements).filter(([tag]) => tag !== 'reader-reply');
  const variants = tags.flatMap(([tag, {plan}]) =>
    ['', ...(plan?.values ?? [])].map((one) => ({
      name: one ? `${tag}.${one}` : tag,
      make: (lang, region) => fallbackOf(tag, lang, region, one),
    })),
  );
  return [
    ...variants,
    {name: 'emergency', make: emergencyLineOf},
    {name: 'reader-reply', make: replyFormOf},
    {name: 'reply-title', make: replyTitleOf},
  ];
}

/** Writes the files of all languages into a folder. */
export async function writeFallbacks({elements, languages, regions, folder}) {
  for (const lang of Object.keys(languages)) {
    mkdirSync(path.join(folder, lang), {recursive: true});
    for (const {name, make} of filesFor(elements)) {
      const byRegion = new Map();
      for (const region of Object.keys(regions)) byRegion.set(region, await make(lang, region));
      const packed = packFallback(await make(lang, ''), byRegion);
      writeFileSync(path.join(folder, lang, `${name}.json`), `${JSON.stringify(packed)}\n`);
    }
  }
}
