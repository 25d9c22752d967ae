/** The review document: all sentences of a language next to the English, as one HTML page to read or print. */
import {readFileSync} from 'node:fs';
import {statementOf} from './topic.mjs';

/**
 * @typedef {import('../lib/messages.mjs').Message} Message
 * @typedef {import('./topic.mjs').Topic} Topic
 * @typedef {import('./sign-off.mjs').Review} Review
 * @typedef {{
 *   locale: string,
 *   direction: string,
 *   isSource: boolean,
 *   version: string,
 *   fingerprint: string,
 *   messages: readonly Message[],
 *   words: ReadonlyMap<string, string>,
 *   topics: readonly Topic[],
 *   english: readonly Topic[],
 *   review?: Review,
 * }} Content `words` are those of the language by the ids of the messages; `english` the topics as in the source.
 */

const style = readFileSync(new URL('document.css', import.meta.url), 'utf8');

export const escapeHtml = (text) =>
  String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const nameOf = (locale) => new Intl.DisplayNames(['en'], {type: 'language'}).of(locale);

/** Beside a language that is written from right to left, English says for itself how it is written. */
const ENGLISH = 'lang="en" dir="ltr"';

const english = (text) => `<span ${ENGLISH}>${escapeHtml(text)}</span>`;

/** @param {Content} content */
const local = ({locale, direction}, text) =>
  `<span lang="${locale}" dir="${direction}">${escapeHtml(text)}</span>`;

const anchorOf = (file) => file.replace(/[^\w]+/g, '-');

/** The files in the order of the document: what a topic says comes before the buttons of an element. */
function modulesOf(messages) {
  const byFile = new Map();
  for (const message of messages) {
    byFile.set(message.file, [...(byFile.get(message.file) ?? []), message]);
  }
  const rank = (file) => (file.startsWith('src/topics/') ? 0 : 1);
  return [...byFile].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

const topicOf = (topics, file) => topics.find(({id}) => file.startsWith(`src/topics/${id}/`));

/** Numbers of the sources, as in the list at the end. */
function sourceNumbers(topics) {
  const ids = topics.flatMap(({sources}) => Object.keys(sources));
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

const linksTo = (ids, numbers) =>
  ids.map((id) => `<a href="#source-${numbers.get(id)}">${numbers.get(id)}</a>`).join(', ');

/** @param {Content} content */
function sentencesTable(content, messages, numbers, first) {
  const {isSource, topics, words} = content;
  const columns = isSource ? 4 : 5;
  let current = '';
  const rows = messages.map((message, index) => {
    const statement = statementOf(topicOf(topics, message.file ?? ''), message);
    const isNew = statement && statement.key !== current;
    current = statement?.key ?? '';
    const heading = isNew
      ? `<tr class="statement"><th colspan="${columns}" ${ENGLISH}><code>${escapeHtml(statement.key)}</code> <span>Sources: ${linksTo(statement.sources, numbers)}</span></th></tr>\n`
      : '';
    const translation = isSource ? '' : `<td>${local(content, words.get(message.id) ?? '')}</td>`;
    return `${heading}<tr id="${escapeHtml(message.id)}"><td class="number">${first + index}</td>${translation}<td ${ENGLISH}>${escapeHtml(message.text)}</td><td class="note" ${ENGLISH}>${escapeHtml(message.desc)}</td><td class="box">☐</td></tr>`;
  });
  const head = [
    '<th class="number" dir="ltr">No.</th>',
    isSource ? '' : `<th>${escapeHtml(nameOf(content.locale))}</th>`,
    `<th ${ENGLISH}>English</th>`,
    `<th class="note" ${ENGLISH}>Where it is used</th>`,
    '<th class="box">Fine</th>',
  ];
  return `<table dir="${content.direction}">
<thead lang="en"><tr>${head.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** @param {Content} content */
function sentences(content, numbers) {
  let first = 1;
  const sections = modulesOf(content.messages).map(([file, messages]) => {
    const table = sentencesTable(content, messages, numbers, first);
    first += messages.length;
    return `<h3 id="${anchorOf(file)}"><code>${escapeHtml(file)}</code></h3>\n${table}`;
  });
  return `<h2 id="sentences">All sentences</h2>
<p>A sentence that is used in two places is listed twice, since each place may need other words. What is in braces, such as <code>{emergency}</code>, is filled in by the element. Tick what is fine; write next to what is not.</p>
${sections.join('\n')}`;
}

/** @param {Content} content */
function tierTable(content, topic, index, numbers) {
  const inEnglish = content.english[index];
  const itemOf = (group) => (item) => {
    const {label} = inEnglish.tiers
      .flatMap(({signs, causes}) => (group === 'signs' ? signs : causes))
      .find(({id}) => id === item.id);
    const source = content.isSource ? '' : ` <small>${english(label)}</small>`;
    const sources = topic.references[group][item.id] ?? [];
    return `<li>${local(content, item.label)}${source} <small ${ENGLISH}>Sources: ${linksTo(sources, numbers)}</small></li>`;
  };
  const listOf = (items, group) =>
    items.length > 0 ? `<ul>${items.map(itemOf(group)).join('')}</ul>` : '';
  const rows = topic.tiers.map(({id, name, heading, signs, causes}, at) => {
    const source = content.isSource
      ? ''
      : `<br><small>${english(inEnglish.tiers[at].heading)}</small>`;
    return `<tr class="${escapeHtml(id)}"><th scope="row">${local(content, name)}<br>${local(content, heading)}${source}</th><td>${listOf(signs, 'signs')}</td><td>${listOf(causes, 'causes')}</td></tr>`;
  });
  return `<h3>${local(content, topic.title)}</h3>
<table class="tiers" dir="${content.direction}">
<thead lang="en"><tr><th>Tier</th><th>Warning signs that lead to it</th><th>Causes that lead to it at least</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** @param {Content} content */
const tiers = (content, numbers) => `<h2 id="tiers">Which sign leads to which tier</h2>
<p>The highest tier of all that a reader ticks is the result. The numbers are those of <a href="#sources">the sources</a>.</p>
${content.topics.map((topic, index) => tierTable(content, topic, index, numbers)).join('\n')}`;

function sourceItem({organisation, title, year, url, copy}, number) {
  const text = escapeHtml(`${organisation}: ${title}${year ? ` (${year})` : ''}`);
  const address = url
    ? `<br><a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`
    : ' <strong>Not looked up: please check what rests on it.</strong>';
  const note = copy ? '<br>Read as a copy or report.' : '';
  return `<li id="source-${number}" value="${number}">${text}${address}${note}</li>`;
}

const sourcesList = (topics, numbers) => {
  const all = Object.assign({}, ...topics.map(({sources}) => sources));
  const items = [...numbers].map(([id, number]) => sourceItem(all[id], number));
  return `<h2 id="sources">Sources</h2>\n<ol>\n${items.join('\n')}\n</ol>`;
};

const status = ({review, fingerprint}) => {
  if (!review) return 'Nobody has signed for these words.';
  if (review.fingerprint !== fingerprint)
    return 'The sign-off on record is for other words than these.';
  const checks = ['translation', 'clinical']
    .filter((kind) => review[kind])
    .map((kind) => `${kind}: ${review[kind].by}, ${review[kind].checkedOn}`);
  return `On record for these words: ${checks.join('; ') || 'nothing'}.`;
};

const signTable = (statement) => `<p>${escapeHtml(statement)}</p>
<table class="sign"><tbody>
${['Name', 'Role', 'Date', 'Signature'].map((label) => `<tr><th scope="row">${label}</th><td></td></tr>`).join('\n')}
</tbody></table>`;

/** @param {Content} content */
const signing = ({locale, isSource, fingerprint, messages}) => `<h2 id="sign">Sign</h2>
<p>Fingerprint of these words: <code>${fingerprint}</code></p>
${
  isSource
    ? ''
    : `<h3>Translation</h3>\n${signTable(`I have read all ${messages.length} sentences in ${nameOf(locale)} next to the English. They say the same.`)}`
}
<h3>Clinical review</h3>
${signTable(`I have read all ${messages.length} sentences in ${nameOf(locale)}, and which sign leads to which tier. They may be shown to patients.`)}`;

/**
 * The document of one language.
 *
 * @param {Content} content
 */
export function reviewDocument(content) {
  const {locale, version, fingerprint, messages, topics} = content;
  const numbers = sourceNumbers(topics);
  const title = `Review: ${nameOf(locale)}`;
  const modules = modulesOf(messages).map(
    ([file, ofFile]) =>
      `<li><a href="#${anchorOf(file)}"><code>${escapeHtml(file.replace(/^src\//, ''))}</code></a> (${ofFile.length})</li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>
${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p class="status"><strong>Draft.</strong> ${escapeHtml(status(content))}</p>
<p>care-elements ${escapeHtml(version)}, ${messages.length} sentences. Fingerprint of these words: <code>${fingerprint}</code></p>
<ol class="contents">
<li><a href="#tiers">Which sign leads to which tier</a></li>
${modules.join('\n')}
<li><a href="#sources">Sources</a></li>
<li><a href="#sign">Sign</a></li>
</ol>
${tiers(content, numbers)}
${sentences(content, numbers)}
${sourcesList(topics, numbers)}
${signing(content)}
</body>
</html>
`;
}
