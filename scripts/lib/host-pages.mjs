/**
 * Pages of publishers for tests in any engine, for @web/test-runner. A test writes its pages below `/hosts/<name>/`
 * by PUT; next to them lies the built library, in `cdn/` and, as a later version, in `later/cdn/`.
 * `PUT /hosts/<name>/cut` says which files get no answer from then on, as a regular expression.
 *
 * `/hosts/opened.js` and `/hosts/parsed.js` tell the test how far a page has come.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {build} from 'esbuild';
import {root} from './commands.mjs';

const SCRIPTS = {
  '/hosts/opened.js': 'parent.hostOpens?.(window);',
  '/hosts/parsed.js': 'parent.hostIsParsed?.(window);',
};

const LATER_VERSION = '99.0.0';

/** A file of the library. Of a later version, only the number differs. */
async function libraryFile(name, isLater) {
  const code = await readFile(path.join(root, name), 'utf8');
  if (!isLater || !name.endsWith('/core.js')) return code;
  const {version} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  return code.replace(new RegExp(`(["'\`])${version}\\1`), `"${LATER_VERSION}"`);
}

/** A module with all that it imports, as a publisher's bundler makes it. */
async function bundled(file) {
  const {outputFiles} = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true'},
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

export function hostPages() {
  const files = new Map();
  const cuts = new Map();

  const bodyOf = async (address, folder, name) => {
    if (SCRIPTS[address]) return SCRIPTS[address];
    if (files.has(address)) return files.get(address);
    if (name.startsWith('bundled/')) return bundled(name.slice('bundled/'.length));
    const library = /^(later\/)?(cdn\/[\w./-]+)$/.exec(name);
    if (!library || name.includes('..')) return undefined;
    return libraryFile(library[2], Boolean(library[1])).catch(() => undefined);
  };

  return async (context, next) => {
    // Frames with a sandbox are of no origin.
    context.set('access-control-allow-origin', '*');
    const [, folder, name = ''] = /^\/hosts\/([^/]+)\/?(.*)$/.exec(context.path) ?? [];
    if (!folder) return next();
    if (context.method === 'PUT') {
      const body = await text(context.req);
      if (name === 'cut') cuts.set(folder, body && new RegExp(body));
      else files.set(context.path, body);
      context.status = 204;
      return undefined;
    }
    if (cuts.get(folder) && cuts.get(folder).test(name)) {
      context.respond = false;
      context.req.socket.destroy();
      return undefined;
    }
    const body = await bodyOf(context.path, folder, name);
    if (body === undefined) {
      context.status = 404;
      return undefined;
    }
    context.set('cache-control', 'no-store');
    context.type = path.extname(name || context.path).replace('.mjs', '.js');
    context.body = body;
    return undefined;
  };
}
