/** What comes with the package, and what its makers install: scripts, licences and the bill of materials. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {
  allows,
  LICENCES_OF_TOOLS,
  LICENCES_THAT_SHIP,
  packagesNeeded,
} from '../../scripts/lib/licences.mjs';
import {bundledPackages, SBOM_FILE} from '../../scripts/sbom.mjs';

const repository = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, repository), 'utf8');

interface Bill {
  readonly metadata: {readonly component: {readonly name: string; readonly version: string}};
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly hashes: readonly unknown[];
    readonly properties: readonly {readonly name: string; readonly value: string}[];
  }[];
}

const needed = packagesNeeded();
const bundled = bundledPackages();
const bill = JSON.parse(read(SBOM_FILE)) as Bill;
const {dependencies, version} = JSON.parse(read('package.json')) as {
  dependencies: Readonly<Record<string, string>>;
  version: string;
};

const refOf = ({name, version}: {name: string; version: string}) => `${name}@${version}`;

/**
 * Packages with an install script, and why they work without it. All are tools: `npm ci --ignore-scripts` is what CI
 * runs.
 */
const WITH_INSTALL_SCRIPT: Readonly<Record<string, string>> = {
  edgedriver: 'downloads a driver of Edge, which no test drives',
  esbuild: 'puts the program where a script would start it, which saves a moment',
  geckodriver: 'downloads a driver of Firefox, which no test needs',
  'rs-module-lexer': 'looks for the binary that is a package of its own',
  'unrs-resolver': 'looks for the binary that is a package of its own',
};

describe('install scripts', () => {
  test('only packages that work without theirs have one', () => {
    const names = needed.filter(({scripts}) => scripts).map(({name}) => name);
    expect([...new Set(names)].sort()).toEqual(Object.keys(WITH_INSTALL_SCRIPT).sort());
  });

  test('CI and the release install without running them', () => {
    for (const file of ['.ci/run', '.github/workflows/publish.yml']) {
      const installs = read(file).match(/npm ci.*/g);
      expect(new Set(installs), file).toEqual(new Set(['npm ci --ignore-scripts']));
    }
  });

  test('the package has none of its own', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: object};
    expect(scripts).not.toHaveProperty('install');
    expect(scripts).not.toHaveProperty('preinstall');
    expect(scripts).not.toHaveProperty('postinstall');
  });
});

describe('workflows', () => {
  interface Job {
    readonly permissions?: Readonly<Record<string, string>>;
    readonly container?: string;
    readonly uses?: string;
    readonly steps?: readonly {
      readonly uses?: string;
      readonly run?: string;
      readonly with?: Readonly<Record<string, string>>;
    }[];
  }
  const workflows = readdirSync(new URL('.github/workflows/', repository)).map((file) => {
    const {jobs, permissions} = parse(read(`.github/workflows/${file}`)) as {
      jobs: Readonly<Record<string, Job>>;
      permissions: unknown;
    };
    return {file, permissions, jobs: Object.values(jobs)};
  });
  const jobs = workflows.flatMap((one) => one.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('name each action by its commit', () => {
    const used = [...jobs, ...steps].flatMap(({uses}) => uses ?? []);
    expect(used.filter((one) => !/^\.\/|@[\da-f]{40}$/.test(one))).toEqual([]);
  });

  test('may only read, but for the jobs that say otherwise', () => {
    expect(workflows.map(({permissions}) => permissions)).toEqual(
      workflows.map(() => ({contents: 'read'})),
    );
  });

  test('run no package of ours or of others in a job that may write', () => {
    const writing = jobs.filter(({permissions = {}}) =>
      Object.values(permissions).includes('write'),
    );
    expect(writing).toHaveLength(3);
    const commands = writing.flatMap((job) => (job.steps ?? []).flatMap(({run}) => run ?? []));
    expect(commands.filter((run) => /\bnp(?:x|m (?:ci|i|run|test|exec|pack))\b/.test(run))).toEqual(
      [],
    );
    expect(commands.filter((run) => /\bnode\b/.test(run))).toEqual([]);
  });

  test('test and release with one version of Node', () => {
    const versions = [
      ...steps.flatMap((step) => step.with?.['node-version'] ?? []),
      ...jobs.flatMap(({container}) => container?.replace(/^node:|-.*$/g, '') ?? []),
    ];
    expect(versions.length).toBeGreaterThan(3);
    expect([...new Set(versions)]).toHaveLength(1);
  });
});

describe('licences', () => {
  const shipped = new Set(bill.components.map((one) => one['bom-ref']));

  test('any product may include what ships', () => {
    const ships = needed.filter((one) => shipped.has(refOf(one)));
    expect(new Set(ships.map(refOf))).toEqual(shipped);
    expect(ships.filter(({licence}) => !allows(licence, LICENCES_THAT_SHIP))).toEqual([]);
  });

  test('tools have a licence that somebody looked at', () => {
    expect(needed.filter(({licence}) => !allows(licence, LICENCES_OF_TOOLS))).toEqual([]);
  });

  test('a choice of licences is enough, while all of several must be allowed', () => {
    expect(allows('(MIT OR GPL-3.0-or-later)', ['MIT'])).toBe(true);
    expect(allows('(MIT AND Zlib)', ['MIT'])).toBe(false);
    expect(allows('GPL-3.0-or-later', LICENCES_OF_TOOLS)).toBe(false);
    expect(allows('none', LICENCES_OF_TOOLS)).toBe(false);
  });

  test.each(bundled)('the notices name $name, and whose it is', ({name, place}) => {
    const notices = read('THIRD-PARTY-LICENSES.txt');
    expect(notices.split(/[\s,()]+/)).toContain(name);
    const folder = new URL(`${place}/`, repository);
    const file = readdirSync(fileURLToPath(folder)).find((one) => /^licen[cs]e/i.test(one));
    const holders = file && readFileSync(new URL(file, folder), 'utf8').match(/^Copyright .*$/gm);
    for (const holder of holders ?? []) expect(notices).toContain(holder);
  });
});

describe('the bill of materials', () => {
  const withProperty = (name: string) =>
    bill.components
      .filter(({properties}) => properties.some((one) => one.name === name))
      .map((one) => one['bom-ref']);

  test('is that of this version', () => {
    expect(bill.metadata.component).toMatchObject({name: 'care-elements', version});
  });

  test('lists what the bundles hold, and nothing else', () => {
    expect(withProperty('care-elements:bundled-in')).toEqual(bundled.map(refOf).sort());
    const {properties} = bill.components.find(({'bom-ref': ref}) => ref.startsWith('lit-html@'))!;
    const parts = properties.filter(({name}) => name === 'care-elements:bundled-in');
    expect(parts.map(({value}) => value)).toEqual(['cdn', 'dist/prerender']);
  });

  test('lists what is installed with the package', () => {
    const installed = withProperty('care-elements:installed-with');
    const direct = needed.filter(({place}) => place.slice('node_modules/'.length) in dependencies);
    expect(installed).toEqual(expect.arrayContaining(direct.map(refOf)));
    expect(installed).not.toContain(refOf(needed.find(({name}) => name === 'parse5')!));
  });

  test('says of each package which bytes it is', () => {
    expect(bill.components.filter(({hashes}) => hashes.length === 0)).toEqual([]);
  });

  test('says nothing that would differ if it were made again', () => {
    expect(Object.keys(bill)).not.toContain('serialNumber');
    expect(Object.keys(bill.metadata)).not.toContain('timestamp');
  });
});

test('SECURITY.md is there, and says how to report', () => {
  expect(existsSync(new URL('SECURITY.md', repository))).toBe(true);
  expect(read('SECURITY.md')).toContain('private vulnerability report');
});
