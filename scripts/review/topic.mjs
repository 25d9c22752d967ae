/** What the data of a topic says besides its words: tiers, and the sources that its statements rest on. */
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

/**
 * @typedef {{id: string, label: string}} Sign
 * @typedef {{id: string, name: string, heading: string, signs: Sign[], causes: Sign[]}} Tier
 * @typedef {{organisation: string, title: string, year?: number, url?: string, copy?: true}} Source
 * @typedef {{id: string, title: string, tiers: Tier[], sources: Record<string, Source>, references: Record<string, Record<string, readonly string[]>>}} Topic
 */

/** Which groups of `references.ts` are about the statements of a file. */
const GROUPS = {
  after: ['afterSteps'],
  causes: ['causes'],
  'doctor-visit': ['doctorVisit'],
  'guide-pictures': ['figures'],
  'leg-sign-details': ['signs'],
  'leg-signs': ['signs'],
  medicines: ['medicines'],
  overview: ['overview'],
  relief: ['duringSteps'],
  routine: ['stretches', 'habits', 'routine'],
  'sign-details': ['signs'],
  symptoms: ['notPlain', 'symptoms'],
  'warning-signs': ['signs'],
};

/**
 * The topics in one language, out of src/text/.
 *
 * @param {string} root
 * @param {string} locale
 * @param {string} sourceLocale has every module: a language may have the warning signs only
 * @returns {Promise<Topic[]>}
 */
export async function readTopics(root, locale, sourceLocale = locale) {
  const folderOf = (tag) => path.join(root, 'src/text', tag, 'topics');
  const folder = folderOf(locale);
  const names = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return Promise.all(
    names.map(({name}) =>
      readTopic(path.join(folder, name), path.join(folderOf(sourceLocale), name)),
    ),
  );
}

async function readTopic(folder, sourceFolder) {
  const load = (name, from = folder) => import(pathToFileURL(path.join(from, `${name}.js`)).href);
  const [{topic}, {tiers}, {signs}] = await Promise.all(
    ['topic', 'tiers', 'warning-signs'].map((name) => load(name)),
  );
  const [{sources}, {references}] = await Promise.all(
    ['sources', 'references'].map((name) => load(name, sourceFolder)),
  );
  const {causes} = existsSync(path.join(folder, 'causes.js')) ? await load('causes') : {causes: []};
  return {
    id: topic.id,
    title: topic.title,
    tiers: tiers.map(({id, name, heading}) => ({
      id,
      name,
      heading,
      signs: signs.filter(({tier}) => tier === id),
      causes: causes
        .filter(({minTier}) => minTier === id)
        .map((cause) => ({id: cause.id, label: cause.title})),
    })),
    sources,
    references,
  };
}

/**
 * The statement that a message is part of, such as `causes/night`; nothing where no source is asked for.
 *
 * @param {Topic | undefined} topic
 * @param {import('../lib/messages.mjs').Message} message
 * @returns {{key: string, sources: readonly string[]} | undefined}
 */
export function statementOf(topic, {file = '', names = []}) {
  if (!topic) return undefined;
  for (const group of GROUPS[path.basename(file, '.ts')] ?? []) {
    const item = names.findLast((name) => Object.hasOwn(topic.references[group], name));
    if (item) return {key: `${group}/${item}`, sources: topic.references[group][item]};
  }
  return undefined;
}
