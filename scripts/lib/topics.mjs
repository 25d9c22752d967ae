/** The topics that src/topics/index.ts registers, for scripts that run before anything is compiled. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * @param {string} root
 * @returns {Promise<readonly [string, ...string[]]>} the default first
 */
export async function readTopics(root) {
  const source = readFileSync(path.join(root, 'src/topics/index.ts'), 'utf8');
  const {outputText} = ts.transpileModule(source, {
    compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
  });
  const {topicIds} = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return topicIds;
}
