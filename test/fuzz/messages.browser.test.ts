/** Whatever anybody says to the page around a frame, or to the frame: only what the two say to each other counts. */
import * as fc from 'fast-check';
import '../../src/embed/frame-host.js';
import {ASK, HEIGHT, STEP} from '../../src/embed/frame-messages.js';
import {expect} from '../elements/expect.js';
import {until} from '../elements/helpers.js';
import {fetchOptions, runs, walking} from './runs.js';
import {watchPage} from './walk.js';

const sizes = fc.oneof(
  fc.constantFrom(-1, -0, 0, 0.5, 40, 700, 3000, 99_999, 100_000, 1e9, NaN, Infinity, -Infinity),
  fc.double(),
  fc.integer({min: 0, max: 4000}),
  fc.constantFrom('700', '700px', [700], {valueOf: 700}, null, undefined, 700n),
);

/** What a message may be, from what is right to anything that can be sent. */
const message = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record(
      {type: fc.constantFrom(HEIGHT, STEP, ASK, 'care-elements:', ''), height: sizes, top: sizes},
      {requiredKeys: ['type']},
    ),
  },
  fc.constantFrom(null, undefined, 0, '', HEIGHT, [HEIGHT, 700]),
  fc.anything({withBigInt: true, withDate: true, withMap: true, withTypedArray: true}),
);

/** Says something as the page in a frame would. */
function sayFrom(frame: HTMLIFrameElement, to: Window, said: unknown) {
  const page = frame.contentWindow as Window & typeof globalThis;
  const say = new page.Function('to', 'said', 'to.postMessage(said, "*")') as (
    ...all: unknown[]
  ) => void;
  say(to, said);
}

const heard = (page: Window) =>
  new Promise((resolve) => page.addEventListener('message', resolve, {once: true}));

const isLength = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < 100_000;

async function framed(...markup: readonly string[]): Promise<HTMLIFrameElement[]> {
  const place = document.createElement('div');
  place.id = 'place';
  place.innerHTML = `<p style="height: 3000px">Before</p>${markup.join('')}<p style="height: 9000px">After</p>`;
  const frames = [...place.querySelectorAll('iframe')];
  const loaded = frames.map((one) => new Promise((resolve) => (one.onload = resolve)));
  document.body.append(place);
  await Promise.all(loaded);
  return frames;
}

describe('random messages', () => {
  afterEach(() => document.querySelector('#place')?.remove());

  it('to the page around change a frame only where its own page says so, within bounds', async function () {
    this.timeout(120_000);
    const frames = await framed(
      '<iframe data-care-frame src="/fuzz-options"></iframe>',
      '<iframe data-care-frame src="/fuzz-options" style="box-sizing: border-box; border: 5px solid"></iframe>',
      // Of the publisher's own.
      '<iframe src="/fuzz-options"></iframe>',
    );
    const [plain, bordered] = frames;
    const heightOf = (frame: HTMLIFrameElement | undefined, height: number) =>
      frame === bordered ? height + 10 : height;
    await fc.assert(
      fc.asyncProperty(message, fc.nat(3), fc.nat(8000), async (said, from, top) => {
        const endPage = watchPage();
        const source = frames[from];
        const isOurs = source !== undefined && (source === plain || source === bordered);
        scrollTo(0, top);
        const before = {top: scrollY, styles: frames.map((one) => one.style.cssText)};
        const arrives = heard(window);
        if (source) sayFrom(source, window, said);
        else postMessage(said, '*');
        await arrives;
        const {type, height, top: step} = Object(said) as Record<string, unknown>;
        const isStep = isOurs && type === STEP && isLength(step);
        const isHeight = isOurs && type === HEIGHT && isLength(height);
        for (const [index, one] of frames.entries()) {
          if (one !== source || !(isStep || isHeight)) {
            expect(one.style.cssText, `style of frame ${index}`).to.equal(before.styles[index]);
          }
        }
        if (isHeight) {
          const given = parseFloat(source.style.height);
          const wanted = heightOf(source, height);
          expect(Math.abs(given - wanted) < 0.01, `${given} for ${wanted}`).to.equal(true);
        }
        if (isStep) {
          const at = source.getBoundingClientRect().top + step;
          const end = document.documentElement.scrollHeight - innerHeight;
          const isAtEnd = scrollY <= 0 || scrollY >= end - 1;
          expect(isAtEnd || (at >= 0 && at <= innerHeight), `the step is at ${at}`).to.equal(true);
        } else if (!isHeight) {
          expect(scrollY, 'how far the page has scrolled').to.equal(before.top);
        }
        expect(endPage().join('; '), 'errors of the page').to.equal('');
      }),
      {...runs(400, await fetchOptions()), ...walking},
    );
  });

  it('to a frame are answered only where the page around it asks, with a height', async function () {
    this.timeout(120_000);
    const answers: unknown[] = [];
    // From the start: the frame may say how high it is before it has loaded.
    const note = ({source, data}: MessageEvent) => {
      const asked = document.querySelector<HTMLIFrameElement>('#place iframe');
      if (source === asked?.contentWindow) answers.push(data);
    };
    addEventListener('message', note);
    const [frame, stranger] = await framed(
      '<iframe src="/test/fuzz/frame.html?element=topic-overview&lang=en" style="width: 400px"></iframe>',
      '<iframe src="/fuzz-options"></iframe>',
    );
    const page = frame!.contentWindow!;
    const errors: string[] = [];
    page.addEventListener('error', ({message: text}) => errors.push(text));
    page.addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
    const element = () => page.document.querySelector('topic-overview');
    await until(() => element()?.shadowRoot?.querySelector('.title'), 'the frame shows nothing');
    // It says by itself how high it has become.
    await until(() => answers.length > 0, 'the frame does not say how high it is');
    const shown = page.document.documentElement.outerHTML;
    try {
      await fc.assert(
        fc.asyncProperty(message, fc.boolean(), async (said, isHost) => {
          const isAsked = isHost && (Object(said) as {type?: unknown}).type === ASK;
          answers.length = 0;
          if (isHost) page.postMessage(said, '*');
          else sayFrom(stranger!, page, said);
          page.postMessage({type: ASK}, '*');
          await until(() => answers.length >= (isAsked ? 2 : 1), 'no answer');
          const height = Math.ceil(page.document.documentElement.getBoundingClientRect().height);
          const answer = {type: HEIGHT, height};
          expect(answers).to.deep.equal(isAsked ? [answer, answer] : [answer]);
          expect(isLength(height) && height > 100, `a height of ${height}`).to.equal(true);
          expect(errors.join('; '), 'errors of the frame').to.equal('');
          expect(page.scrollY, 'how far the frame has scrolled').to.equal(0);
        }),
        {...runs(300, await fetchOptions()), ...walking},
      );
      expect(page.document.documentElement.outerHTML).to.equal(shown);
      expect(page.location.search).to.equal('?element=topic-overview&lang=en');
    } finally {
      removeEventListener('message', note);
    }
  });
});
