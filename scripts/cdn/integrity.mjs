/** cdn/integrity.json: for each file that a page can load as a script or as words, the hash to pin it with. */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {filesIn, innerFolder} from './folder.mjs';

/** As in an `integrity` attribute. */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** What is no description of the others, and no source map. */
const isLoaded = (file) => /(?:\.js|\/.*\.json)$/.test(file);

function describeIntegrity(cdn, version) {
  const files = filesIn(cdn).filter(isLoaded);
  return {
    version,
    folder: innerFolder(cdn),
    files: Object.fromEntries(
      files.map((file) => [file, integrityOf(readFileSync(path.join(cdn, file)))]),
    ),
  };
}

export function writeIntegrity(cdn, version) {
  const integrity = describeIntegrity(cdn, version);
  writeFileSync(path.join(cdn, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}
