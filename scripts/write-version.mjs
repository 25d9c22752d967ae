/** Writes the version of the package into src/version.ts, after changesets have raised it. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const fileOf = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const {version} = JSON.parse(readFileSync(fileOf('package.json'), 'utf8'));
const file = fileOf('src/version.ts');
const code = readFileSync(file, 'utf8').replace(/(version = ')[^']*/, `$1${version}`);
if (!code.includes(`'${version}'`)) throw new Error(`${file} holds no version.`);
writeFileSync(file, code);
