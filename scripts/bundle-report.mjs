/**
 * Shows where the bytes of the files in cdn/ are: for each file, the modules in it.
 *
 *   npm run size:modules                      the shared code and each element
 *   npm run size:modules -- relief-steps core only files with these names
 *
 * "minified" is what a module takes in the file; "brotli" what the file would lose without it. These do not add up to
 * the file: what two modules say alike, brotli keeps once.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {decode} from '@jridgewell/sourcemap-codec';
import {innerFolder} from './cdn/folder.mjs';

const cdn = fileURLToPath(new URL('../cdn', import.meta.url));
const folder = path.join(cdn, innerFolder(cdn));

const weigh = (code) => brotliCompressSync(code).length;

/** The code in pieces, each with the module that it came from. */
function piecesOf(code, {mappings, sources}) {
  const lines = code.split('\n');
  return decode(mappings).flatMap((segments, line) =>
    segments.map(([start, source], index) => ({
      text: lines[line].slice(start, segments[index + 1]?.[0]),
      module: source === undefined ? '(added by the build)' : sources[source],
    })),
  );
}

function modulesOf(file) {
  const code = readFileSync(file, 'utf8');
  const pieces = piecesOf(code, JSON.parse(readFileSync(`${file}.map`, 'utf8')));
  const join = (some) => some.map(({text}) => text).join('');
  const whole = weigh(join(pieces));
  return [...new Set(pieces.map(({module}) => module))]
    .map((module) => {
      const own = join(pieces.filter((piece) => piece.module === module));
      const others = join(pieces.filter((piece) => piece.module !== module));
      return {
        module: module.replace(/^(?:\.\.\/)+/, ''),
        minified: Buffer.byteLength(own),
        brotli: whole - weigh(others),
      };
    })
    .sort((one, other) => other.brotli - one.brotli);
}

const names = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .filter((file) => names.length === 0 || names.includes(path.basename(file, '.js')));

for (const file of files) {
  const code = readFileSync(path.join(folder, file));
  console.log(`\n${file}: ${code.length} bytes minified, ${weigh(code)} with brotli`);
  for (const {module, minified, brotli} of modulesOf(path.join(folder, file))) {
    console.log(`${String(minified).padStart(8)}${String(brotli).padStart(7)}  ${module}`);
  }
}
