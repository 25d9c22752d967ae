/** The emergency signs as plain HTML: what must be there when no script runs. */
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {readTopics} from '../lib/topics.mjs';
import {locales, source} from './source.mjs';

/** The topic that an element shows where none is named. */
const [topic] = await readTopics('.');

export const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const wordsOf = (locale) =>
  import(
    pathToFileURL(path.join(source, `text/${locale}/topics/${topic}/parts/when-to-see-doctor.js`))
  );

export const titleOf = async (locale) => (await wordsOf(locale)).topic.title;

/** What `<when-to-see-doctor>` is called, and so a frame that shows it. */
export const signsTitleOf = async (locale) => (await wordsOf(locale)).text.title;

/** What holds for any topic, in one language: the number to call, and why nothing else may show. */
export async function emergencyNumber(locale) {
  const {regionWords, mobileNote, common} = await wordsOf(locale);
  const call = common.call.replace('{emergency}', regionWords.emergency.unknown);
  return [
    `<p>${escapeHtml(common.emergencyQuestion)} <strong>${escapeHtml(call)}.</strong></p>`,
    `<p>${escapeHtml(mobileNote)}</p>`,
    `<noscript><p>${escapeHtml(common.notLoaded)}</p></noscript>`,
  ];
}

/** The heading and the signs of one language, as lines of HTML. Nothing is known of the region. */
export async function emergencySigns(locale) {
  const {tiers, signs, regionWords, mobileNote, common, topic: about} = await wordsOf(locale);
  const {id, listHeading} = tiers.find((tier) => tier.id === 'emergency');
  const status = [
    ...(about.review === 'draft' ? [common.draft] : []),
    ...(locale === locales[0] ? [] : [common.unchecked]),
  ];
  const heading = listHeading.replace('{emergency}', regionWords.emergency.unknown);
  return [
    `<p><strong>${escapeHtml(heading)}</strong></p>`,
    '<ul>',
    ...signs.filter(({tier}) => tier === id).map(({label}) => `  <li>${escapeHtml(label)}</li>`),
    '</ul>',
    `<p>${escapeHtml(mobileNote)}</p>`,
    `<p>${status.map((line) => `${escapeHtml(line)}.`).join(' ')}</p>`,
  ];
}
