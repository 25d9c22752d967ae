/** The form for replies: what is checked, and that nothing typed is ever lost. */
import type {ReaderReply} from '../../src/elements/reader-reply/reader-reply.js';
import {text} from '../../src/text/en/topics/leg-cramps/parts/reader-reply.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  focused,
  has,
  headingOf,
  key,
  liveRegion,
  render,
  settled,
  squash,
  tabTo,
  textOf,
  until,
} from './helpers.js';
import {
  control,
  descriptionOf,
  fill,
  form,
  inFields,
  isProblem,
  isSent,
  pretendServer,
  problems,
  sendButton,
  submit,
  typed,
} from './reply-reader.js';
import {pinToday} from './time.js';

describe('reader-reply', () => {
  const said = watchConsole();
  const server = pretendServer();
  pinToday();

  describe('checks before sending', () => {
    it('tells all that is missing, at the top and at each field, and sends nothing', async () => {
      const host = await server.show();
      await submit(host);
      const {checks} = text;
      const email = 'Enter an email address, like name@example.com';
      expect(problems(host)).to.deep.equal([checks.reply, checks.name, email, checks.send]);
      expect(focused()).to.equal($(host, '[part=problem] h3'));
      for (const [name, sentence] of Object.entries({
        reply: checks.reply,
        name: checks.name,
        email,
        send: checks.send,
      })) {
        expect(descriptionOf(host, name)).to.contain(sentence);
        expect(control(host, name).getAttribute('aria-invalid'), name).to.equal('true');
      }
      expect(control(host, 'publish').getAttribute('aria-invalid')).to.equal('false');
      expect(descriptionOf(host, 'publish')).to.equal('');
      expect(server.requests).to.have.length(0);
    });

    it('links from the summary to the fields, and not to another address', async () => {
      const host = await server.show();
      await submit(host);
      const address = location.href;
      for (const [index, name] of ['reply', 'name', 'email', 'send'].entries()) {
        $$(host, '[part=problem] a')[index]!.click();
        expect(focused()).to.equal(control(host, name));
      }
      expect(location.href).to.equal(address);
    });

    for (const email of ['ana', 'ana@', '@example.com', 'ana example@example.com', '   ']) {
      it(`takes no email address such as "${email}"`, async () => {
        const host = await server.show();
        await fill(host, {...typed, email});
        await submit(host);
        expect(problems(host)).to.deep.equal(['Enter an email address, like name@example.com']);
        expect(server.requests).to.have.length(0);
      });
    }

    it('takes spaces for nothing', async () => {
      const host = await server.show();
      await fill(host, {...typed, reply: ' \n ', name: '  '});
      await submit(host);
      expect(problems(host)).to.deep.equal([text.checks.reply, text.checks.name]);
    });

    it('counts, keeps all of a long reply, and asks to shorten it', async () => {
      const host = await server.show();
      const count = () => squash($(host, '#reply-count').textContent);
      expect(count()).to.equal('Characters left: 1,500');
      await fill(host, {...typed, reply: 'x'.repeat(1501)});
      expect(count()).to.equal('Too long by: 1');
      await submit(host);
      expect(problems(host)).to.deep.equal([text.checks.tooLong]);
      expect(control(host, 'reply').value).to.have.length(1501);
      await fill(host, {reply: 'x'.repeat(1500)});
      expect(count()).to.equal('Characters left: 0');
      await submit(host);
      await isSent(host);
    });

    it('counts characters as readers do', async () => {
      const host = await server.show();
      const left = async (reply: string) => {
        await fill(host, {reply});
        return Number(squash($(host, '#reply-count').textContent).replace(/\D/g, ''));
      };
      for (const one of ['a', '😀', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'ش', 'é']) {
        expect(await left(one), one).to.equal(1499);
      }
    });

    it('announces the count near the end only, and only when the reader pauses', async () => {
      const host = await server.show();
      await fill(host, {reply: 'x'.repeat(1300)});
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(squash(liveRegion(host).textContent)).to.equal('');
      await fill(host, {reply: 'x'.repeat(1490)});
      await fill(host, {reply: 'x'.repeat(1491)});
      expect(squash(liveRegion(host).textContent)).to.equal('');
      await until(() => liveRegion(host).textContent, 'the count is not announced');
      expect(squash(liveRegion(host).textContent)).to.equal('Characters left: 9');
    });

    it('reads fields that a browser filled in without an event', async () => {
      const host = await server.show();
      await fill(host, {reply: typed.reply, send: true});
      control(host, 'name').value = 'Ana';
      control(host, 'email').value = 'ana@example.com';
      await submit(host);
      await isSent(host);
      expect(server.bodies()[0]).to.include({name: 'Ana', email: 'ana@example.com'});
    });

    it('clears the message of a field that was put right', async () => {
      const host = await server.show();
      await submit(host);
      await fill(host, {name: 'Ana'});
      await submit(host);
      expect(problems(host)).not.to.contain(text.checks.name);
      expect(control(host, 'name').getAttribute('aria-invalid')).to.equal('false');
    });

    it('with WordPress, asks for consent to publishing and says why', async () => {
      const host = await server.show(
        '<reader-reply lang="en" action="/wp" format="wordpress" post-id="7"></reader-reply>',
      );
      expect(textOf(host)).to.contain(`${text.publish} ${text.publishHint} ${text.required}`);
      await fill(host);
      await submit(host);
      expect(problems(host)).to.deep.equal([text.checks.publish]);
      expect(server.requests).to.have.length(0);
    });
  });

  describe('guard against programs', () => {
    it('does not send what fills in the trap, shows it, and keeps the rest', async () => {
      const host = await server.show();
      await fill(host, {...typed, website: 'https://spam.example'});
      await submit(host);
      expect(problems(host)).to.deep.equal([`Clear the field “${text.trap}”`]);
      $$(host, '[part=problem] a')[0]!.click();
      const trap = control(host, 'website');
      expect(focused()).to.equal(trap);
      expect(trap.getBoundingClientRect().height).to.be.at.least(44);
      expect(inFields(host)).to.deep.equal(typed);
      expect(server.requests).to.have.length(0);
      await fill(host, {website: ''});
      await submit(host);
      await isSent(host);
      expect(server.bodies()[0]).to.include({website: ''});
    });

    it('keeps the trap out of sight and out of the tab order, with a label', async () => {
      const host = await server.show();
      const trap = control(host, 'website');
      expect(trap.tabIndex).to.equal(-1);
      expect(squash(trap.labels?.[0]?.textContent)).to.equal(text.trap);
      expect(trap.closest('.vh')!.getBoundingClientRect().width).to.be.at.most(1);
    });

    it('holds back what is sent within 2 seconds, and sends it the next time', async () => {
      const host = await render<ReaderReply>(form);
      await settled(host);
      server.passed += 1000;
      await fill(host);
      await submit(host);
      expect(textOf(host)).to.contain(text.checks.tooFast);
      expect(server.requests).to.have.length(0);
      expect(inFields(host)).to.deep.equal(typed);
      server.passed += 1500;
      await submit(host);
      await isSent(host);
      expect(server.requests).to.have.length(1);
    });
  });

  describe('what was typed stays', () => {
    it('when the language changes, and the messages follow', async () => {
      const host = await server.show();
      const draft = {...typed, email: 'ana@', publish: true};
      await fill(host, draft);
      await submit(host);
      host.lang = 'ar';
      await until(() => has(host, '[part=base][lang=ar]'), 'no Arabic');
      await settled(host);
      expect(inFields(host)).to.deep.equal(draft);
      expect(problems(host)).to.have.length(1);
      expect($(host, '[part=base]').dir).to.equal('rtl');
    });

    it('when the element is taken out and put back, also while it sends', async () => {
      const host = await server.show();
      await fill(host);
      const place = host.parentElement!;
      host.remove();
      place.append(host);
      await settled(host);
      expect(inFields(host)).to.deep.equal(typed);
      let arrive: (response: Response) => void = () => undefined;
      server.answer = () => new Promise((resolve) => (arrive = resolve));
      await submit(host);
      host.remove();
      arrive(new Response('', {status: 500}));
      place.append(host);
      await until(() => has(host, '[part=problem]'), 'no problem');
      expect(inFields(host)).to.deep.equal(typed);
    });

    it('when the address is taken away and comes back', async () => {
      const host = await server.show();
      await fill(host);
      host.removeAttribute('action');
      await settled(host);
      expect(has(host, 'form')).to.equal(false);
      expect(textOf(host)).to.contain(text.notSetUp);
      const warnings = said.take();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(
        '<reader-reply>: action is missing; showing no form. ' +
          'Valid: an http(s) or relative address that takes replies.',
      );
      host.setAttribute('action', '/elsewhere');
      await settled(host);
      expect(inFields(host)).to.deep.equal(typed);
    });
  });

  it('keeps what is typed from the shortcuts of the page, and leaves the rest to it', async () => {
    const host = await server.show();
    const heard: string[] = [];
    const listener = ({key: pressed}: KeyboardEvent) => heard.push(pressed);
    document.addEventListener('keydown', listener);
    try {
      for (const field of ['reply', 'name', 'email']) {
        control(host, field).focus();
        for (const one of ['n', '/', ' ', 'ArrowLeft', 'Backspace']) await key(one);
      }
      expect(heard).to.deep.equal([]);
      await key('Escape');
      control(host, 'publish').focus();
      await key('n');
      expect(heard).to.deep.equal(['Escape', 'n']);
    } finally {
      document.removeEventListener('keydown', listener);
    }
  });

  it('goes on with what was typed in the form that the page had before', async () => {
    const host = await server.show(
      `<reader-reply lang="en" action="/replies" format="form"><form><textarea name="reply">Loose covers</textarea><input name="name" value="Ana"><input name="email" value="ana@example.com"></form></reader-reply>`,
    );
    const {reply, name, email} = inFields(host);
    expect({reply, name, email}).to.deep.equal({
      reply: 'Loose covers',
      name: 'Ana',
      email: 'ana@example.com',
    });
  });

  describe('not set up', () => {
    const address = 'Valid: an http(s) or relative address';
    const post = 'Valid: the number of the post';
    for (const [attributes, problem, valid] of [
      ['action="javascript:alert(1)"', 'action="javascript:alert(1)"', `${address}.`],
      ['action="data:text/plain,x"', 'action="data:text/plain,x"', `${address}.`],
      ['action="mailto:a@example.com"', 'action="mailto:a@example.com"', `${address}.`],
      ['action="http://[x"', 'action="http://[x"', `${address}.`],
      ['action="/wp" format="wordpress"', 'post-id=""', `${post}.`],
      ['action="/wp" format="wordpress" post-id="7a"', 'post-id="7a"', `${post}.`],
      ['action="/wp" format="wordpress" post-id="0"', 'post-id="0"', `${post}.`],
    ] as const) {
      it(`${attributes}: says so to readers, and once to the developer`, async () => {
        const markup = `<reader-reply lang="en" ${attributes}></reader-reply>`;
        const host = await render<ReaderReply>(markup);
        host.requestUpdate();
        await settled(host);
        await render(markup);
        expect(headingOf(host)).to.equal(text.title);
        expect(textOf(host)).to.contain(text.notSetUp);
        expect(has(host, 'form, input, button')).to.equal(false);
        const warnings = said.take();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`<reader-reply>: ${problem}`).and.to.contain('no form');
        expect(warnings[0]?.endsWith(valid), warnings[0]).to.equal(true);
      });
    }

    it('an unknown format is told, and json is used', async () => {
      const host = await server.show(
        '<reader-reply lang="en" action="/r" format="xml"></reader-reply>',
      );
      expect(host.format).to.equal('json');
      expect(said.take().join()).to.contain('format="xml"').and.to.contain('json, form, wordpress');
      await fill(host);
      await submit(host);
      await isSent(host);
      expect(server.bodies()).to.have.length(1);
    });
  });

  describe('words about privacy', () => {
    it('say that a reply is sent to this site', async () => {
      const host = await server.show();
      expect(squash($(host, '[part=footer]').textContent)).to.contain(text.privacy);
      expect(textOf(host)).not.to.contain('Nothing is sent');
      expect(has(host, '[part=sources]')).to.equal(false);
    });

    it('name another site', async () => {
      const host = await server.show(
        '<reader-reply lang="en" action="https://replies.example/in"></reader-reply>',
      );
      expect(squash($(host, '[part=footer]').textContent)).to.contain(
        'goes to replies.example only',
      );
      expect(textOf(host)).to.contain('Send my reply, name and email to replies.example.');
    });

    it('name the same site where it is asked for in another way, as only that is this one', async () => {
      const {host: site, protocol} = location;
      const other = protocol === 'https:' ? 'http:' : 'https:';
      const host = await server.show(
        `<reader-reply lang="en" action="${other}//${site}/in"></reader-reply>`,
      );
      expect(squash($(host, '[part=footer]').textContent)).to.contain(`goes to ${site} only`);
    });
  });

  it('goes by keyboard alone, from the first field to another reply', async () => {
    const host = await server.show();
    const type = async (name: string, value: string) => {
      await tabTo((at) => at.id === name, name);
      for (const letter of value) await key(letter);
    };
    await type('reply', 'ok');
    await type('name', 'A');
    await type('email', 'a@b');
    await tabTo((at) => at.id === 'send', 'the first box');
    await key('Space');
    await tabTo((at) => at === sendButton(host), 'Send');
    await key('Enter');
    await isSent(host);
    expect(server.bodies()[0]).to.include({reply: 'ok', name: 'A', email: 'a@b', publish: false});
    await tabTo((at) => squash(at.textContent) === text.another, text.another);
    await key('Space');
    await until(() => has(host, 'form'), 'no form');
  });

  for (const dir of ['en', 'ar']) {
    it(`fits 280 px, with targets of 44 px: ${dir}`, async () => {
      const host = await server.show(
        `<reader-reply lang="${dir}" action="/wp" format="wordpress" post-id="7"></reader-reply>`,
      );
      host.style.inlineSize = '280px';
      await submit(host);
      await isProblem(host);
      expect($(host, '[part=base]').scrollWidth).to.be.at.most(280);
      const small = $$(
        host,
        'a, button, textarea, label.consent, .field:not(.vh *) > input',
      ).filter((one) => one.getBoundingClientRect().height < 43.9);
      expect(small.map((one) => one.outerHTML)).to.deep.equal([]);
    });
  }
});
