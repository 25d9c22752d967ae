/**
 * The inner folder of cdn/: `<version>-<hash of all that is in it>`. A loader asks for the folder that
 * it was built with, so that files of two builds never meet, whatever a cache or a moved tag serves.
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, renameSync} from 'node:fs';
import path from 'node:path';

/** Where the inner files are until all are there and the folder gets its name. */
export const UNNAMED = 'unnamed';

/** Hexadecimal digits of the hash: enough to tell builds apart, and short in an address. */
const HASH_LENGTH = 10;

/** All files below a folder, relative to it, in an order that no file system decides. */
export function filesIn(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** The name of a folder with these contents. */
export function folderName(folder, version) {
  const hash = createHash('sha256');
  for (const file of filesIn(folder)) {
    const content = createHash('sha256').update(readFileSync(path.join(folder, file)));
    hash.update(`${file}\n${content.digest('hex')}\n`);
  }
  return `${version}-${hash.digest('hex').slice(0, HASH_LENGTH)}`;
}

/** Gives the finished inner folder its name. */
export function nameFolder(cdn, version) {
  const unnamed = path.join(cdn, UNNAMED);
  renameSync(unnamed, path.join(cdn, folderName(unnamed, version)));
}

/** The name of the inner folder of a built cdn/. */
export function innerFolder(cdn) {
  const folders = existsSync(cdn)
    ? readdirSync(cdn, {withFileTypes: true}).filter((entry) => entry.isDirectory())
    : [];
  if (folders.length !== 1) {
    throw new Error(`${cdn} is not built, or not alone: run \`npm run build\`.`);
  }
  return folders[0].name;
}
