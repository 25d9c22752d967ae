/**
 * Writes sbom.cdx.json, the bill of materials of the package in the form of CycloneDX: what `npm install` brings along
 * with it, and what its files already hold. npm knows only the former: to npm, what a bundle holds is for
 * developers. Its source map says where a bundle comes from.
 *
 *   node scripts/sbom.mjs     after `npm run build:js`
 *
 * The same sources give the same file: it has no time, and no number of its own.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {filesIn} from './cdn/folder.mjs';
import {root} from './lib/commands.mjs';

export const SBOM_FILE = 'sbom.cdx.json';

const PARTS = ['cdn', 'dist/prerender'];

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** `node_modules/<name>`, also where it lies in another's folder, as package-lock.json has it. */
const packageOf = (source) =>
  /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(source)?.[0];

function packagesIn(part) {
  const maps = filesIn(path.join(root, part)).filter((file) => file.endsWith('.map'));
  const sources = maps.flatMap((file) => readJson(path.join(part, file)).sources);
  return [...new Set(sources.map(packageOf).filter(Boolean))].sort();
}

/** The packages with code in what ships: where they lie, their name and version, and the folders that hold them. */
export function bundledPackages() {
  const {packages} = readJson('package-lock.json');
  const found = new Map();
  for (const part of PARTS) {
    for (const place of packagesIn(part)) found.set(place, [...(found.get(place) ?? []), part]);
  }
  return [...found].map(([place, parts]) => ({
    place,
    parts,
    name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: packages[place].version,
  }));
}

/** The packages that these need, and so on. */
function withDependencies(refs, dependencies, found = new Set()) {
  for (const ref of refs) {
    if (found.has(ref)) continue;
    found.add(ref);
    const {dependsOn = []} = dependencies.find((one) => one.ref === ref) ?? {};
    withDependencies(dependsOn, dependencies, found);
  }
  return found;
}

const listedBy = (key) => (one, other) => (one[key] < other[key] ? -1 : 1);

/** @returns {object} a bill as CycloneDX 1.5 has it */
export function billOfMaterials() {
  const options = ['--sbom-format=cyclonedx', '--sbom-type=library', '--package-lock-only'];
  const printed = execFileSync('npm', ['sbom', ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const {$schema, bomFormat, specVersion, metadata, components, dependencies} = JSON.parse(printed);
  const {name, version, dependencies: declared} = readJson('package.json');
  const {packages} = readJson('package-lock.json');
  const own = `${name}@${version}`;

  const direct = Object.keys(declared).map(
    (one) => `${one}@${packages[`node_modules/${one}`].version}`,
  );
  const installed = withDependencies(direct, dependencies);
  const bundled = new Map(
    bundledPackages().map((one) => [`${one.name}@${one.version}`, one.parts]),
  );
  const ships = (ref) => installed.has(ref) || bundled.has(ref);

  const describe = (component) => ({
    ...component,
    scope: 'required',
    properties: [
      ...(installed.has(component['bom-ref'])
        ? [{name: 'care-elements:installed-with', value: name}]
        : []),
      ...(bundled.get(component['bom-ref']) ?? []).map((value) => ({
        name: 'care-elements:bundled-in',
        value,
      })),
    ],
  });
  return {
    $schema,
    bomFormat,
    specVersion,
    version: 1,
    metadata: {
      lifecycles: [{phase: 'build'}],
      // npm names it after the folder that the sources happen to be in.
      component: {...metadata.component, 'bom-ref': own, name, version},
    },
    components: components
      .filter((one) => ships(one['bom-ref']))
      .map(describe)
      .sort(listedBy('bom-ref')),
    dependencies: [
      {ref: own, dependsOn: [...new Set([...direct, ...bundled.keys()])].sort()},
      ...dependencies
        .filter(({ref}) => ships(ref))
        .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter(ships).sort()}))
        .sort(listedBy('ref')),
    ],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(path.join(root, SBOM_FILE), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
}
