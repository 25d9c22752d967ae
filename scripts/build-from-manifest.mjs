/**
 * Writes what is made from custom-elements.json: editor data, framework types and React wrappers into dist/; with
 * --docs the page of each element into docs/elements/, which is in git.
 *
 *   node scripts/build-from-manifest.mjs [--docs]
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {elementPages} from './manifest/docs.mjs';
import {vscodeData, webTypes} from './manifest/editors.mjs';
import {reactCode, reactTypes} from './manifest/react.mjs';
import {readManifest} from './manifest/read.mjs';
import {FRAMEWORK_TYPES, GENERATED, tagTypes} from './manifest/types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const json = (data) => `${JSON.stringify(data, null, 2)}\n`;

/**
 * Files of dist/ by their paths in it.
 * @param {import('./manifest/read.mjs').CareElement[]} elements
 * @param {{name: string, version: string}} library
 * @returns {Record<string, string>}
 */
export function distFiles(elements, library) {
  const ofFrameworks = Object.entries(FRAMEWORK_TYPES).flatMap(([name, types]) => [
    [`${name}.d.ts`, types],
    // So that a plain `import 'care-elements/vue'` also works where types are not stripped.
    [`${name}.js`, `${GENERATED}export {};\n`],
  ]);
  return {
    'vscode.html-custom-data.json': json(vscodeData(elements)),
    'web-types.json': json(webTypes(elements, library)),
    'tags.d.ts': tagTypes(elements),
    'react/index.js': reactCode(elements),
    'react/index.d.ts': reactTypes(elements),
    ...Object.fromEntries(ofFrameworks),
  };
}

function write(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
}

async function main(args) {
  const elements = readManifest(path.join(root, 'custom-elements.json'));
  if (args.includes('--docs')) {
    const folder = path.join(root, 'docs/elements');
    rmSync(folder, {recursive: true, force: true});
    write(folder, await elementPages(elements));
    return;
  }
  const library = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  write(path.join(root, 'dist'), distFiles(elements, library));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
