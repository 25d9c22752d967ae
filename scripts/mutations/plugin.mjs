/** Puts the change of `MUTATION` into the code as it is served. Nothing on disk is touched. */
import path from 'node:path';
import {root} from '../lib/commands.mjs';
import {mutate} from './mutants.mjs';

const mutant = process.env.MUTATION && JSON.parse(process.env.MUTATION);

const code = (file) =>
  mutant && path.normalize(file.split('?')[0]) === path.join(root, mutant.file)
    ? mutate(mutant)
    : undefined;

export const mutation = {
  vite: {name: 'mutation', enforce: 'pre', load: (id) => code(id) ?? null},
  server: {name: 'mutation', serve: ({path: url}) => code(path.join(root, decodeURI(url)))},
};
