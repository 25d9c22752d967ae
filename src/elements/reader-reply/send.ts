import {toJson} from '../../base/json.js';
import {fillText} from '../../language/fill.js';
import {pageMessage} from './page-message.js';
import {offline, quote, saidProblem, unsure, type Problem, type Sentence} from './problem.js';
import type {Reply} from './reply-event.js';
import type {Format, Target} from './target.js';

const timeOutMs = 15_000;

/** More than any server has to say to a reader. What comes after it is not looked at. */
const longestAnswer = 20_000;

const longestWaitMinutes = 24 * 60;

/**
 * What came of a reply: the server took it, or WordPress answered with a redirect, which a page cannot
 * tell from one to its login form; or what went wrong.
 */
export type Outcome = 'taken' | 'unconfirmed' | Problem;

/** Sends a reply, to this address and no other. Never rejects. */
export async function send(
  reply: Reply,
  {url, format, postId}: Target,
  lang: string,
): Promise<Outcome> {
  const fields =
    format === 'wordpress'
      ? {
          author: reply.name,
          email: reply.email,
          comment: reply.reply,
          comment_post_ID: postId,
          comment_parent: '0',
          care_elements_reply: '1',
        }
      : {...reply, lang, website: ''};
  const json = format === 'json';
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeOutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      // What is followed may lead to another site, which would get the reply, or to a page that took nothing.
      redirect: 'manual',
      headers: {
        // WordPress answers a question for JSON with its errors in JSON, some of them with status 200.
        accept: format === 'wordpress' ? 'text/html' : 'application/json',
        ...(json && {'content-type': 'application/json'}),
      },
      body: json ? toJson(fields) : formBody(fields),
      signal: abort.signal,
    });
    return await outcomeOf(response, format);
  } catch {
    return abort.signal.aborted ? {sentence: ({failures}) => failures.slow, again: true} : offline;
  } finally {
    clearTimeout(timer);
  }
}

const formBody = (fields: object) =>
  new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));

/** What an answer says of a reply. One that the browser followed to another address proves nothing. */
export async function outcomeOf(response: Response, format: Format): Promise<Outcome> {
  const {ok, status, type, redirected} = response;
  const isElsewhere = type === 'opaqueredirect' || redirected;
  if (isElsewhere) return format === 'wordpress' ? 'unconfirmed' : unsure;
  const text = await textOf(response);
  const said = jsonIn(text);
  if (format === 'wordpress' && !said) {
    // An error may come as a page with status 200.
    const sentence = quote(pageMessage(text));
    return {sentence: sentence || plain(response), again: isPassing(status)};
  }
  if (ok && isPage(response, text)) return unsure;
  if (ok && !(said && refuses(said))) return 'taken';
  const hasReason = !(status === 403 || isPassing(status));
  return (hasReason && saidProblem(said)) || {sentence: plain(response), again: isPassing(status)};
}

/** An app's own page, a login form, a firewall's check: all may come with status 200. */
const isPage = ({headers}: Response, text: string) =>
  headers.get('content-type')?.includes('html') || /^\s*</.test(text);

/** Whether an answer with a status of success says that the reply was not taken. */
function refuses({success, ok, status, error, errors}: Said): boolean {
  return (
    success === false ||
    ok === false ||
    status === 'error' ||
    status === 'fail' ||
    isFilled(error) ||
    isFilled(errors)
  );
}

const isFilled = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);

/** Whether the same reply may be taken later. */
const isPassing = (status: number) => status === 429 || status >= 500;

const textOf = async (response: Response) => (await response.text()).slice(0, longestAnswer);

type Said = Readonly<Record<string, unknown>>;

/** Nothing when it is no object in JSON. */
function jsonIn(text: string): Said | undefined {
  try {
    const said: unknown = JSON.parse(text);
    return said && typeof said === 'object' ? (said as Said) : undefined;
  } catch {
    return undefined;
  }
}

/** Our own sentence for a status. */
function plain({status, headers}: Response): Sentence {
  const count = minutesToWait(headers.get('retry-after') ?? '');
  return ({failures}) => {
    if (status === 429) return count ? fillText(failures.busyFor, {count}) : failures.busy;
    if (status >= 500) return failures.down;
    return status === 403 ? failures.refused : failures.unclear;
  };
}

/** Out of a `Retry-After`, in seconds or as a date; nothing when no reader would wait for it. */
function minutesToWait(retryAfter: string): number | undefined {
  const seconds = Number(retryAfter) || (Date.parse(retryAfter) - Date.now()) / 1000;
  const minutes = Math.ceil(seconds / 60);
  return minutes > 0 && minutes <= longestWaitMinutes ? minutes : undefined;
}
