/** A server that takes replies, and fails in every way that servers fail. */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The fields, of JSON or of a form. */
  readonly fields: Readonly<Record<string, unknown>>;
}

type Answer = (response: ServerResponse) => void;

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(status, {'content-type': 'application/json', ...headers})
      .end(typeof body === 'string' ? body : JSON.stringify(body));

/** As `wp_die()` of WordPress writes a comment that failed. */
const wordPressPage =
  (status: number, message: string): Answer =>
  (response) =>
    response.writeHead(status, {'content-type': 'text/html; charset=UTF-8'}).end(`<!DOCTYPE html>
<html lang="en-US">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Comment Submission Failure</title>
<style type="text/css">
  p { margin: 0; }
  .wp-die-message { line-height: 1.5; }
</style>
</head>
<body id="error-page">
  <div class="wp-die-message">${message}</div>
<p><a href='javascript:history.back()'>&laquo; Back</a></p></body>
</html>`);

const answers = {
  success: json(201, {ok: true}),
  empty: (response) => response.writeHead(200).end(),
  garbled: json(200, '{"ok": tru'),
  invalid: json(422, {
    message: 'Please look at two fields.',
    errors: {email: 'We cannot write to this address.', reply: 'Links are not allowed.'},
  }),
  forbidden: json(403, {}),
  busy: json(429, {}, {'retry-after': '90'}),
  broken: json(500, 'Internal error'),
  malformed: json(400, '{"errors": {"email"'),
  hang: () => undefined,
  drop: (response) => response.socket?.destroy(),
  expired: (response) => response.writeHead(302, {location: '/login'}).end(),
  moved: (response) => response.writeHead(307, {location: '/moved'}).end(),
  posted: (response) => response.writeHead(302, {location: '/post/#comment-12'}).end(),
  duplicate: wordPressPage(
    409,
    '<p>Duplicate comment detected; it looks as though you&#8217;ve already said that!</p>',
  ),
  flood: wordPressPage(429, '<p>You are posting comments too quickly. Slow down.</p>'),
  missing: wordPressPage(200, '<p><strong>Error:</strong> Please fill the required fields.</p>'),
  closed: wordPressPage(403, 'Sorry, comments are closed &amp; done for this item.'),
} as const satisfies Record<string, Answer>;

export type AnswerName = keyof typeof answers;

/** Starts the server on a free port. It also serves files of cdn/ as they are handed to it. */
export async function startReplyServer(page: (path: string) => Promise<Buffer | undefined>) {
  const received: Received[] = [];
  let next: AnswerName = 'success';
  let posts = 0;
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    if (request.method !== 'POST') {
      if (path.startsWith('/post/')) posts++;
      const file = await page(path);
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
      response.writeHead(file ? 200 : 404, {'content-type': type}).end(file);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const {headers} = request;
    const isJson = headers['content-type']?.includes('json');
    const fields = isJson
      ? (JSON.parse(body) as Record<string, unknown>)
      : Object.fromEntries(new URLSearchParams(body));
    received.push({path, headers, body, fields});
    answers[next](response);
  };
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    /** How often a page with the post was asked for. */
    get posts() {
      return posts;
    },
    answerWith(name: AnswerName) {
      next = name;
    },
    forget() {
      received.length = 0;
      posts = 0;
      next = 'success';
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type ReplyServer = Awaited<ReturnType<typeof startReplyServer>>;
