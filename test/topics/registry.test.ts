/** What is said to be a topic, and what its folders hold. */
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {
  figuresModule,
  loaderModule,
  readFigures,
  readParts,
} from '../../scripts/lib/language-modules.mjs';
import {readLocales} from '../../scripts/lib/locales.mjs';
import {readTopics} from '../../scripts/lib/topics.mjs';
import {topicIds, topicSources} from '../../src/topics/index.js';

const foldersIn = (folder: string) =>
  readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort();

describe('the registry', () => {
  test('lists each folder of src/topics, and no other', () => {
    expect(foldersIn('src/topics')).toEqual([...topicIds].sort());
  });

  test('is what scripts read', async () => {
    expect(await readTopics('.')).toEqual(topicIds);
  });

  test.each(topicIds)('%s has its own id, and sources', async (id) => {
    const {topic} = (await import(`../../src/text/en/topics/${id}/topic.js`)) as {
      topic: {id: string};
    };
    expect(topic.id).toBe(id);
    const {sources} = (await topicSources[id]?.()) ?? {};
    expect(Object.keys(sources ?? {})).not.toHaveLength(0);
  });
});

describe('two topics, one of which has few parts', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'care-topics-'));
  for (const file of [
    'topics/back/parts/relief-steps',
    'topics/neck/parts/relief-steps',
    'topics/neck/parts/medicine-guide',
    'topics/back/topic',
    'topics/neck/figures/relief-steps',
  ]) {
    const full = path.join(root, 'src', `${file}.ts`);
    mkdirSync(path.dirname(full), {recursive: true});
    writeFileSync(full, file.includes('figures') ? 'export const styles = [css``];' : '');
  }
  const parts = readParts(root).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const figures = readFigures(root);
  rmSync(root, {recursive: true});

  test('have the words that are in their folders', () => {
    expect(parts).toEqual([
      {name: 'medicine-guide', topics: ['neck']},
      {name: 'relief-steps', topics: ['back', 'neck']},
    ]);
  });

  test('load the words of both, and only of those that have some', () => {
    const [medicines, relief] = parts.map((part) => loaderModule(part, readLocales('.')));
    expect(relief).toContain("import('../en/topics/back/parts/relief-steps.js')");
    expect(relief).toContain("import('../en/topics/neck/parts/relief-steps.js')");
    expect(medicines).toContain("import('../en/topics/neck/parts/medicine-guide.js')");
    expect(medicines).not.toContain('back');
  });

  test('show the drawings of the one that has some', () => {
    expect(figures).toEqual([{name: 'relief-steps', topics: ['neck'], styled: ['neck']}]);
    const [module] = figures.map(figuresModule);
    expect(module).toContain("from '../../topics/neck/figures/relief-steps.js'");
    expect(module).toContain('"neck": drawings0');
    expect(module).toContain('styles: readonly CSSResult[] = [...styles0]');
  });
});
