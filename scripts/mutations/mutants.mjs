/** Small changes of the code, one at a time, as Stryker makes them; and a random sample of them. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Instrumenter} from '@stryker-mutator/instrumenter';
import {root} from '../lib/commands.mjs';
import {isMutated, folders} from './areas.mjs';

/**
 * @typedef {object} Mutant
 * @property {string} file relative to the repository
 * @property {number} start where the changed code begins in the file
 * @property {number} end
 * @property {string} line the line it begins in
 * @property {string} code the code before the change
 * @property {string} to what takes its place
 */

const silent = new Proxy({}, {get: () => () => false});

const squash = (code) => code.replaceAll(/\s+/g, ' ').trim();

/** All changes of one file, in the order of the file. */
async function mutantsIn(file) {
  const source = readFileSync(path.join(root, file), 'utf8');
  const lines = source.split('\n');
  const starts = lines.reduce((all, line) => [...all, all.at(-1) + line.length + 1], [0]);
  const offset = ({line, column}) => starts[line] + column;
  const {mutants} = await new Instrumenter(silent).instrument(
    [{name: file, content: source, mutate: true}],
    {plugins: null, excludedMutations: [], ignorers: []},
  );
  return mutants
    .map(({location: {start, end}, replacement}) => ({
      file,
      start: offset(start),
      end: offset(end),
      line: squash(lines[start.line]),
      code: squash(source.slice(offset(start), offset(end))),
      to: squash(replacement),
      replacement,
    }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

/**
 * @param {string} wanted part of the name of the file
 * @returns {Promise<readonly Mutant[]>}
 */
export async function allMutants(wanted = '') {
  const files = folders
    .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => isMutated(file) && file.includes(wanted))
    .sort();
  return (await Promise.all(files.map(mutantsIn))).flat();
}

/** The file with the change in it. */
export function mutate({file, start, end, replacement}) {
  const source = readFileSync(path.join(root, file), 'utf8');
  return source.slice(0, start) + replacement + source.slice(end);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of them, always the same for a seed. */
export function sample(mutants, count, seed) {
  const random = randomFrom(seed);
  const rest = [...mutants];
  const chosen = [];
  while (chosen.length < count && rest.length > 0) {
    chosen.push(...rest.splice(Math.floor(random() * rest.length), 1));
  }
  return chosen;
}
