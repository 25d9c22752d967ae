/** What a reader hears about a reply that WordPress takes, or does not. */
import {pageMessage} from '../../src/elements/reader-reply/page-message.js';
import {text} from '../../src/text/en/topics/leg-cramps/parts/reader-reply.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {$, squash} from './helpers.js';
import {
  fill,
  inFields,
  isProblem,
  isSent,
  json,
  pretendServer,
  submit,
  typed,
} from './reply-reader.js';
import {pinToday} from './time.js';

/** A comment is published, or it is none. */
const comment = {...typed, publish: true};

const form =
  '<reader-reply lang="en" action="/wp-comments-post.php" format="wordpress" post-id="7"></reader-reply>';

/** What begins and never ends. A search that looks for the end again from each would take for ever. */
const hostile = {
  paragraphs: '<p>',
  'cut tags of paragraphs': '<p ',
  'names of the box': 'wp-die-message',
  boxes: 'wp-die-message>',
  'cut tags': '<',
  'cut entities': '&#x',
};

describe('a message in a page', () => {
  for (const [name, piece] of Object.entries(hostile)) {
    it(`is found in a page of any length that is full of ${name}`, () => {
      const many = piece.repeat(300_000);
      expect(pageMessage(many)).to.equal('');
      expect(pageMessage(`${many}<p>Told.</p>`)).to.equal('Told.');
      expect(pageMessage(`<p>${many} Told.</p>`).endsWith('Told.')).to.equal(true);
    });
  }
});

describe('reader-reply', () => {
  watchConsole();
  const server = pretendServer();
  pinToday();

  /** Sends a reply to a WordPress that answers so. */
  async function send(answer: () => Promise<Response>) {
    const host = await server.show(form);
    await fill(host, comment);
    server.answer = answer;
    await submit(host);
    return host;
  }

  const page = (body: string, status: number) => () =>
    Promise.resolve(
      new Response(`<!doctype html><body>${body}</body>`, {
        status,
        headers: {'content-type': 'text/html; charset=UTF-8'},
      }),
    );

  async function toldWith(answer: () => Promise<Response>) {
    const host = await send(answer);
    await isProblem(host);
    expect(inFields(host), 'the draft stays').to.deep.equal(comment);
    return squash($(host, '[part=problem]').textContent);
  }

  describe('WordPress', () => {
    it('gets the fields by its own names', async () => {
      await isSent(await send(json({}, 200, {'content-type': 'application/json'})));
      const sent = server.requests[0]!.body as URLSearchParams;
      expect(Object.fromEntries(sent)).to.deep.equal({
        author: typed.name,
        email: typed.email,
        comment: typed.reply,
        comment_post_ID: '7',
        comment_parent: '0',
        care_elements_reply: '1',
      });
    });

    it('says what is wrong in words, of which none is taken for markup', async () => {
      const message =
        '<div class="wp-die-message"><p><strong>Error:</strong> Too long &#8211; &lt;b&gt; &amp; &#x201C;x&#x201D;&hellip;&nbsp;Sorry.</p></div>';
      expect(await toldWith(page(`<p>Header</p>${message}`, 409))).to.contain(
        'Error: Too long – <b> & “x”… Sorry.',
      );
    });

    it('says so with status 200, too, and without a box of its own', async () => {
      expect(await toldWith(page('<p>Comments are <em>closed</em>.</p>', 200))).to.contain(
        'Comments are closed .',
      );
    });

    it('leaves what is no character as it is', async () => {
      expect(
        await toldWith(page('<p>&#0; &#x110000; &what; &constructor; fits.</p>', 400)),
      ).to.contain('&#0; &#x110000; &what; &constructor; fits.');
    });

    it('is read up to 20,000 characters', async () => {
      const [start, end] = ['<!doctype html><body>', '<p>Too late.</p>'];
      const before = (length: number) => ' '.repeat(length - start.length - end.length);
      expect(await toldWith(page(before(20_000) + end, 400))).to.contain('Too late.');
      const told = await toldWith(page(before(20_001) + end, 400));
      expect(told).to.contain(text.failures.unclear).and.not.to.contain('Too late.');
    });

    for (const [name, piece] of Object.entries(hostile)) {
      it(`leaves it to us where its page is full of ${name}`, async () => {
        expect(await toldWith(page(piece.repeat(300_000), 400))).to.contain(text.failures.unclear);
      });
    }

    it('is not taken at its word for success where its JSON says otherwise', async () => {
      const refused = json({success: false, data: 'spam'}, 200);
      expect(await toldWith(refused)).to.contain(text.failures.unclear);
      expect(await toldWith(json(0, 200))).to.contain(text.failures.unclear);
    });

    it('leaves it to us where its page says nothing', async () => {
      expect(await toldWith(page('', 500))).to.contain(text.failures.down);
    });
  });
});
