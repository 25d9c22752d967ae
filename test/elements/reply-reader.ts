/** A reader who fills in the form for replies, and a server that is none. */
import '../../src/elements/reader-reply/define.js';
import type {ReaderReply} from '../../src/elements/reader-reply/reader-reply.js';
import {$, $$, focused, has, render, settled, squash, until} from './helpers.js';

export const typed = {
  reply: 'Loose covers helped me.',
  name: 'Ana',
  email: 'ana@example.com',
  send: true,
  publish: false,
};

export type Typed = Partial<Record<keyof typeof typed | 'website', string | boolean>>;

export const control = (host: Element, name: string) => $(host, `#${name}`) as HTMLInputElement;

/** Types and ticks, as a reader does. */
export async function fill(host: Element, values: Typed = typed) {
  for (const [name, value] of Object.entries(values)) {
    const input = control(host, name);
    if (typeof value === 'boolean') {
      if (input.checked !== value) input.click();
    } else {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
  }
  await settled(host);
}

/** What the fields hold now. */
export const inFields = (host: Element) => ({
  reply: control(host, 'reply').value,
  name: control(host, 'name').value,
  email: control(host, 'email').value,
  send: control(host, 'send').checked,
  publish: control(host, 'publish').checked,
});

export const sendButton = (host: Element) => $(host, 'form > .row button') as HTMLButtonElement;

export async function submit(host: Element) {
  sendButton(host).click();
  await settled(host);
}

/** The text that describes a field to those who do not see it. */
export const descriptionOf = (host: Element, name: string) =>
  (control(host, name).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => squash($(host, `#${id}`).textContent))
    .join(' ');

export const problems = (host: Element) =>
  $$(host, '[part=problem] a').map((link) => squash(link.textContent));

export const form = '<reader-reply lang="en" region="US" action="/replies"></reader-reply>';

export const isSent = (host: Element) => until(() => has(host, '[part=result]'), 'it is not sent');

export const isProblem = (host: Element) =>
  until(
    () => has(host, '[part=problem]') && focused()?.closest('[part=problem]'),
    'no problem is told',
  );

const created = () => Promise.resolve(new Response('{}', {status: 201}));

export const json =
  (body: unknown, status: number, headers: Record<string, string> = {}) =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), {status, headers}));

/** Answers instead of a server, and lets time pass, during the tests of a block. */
export function pretendServer() {
  const real = {
    fetch: window.fetch,
    now: performance.now.bind(performance),
    setTimeout: window.setTimeout,
  };
  const server = {
    requests: [] as RequestInit[],
    answer: created,
    /** Milliseconds by which the clock of the page is ahead. */
    passed: 0,
    /** What was sent as JSON. */
    bodies: () =>
      server.requests.map(({body}) => JSON.parse(body as string) as Record<string, unknown>),
    /** Says nothing until the page gives up, which it does at once if it would within half a minute. */
    hang() {
      // The test itself waits for less.
      const hurry = (run: () => void, ms = 0) =>
        real.setTimeout.call(window, run, ms > 12_000 && ms < 30_000 ? 0 : ms);
      window.setTimeout = hurry as typeof window.setTimeout;
      server.answer = () =>
        new Promise((_, reject) => {
          const {signal} = server.requests.at(-1)!;
          signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        });
    },
    /** A form that has been there for longer than a program would wait. */
    async show(markup = form) {
      const host = await render<ReaderReply>(markup);
      await settled(host);
      server.passed += 2500;
      return host;
    },
  };
  beforeEach(() => {
    Object.assign(server, {requests: [], answer: created, passed: 0});
    performance.now = () => real.now() + server.passed;
    window.fetch = (_url, init = {}) => {
      server.requests.push(init);
      return server.answer();
    };
  });
  afterEach(() => {
    window.fetch = real.fetch;
    window.setTimeout = real.setTimeout;
    performance.now = real.now;
  });
  return server;
}
