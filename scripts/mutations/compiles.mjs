/** Whether the compiler lets a change through: `npm test` runs it over all files. */
import path from 'node:path';
import ts from 'typescript';
import {root} from '../lib/commands.mjs';
import {mutate} from './mutants.mjs';

const {options, fileNames} = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);

/** Files are read once: all but one stay as they are. */
const unchanged = new Map();

export function compiles(mutant) {
  const changed = path.join(root, mutant.file);
  const host = ts.createCompilerHost(options);
  const {getSourceFile} = host;
  host.getSourceFile = (file, ...rest) => {
    if (path.normalize(file) === changed) {
      return ts.createSourceFile(file, mutate(mutant), ts.ScriptTarget.ES2022, true);
    }
    if (!unchanged.has(file)) unchanged.set(file, getSourceFile(file, ...rest));
    return unchanged.get(file);
  };
  const program = ts.createProgram(fileNames, {...options, noEmit: true}, host);
  return ts.getPreEmitDiagnostics(program).length === 0;
}
