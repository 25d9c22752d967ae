/** The timer in a window of its own, on phones of all sizes: nothing covers its words, or cuts them. */
import type {ReliefSteps} from '../../src/elements/relief-steps/relief-steps.js';
import {expect} from './expect.js';
import {$, $$, has, hasButton, settled, shown, until} from './helpers.js';
import {boxesOf, lostLetters, textNodesIn} from './letters.js';
import {startRoutine, startTimer} from './states.js';
import {pinToday, stopClock, type Clock} from './time.js';
import {languages, longLanguage, wordsIn, type Words} from './words.js';

type Size = readonly [width: number, height: number];

/** A phone at 400 % zoom, some upright with and without the browser's bars, and one on its side. */
const sizes: readonly Size[] = [
  [320, 256],
  [320, 568],
  [320, 640],
  [375, 667],
  [390, 664],
  [390, 780],
  [390, 844],
  [844, 390],
];

const textSizes = [100, 130, 200];

/** A frame is a window of any size in every engine. Its device speaks, vibrates and knows the day. */
async function openFrame([width, height]: Size): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: ${height}px; border: 0`;
  frame.srcdoc = `<!doctype html><meta charset="utf-8">
    <style>body {margin: 0; font-family: 'Noto Sans', 'Noto Sans Arabic', sans-serif}</style>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as Window & typeof globalThis;
  view.Date = Date;
  const {matchMedia} = view;
  view.matchMedia = (query) => matchMedia.call(view, query === '(pointer: coarse)' ? 'all' : query);
  Object.defineProperty(view.navigator, 'vibrate', {value: () => true});
  Object.defineProperty(view, 'speechSynthesis', {
    value: {
      getVoices: () => languages.map((lang) => ({lang, localService: true})),
      cancel: () => undefined,
    },
  });
  const script = view.document.createElement('script');
  script.type = 'module';
  script.src = new URL('../../src/elements/relief-steps/define.ts', import.meta.url).href;
  view.document.head.append(script);
  return frame;
}

const overlap = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

/** Fonts leave room above and below their letters, those of Arabic a lot. */
const inkOf = ({x, y, width, height}: DOMRect) =>
  new DOMRect(x, y + height / 5, width, height * 0.6);

/** Whether all corners of a box are inside the line of a dial. */
const isIn = (dial: DOMRect, {left, right, top, bottom}: DOMRect) =>
  [left, right].every((x) =>
    [top, bottom].every(
      (y) =>
        Math.hypot(x - dial.x - dial.width / 2, y - dial.y - dial.height / 2) < dial.width * 0.44,
    ),
  );

const isShown = (element: Element) => element.getClientRects().length > 0;

/** The box of the first match, or those of its letters, since a line may be shorter than its block. */
function boxesIn(host: Element, selector: string): readonly DOMRect[] {
  const [found] = $$(host, selector);
  if (!found || !isShown(found)) return [];
  const boxes = textNodesIn(host)
    .filter((text) => found.contains(text))
    .flatMap((text) => boxesOf(text))
    .map(inkOf);
  return boxes.length > 0 ? boxes : [found.getBoundingClientRect()];
}

/** What a reader in a cramp has to see. */
const vital = {
  title: '.instruction',
  digits: '.number',
  'first caution': '.now [part=caution]',
};

/** What the bar covers at this scroll position. */
function covered(host: Element): string[] {
  const bar = $(host, '.bar').getBoundingClientRect();
  return Object.entries({...vital, drawing: '.figure'})
    .filter(([, selector]) => boxesIn(host, selector).some((box) => overlap(box, bar)))
    .map(([name]) => `the bar covers the ${name}`);
}

/** What is too small to tap: below 44 px, or 24 px where the text fills the window as at 400 % zoom. */
function smallTargets(host: Element): string[] {
  const {innerHeight} = host.ownerDocument.defaultView!;
  const em = parseFloat(getComputedStyle($(host, '[part=base]')).fontSize);
  const least = innerHeight / em > 20 ? 44 : 24;
  return $$(host, 'button, a')
    .filter(isShown)
    .map((one) => ({one, ...one.getBoundingClientRect().toJSON()}) as DOMRect & {one: Element})
    .filter(({width, height}) => Math.min(width, height) < least - 0.5)
    .map(({one, width, height}) => `${width}×${height} to tap: ${one.textContent.trim()}`);
}

/** What is wrong with a step as it shows now. */
function faults(host: Element): string[] {
  const found = [...covered(host), ...lostLetters(host), ...smallTargets(host)];
  const ring = $(host, '.ring').getBoundingClientRect();
  const {digits, ...words} = vital;
  for (const [name, selector] of Object.entries({...words, drawing: '.figure'})) {
    if (boxesIn(host, selector).some((box) => overlap(box, ring))) {
      found.push(`the ring covers the ${name}`);
    }
  }
  const dial = $(host, '.ring svg').getBoundingClientRect();
  for (const [name, selector] of Object.entries({digits, unit: '.ring .unit:not(:empty)'})) {
    if (boxesIn(host, selector).some((box) => !isIn(dial, box))) {
      found.push(`the ${name} reach out of the ring`);
    }
  }
  return found;
}

/** What a reader does not see without scrolling. */
const hidden = (host: Element, parts: Readonly<Record<string, string>>) => {
  const {innerHeight} = host.ownerDocument.defaultView!;
  return Object.entries(parts)
    .filter(([, selector]) => {
      // A step may be without one of them, but what it has is shown.
      const isGone = $$(host, selector)
        .slice(0, 1)
        .some((found) => !isShown(found));
      const boxes = boxesIn(host, selector);
      return isGone || boxes.some(({top, bottom}) => top < 0 || bottom > innerHeight);
    })
    .map(([name]) => name);
};

describe('the timer on a phone', () => {
  pinToday();

  let frame: HTMLIFrameElement;
  let clock: Clock;

  async function open(words: Words, lang: string, attributes: string, size: Size) {
    frame = await openFrame(size);
    const {body} = frame.contentDocument!;
    body.innerHTML = `<relief-steps lang="${lang}" region="US" ${attributes}></relief-steps>`;
    const host = body.firstElementChild as ReliefSteps;
    await until(() => host.shadowRoot, 'the frame does not know the element');
    await shown(host);
    clock = stopClock(() => host, frame.contentWindow!);
    await (attributes ? startRoutine : startTimer)(host, words);
    return host;
  }

  function setSize([width, height]: Size, textSize: number) {
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${height}px`;
    frame.contentDocument!.documentElement.style.fontSize = `${textSize}%`;
  }

  /** Calls back for each step, as it begins and as its time is up. */
  async function eachStep(host: ReliefSteps, words: Words, look: (when: string) => unknown) {
    const {finish} = words.relief.flowText;
    for (let step = 1; ; step++) {
      await look(`step ${step}`);
      // Long enough for all but the last step, and short of 10 minutes in all.
      await clock.jump(115);
      await look(`step ${step}, time is up`);
      if (hasButton(host, finish)) return;
      $(host, '.step-button:last-child').click();
      await settled(host);
    }
  }

  afterEach(() => {
    clock.restore();
    frame.remove();
  });

  for (const lang of [...languages, longLanguage]) {
    for (const plan of ['', 'plan="prevent"']) {
      it(`${lang} ${plan}: nothing is covered or cut, wherever the reader scrolls`, async () => {
        const words = await wordsIn(lang);
        const host = await open(words, lang, plan, [390, 844]);
        const found: string[] = [];
        await eachStep(host, words, (when) => {
          for (const size of sizes) {
            for (const textSize of textSizes) {
              setSize(size, textSize);
              const dialog = $(host, 'dialog');
              const {scrollHeight, clientHeight} = dialog;
              const end = Math.max(scrollHeight - clientHeight, 0);
              for (const top of new Set([0, Math.round(end / 2), end])) {
                dialog.scrollTop = top;
                for (const fault of faults(host)) {
                  found.push(`${when}, ${size.join('×')}, ${textSize} %: ${fault}`);
                }
              }
            }
          }
        });
        expect(found).to.deep.equal([]);
      });
    }

    it(`${lang}: what matters shows without scrolling`, async () => {
      const words = await wordsIn(lang);
      const host = await open(words, lang, '', [390, 844]);
      const found: string[] = [];
      await eachStep(host, words, (when) => {
        // In a language that is half as long again, five cautions, or the quiet line of a window that is just high
        // enough to have it, push the number below a small one.
        const leastHeight = ([width]: Size) => {
          if (lang !== longLanguage) return 640;
          return has(host, '.coach > .figure') ? (width > 384 ? 800 : 640) : 800;
        };
        for (const size of sizes.filter(([, height]) => height > 500)) {
          setSize(size, 100);
          $(host, 'dialog').scrollTop = 0;
          const missing = hidden(host, {
            ...vital,
            ...(size[1] >= leastHeight(size) && {'emergency number': '.call'}),
          });
          if (missing.length > 0) found.push(`${when}, ${size.join('×')}: ${missing.join(', ')}`);
        }
      });
      expect(found).to.deep.equal([]);
    });

    it(`${lang}: nothing is covered or cut in a phone on its side`, async () => {
      const words = await wordsIn(lang);
      const host = await open(words, lang, '', [844, 390]);
      expect(has(host, 'dialog'), 'over the page').to.equal(true);
      const found: string[] = [];
      await eachStep(host, words, (when) => {
        for (const textSize of textSizes) {
          setSize([844, 390], textSize);
          for (const fault of faults(host)) found.push(`${when}, ${textSize} %: ${fault}`);
        }
      });
      expect(found).to.deep.equal([]);
    });
  }

  it('begins each step at its top', async () => {
    const words = await wordsIn('en');
    const host = await open(words, 'en', '', [320, 256]);
    await eachStep(host, words, async (when) => {
      if (!when.endsWith('up')) {
        await until(() => hidden(host, {title: vital.title}).length === 0, `${when}: no title`);
      }
      // As a tap does: it takes the focus from the title.
      $(host, '.bar button').focus();
      $(host, '.bar').scrollIntoView();
    });
  });
});
