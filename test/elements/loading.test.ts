/** Words and code that do not load: content is never lost, and the host is told. */
import {fixture} from '@open-wc/testing';
import {CauseChecker} from '../../src/elements/cause-checker/cause-checker.js';
import {words as checkerWords} from '../../src/elements/cause-checker/cause-checker.words.js';
import {flowWords} from '../../src/elements/cause-checker/checker-flow.words.js';
import type {Locale} from '../../src/language/locales.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {$, $$, has, headingOf, press, render, settled, shown, start, until} from './helpers.js';
import {pinToday} from './time.js';
import {wordsIn, type Words} from './words.js';

const offline = (): Promise<never> => Promise.reject(new Error('offline'));

describe('loading', () => {
  const said = watchConsole();
  pinToday();

  let words: Words;

  before(async () => {
    words = await wordsIn('en');
  });

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
      await settled(host);
      expect(headingOf(host)).to.equal(words.checker.text.title);
      expect(has(host, 'slot')).to.equal(false);
      said.take();
    });

    it('a part that cannot be shown keeps the light DOM too, until it can', async () => {
      let broken = true;
      class Broken extends CauseChecker {
        static override readonly tag = 'broken-checker';
        protected override renderReading() {
          if (broken) throw new Error('broken');
          return super.renderReading();
        }
      }
      Broken.define();
      const {host, errors, ready} = await failing('broken-checker');
      await host.updateComplete;
      expectLightDom(host);
      expect(errors[0]?.reason).to.equal('render');
      expect(ready, 'care-ready').to.have.length(0);
      const warnings = said.take();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<broken-checker>').and.to.contain('broken');
      broken = false;
      host.requestUpdate();
      await shown(host);
      expect(ready, 'care-ready').to.have.length(1);
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
            import('../../src/elements/flow/index.js'),
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

  it('a second press of Start while it loads does no harm', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    let steps = 0;
    host.addEventListener('care-step', () => {
      steps++;
    });
    const first = $(host, 'button[part=button]');
    first.click();
    first.click();
    await until(() => has(host, 'form'), 'no question');
    await settled(host);
    expect(steps).to.equal(1);
    expect($$(host, 'form')).to.have.length(1);
  });
});
