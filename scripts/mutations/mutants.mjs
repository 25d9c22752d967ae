/** Small changes of the code, one at a time, as Stryker makes them; and a random sample of them. */
import {createHash} from 'node:crypto';
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

/** Where a change comes in the order of a seed: it does not change when other lines do. */
const rankOf = ({file, line, code, to}, seed) =>
  createHash('sha256')
    .update(JSON.stringify([seed, file, line, code, to]))
    .digest('hex');

/**
 * So many of them, as good as at random. An edit elsewhere does not change which ones, so that a sample that passed
 * fails only for what was edited.
 */
export const sample = (mutants, count, seed) =>
  mutants
    .map((mutant) => ({mutant, rank: rankOf(mutant, seed)}))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, count)
    .map(({mutant}) => mutant);
