import {readdirSync} from 'node:fs';

/** A text of a module, and where it is: `relief.duringSteps.1.text`. */
export interface Words {
  readonly path: string;
  readonly words: string;
}

/** Names of properties that hold ids, addresses and the like, not words for a reader. */
const noWords = new Set([
  'id',
  'kind',
  'tier',
  'group',
  'signs',
  'effects',
  'hides',
  'fits',
  'couldFit',
  'question',
  'anyOf',
  'endIf',
  'minTier',
  'evidence',
  'sure',
  'tags',
  'actionTags',
  'holdsBack',
  'onMedicines',
  'sign',
  'picture',
  'sources',
  'url',
  'review',
  'checked',
  'nextReview',
]);

/** True where the property holds something else than words: ids, alone or in a list. */
const isData = (path: string, key: string, value: unknown): boolean => {
  const texts = [value].flat();
  if (!texts.every((text) => typeof text === 'string')) return false;
  // The level of a stretch is in words, the level of evidence is not.
  if (key === 'level') return path.endsWith('evidence');
  return noWords.has(key);
};

export function wordsIn(value: unknown, path: string): Words[] {
  if (typeof value === 'string') return [{path, words: value}];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    isData(path, key, inner) ? [] : wordsIn(inner, `${path}.${key}`),
  );
}

/** Every module of a folder below `src`, by name, as it is loaded in English. */
export async function modulesIn(folder: string, ending = '.ts'): Promise<Map<string, object>> {
  const url = new URL(`../../src/${folder}/`, import.meta.url);
  const names = readdirSync(url, {recursive: true, encoding: 'utf8'})
    // Compiled reading parts say what the words say that they are made of.
    .filter((name) => name.endsWith(ending) && !name.startsWith('readings/'))
    .sort();
  const modules = new Map<string, object>();
  for (const name of names) {
    const loaded = (await import(/* @vite-ignore */ new URL(name, url).href)) as object;
    modules.set(name.replace(/\.ts$/, ''), loaded);
  }
  return modules;
}

/** Modules without words of their own. */
const wordless = /^(?:references|all-sources|(?:drawings|figures|parts)\/.*)$/;

/** All words of the leg cramps topic, new parts of it too. */
export async function topicWords(): Promise<Words[]> {
  const modules = await modulesIn('topics/leg-cramps');
  return [...modules].flatMap(([name, module]) =>
    wordless.test(name) ? [] : wordsIn({...module}, name),
  );
}
