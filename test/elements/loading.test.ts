/** Words and code that do not load: content is never lost, and the host is told. */
import {fixture} from '@open-wc/testing';
import {CauseChecker} from '../../src/elements/cause-checker/cause-checker.js';
import {words as checkerWords} from '../../src/elements/cause-checker/cause-checker.words.js';
import {flowWords} from '../../src/elements/cause-checker/checker-flow.words.js';
import type {Locale} from '../../src/language/locales.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  has,
  headingOf,
  liveRegion,
  press,
  render,
  settled,
  squash,
  start,
  until,
} from './helpers.js';
import {pinToday} from './time.js';
import {wordsIn, type Words} from './words.js';

const missing = (): never => {
  throw new TypeError('words are missing');
};

const offline = (): Promise<never> => Promise.reject(new Error('offline'));

describe('loading', () => {
  const said = watchConsole();
  pinToday();

  let words: Words;

  before(async () => {
    words = await wordsIn('en');
  });

  for (const tag of ['cause-checker', 'topic-guide', 'symptom-guide'] as const) {
    it(`<${tag}> shows its content when it is ready, not before`, async () => {
      const host = document.createElement(tag);
      let isReady = false;
      void host.ready.then(() => (isReady = true));
      document.body.append(host);
      await Promise.resolve();
      expect([isReady, has(host, '.title')]).to.deep.equal([false, false]);
      await host.ready;
      expect(has(host, '.title')).to.equal(true);
      expect(host.matches(':state(ready)')).to.equal(true);
      host.remove();
    });
  }

  describe('words that do not load', () => {
    const load = checkerWords['leg-cramps']!;
    const lightDom = '<p>Call your local emergency number.</p>';

    /** Puts an element on the page that fails, and waits for its `care-error`. */
    async function failing(tag: string) {
      const parent = await fixture<HTMLElement>('<div></div>');
      const errors: HTMLElementEventMap['care-error'][] = [];
      const ready: Event[] = [];
      parent.addEventListener('care-error', (event) => errors.push(event));
      parent.addEventListener('care-ready', (event) => ready.push(event));
      parent.innerHTML = `<${tag} lang="en">${lightDom}</${tag}>`;
      const host = parent.firstElementChild as CauseChecker;
      await until(() => errors.length > 0, 'no care-error');
      return {host, errors, ready};
    }

    function expectLightDom(host: Element) {
      const slots = $$<HTMLSlotElement>(host, 'slot');
      expect(slots).to.have.length(1);
      expect(slots[0]?.assignedElements()).to.deep.equal([host.querySelector('p')]);
      expect(host.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(10);
    }

    it('keep the light DOM visible, with one care-error and one warning', async () => {
      class Wordless extends CauseChecker {
        static override readonly tag = 'wordless-checker';
        protected override readonly reading = {
          name: 'reading',
          words: {'leg-cramps': offline},
        };
      }
      Wordless.define();
      const {host, errors, ready} = await failing('wordless-checker');
      expectLightDom(host);
      expect(errors).to.have.length(1);
      expect(errors[0]?.reason).to.equal('words');
      expect(errors[0]?.error).to.be.instanceOf(Error);
      expect(ready).to.have.length(0);
      const warnings = said.take();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<wordless-checker>').and.to.contain('offline');
    });

    it('that fail once are asked for again', async () => {
      let asked = 0;
      class Shaky extends CauseChecker {
        static override readonly tag = 'shaky-checker';
        protected override readonly reading = {
          name: 'reading',
          words: {
            'leg-cramps': (locale: Locale) => (++asked === 1 ? offline() : load(locale)),
          },
        };
      }
      Shaky.define();
      const host = await render<Shaky>('<shaky-checker lang="en"></shaky-checker>');
      expect(headingOf(host)).to.equal(words.checker.text.title);
      expect(asked).to.equal(2);
    });

    it('of one language fall back to English, with one warning', async () => {
      class English extends CauseChecker {
        static override readonly tag = 'english-checker';
        protected override readonly reading = {
          name: 'reading',
          words: {
            'leg-cramps': (locale: Locale) => (locale === 'es' ? offline() : load(locale)),
          },
        };
      }
      English.define();
      const host = await render<English>('<english-checker lang="es"></english-checker>');
      expect(headingOf(host)).to.equal(words.checker.text.title);
      expect($(host, '[part=base]').lang).to.equal('en');
      const warnings = said.take();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<english-checker>').and.to.contain('"es"');
      // The other languages are not affected.
      host.lang = 'ar';
      await until(() => $(host, '[part=base]').lang === 'ar', 'no Arabic');
    });

    it('in a new language leave the old one in place', async () => {
      let down = false;
      class Later extends CauseChecker {
        static override readonly tag = 'later-checker';
        protected override readonly reading = {
          name: 'reading',
          words: {
            'leg-cramps': (locale: Locale) => (down || locale !== 'en' ? offline() : load(locale)),
          },
        };
      }
      Later.define();
      const host = await render<Later>('<later-checker lang="en"></later-checker>');
      down = true;
      host.lang = 'es';
      await until(() => said.take().length > 0, 'no warning');
      await settled(host);
      expect(headingOf(host)).to.equal(words.checker.text.title);
      expect(has(host, 'slot')).to.equal(false);
    });

    it('a part that cannot be shown keeps the light DOM too, until it can', async () => {
      let broken = true;
      class Broken extends CauseChecker {
        static override readonly tag = 'broken-checker';
        protected override show(base: HTMLElement, before: HTMLElement) {
          if (broken) throw new Error('broken');
          super.show(base, before);
        }
      }
      Broken.define();
      const {host, errors, ready} = await failing('broken-checker');
      await host.updateComplete;
      expectLightDom(host);
      expect(errors[0]?.reason).to.equal('render');
      expect(ready, 'care-ready').to.have.length(0);
      expect(host.matches(':state(ready)')).to.equal(false);
      const warnings = said.take();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<broken-checker>').and.to.contain('broken');
      broken = false;
      host.requestUpdate();
      await host.ready;
      expect(headingOf(host)).to.equal(words.checker.text.title);
      expect(host.matches(':state(ready)')).to.equal(true);
      expect(ready, 'care-ready').to.have.length(1);
    });

    it('a later render that fails shows the light DOM, and nothing of what was half changed', async () => {
      let broken = false;
      class Breaking extends CauseChecker {
        static override readonly tag = 'breaking-checker';
        protected override show(base: HTMLElement, before: HTMLElement) {
          if (broken) throw new Error('broken');
          super.show(base, before);
        }
      }
      Breaking.define();
      const host = await render<Breaking>(
        `<breaking-checker lang="en">${lightDom}</breaking-checker>`,
      );
      broken = true;
      host.headingLevel = 3;
      await until(() => has(host, 'slot'), 'no light DOM');
      expectLightDom(host);
      expect($(host, '[part=base]').checkVisibility()).to.equal(false);
      expect(said.take()).to.have.length(1);
      broken = false;
      host.headingLevel = 4;
      await until(() => has(host, 'h4[part=title]'), 'it does not recover');
      expect($(host, '[part=base]').checkVisibility()).to.equal(true);
      expect(has(host, 'slot')).to.equal(false);
    });
  });

  it('a flow that does not load says so, and Start works again later', async () => {
    let down = true;
    class Flaky extends CauseChecker {
      static override readonly tag = 'flaky-checker';
      protected override readonly flow = {
        name: 'flow',
        words: flowWords,
        load: async () => {
          if (down) return offline();
          const [flow] = await Promise.all([
            import('../../src/elements/cause-checker/checker-flow.js'),
            import('../../src/shared/questions/index.js'),
          ]);
          return flow;
        },
      };
    }
    Flaky.define();
    const host = await render<Flaky>('<flaky-checker lang="en"></flaky-checker>');
    $(host, 'button[part=button]').click();
    await until(() => has(host, '[role=alert]'), 'no alert');
    expect($(host, '[role=alert]')).to.contain.text(words.checker.common.notLoaded);
    expect(has(host, '[part=cause]'), 'the list of causes stays').to.equal(true);
    expect(said.take()).to.have.length(1);
    down = false;
    await start(host);
    expect(headingOf(host)).to.equal(words.questions[0]?.text);
    await press(host, words.checker.flow.back);
    expect(has(host, '[role=alert]'), 'the message is gone').to.equal(false);
  });

  describe('Start, while the questions load,', () => {
    /** A checker whose flow comes when the test says so. */
    async function waiting(tag: string) {
      let answer: (module: unknown) => void = () => undefined;
      // One promise for all presses, as the browser keeps one for each file.
      const file = new Promise<never>((resolve) => (answer = resolve as typeof answer));
      class Slow extends CauseChecker {
        static override readonly tag = tag;
        protected override readonly flow = {
          name: 'flow',
          words: flowWords,
          load: () => file,
        };
      }
      Slow.define();
      const host = await render<Slow>(`<${tag} lang="en" region="US"></${tag}>`);
      const button = $(host, 'button[part=button]');
      button.click();
      await settled(host);
      return {host, button, answer};
    }

    const flowModule = () =>
      Promise.all([
        import('../../src/elements/cause-checker/checker-flow.js'),
        import('../../src/shared/questions/index.js'),
      ]).then(([flow]) => flow);

    it('says so, to eyes and to screen readers', async () => {
      const {host, button, answer} = await waiting('slow-checker');
      expect(button.getAttribute('aria-busy')).to.equal('true');
      expect(squash(button.textContent)).to.equal(words.checker.common.loading);
      expect(squash(liveRegion(host).textContent)).to.equal(words.checker.common.loading);
      answer(await flowModule());
      await until(() => has(host, '.pick'), 'no question');
      await settled(host);
      expect(squash(liveRegion(host).textContent)).to.equal('');
    });

    it('leaves the element alive', async () => {
      const {host, answer} = await waiting('patient-checker');
      host.setAttribute('region', 'GB');
      await settled(host);
      expect(has(host, 'a[href="tel:999"]')).to.equal(true);
      host.lang = 'es';
      await until(() => $(host, '[part=base]').lang === 'es', 'no Spanish');
      answer(await flowModule());
      await until(() => has(host, '.pick'), 'no question');
    });

    it('gives up after 10 seconds with a message, and can be pressed again', async () => {
      const {setTimeout} = window;
      const late: (() => void)[] = [];
      window.setTimeout = ((
        run: (...given: unknown[]) => void,
        ms?: number,
        ...given: unknown[]
      ) =>
        ms === 10_000
          ? late.push(() => run(...given))
          : setTimeout(run, ms, ...given)) as typeof window.setTimeout;
      try {
        const {host, button, answer} = await waiting('hanging-checker');
        for (const run of late) run();
        await until(() => has(host, '[role=alert]'), 'no message');
        expect($(host, '[role=alert]')).to.contain.text(words.checker.common.notLoaded);
        expect(button.getAttribute('aria-busy')).to.equal('false');
        expect(has(host, '[part=cause]'), 'the list of causes stays').to.equal(true);
        expect(said.take().join()).to.contain('<hanging-checker>');
        button.click();
        await settled(host);
        expect(has(host, '[role=alert]'), 'the message is gone').to.equal(false);
        expect(button.getAttribute('aria-busy')).to.equal('true');
        answer(await flowModule());
        await until(() => has(host, '.pick'), 'no question');
      } finally {
        window.setTimeout = setTimeout;
      }
    });

    for (const [kind, module] of [
      ['is empty', {}],
      ['exports something else', {start: 1, styles: null}],
      ['throws', {styles: [], start: () => missing()}],
      ['cannot render', {styles: [], start: () => ({render: missing})}],
    ] as const) {
      it(`survives a file that ${kind}, and can be pressed again`, async () => {
        const {host, button, answer} = await waiting(`garbled-${kind.replaceAll(' ', '-')}`);
        answer(module);
        await until(() => has(host, '[role=alert]'), 'no message');
        expect($(host, '[role=alert]')).to.contain.text(words.checker.common.notLoaded);
        expect(has(host, '[part=cause]'), 'the list of causes stays').to.equal(true);
        expect(said.take()).to.have.length(1);
        button.click();
        await settled(host);
        await until(() => has(host, '[role=alert]'), 'no message again');
        expect(button.getAttribute('aria-busy')).to.equal('false');
        said.take();
      });
    }
  });

  it('a second press of Start while it loads does no harm', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    let steps = 0;
    host.addEventListener('care-step', () => {
      steps++;
    });
    const first = $(host, 'button[part=button]');
    first.click();
    first.click();
    await until(() => has(host, '.pick'), 'no question');
    await settled(host);
    expect(steps).to.equal(1);
    expect($$(host, '.pick')).to.have.length(3);
  });
});
