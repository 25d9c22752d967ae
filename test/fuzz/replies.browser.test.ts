/** Whatever a publisher's server answers: the reader learns how it went, and what was written is not lost. */
import * as fc from 'fast-check';
import {watchConsole} from '../elements/console.js';
import {expect} from '../elements/expect.js';
import {$$, has, settled, squash, until} from '../elements/helpers.js';
import {fill, inFields, pretendServer, submit, typed} from '../elements/reply-reader.js';
import {pinToday} from '../elements/time.js';
import {fetchOptions, runs, walking} from './runs.js';
import {watchPage} from './walk.js';

/** What a server may say of a reply: the fields that we read with anything in them, or something else. */
const said = fc.oneof(
  fc.record(
    {
      message: fc.oneof(fc.string(), fc.jsonValue()),
      errors: fc.oneof(
        fc.dictionary(fc.constantFrom('reply', 'name', 'email', 'publish', 'x'), fc.jsonValue()),
        fc.jsonValue(),
      ),
    },
    {requiredKeys: []},
  ),
  fc.jsonValue(),
);

const body = fc.oneof(
  said.map((value) => JSON.stringify(value)),
  fc.string({unit: 'binary', maxLength: 400}),
  fc.constantFrom('', '<!doctype html><h1>502</h1>', '{"message": "cut o'),
);

const status = fc.oneof(
  fc.constantFrom(200, 201, 400, 403, 409, 422, 429, 500, 503),
  fc.integer({min: 200, max: 599}).filter((one) => ![204, 205, 304].includes(one)),
);

const headers = fc.dictionary(
  fc.constantFrom('content-type', 'retry-after'),
  fc.constantFrom('application/json', 'text/html', '-1', '60', '1e9', 'tomorrow'),
);

const answer = fc.option(fc.record({body, status, headers}));

describe('random answers of a server', () => {
  watchConsole();
  pinToday();
  const server = pretendServer();

  it('end in thanks, or in a message with what was written still there', async function () {
    this.timeout(300_000);
    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        const host = await server.show();
        const endPage = watchPage();
        server.answer = () =>
          given
            ? Promise.resolve(new Response(given.body, given))
            : Promise.reject(new TypeError('Failed to fetch'));
        await fill(host);
        await submit(host);
        await until(() => has(host, '[part=result], [part=problem]'), 'nothing is said');
        await settled(host);
        const isTaken = given !== null && given.status < 300;
        expect(has(host, '[part=result]'), 'thanks').to.equal(isTaken);
        if (!isTaken) {
          expect(inFields(host), 'what was written').to.deep.equal(typed);
          const [problem] = $$(host, '[part=problem]');
          const text = squash(problem?.textContent);
          expect(text, 'the message').to.match(/\S/);
          expect(text.length, 'characters of the message').to.be.most(2000);
          expect(problem?.querySelectorAll('img, script, iframe').length).to.equal(0);
        }
        expect(endPage().join('; '), 'errors of the page').to.equal('');
        host.remove();
      }),
      {...runs(60, await fetchOptions()), ...walking},
    );
  });
});
