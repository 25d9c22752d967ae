/** Sending a reply: once, with every answer told, by the element or by the host. */
import {oneEvent} from '@open-wc/testing';
import type {Reply, ReplySubmitEvent} from '../../src/elements/reader-reply/reply-event.js';
import {text} from '../../src/text/en/topics/leg-cramps/parts/reader-reply.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  focused,
  has,
  key,
  liveRegion,
  press,
  settled,
  squash,
  textOf,
  until,
} from './helpers.js';
import {
  control,
  descriptionOf,
  fill,
  inFields,
  isProblem,
  isSent,
  json,
  pretendServer,
  problems,
  sendButton,
  submit,
  typed,
} from './reply-reader.js';
import {pinToday} from './time.js';

const busyFor = (retryAfter: string) => json({}, 429, {'retry-after': retryAfter});

const page = (type: string) => () =>
  Promise.resolve(
    new Response('\n<!doctype html><h1>Please sign in</h1>', {headers: {'content-type': type}}),
  );

const dateIn = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

describe('reader-reply', () => {
  const said = watchConsole();
  const server = pretendServer();
  pinToday();

  describe('sending', () => {
    it('sends the fields, trimmed, with an id, and holds no cookie for other sites', async () => {
      const host = await server.show();
      await fill(host, {
        ...typed,
        reply: '  Loose covers\nhelped me. ',
        name: ' Ana ',
        publish: true,
      });
      await submit(host);
      await isSent(host);
      const [{id, ...rest}] = server.bodies() as [Record<string, unknown>];
      expect(rest).to.deep.equal({
        reply: 'Loose covers\nhelped me.',
        name: 'Ana',
        email: 'ana@example.com',
        publish: true,
        lang: 'en',
        website: '',
      });
      expect(id).to.match(/^[\da-f-]{32,36}$/);
      expect(server.requests[0]!.method).to.equal('POST');
      expect(server.requests[0]!.credentials).to.equal('same-origin');
      expect(server.requests[0]!.redirect, 'to another site').to.equal('manual');
    });

    it('waits for a silent server for less than half a minute', async () => {
      const host = await server.show();
      await fill(host);
      server.hang();
      await submit(host);
      await isProblem(host);
      expect(textOf(host)).to.contain(text.failures.slow);
      expect(inFields(host)).to.deep.equal(typed);
    });

    it('a double click and Enter send once; the button says so and keeps the focus', async () => {
      const host = await server.show();
      let arrive: (response: Response) => void = () => undefined;
      server.answer = () => new Promise((resolve) => (arrive = resolve));
      await fill(host);
      const button = sendButton(host);
      button.focus();
      button.click();
      button.click();
      await settled(host);
      await key('Enter');
      expect(server.requests).to.have.length(1);
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      expect(squash(button.textContent)).to.equal(text.sending);
      expect(focused()).to.equal(button);
      expect(squash(liveRegion(host).textContent)).to.equal(text.sending);
      arrive(new Response(null, {status: 204}));
      await isSent(host);
      await settled(host);
      expect(server.requests).to.have.length(1);
    });

    it('says thank you, with the focus on it, and opens an empty form with a new id', async () => {
      const host = await server.show();
      await fill(host, {...typed, publish: true});
      const completed = oneEvent(host, 'care-complete');
      await submit(host);
      await isSent(host);
      await settled(host);
      expect(squash(focused()?.textContent)).to.equal(text.sent);
      expect(squash(liveRegion(host).textContent)).to.equal(text.sent);
      expect(textOf(host)).to.contain(text.sentPublish);
      expect(has(host, 'form')).to.equal(false);
      expect(JSON.stringify(await completed)).not.to.contain('Ana');
      await press(host, text.another);
      expect(squash(focused()?.textContent)).to.equal(text.title);
      expect(inFields(host)).to.deep.equal({
        reply: '',
        name: '',
        email: '',
        send: false,
        publish: false,
      });
      server.passed += 2500;
      await fill(host);
      await submit(host);
      await isSent(host);
      expect(textOf(host)).to.contain(text.sentOnly);
      const [first, second] = server.bodies();
      expect(first!.id).not.to.equal(second!.id);
    });

    it('makes an id where the page is not secure', async () => {
      const own = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
      Object.defineProperty(crypto, 'randomUUID', {value: undefined, configurable: true});
      try {
        const host = await server.show();
        await fill(host);
        await submit(host);
        await isSent(host);
        expect(server.bodies()[0]!.id).to.match(/^[\da-f]{32}$/);
      } finally {
        if (own) Object.defineProperty(crypto, 'randomUUID', own);
        else delete (crypto as Partial<Crypto>).randomUUID;
      }
    });

    it('shows what the server says at the fields, keeps the draft, and sends the same id again', async () => {
      const host = await server.show();
      await fill(host);
      server.answer = json(
        {message: 'Two things are wrong.', errors: {email: 'No such <b>mailbox</b>.', name: ''}},
        422,
      );
      await submit(host);
      await isProblem(host);
      expect(squash($(host, '[part=problem]').textContent)).to.contain('Two things are wrong.');
      expect(problems(host)).to.deep.equal(['No such <b>mailbox</b>.']);
      expect(descriptionOf(host, 'email')).to.contain('No such <b>mailbox</b>.');
      expect(inFields(host)).to.deep.equal(typed);
      server.answer = json({}, 201);
      await submit(host);
      await isSent(host);
      const [first, second] = server.bodies();
      expect(first!.id).to.equal(second!.id);
    });

    for (const [name, broken, sentence] of [
      ['403', json({message: 'internal detail'}, 403), text.failures.refused],
      ['429', json({}, 429), text.failures.busy],
      ['429 with a time', busyFor('61'), 'Minutes to wait: 2.'],
      ['429 with a day', busyFor('86400'), 'Minutes to wait: 1440.'],
      ['429 with a time of day', () => busyFor(dateIn(90))(), 'Minutes to wait: 2.'],
      ['429 with a past time of day', () => busyFor(dateIn(-90))(), text.failures.busy],
      ['429 with a day in a month', () => busyFor(dateIn(3e6))(), text.failures.busy],
      ...['86401', '99999999999', '1e999', '-60', '0', 'NaN', 'tomorrow'].map(
        (value) => [`429 with "${value}"`, busyFor(value), text.failures.busy] as const,
      ),
      ['500', json({message: 'stack'}, 500), text.failures.down],
      [
        '400 with a broken body',
        () => Promise.resolve(new Response('{', {status: 400})),
        text.failures.unclear,
      ],
      [
        '400 with more text than a server has to say',
        json({message: 'Too late.', rest: ' '.repeat(20_000)}, 400),
        text.failures.unclear,
      ],
      ['200 with success: false', json({success: false}, 200), text.failures.unclear],
      ['200 with ok: false', json({ok: false}, 200), text.failures.unclear],
      ['200 with an error', json({error: 'No.', message: 'It is full.'}, 200), 'It is full.'],
      ['200 with a status of error', json({status: 'error'}, 200), text.failures.unclear],
      ['201 with errors', json({errors: {email: 'Blocked.'}}, 201), 'Blocked.'],
      ['200 with a page', page('text/html; charset=utf-8'), text.failures.unsure],
      ['200 with a page called text', page('text/plain'), text.failures.unsure],
      ['409 with null', json(null, 409), text.failures.unclear],
      ['422 with odd types', json({message: 7, errors: [1]}, 422), text.failures.unclear],
      [
        'no connection',
        () => Promise.reject(new TypeError('Failed to fetch')),
        text.failures.offline,
      ],
    ] as const) {
      it(`${name}: a plain sentence, and the draft stays`, async () => {
        const host = await server.show();
        await fill(host);
        server.answer = broken;
        await submit(host);
        await isProblem(host);
        expect(squash($(host, '[part=problem]').textContent)).to.contain(sentence);
        expect(inFields(host)).to.deep.equal(typed);
        expect(squash(sendButton(host).textContent)).to.equal(text.send);
      });
    }

    for (const [name, answer] of [
      ['an empty list of errors', json({errors: {}, message: 'Thanks'}, 200)],
      ['no content', () => Promise.resolve(new Response(null, {status: 204}))],
      ['a word', () => Promise.resolve(new Response('OK'))],
    ] as const) {
      it(`takes ${name} for success`, async () => {
        const host = await server.show();
        await fill(host);
        server.answer = answer;
        await submit(host);
        await isSent(host);
      });
    }

    it('shows what was sent, and whether it may be shown, not what was ticked meanwhile', async () => {
      const host = await server.show();
      let arrive: (response: Response) => void = () => undefined;
      server.answer = () => new Promise((resolve) => (arrive = resolve));
      await fill(host, {...typed, publish: true});
      await submit(host);
      control(host, 'publish').click();
      $(host, 'label[for=send]').click();
      await settled(host);
      expect(inFields(host)).to.deep.equal({...typed, publish: true});
      arrive(new Response(null, {status: 204}));
      await isSent(host);
      expect(textOf(host)).to.contain(text.sentPublish);
      $(host, 'summary').click();
      await settled(host);
      expect(textOf(host)).to.contain(typed.name).and.contain(typed.reply);
    });

    it('Try again sends again, and the focus is not lost', async () => {
      const host = await server.show();
      await fill(host);
      server.answer = json({}, 503);
      await submit(host);
      await isProblem(host);
      server.answer = () => new Promise(() => undefined);
      await press(host, text.again);
      expect(server.requests).to.have.length(2);
      expect(focused()).to.equal(sendButton(host));
      expect(has(host, '[part=problem]')).to.equal(false);
    });

    for (const [name, response, shows] of [
      ['sent', json({}, 201), '[part=result]'],
      ['not sent', json({}, 500), '[part=problem]'],
    ] as const) {
      it(`leaves the focus where the reader went meanwhile: ${name}`, async () => {
        const host = await server.show();
        await fill(host);
        let arrive: () => void = () => undefined;
        server.answer = async () => {
          await new Promise<void>((resolve) => (arrive = resolve));
          return response();
        };
        sendButton(host).focus();
        await submit(host);
        const elsewhere = document.createElement('input');
        host.parentElement!.append(elsewhere);
        elsewhere.focus();
        arrive();
        await until(() => has(host, shows), 'no answer');
        await settled(host);
        expect(focused()).to.equal(elsewhere);
      });
    }
  });

  describe('reply-submit', () => {
    const listen = (host: HTMLElement, listener: (event: ReplySubmitEvent) => void) => {
      host.addEventListener('reply-submit', listener);
    };

    it('comes after the checks, with the reply', async () => {
      const host = await server.show();
      const seen: Reply[] = [];
      document.body.addEventListener('reply-submit', ({reply}) => seen.push(reply), {once: true});
      await submit(host);
      expect(seen).to.have.length(0);
      await fill(host);
      await submit(host);
      await isSent(host);
      const {id, reply, name, email, publish} = server.bodies()[0]!;
      expect(seen).to.deep.equal([{id, reply, name, email, publish}]);
    });

    it('preventDefault() alone sends nothing and leaves the form as it is', async () => {
      const host = await server.show();
      await fill(host);
      listen(host, (event) => event.preventDefault());
      await submit(host);
      expect(server.requests).to.have.length(0);
      expect(inFields(host)).to.deep.equal(typed);
      expect(squash(sendButton(host).textContent)).to.equal(text.send);
      expect(has(host, '[part=problem]')).to.equal(false);
    });

    it('respondWith() takes over, and success is success', async () => {
      const host = await server.show();
      await fill(host);
      let finish: () => void = () => undefined;
      listen(host, (event) =>
        event.respondWith(new Promise<void>((resolve) => (finish = resolve))),
      );
      await submit(host);
      expect(squash(sendButton(host).textContent)).to.equal(text.sending);
      finish();
      await isSent(host);
      expect(server.requests).to.have.length(0);
    });

    it('respondWith() shows why it failed, and what fetch says is not for readers', async () => {
      const host = await server.show();
      await fill(host);
      const reasons: unknown[] = [
        {message: 'Please sign in.', errors: {name: 'This name is taken.'}},
        new Error('You said that already.'),
        new TypeError('Failed to fetch'),
        undefined,
      ];
      const expected = ['Please sign in.', 'You said that already.', text.failures.offline];
      listen(host, (event) =>
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as hosts do
        event.respondWith(Promise.reject(reasons.shift())),
      );
      for (const sentence of [...expected, text.failures.offline]) {
        await submit(host);
        await isProblem(host);
        await until(
          () => squash($(host, '[part=problem]').textContent).includes(sentence),
          `not told: ${sentence}`,
        );
        expect(inFields(host)).to.deep.equal(typed);
      }
      expect(server.requests).to.have.length(0);
    });

    it('respondWith() with what fetch gives: what the server says counts', async () => {
      const host = await server.show();
      await fill(host);
      const answers = [json({message: 'Too long.'}, 422), page('text/html')];
      listen(host, (event) => event.respondWith((answers.shift() ?? json({}, 201))()));
      for (const sentence of ['Too long.', text.failures.unsure]) {
        await submit(host);
        await until(
          () => has(host, '[part=problem]') && textOf(host).includes(sentence),
          `not told: ${sentence}`,
        );
      }
      await submit(host);
      await isSent(host);
    });

    it('respondWith() too late is told to the developer', async () => {
      const host = await server.show();
      await fill(host);
      let late: ReplySubmitEvent | undefined;
      listen(host, (event) => (late = event));
      await submit(host);
      await isSent(host);
      late!.respondWith(Promise.resolve());
      expect(said.take().join()).to.contain('too late');
    });
  });
});
