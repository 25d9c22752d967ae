/** The package as somebody gets it who installs it: into an empty folder, from the packed tarball. */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {formatMessage} from 'publint/utils';
import {publint} from 'publint';
import {rollup} from 'rollup';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {resolutions, tsconfig, typedFiles} from './consumer.js';
import {allTags, repository} from './helpers.js';
import {installed, link, packedTarball, readPackageJson, remove, runIn} from './tarball.js';

const {exports: entries, sideEffects, bin} = await readPackageJson();

let user = '';
let own = '';

/** All files of the installed package, relative to it. */
async function filesOfPackage(under = ''): Promise<string[]> {
  const files = await readdir(path.join(own, under), {recursive: true, withFileTypes: true});
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(own, path.join(entry.parentPath, entry.name)));
}

/** What a pattern of the exports covers: each tag, or each file of a folder. */
async function expand(entry: string): Promise<string[]> {
  if (!entry.includes('*')) return [entry];
  if (entry === './define/*') return allTags.map((tag) => `./define/${tag}`);
  return (await filesOfPackage(path.dirname(entry))).map((file) => `./${file}`);
}

async function specifiers(): Promise<string[]> {
  const expanded = await Promise.all(Object.keys(entries).map(expand));
  return expanded.flat().map((entry) => entry.replace(/^\./, 'care-elements'));
}

/** Those that are to be imported: JavaScript, and no file that is for a page. */
const modules = async () =>
  (await specifiers()).filter((one) => !one.endsWith('.json') && !one.includes('/cdn/'));

/** Runs a module in Node, in the folder of the user, and gives what it prints as JSON. */
async function evaluate<Result>(code: string): Promise<Result> {
  const printed = await runIn(user, 'node', '--input-type=module', '--eval', code);
  return JSON.parse(printed) as Result;
}

beforeAll(async () => {
  user = await installed();
  own = path.join(user, 'node_modules/care-elements');
  await link(user, 'react', 'react-dom', '@types/react', '@types/react-dom', 'vue', 'svelte');
});

afterAll(() => remove(user));

describe('the installed package', () => {
  test('has each file that its exports name, and each can be imported in bare Node', async () => {
    const problems = await evaluate<string[]>(`
      const problems = [];
      for (const specifier of ${JSON.stringify(await modules())}) {
        await import(specifier).catch((error) => problems.push(specifier + ': ' + error.message));
      }
      console.log(JSON.stringify(problems));`);
    expect(problems).toEqual([]);
  });

  test('has the data files, to be imported or read', async () => {
    const files = (await specifiers()).filter((one) => one.endsWith('.json'));
    const problems = await evaluate<string[]>(`
      const problems = [];
      for (const file of ${JSON.stringify(files)}) {
        const read = await import(file, {with: {type: 'json'}}).catch((error) => ({problem: error.message}));
        if (!read.default) problems.push(file + ': ' + read.problem);
      }
      console.log(JSON.stringify(problems));`);
    expect(files).toContain('care-elements/custom-elements.json');
    expect(problems).toEqual([]);
  });

  test('resolves everything that a page loads from cdn/', async () => {
    const files = (await specifiers()).filter((one) => one.includes('/cdn/'));
    const missing = await evaluate<string[]>(`
      const missing = ${JSON.stringify(files)}.filter((one) => {
        try { return !import.meta.resolve(one); } catch { return true; }
      });
      console.log(JSON.stringify(missing));`);
    expect(files).toContain('care-elements/cdn/care-elements.js');
    expect(missing).toEqual([]);
  });

  test('gives the class of each element, and defines each', async () => {
    const tags = await evaluate<string[]>(`
      const all = await import('care-elements');
      const tags = [];
      for (const tag of ${JSON.stringify(allTags)}) {
        const [only] = Object.values(await import('care-elements/' + tag));
        if (all[only.name] === only && !customElements.get(tag)) tags.push(only.tag);
      }
      await import('care-elements/define');
      console.log(JSON.stringify(tags.filter((tag) => customElements.get(tag).tag === tag)));`);
    expect(tags).toEqual(allTags);
  });

  test('has a command', async () => {
    for (const name of Object.keys(bin)) {
      expect(await runIn(user, 'npx', '--no-install', name, '--help')).toContain(name);
    }
  });

  test('holds no tests, stories or sources, and the licences', async () => {
    const files = await filesOfPackage();
    const stray =
      /(?:^|\/)(?:test|tests|stories|src|node_modules|\.[^/]+)(?:\/|$)|\.(?:test|stories)\.|\.(?:env|npmrc|pem|key)$/;
    expect(files.filter((file) => stray.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'THIRD-PARTY-LICENSES.txt', 'README.md', 'CHANGELOG.md']),
    );
    expect(await readFile(path.join(own, 'THIRD-PARTY-LICENSES.txt'), 'utf8')).toBe(
      await readFile(path.join(repository, 'THIRD-PARTY-LICENSES.txt'), 'utf8'),
    );
  });

  test('brings Lit along, and nothing else', async () => {
    const {dependencies} = JSON.parse(await readFile(path.join(own, 'package.json'), 'utf8')) as {
      dependencies: object;
    };
    expect(Object.keys(dependencies)).toEqual(['lit']);
  });
});

describe('the types of the package', () => {
  beforeAll(async () => {
    const imports = (await modules()).map((one, index) => `import * as m${index} from '${one}';`);
    const names = imports.map((_, index) => `m${index}`);
    const all = `${imports.join('\n')}\nexport const all = [${names.join(', ')}];`;
    const files = Object.entries({...typedFiles, 'all.ts': all});
    await Promise.all(files.map(([name, text]) => writeFile(path.join(user, name), text)));
  });

  test.each(resolutions)('fit how they are used, by $moduleResolution', async (options) => {
    const project = path.join(user, `tsconfig.${options.moduleResolution}.json`);
    await writeFile(project, tsconfig(options));
    const tsc = path.join(repository, 'node_modules/.bin/tsc');
    expect(await runIn(user, tsc, '--project', project)).toBe('');
  });
});

describe('the checks of the trade', () => {
  test('publint finds nothing', async () => {
    const tarball = await readFile(await packedTarball());
    const {messages, pkg} = await publint({
      pack: {tarball: new Uint8Array(tarball).buffer},
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('the types are right for everybody who can import a module', async () => {
    const attw = path.join(repository, 'node_modules/.bin/attw');
    // It fails on a problem that matters to a package of ES modules only.
    const printed = await runIn(user, attw, await packedTarball(), '--profile', 'esm-only');
    expect(printed).toContain('care-elements/react');
  });
});

describe('what has side effects', () => {
  const patternOf = (glob: string) =>
    new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);

  /** What a bundler keeps of a module that imports so. */
  async function bundled(code: string): Promise<string> {
    const entry = path.join(user, 'entry.js');
    await writeFile(entry, code);
    const build = await rollup({
      input: entry,
      external: /^(?:lit|@lit|react)(?:\/|$)/,
      plugins: [nodeResolve({browser: true})],
      onwarn: () => undefined,
    });
    const {output} = await build.generate({});
    await build.close();
    return output[0].code.trim();
  }

  test.each([
    "import {CauseChecker} from 'care-elements';",
    "import {CauseChecker} from 'care-elements/cause-checker';",
    "import {CauseChecker} from 'care-elements/react';",
  ])('%s, not used, leaves nothing', async (code) => {
    expect(await bundled(code)).toBe('');
  });

  test("import 'care-elements/define/cause-checker' keeps the registration", async () => {
    const kept = await bundled("import 'care-elements/define/cause-checker';");
    expect(kept).toContain('CauseChecker.define()');
    expect(kept).not.toContain('TopicGuide');
  });

  test("import 'care-elements/define' keeps all of them", async () => {
    const kept = await bundled("import 'care-elements/define';");
    expect(kept.match(/^\w+\.define\(\);$/gm)).toHaveLength(allTags.length);
  });

  test('of all modules, those listed define an element, and no other does anything', async () => {
    const listed = sideEffects.filter((glob) => glob.includes('define'));
    const isListed = (file: string) => listed.some((glob) => patternOf(glob).test(`./${file}`));
    const files = (await filesOfPackage('dist')).filter((file) => file.endsWith('.js'));
    // The command runs when it is imported, and its parts import it.
    const command = [...Object.values(bin), 'dist/prerender/topic.js'];
    const quiet = files.filter((file) => !isListed(file) && !command.includes(file));
    const url = (file: string) => pathToFileURL(path.join(own, file)).href;
    // Lit gives Node what it lacks of a browser when it is imported; that is not of the package.
    const done = await evaluate<string[]>(`
      await import('lit');
      const done = [];
      const {define} = customElements;
      customElements.define = (tag, ...rest) => { done.push(tag); define.call(customElements, tag, ...rest); };
      const globals = () => Object.getOwnPropertyNames(globalThis).sort().join();
      const before = globals();
      for (const url of ${JSON.stringify(quiet.map(url))}) {
        await import(url);
        if (done.length > 0 || globals() !== before) { done.push(url); break; }
      }
      console.log(JSON.stringify(done));`);
    expect(done).toEqual([]);
    const kept = await Promise.all(
      files.filter(isListed).map(async (file) => ({
        file,
        defines: /\.define\(\)|import '.*define/.test(await readFile(path.join(own, file), 'utf8')),
      })),
    );
    expect(kept.filter(({defines}) => !defines)).toEqual([]);
    expect(kept).toHaveLength(allTags.length + 1);
  });
});
