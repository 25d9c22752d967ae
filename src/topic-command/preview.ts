/** Shows a topic in every element that it has a part for, while it is being written. */
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {unwatchFile, watchFile} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import type {TopicDocument} from '../content/index.js';
import {matchLocale} from '../language/match.js';
import {unsafe} from '../own-topic/safety.js';
import {parse} from '../own-topic/parse.js';
import {whyNotShow} from '../own-topic/why-not.js';
import {knownFields, type Finding} from '../own-topic/validate.js';
import {escapeText} from '../prerender/escape.js';
import {elementsFor} from './elements.js';
import {only} from './input.js';
import {InputError, type Subcommand} from './subcommand.js';

const host = '127.0.0.1';

/** The files for a script tag, as they come with the package. */
const cdn = fileURLToPath(new URL('../../cdn/', import.meta.url));

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page loads again when the file has changed. It asks for nothing else. */
const script = `new EventSource('/changes').addEventListener('message', () => location.reload());
`;

const styles = `body {max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font-family: sans-serif}
section {margin-block: 3rem}
h2 {font-size: 1rem; font-weight: normal; color: GrayText}
`;

/** What is wrong with a document, or what keeps it from asking anything. */
function findingsIn(text: string, name: string) {
  let document: unknown;
  try {
    document = parse(text, name);
  } catch (error) {
    return {document: {}, broken: [{place: '', problem: (error as Error).message}], asks: []};
  }
  const broken = whyNotShow(document);
  if (broken.length > 0) return {document: Object(document) as object, broken, asks: []};
  const topic = document as TopicDocument;
  const speaks = matchLocale(topic.language);
  return {
    document: topic,
    broken: speaks ? [] : [{place: '/language', problem: 'is none that the elements speak'}],
    asks: unsafe(knownFields(topic)),
  };
}

const listOf = (findings: readonly Finding[]) =>
  `<ul>${findings
    .map(
      ({place, problem}) =>
        `\n<li>${place ? `<code>${escapeText(place)}</code> ` : ''}${escapeText(problem)}</li>`,
    )
    .join('')}\n</ul>`;

/** The page: what was found, and below it the elements. */
function previewPage(text: string, name: string): string {
  const {document, broken, asks} = findingsIn(text, name);
  const {language, about} = document as {
    readonly language?: unknown;
    readonly about?: {readonly title?: unknown};
  };
  const lang = typeof language === 'string' && matchLocale(language) ? language : 'en';
  const title = typeof about?.title === 'string' ? about.title : name;
  const shown = elementsFor(document);
  const found = [
    ...(broken.length > 0
      ? [`<p>This is no topic. The elements show nothing of it.</p>\n${listOf(broken)}`]
      : []),
    ...(asks.length > 0
      ? [`<p>The elements show this topic, and ask nothing.</p>\n${listOf(asks)}`]
      : []),
  ];
  return `<!doctype html>
<html lang="${escapeText(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script type="module" src="/cdn/own-topic.js"></script>
<script type="module" src="/preview.js"></script>
</head>
<body>
<div id="findings" lang="en">
${found.join('\n') || '<p>Nothing is wrong with the form of this topic. Whether its words are true, a clinician has to say.</p>'}
</div>
${shown
  .map(
    (tag) => `<section>
<h2 lang="en">&lt;${tag}&gt;</h2>
<${tag} lang="${escapeText(lang)}" topic-src="/topic.json" topic-langs="${escapeText(lang)}"><p lang="en">Nothing shows here. See above, or the console.</p></${tag}>
</section>`,
  )
  .join('\n')}
</body>
</html>
`;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer) {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(body);
}

/** A script of the package, and nothing outside of its folder. */
async function sendScript(response: ServerResponse, name: string) {
  const file = path.join(cdn, path.normalize(name));
  if (!file.startsWith(cdn) || !file.endsWith('.js')) {
    send(response, 404, 'text/plain', 'Not found');
    return;
  }
  send(response, 200, 'text/javascript', await readFile(file));
}

/** A server for the preview of a file. It forgets the file when it closes. */
function previewServer(file: string): Server {
  const open = new Set<ServerResponse>();
  const onChange = () => {
    for (const response of open) response.write('data: changed\n\n');
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    // Under another name, a site of others could read what is not published yet.
    const {hostname, pathname} = new URL(
      request.url ?? '/',
      `http://${request.headers.host ?? host}`,
    );
    if (hostname !== host && hostname !== 'localhost') {
      send(response, 403, 'text/plain', `Open http://${host} instead.`);
      return;
    }
    if (request.method !== 'GET') {
      send(response, 405, 'text/plain', 'Method not allowed');
      return;
    }
    if (pathname === '/') {
      send(
        response,
        200,
        'text/html',
        previewPage(await readFile(file, 'utf8'), path.basename(file)),
      );
      return;
    }
    if (pathname === '/topic.json') {
      send(response, 200, 'application/json', await readFile(file));
      return;
    }
    if (pathname === '/preview.js') {
      send(response, 200, 'text/javascript', script);
      return;
    }
    if (pathname === '/preview.css') {
      send(response, 200, 'text/css', styles);
      return;
    }
    if (pathname.startsWith('/cdn/')) return sendScript(response, pathname.slice('/cdn/'.length));
    if (pathname !== '/changes') {
      send(response, 404, 'text/plain', 'Not found');
      return;
    }
    response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
    response.write(':\n\n');
    open.add(response);
    response.on('close', () => open.delete(response));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, 404, 'text/plain', String(error));
    });
  });
  // Programs that save to a new file take away what other ways of watching look at.
  watchFile(file, {interval: 300}, onChange);
  return server.on('close', () => unwatchFile(file, onChange));
}

const help = `  care-elements topic preview <file>   the topic in every element, on this machine only

  --port <number>   8000 by default, or the next one that is free

The page says what is wrong with the topic, and loads again whenever the file changes. Stop it with Ctrl+C.
`;

/** The first free port from `port` on; 0 takes any. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const onListening = () => {
      server.off('error', onError);
      resolve((server.address() as {port: number}).port);
    };
    const onError = (error: Error & {code?: string}) => {
      server.off('listening', onListening);
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else resolve(listen(server, port + 1));
    };
    server.once('error', onError).once('listening', onListening).listen(port, host);
  });
}

export const previewCommand: Subcommand = {
  help,
  async run(args): Promise<undefined> {
    const {values, positionals} = parseArgs({
      args,
      options: {port: {type: 'string', default: '8000'}},
      allowPositionals: true,
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) {
      throw new InputError(`--port="${values.port}" is no port. Valid: 0 to 65535.`);
    }
    const file = path.resolve(only(positionals));
    await readFile(file);
    const server = previewServer(file);
    process.stdout.write(`http://${host}:${await listen(server, port)}/\nStop with Ctrl+C.\n`);
  },
};
