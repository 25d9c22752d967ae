/** Which code elements share, and of which each of them gets a copy. */
import {readFileSync} from 'node:fs';
import {chunkOf} from './chunks.mjs';
import {relativeToSource} from './source.mjs';

/** A copy of `a/b.ts` for an element has the id `a/b+<tag>.ts`. */
export const splitId = (id) => {
  const [, original, owner] = /^(.+?)(?:\+([\w-]+))?\.ts$/.exec(id) ?? [];
  return {original: original ? `${original}.ts` : id, owner};
};

/** The entries (an element, or the flow of one) that need a module, as far as static imports go. */
function entriesThatUse(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const own = /^elements\/[^/]+\/(?:define|[^/+]+-flow)\.ts$/.test(relativeToSource(id));
  const users = new Set(own ? [id] : []);
  for (const importer of getModuleInfo(id).importers) {
    for (const entry of entriesThatUse(importer, getModuleInfo, seen)) users.add(entry);
  }
  return users;
}

/**
 * The guide is one file with all elements in it, and what follows a start button serves the element in
 * the guide as well as the one outside: neither shares a file with an element.
 */
const WHOLE = /^(?:topic-guide|routine-view|[a-z]+-flow)$/;

const FLOW = /^[a-z]+-flow$/;

/** What a module is part of, if it is part of one file only: a flow, or an element. */
function ownerOf(file) {
  if (chunkOf(file) === 'flow') return 'flow';
  const [, element, name] = /^elements\/([^/]+)\/(.+)\.ts$/.exec(file) ?? [];
  // It loads later than its element, if at all.
  if (name?.endsWith('.reading')) return `${element}-reading`;
  return WHOLE.test(name) ? name : element;
}

/**
 * Gives each element a copy of these modules in its own file: a file that two elements share would be
 * one more request for each of them, and in the core it would weigh on elements that do not use it.
 */
export const copyIntoElements = {
  name: 'copy-into-elements',
  async resolveId(specifier, importer) {
    if (!importer || !specifier.startsWith('.')) return null;
    const {original, owner = ownerOf(relativeToSource(importer))} = splitId(importer);
    if (!owner) return null;
    const resolved = await this.resolve(specifier, original, {skipSelf: true});
    const file = resolved && relativeToSource(resolved.id);
    const copied = WHOLE.test(owner) ? ['copy', 'own'] : ['copy'];
    if (!file || !copied.includes(chunkOf(file)) || ownerOf(file) === owner) return resolved;
    // All flows load flow.js: what more than one of them uses is there once.
    const sharer = FLOW.test(owner) && file.startsWith('shared/article/') ? 'flow' : owner;
    return resolved.id.replace(/\.ts$/, `+${sharer}.ts`);
  },
  load(id) {
    const {original, owner} = splitId(id);
    return owner ? readFileSync(original, 'utf8') : null;
  },
};

export function sharedChunk(id, {getModuleInfo}) {
  const file = relativeToSource(id);
  const chunk = chunkOf(file);
  if (id.includes('/node_modules/lit-html/') || chunk === 'lit') return 'lit';
  if (id.includes('/node_modules/') || chunk === 'core') return 'core';
  const users = [...entriesThatUse(id, getModuleInfo)];
  const elements = users.filter((user) => /(?<!topic-guide)\/define\.ts$/.test(user));
  if (elements.length > 1) return 'core';
  const shared = users.length > 1 && elements.length === 0;
  return shared || chunk === 'flow' ? 'flow' : undefined;
}
