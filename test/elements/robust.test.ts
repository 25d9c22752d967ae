/** Bad input, bad luck and unusual hosts: a clear warning once, a sensible default, content never lost. */
import {fixture} from '@open-wc/testing';
import {CauseChecker} from '../../src/elements/cause-checker/cause-checker.js';
import {ReliefSteps} from '../../src/elements/relief-steps/relief-steps.js';
import {version} from '../../src/version.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  chosenLabels,
  has,
  headingOf,
  press,
  render,
  settled,
  shown,
  squash,
  start,
  textOf,
  tick,
} from './helpers.js';
import {coached} from './states.js';
import {pinToday} from './time.js';
import {goTo, wordsIn, type Words} from './words.js';

/** Knows the listeners that are added to the window and the document from now on. */
function countListeners() {
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const live: (readonly [target: EventTarget, type: string, listener: unknown])[] = [];
  const find = (target: EventTarget, type: string, listener: unknown) =>
    live.findIndex((one) => one[0] === target && one[1] === type && one[2] === listener);
  type Given = Parameters<typeof addEventListener>;
  EventTarget.prototype.addEventListener = function (this: unknown, ...given: Given) {
    const target = (this ?? window) as EventTarget;
    const [type, listener] = given;
    const counts = target === window || target === document;
    if (counts && find(target, type, listener) < 0) live.push([target, type, listener]);
    addEventListener.apply(target, given);
  };
  EventTarget.prototype.removeEventListener = function (this: unknown, ...given: Given) {
    const target = (this ?? window) as EventTarget;
    const at = find(target, given[0], given[1]);
    if (at >= 0) live.splice(at, 1);
    removeEventListener.apply(target, given);
  };
  return {
    all: () => live.map(([, type]) => type),
    restore: () => Object.assign(EventTarget.prototype, {addEventListener, removeEventListener}),
  };
}

describe('robustness', () => {
  const said = watchConsole();
  pinToday();

  let words: Words;

  before(async () => {
    words = await wordsIn('en');
  });

  describe('bad input', () => {
    const cases = [
      {
        markup: '<when-to-see-doctor lang="en" region="XX"></when-to-see-doctor>',
        parts: ['<when-to-see-doctor>', 'region', '"XX"', 'US', 'GB'],
        property: 'region',
        value: undefined,
      },
      {
        markup: '<cause-checker lang="en" heading-level="9"></cause-checker>',
        parts: ['<cause-checker>', 'heading-level', '"9"', '2, 3, 4, 5, 6'],
        property: 'headingLevel',
        value: 2,
      },
      {
        markup: '<relief-steps lang="en" theme="blue"></relief-steps>',
        parts: ['<relief-steps>', 'theme', '"blue"', 'auto, light, dark'],
        property: 'theme',
        value: 'auto',
      },
      {
        markup: '<relief-steps lang="en" plan="later"></relief-steps>',
        parts: ['<relief-steps>', 'plan', '"later"', 'now, after, prevent'],
        property: 'plan',
        value: '',
      },
      {
        markup: '<relief-steps lang="en" heading-level="two"></relief-steps>',
        parts: ['<relief-steps>', 'heading-level', '"two"', '2, 3, 4, 5, 6'],
        property: 'headingLevel',
        value: 2,
      },
    ] as const;

    for (const {markup, parts, property, value} of cases) {
      it(`${markup}: one warning, and the content`, async () => {
        const host = await render(markup);
        host.requestUpdate();
        await settled(host);
        const again = await render(markup);
        expect(textOf(again)).to.have.length.greaterThan(500);
        const warnings = said.take();
        expect(warnings).to.have.length(1);
        for (const part of parts) expect(warnings[0]).to.contain(part);
      });

      it(`${markup}: the property is valid`, async () => {
        const host = await render(markup);
        expect((host as unknown as Record<string, unknown>)[property]).to.equal(value);
        said.take();
      });
    }

    it('a language that is no language: English, and one warning', async () => {
      const host = await render('<cause-checker lang="!?"></cause-checker>');
      expect($(host, '[part=base]').lang).to.equal('en');
      expect(said.take().join()).to.contain('lang="!?"').and.to.contain('en, es, ar');
    });

    it('empty attributes mean the default, without a warning', async () => {
      const host = await render<ReliefSteps>(
        '<relief-steps lang="en" region="" theme="" heading-level="" plan=""></relief-steps>',
      );
      expect(headingOf(host)).to.equal(words.opening);
      expect(host.plan).to.equal('');
      said.take();
    });

    it('is forgiven when it is put right', async () => {
      const host = await render<ReliefSteps>(
        '<relief-steps lang="en" heading-level="12"></relief-steps>',
      );
      said.take();
      host.setAttribute('heading-level', '4');
      await settled(host);
      expect(host.headingLevel).to.equal(4);
      expect(has(host, 'h4[part=title]')).to.equal(true);
    });
  });

  describe('the DOM around', () => {
    it('properties set before the upgrade count', async () => {
      const host = document.createElement('late-relief') as HTMLElement &
        Pick<ReliefSteps, 'theme'>;
      Object.assign(host, {plan: 'prevent', headingLevel: 3, region: 'US', theme: 'dark'});
      host.lang = 'es';
      (await fixture('<div></div>')).append(host);
      ReliefSteps.define('late-relief');
      await shown(host);
      await settled(host);
      const es = await wordsIn('es');
      expect(headingOf(host)).to.equal(es.relief.routinePlan.routine.title);
      expect($(host, '[part=title]').localName).to.equal('h3');
      expect(has(host, 'a[href="tel:911"]')).to.equal(true);
      expect(host.theme).to.equal('dark');
    });

    it('attributes set before the upgrade count', async () => {
      const parent = await fixture(
        '<div><late-checker lang="es" region="GB"></late-checker></div>',
      );
      CauseChecker.define('late-checker');
      const host = parent.firstElementChild!;
      await shown(host);
      expect($(host, '[part=base]').lang).to.equal('es');
      expect(has(host, 'a[href="tel:999"]')).to.equal(true);
    });

    it('an element that moves keeps what the reader did', async () => {
      const host = await render('<cause-checker lang="en"></cause-checker>');
      await goTo(host, words, 'danger', {who: ['50-64']});
      await tick(host, ...words.labels('danger', 'stroke-signs'));
      const place = document.createElement('section');
      host.parentElement!.append(place);
      place.append(host);
      await settled(host);
      expect(chosenLabels(host)).to.deep.equal(words.labels('danger', 'stroke-signs'));
      host.remove();
      place.append(host);
      await settled(host);
      expect(headingOf(host)).to.equal(words.question('danger').screens![0]!.text);
    });

    it('a coach that moves keeps its step and its time', async () => {
      const host = await render('<relief-steps lang="en"></relief-steps>');
      const undo = await coached(async (_host, _words, clock) => {
        await press(host, words.relief.flowText.next);
        await clock.jump(5);
        const place = document.createElement('section');
        host.parentElement!.append(place);
        place.append(host);
        await clock.jump(5);
      })(host, words);
      expect(squash($(host, '[part=timer]').textContent)).to.contain('20');
      undo();
    });

    it('a clone is a fresh element', async () => {
      const host = await render('<cause-checker lang="es" heading-level="3"></cause-checker>');
      await start(host);
      const clone = host.cloneNode(true) as HTMLElement & Pick<CauseChecker, 'headingLevel'>;
      host.parentElement!.append(clone);
      await shown(clone);
      expect(clone.headingLevel).to.equal(3);
      expect($(clone, '[part=base]').lang).to.equal('es');
      expect(has(clone, 'form')).to.equal(false);
    });

    it('50 times removed and added leave no listener and no timer behind', async () => {
      const listeners = countListeners();
      try {
        const reading = await render('<when-to-see-doctor lang="en"></when-to-see-doctor>');
        const asking = await render('<cause-checker lang="en"></cause-checker>');
        await start(asking);
        const coaching = await render('<relief-steps lang="en"></relief-steps>');
        const hosts = [reading, asking, coaching];
        const place = await fixture('<div></div>');
        const undo = await coached(async (_host, _words, clock) => {
          place.append(...hosts);
          const before = listeners.all();
          for (let round = 0; round < 50; round++) {
            for (const host of hosts) host.remove();
            place.append(...hosts);
          }
          for (const host of hosts) await settled(host);
          expect(clock.running, 'one timer').to.equal(1);
          expect(listeners.all()).to.have.members(before);
          for (const host of hosts) host.remove();
          expect(clock.running, 'no timer').to.equal(0);
        })(coaching, words);
        undo();
        expect(listeners.all()).to.deep.equal([]);
      } finally {
        listeners.restore();
      }
    });

    describe('in a frame, whose document has style sheets of its own,', () => {
      const frameBody = async () => {
        const frame = await fixture<HTMLIFrameElement>(
          '<iframe title="Elsewhere" width="600"></iframe>',
        );
        return frame.contentDocument!.body;
      };

      /** Whether both rules of the element and those of its flow hold. */
      const isStyled = (host: Element) =>
        getComputedStyle($(host, '[part=base]')).display === 'grid' &&
        getComputedStyle($(host, '[part=card]')).borderTopStyle === 'solid';

      for (const tag of ['cause-checker', 'relief-steps', 'when-to-see-doctor', 'topic-guide']) {
        it(`a clone of <${tag}> shows, with its styles`, async () => {
          const host = await render(`<${tag} lang="en" region="US"><p>Call 911.</p></${tag}>`);
          const clone = host.cloneNode(true) as Element;
          (await frameBody()).append(clone);
          await shown(clone);
          expect(isStyled(clone)).to.equal(true);
          const caller = tag === 'topic-guide' ? $(clone, 'relief-steps') : clone;
          await shown(caller);
          expect($(caller, '[part=call]').getBoundingClientRect().height).to.be.greaterThan(10);
        });
      }

      it('an element that was made here shows, and asks its questions', async () => {
        const host = document.createElement('cause-checker');
        host.lang = 'en';
        (await frameBody()).append(host);
        await shown(host);
        await start(host);
        expect(isStyled(host)).to.equal(true);
        expect(getComputedStyle($(host, '[part=option]')).display).to.equal('grid');
      });

      it('an element that moves there and back keeps its question and its styles', async () => {
        const host = await render('<cause-checker lang="en"></cause-checker>');
        await start(host);
        const home = host.parentElement!;
        const before = getComputedStyle($(host, '[part=option]')).display;
        (await frameBody()).append(host);
        await settled(host);
        expect(headingOf(host)).to.equal(words.questions[0]?.text);
        expect(isStyled(host)).to.equal(true);
        expect(getComputedStyle($(host, '[part=option]')).display).to.equal(before);
        home.append(host);
        await settled(host);
        expect(isStyled(host)).to.equal(true);
        expect(getComputedStyle($(host, '[part=option]')).display).to.equal(before);
      });
    });

    for (const name of ['createElement', 'createTreeWalker', 'importNode', 'createComment']) {
      it(`a page that clobbers document.${name} keeps its own content`, async () => {
        const place = await fixture<HTMLElement>('<div></div>');
        const host = document.createElement('clobbered-checker');
        host.lang = 'en';
        host.innerHTML = '<p>Call 911.</p>';
        class Clobbered extends CauseChecker {
          static override readonly tag = 'clobbered-checker';
        }
        const image = document.createElement('img');
        image.setAttribute('name', name);
        const errors: Event[] = [];
        host.addEventListener('care-error', (event) => errors.push(event));
        const until = async (condition: () => boolean) => {
          for (let round = 0; round < 300 && !condition(); round++) {
            await new Promise((resolve) => setTimeout(resolve, 10));
          }
        };
        place.append(image);
        try {
          Clobbered.define();
          place.append(host);
          await until(() => errors.length > 0 || has(host, '[part=base]'));
          const paragraph = host.querySelector('p')!;
          const shows = has(host, '[part=title]') ? $(host, '[part=title]') : paragraph;
          expect(shows.getBoundingClientRect().height).to.be.greaterThan(10);
        } finally {
          image.remove();
          said.take();
        }
      });
    }

    it('the attribute hidden hides the element', async () => {
      const host = await render('<cause-checker lang="en" hidden></cause-checker>');
      expect(host.checkVisibility()).to.equal(false);
    });
  });

  describe('define()', () => {
    it('is silent when the same version did it', () => {
      CauseChecker.define();
      CauseChecker.define();
      expect(customElements.get('cause-checker')).to.equal(CauseChecker);
    });

    it('leaves a tag of another version alone, and names both', () => {
      class Old extends HTMLElement {
        static readonly version = '0.0.1';
        static readonly tag = 'cause-checker';
      }
      customElements.define('old-checker', Old);
      CauseChecker.define('old-checker');
      CauseChecker.define('old-checker');
      expect(customElements.get('old-checker')).to.equal(Old);
      const warnings = said.take();
      expect(warnings).to.have.length(1);
      for (const part of ['<old-checker>', '0.0.1', version, "define('my-old-checker')"]) {
        expect(warnings[0]).to.contain(part);
      }
    });

    it('leaves a tag of other code alone', () => {
      class Foreign extends HTMLElement {}
      customElements.define('foreign-checker', Foreign);
      CauseChecker.define('foreign-checker');
      expect(customElements.get('foreign-checker')).to.equal(Foreign);
      const [warning] = said.take();
      expect(warning).to.contain('<foreign-checker>').and.to.contain('other code');
    });

    it('leaves a tag of another element of this library alone', () => {
      CauseChecker.define('relief-steps');
      expect(customElements.get('relief-steps')).to.equal(ReliefSteps);
      expect(said.take()).to.have.length(1);
    });

    it('warns of a name that is none, and never throws', () => {
      CauseChecker.define('checker');
      expect(said.take().join()).to.contain('<checker>');
    });

    it('takes a second name, and more', async () => {
      for (const tag of ['my-checker', 'our-checker']) {
        CauseChecker.define(tag);
        CauseChecker.define(tag);
        const host = await render(`<${tag} lang="en"></${tag}>`);
        expect(headingOf(host)).to.equal(words.checker.text.title);
        expect(host).to.be.instanceOf(CauseChecker);
      }
    });

    it('takes another registry', () => {
      const defined: string[] = [];
      const registry = {
        get: () => undefined,
        define: (tag: string) => void defined.push(tag),
      } as unknown as CustomElementRegistry;
      CauseChecker.define('cause-checker', registry);
      expect(defined).to.deep.equal(['cause-checker']);
    });
  });
});
