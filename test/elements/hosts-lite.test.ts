/** Fitting into a page: heading levels, themes, narrow places, fingers, print. */
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {expect} from './expect.js';
import {$, $$, has, nameOf, openAll, press, render, settled, squash, start} from './helpers.js';
import {coached, look, lookNothing, markupOf, openLook, states} from './states.js';
import {pinToday} from './time.js';
import {goThrough, languages, wordsIn} from './words.js';

const tags = ['cause-checker', 'when-to-see-doctor', 'relief-steps'] as const;

const engine = navigator.userAgent.includes('Firefox')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'Chromium'
    : 'WebKit';

/** Commands that only some drivers know. */
const canEmulateMedia = engine === 'Chromium';
const canSetViewport = engine !== 'WebKit';

/** A test, skipped with its reason where the driver cannot do what it needs. */
const itWhere = (can: boolean, reason: string, title: string, test: () => Promise<void>) => {
  if (can) it(title, test);
  else it.skip(`${title} (skipped in ${engine}: ${reason})`, test);
};

const noMedia = 'its driver cannot emulate media';

const isSeen = (one: Element) => one.checkVisibility() && !one.closest('[class=vh]');

describe('heading levels', () => {
  pinToday();

  const levels = (host: Element) =>
    $$(host, 'h1, h2, h3, h4, h5, h6')
      .filter((heading) => heading.checkVisibility())
      .map(({localName}) => Number(localName.slice(1)));

  function expectLevels(host: Element, level: number, what: string) {
    const found = levels(host);
    expect(has(host, '[role=heading]'), what).to.equal(false);
    expect(found[0], `${what}: the first`).to.equal(level);
    expect(Math.min(...found), `${what}: the highest`).to.equal(level);
    expect(Math.max(...found), `${what}: the deepest`).to.be.at.most(Math.min(6, level + 2));
    for (const [index, one] of found.entries()) {
      expect(one - (found[index - 1] ?? level), `${what}: no level left out`).to.be.at.most(1);
    }
  }

  for (const level of [2, 3, 4, 5, 6] as const) {
    it(`are native and begin at ${level}`, async () => {
      const words = await wordsIn('en');
      for (const tag of tags) {
        const host = await render(`<${tag} lang="en" heading-level="${level}"></${tag}>`);
        expectLevels(host, level, tag);
        await start(host);
        expectLevels(host, level, `${tag}, question`);
      }
      const checker = await render(
        `<cause-checker lang="en" heading-level="${level}"></cause-checker>`,
      );
      await goThrough(checker, words);
      expectLevels(checker, level, 'result');
      const routine = await render(
        `<relief-steps lang="en" plan="prevent" heading-level="${level}"></relief-steps>`,
      );
      expectLevels(routine, level, 'routine');
    });
  }

  it('are 2 by default, and change live', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    expectLevels(host, 2, 'default');
    host.setAttribute('heading-level', '5');
    await settled(host);
    expectLevels(host, 5, 'changed');
  });
});

describe('theme', () => {
  const ground = (host: Element) => getComputedStyle($(host, '[part=card]')).backgroundColor;

  it('is light or dark on request, and follows the page otherwise', async () => {
    const light = ground(await render('<cause-checker lang="en" theme="light"></cause-checker>'));
    const dark = ground(await render('<cause-checker lang="en" theme="dark"></cause-checker>'));
    expect(light).not.to.equal(dark);
    const page = document.createElement('div');
    page.style.colorScheme = 'light';
    const host = await render('<cause-checker lang="en"></cause-checker>', page);
    expect(ground(host)).to.equal(light);
    if (CSS.supports('color', 'light-dark(red, red)')) {
      page.style.colorScheme = 'dark';
      expect(ground(host)).to.equal(dark);
    }
    host.setAttribute('theme', 'light');
    expect(ground(host)).to.equal(light);
    host.setAttribute('theme', 'dark');
    page.style.colorScheme = 'light';
    expect(ground(host)).to.equal(dark);
  });

  itWhere(canEmulateMedia, noMedia, 'follows the reader’s system where the page does', async () => {
    await emulateMedia({colorScheme: 'dark'});
    const page = document.createElement('div');
    page.style.colorScheme = 'light dark';
    const dark = ground(await render('<cause-checker lang="en" theme="dark"></cause-checker>'));
    const host = await render('<cause-checker lang="en"></cause-checker>', page);
    expect(ground(host)).to.equal(dark);
    await emulateMedia({colorScheme: 'light'});
    expect(ground(host)).not.to.equal(dark);
  });

  it('takes the custom properties of the page', async () => {
    const page = document.createElement('div');
    page.style.setProperty('--care-surface', 'rgb(1, 2, 3)');
    page.style.setProperty('--care-radius', '3px');
    const host = await render('<cause-checker lang="en"></cause-checker>', page);
    expect(ground(host)).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle($(host, '[part=card]')).borderTopLeftRadius).to.equal('3px');
  });

  itWhere(canEmulateMedia, noMedia, 'is still where the reader wants less motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await start(host);
    const durations = $$(host, '*').map((one) => getComputedStyle(one).transitionDuration);
    expect(new Set(durations)).to.deep.equal(new Set(['0s']));
    await emulateMedia({reducedMotion: 'no-preference'});
  });
});

describe('narrow places', () => {
  pinToday();

  /** What sticks out of the place by a pixel or more. */
  function outside(host: Element, left: number, right: number) {
    return $$(host, '[part=base] *')
      .filter((one) => isSeen(one) && !one.closest('svg, [class=vh]'))
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
      })
      .map((one) => `${one.localName}.${one.className} "${squash(one.textContent).slice(0, 50)}"`);
  }

  const targets = 'button, summary, textarea, [part=option], [part=call][href]';

  /** Targets lower than 44 px. Links in a text are excepted, as in WCAG 2.5.5. */
  const low = (host: Element) =>
    $$(host, targets)
      .filter(isSeen)
      .filter((one) => one.getBoundingClientRect().height < 43.9)
      .map((one) => `${nameOf(one)}: ${one.getBoundingClientRect().height}px`);

  for (const language of languages) {
    for (const state of states) {
      if (state.name === 'coach on a phone') continue;
      it(`280 and 320 px, ${language}: ${state.tag}: ${state.name}`, async () => {
        const words = await wordsIn(language);
        const place = document.createElement('div');
        const host = await render(markupOf(state, `lang="${language}"`), place);
        const undo = await state.reach?.(host, words);
        if (state.opens) await openAll(host);
        for (const width of [280, 320]) {
          place.style.inlineSize = `${width}px`;
          const {left, right} = place.getBoundingClientRect();
          expect(right - left).to.equal(width);
          expect(outside(host, left, right), `${width} px`).to.deep.equal([]);
          expect(place.scrollWidth, `${width} px`).to.be.at.most(width);
        }
        expect(low(host), 'low targets').to.deep.equal([]);
        undo?.();
      });
    }
  }

  itWhere(
    canSetViewport,
    'its driver cannot size the window',
    'the coach fills the screen of a phone, and no more',
    async () => {
      const old = {width: innerWidth, height: innerHeight};
      await setViewport({width: 320, height: 640});
      try {
        for (const language of languages) {
          const host = await render(`<relief-steps lang="${language}" region="US"></relief-steps>`);
          const words = await wordsIn(language);
          const undo = await coached((at, {relief}) => press(at, relief.flowText.next))(
            host,
            words,
          );
          const dialog = $(host, 'dialog');
          expect(dialog.getBoundingClientRect().width).to.equal(innerWidth);
          expect(dialog.scrollWidth).to.be.at.most(innerWidth);
          expect(outside(host, 0, innerWidth), language).to.deep.equal([]);
          expect(low(host), language).to.deep.equal([]);
          const call = $(host, 'dialog [part=call]').getBoundingClientRect();
          expect(call.bottom, 'the call link is in reach').to.be.at.most(innerHeight);
          undo();
          host.remove();
        }
      } finally {
        await setViewport(old);
      }
    },
  );

  it('takes all of its place in a flex row of the page', async () => {
    const place = document.createElement('div');
    place.style.cssText = 'display: flex; inline-size: 600px';
    const host = await render('<cause-checker lang="en"></cause-checker>', place);
    expect(host.getBoundingClientRect().width).to.be.at.least(280);
  });
});

describe('print', () => {
  pinToday();

  itWhere(canEmulateMedia, noMedia, 'keeps the emergency line of a result', async () => {
    const words = await wordsIn('en');
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await goThrough(host, words, {when: ['when-night']});
    await emulateMedia({media: 'print'});
    try {
      expect($(host, '[part=emergency-line]').checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  itWhere(canEmulateMedia, noMedia, 'leaves no empty card where the way back was', async () => {
    const words = await wordsIn('en');
    await emulateMedia({media: 'print'});
    try {
      for (const id of ['swollen', 'hurt', 'cold']) {
        const host = await render('<relief-steps lang="en"></relief-steps>');
        await openLook(host, words);
        await look(id)(host, words);
        if (id === 'hurt') await lookNothing(host, words);
        const cards = $$(host, '[part=card], [part=result]').filter((one) => one.checkVisibility());
        expect(cards, id).to.deep.equal([$(host, '[part=result]')]);
      }
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  itWhere(canEmulateMedia, noMedia, 'leaves out what cannot be pressed on paper', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await emulateMedia({media: 'print'});
    try {
      expect($$(host, 'button').some((one) => one.checkVisibility())).to.equal(false);
      expect($(host, '[part=footer]').checkVisibility()).to.equal(true);
      expect($(host, '[part=emergency-line]').checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });
});
