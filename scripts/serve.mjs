/**
 * Serves the repository on this machine only, so that the examples can load cdn/.
 *
 *   node scripts/serve.mjs [--port=8000]
 */
import {createReadStream} from 'node:fs';
import {realpath, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 8000;

const MIME_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlf': 'application/xliff+xml; charset=utf-8',
};

/** Hidden files (.git, .env) are never served, not even on this machine. */
const isHidden = (relative) => relative.split(path.sep).some((name) => name.startsWith('.'));

/** The file for a request path, or undefined for one outside of the root. */
async function resolveFile(root, pathname) {
  const wanted = path.join(root, path.normalize(decodeURIComponent(pathname)));
  const file = await realpath(wanted);
  const relative = path.relative(root, file);
  if (relative.startsWith('..') || path.isAbsolute(relative) || isHidden(relative))
    return undefined;
  return file;
}

function send(response, status, text, headers = {}) {
  response.writeHead(status, {'content-type': 'text/plain; charset=utf-8', ...headers});
  response.end(text);
}

/** The demo's inbox: takes a reply, keeps nothing of it and says so. */
function takeReply(request, response) {
  request.resume().on('end', () => {
    const json = request.headers.accept?.includes('application/json');
    const text = 'Thank you. This demo keeps no replies.';
    if (json) send(response, 201, '{}', {'content-type': MIME_TYPES['.json']});
    else send(response, 200, text);
  });
}

async function answer(root, request, response) {
  if (request.method === 'POST' && request.url.endsWith('/examples/blog/reply')) {
    return takeReply(request, response);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(response, 405, 'Method not allowed', {allow: 'GET, HEAD'});
  }
  const {pathname, search} = new URL(request.url, `http://${HOST}`);
  let file = await resolveFile(root, pathname);
  if (!file) return send(response, 404, 'Not found');
  let info = await stat(file);
  if (info.isDirectory()) {
    if (!pathname.endsWith('/')) {
      return send(response, 301, '', {location: `${pathname}/${search}`});
    }
    file = path.join(file, 'index.html');
    info = await stat(file);
  }
  response.writeHead(200, {
    'content-type': MIME_TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': info.size,
    'cache-control': 'no-store',
    // Lets a page of another origin load the scripts, as with a CDN.
    'access-control-allow-origin': '*',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file).pipe(response);
}

/**
 * A static server for the files under a folder. Call `listen` on it, or `listenOnFreePort`.
 *
 * @param {{root: string}} options
 * @returns {import('node:http').Server}
 */
export function createStaticServer({root}) {
  const realRoot = realpath(root);
  return createServer((request, response) => {
    realRoot
      .then((folder) => answer(folder, request, response))
      .catch((error) => {
        if (response.headersSent) return response.destroy();
        const known = ['ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'].includes(error.code);
        const bad = error instanceof URIError || error.code === 'ERR_INVALID_URL';
        send(response, bad ? 400 : known ? 404 : 500, bad ? 'Bad request' : 'Not found');
      });
  });
}

/**
 * Listens on the first free port from `port` on; 0 takes any.
 *
 * @param {import('node:http').Server} server
 * @returns {Promise<number>} the port
 */
export function listenOnFreePort(server, port = 0) {
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      server.off('listening', onListening);
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else resolve(listenOnFreePort(server, port + 1));
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(server.address().port);
    };
    server.once('error', onError).once('listening', onListening).listen(port, HOST);
  });
}

async function main(args) {
  const index = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const value = index < 0 ? undefined : (args[index].split('=')[1] ?? args[index + 1]);
  const wanted = value === undefined ? DEFAULT_PORT : Number(value);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    console.error(`--port takes a number from 0 to 65535, not "${value}".`);
    process.exitCode = 1;
    return;
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const port = await listenOnFreePort(createStaticServer({root}), wanted);
  console.log(`Demo article:  http://localhost:${port}/examples/blog/`);
  console.log(`In one tag:    http://localhost:${port}/examples/blog/guide.html`);
  console.log(`Your topic:    http://localhost:${port}/examples/own-topic/`);
  console.log(`Your article:  http://localhost:${port}/examples/wrapped-article/`);
  console.log(`Embed builder: http://localhost:${port}/site/dist/`);
  console.log(`In a frame:    http://localhost:${port}/examples/blog/frame.html`);
  console.log('Stop with Ctrl+C.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(process.argv.slice(2));
}
