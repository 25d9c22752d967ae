/** Serves the contestants: brotli 11, HTTP/1.1 with kept connections, and a long cache, the same for all. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';

const compress = promisify(brotliCompress);

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

async function read(file) {
  const content = await readFile(file);
  const type = types[path.extname(file)];
  if (!type) return {content, type: 'application/octet-stream'};
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return {content: await compress(content, {params}), type, encoding: 'br'};
}

/**
 * @param {Readonly<Record<string, string>>} folders by the start of the path, which ends with a slash
 * @returns {import('node:http').Server} each file is compressed once: the round that warms up pays for it
 */
export function createBenchServer(folders) {
  const files = new Map();
  const fileFor = (pathname) => {
    const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
    return prefix && path.join(folders[prefix], path.normalize(pathname.slice(prefix.length)));
  };
  return createServer({keepAliveTimeout: 60_000}, async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const file = fileFor(pathname);
    try {
      if (!files.has(file)) files.set(file, read(file));
      const {content, type, encoding} = await files.get(file);
      response.writeHead(200, {
        'content-type': type,
        'content-length': content.length,
        'cache-control': 'public, max-age=31536000, immutable',
        ...(encoding && {'content-encoding': encoding}),
      });
      response.end(content);
    } catch {
      files.delete(file);
      response.writeHead(404).end();
    }
  });
}
