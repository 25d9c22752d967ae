/** A browser that translates the page replaces its texts; what the form says later must still show. */
import {text} from '../../src/text/en/topics/leg-cramps/parts/reader-reply.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {$, has, squash, textOf, until} from './helpers.js';
import {fill, isProblem, json, pretendServer, sendButton, submit} from './reply-reader.js';
import {pinToday} from './time.js';

/** As a browser translates: each text is replaced by an element with other words. */
function translate(root: ShadowRoot) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const one of texts) {
    if (!one.data.trim() || one.parentElement?.closest('style, textarea')) continue;
    const other = document.createElement('i');
    other.textContent = `[fr] ${one.data}`;
    one.replaceWith(other);
  }
}

describe('reader-reply', () => {
  watchConsole();
  const server = pretendServer();
  pinToday();

  it('goes on in words of its own after a browser translated the page', async () => {
    const host = await server.show();
    await fill(host);
    server.answer = json({message: 'First.'}, 422);
    await submit(host);
    await isProblem(host);
    translate(host.shadowRoot!);
    const before = squash($(host, '#reply-count').textContent);
    await fill(host, {reply: 'x'.repeat(1510)});
    expect(squash($(host, '#reply-count').textContent)).not.to.equal(before);
    await fill(host, {reply: 'Short.'});
    server.answer = json({message: 'Second.'}, 422);
    await submit(host);
    await until(
      () => has(host, '[part=problem]') && textOf(host).includes('Second.'),
      'the second message is not shown',
    );
    expect(squash($(host, '[part=problem]').textContent)).not.to.contain('First.');
    server.answer = () => new Promise(() => undefined);
    await submit(host);
    expect(squash(sendButton(host).textContent)).to.equal(text.sending);
  });
});
