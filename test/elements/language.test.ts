/** The language of an element: where it comes from, and how it changes under the reader. */
import {watchConsole} from './console.js';
import {fillText} from '../../src/language/fill.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  button,
  chosenLabels,
  focused,
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
  until,
} from './helpers.js';
import {coached, toList} from './states.js';
import {pinToday} from './time.js';
import {answerShown, goThrough, goTo, languages, wordsIn, type Words} from './words.js';

const tags = ['cause-checker', 'when-to-see-doctor', 'relief-steps'] as const;

const words = {} as Record<(typeof languages)[number], Words>;

const languageOf = (host: Element) => $(host, '[part=base]').lang;

const speaks = (host: Element, language: string) =>
  until(() => languageOf(host) === language, `it does not speak "${language}"`);

/** An element with an open shadow root. */
function shell(markup: string): HTMLElement {
  const host = document.createElement('div');
  host.attachShadow({mode: 'open'}).innerHTML = markup;
  return host;
}

/** The first match below, shadow roots entered. */
function deep(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found) return found;
  for (const one of root.querySelectorAll('*')) {
    if (one.shadowRoot) return deep(one.shadowRoot, selector);
  }
  throw new Error(`no ${selector}`);
}

const telephone = (host: Element) => $$(host, 'a[href^="tel:"]')[0]?.getAttribute('href');

describe('language', () => {
  const said = watchConsole();
  pinToday();

  before(async () => {
    for (const language of languages) words[language] = await wordsIn(language);
  });

  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  describe('comes from', () => {
    it('the element itself, before any ancestor', async () => {
      const page = document.createElement('div');
      page.lang = 'es';
      const host = await render('<cause-checker lang="ar"></cause-checker>', page);
      expect(languageOf(host)).to.equal('ar');
    });

    it('the page', async () => {
      document.documentElement.lang = 'es';
      const host = await render('<relief-steps></relief-steps>');
      expect(languageOf(host)).to.equal('es');
      expect(headingOf(host)).to.equal(words.es.opening);
    });

    it('the nearest ancestor, shadow roots crossed', async () => {
      document.documentElement.lang = 'es';
      const inner = '<when-to-see-doctor></when-to-see-doctor>';
      const outer = shell('<section lang="ar"><p id="place"></p></section>');
      document.body.append(outer);
      deep(outer.shadowRoot!, '#place').append(shell(inner));
      const host = deep(outer.shadowRoot!, 'when-to-see-doctor');
      await shown(host);
      expect(languageOf(host)).to.equal('ar');
      outer.remove();
    });

    it('English, by default', async () => {
      document.documentElement.removeAttribute('lang');
      const host = await render('<cause-checker></cause-checker>');
      expect(languageOf(host)).to.equal('en');
    });
  });

  describe('is followed live', () => {
    for (const tag of tags) {
      it(`on the element, on an ancestor and on the page: ${tag}`, async () => {
        document.documentElement.lang = 'es';
        const host = await render(`<${tag}></${tag}>`);
        expect(languageOf(host)).to.equal('es');
        document.documentElement.lang = 'ar';
        await speaks(host, 'ar');
        host.parentElement!.lang = 'es';
        await speaks(host, 'es');
        host.lang = 'ar';
        await speaks(host, 'ar');
        host.removeAttribute('lang');
        await speaks(host, 'es');
        host.parentElement!.removeAttribute('lang');
        await speaks(host, 'ar');
      });
    }

    it('on a shadow host, and within its shadow root', async () => {
      const outer = shell('<p><cause-checker></cause-checker></p>');
      document.body.append(outer);
      const host = deep(outer.shadowRoot!, 'cause-checker');
      await shown(host);
      outer.lang = 'ar';
      await speaks(host, 'ar');
      deep(outer.shadowRoot!, 'p').lang = 'es';
      await speaks(host, 'es');
      outer.remove();
    });

    it('when the element moves', async () => {
      const host = await render('<relief-steps></relief-steps>');
      const place = document.createElement('div');
      place.lang = 'ar';
      host.parentElement!.append(place);
      place.append(host);
      await speaks(host, 'ar');
      host.remove();
      place.lang = 'es';
      place.append(host);
      await speaks(host, 'es');
      const other = shell('<p lang="ar"></p>');
      place.append(other);
      deep(other.shadowRoot!, 'p').append(host);
      await speaks(host, 'ar');
      deep(other.shadowRoot!, 'p').lang = 'en';
      await speaks(host, 'en');
    });

    it('when it changes faster than the words arrive', async () => {
      const host = await render('<cause-checker lang="en"></cause-checker>');
      for (const language of ['es', 'ar', 'en', 'ar', 'es']) host.lang = language;
      await speaks(host, 'es');
      await settled(host);
      expect(headingOf(host)).to.equal(words.es.checker.text.title);
    });
  });

  describe('changes and keeps', () => {
    it('the ticked answers of a question, and those before', async () => {
      const host = await render('<cause-checker lang="en"></cause-checker>');
      const picked = ['one-leg-swollen', 'new-weak-numb'];
      await goTo(host, words.en, 'leg-today', {who: ['65plus']});
      await tick(host, ...words.en.labels('leg-today', ...picked));
      for (const language of ['es', 'ar', 'en'] as const) {
        host.lang = language;
        await speaks(host, language);
        expect(headingOf(host)).to.equal(words[language].question('leg-today').text);
        expect(chosenLabels(host)).to.deep.equal(words[language].labels('leg-today', ...picked));
      }
      host.lang = 'es';
      await speaks(host, 'es');
      const screens = words.es.question('danger').screens!.length;
      for (let back = 0; back <= screens; back++) await press(host, words.es.checker.flow.back);
      expect(chosenLabels(host)).to.deep.equal(words.es.labels('who', '65plus'));
    });

    it('the result', async () => {
      const host = await render('<cause-checker lang="en"></cause-checker>');
      await goThrough(host, words.en, {when: ['when-night']});
      for (const language of ['ar', 'es'] as const) {
        host.lang = language;
        await speaks(host, language);
        const {checker, labels} = words[language];
        expect(headingOf(host)).to.contain(checker.tiers[3].heading);
        expect(textOf(host)).to.contain(labels('when', 'when-night')[0]);
        const [first] = $$<HTMLDetailsElement>(host, '[part=cause]');
        expect(squash(first?.textContent)).to.contain(checker.matching.marks.fits);
        expect(first?.open).to.equal(true);
      }
      // And the questions go on in the new language.
      await press(host, words.es.checker.flowText.startAgain);
      await start(host);
      await answerShown(host, words.es, {});
    });

    it('the list of warning signs and its ticks', async () => {
      const host = await render('<when-to-see-doctor lang="en"></when-to-see-doctor>');
      await toList(2)(host, words.en);
      await tick(host, words.en.sign('one-leg-swollen'));
      host.lang = 'ar';
      await speaks(host, 'ar');
      const {signGroups, flowText} = words.ar.signs;
      const {title: place} = signGroups.find(({tier}) => tier === 'urgent')!;
      expect(headingOf(host)).to.equal(fillText(flowText.questions.urgent, {place}));
      expect(chosenLabels(host)).to.deep.equal([words.ar.sign('one-leg-swollen')]);
    });

    it('the step and the time of the coach', async () => {
      const host = await render('<relief-steps lang="en"></relief-steps>');
      const undo = await coached(async (_host, _words, clock) => {
        await press(host, words.en.relief.flowText.next);
        await clock.jump(5);
        host.lang = 'ar';
        await speaks(host, 'ar');
      })(host, words.en);
      expect(headingOf(host)).to.equal(words.ar.instructions[1]);
      expect($(host, '[part=timer]')).to.contain.text('25');
      undo();
    });

    it('the tab of the relief steps', async () => {
      const host = await render('<relief-steps lang="en"></relief-steps>');
      await press(host, words.en.relief.text.tabs.prevent);
      host.lang = 'es';
      await speaks(host, 'es');
      expect(headingOf(host)).to.equal(words.es.relief.routinePlan.routine.title);
    });

    it('the focus', async () => {
      const host = await render('<cause-checker lang="en"></cause-checker>');
      await start(host);
      for (const [language, place] of [
        ['es', '[part=title]'],
        ['ar', '[part=option] input'],
        ['en', 'form button[type=button]'],
      ] as const) {
        $(host, place).focus();
        host.lang = language;
        await speaks(host, language);
        await settled(host);
        expect(focused(), language).to.equal($(host, place));
      }
    });

    it('the focus on the result, and in the coach', async () => {
      const host = await render('<cause-checker lang="en"></cause-checker>');
      await goThrough(host, words.en);
      host.lang = 'ar';
      await speaks(host, 'ar');
      await settled(host);
      expect(focused()).to.equal($(host, '[part=action]'));
      const relief = await render('<relief-steps lang="en"></relief-steps>');
      const undo = await coached()(relief, words.en);
      button(relief, words.en.relief.flowText.pause).focus();
      relief.lang = 'es';
      await speaks(relief, 'es');
      await settled(relief);
      expect(focused()).to.equal(button(relief, words.es.relief.flowText.pause));
      undo();
    });
  });

  it('of several elements differs on one page', async () => {
    const hosts = await Promise.all(
      languages.map((language) => render(`<cause-checker lang="${language}"></cause-checker>`)),
    );
    await Promise.all(hosts.map(start));
    for (const [index, language] of languages.entries()) {
      expect(headingOf(hosts[index]!)).to.equal(words[language].questions[0]?.text);
    }
  });

  it('sets the direction, and the language for screen readers', async () => {
    for (const [language, direction] of [
      ['en', 'ltr'],
      ['es', 'ltr'],
      ['ar', 'rtl'],
      ['ar-EG', 'rtl'],
    ] as const) {
      const host = await render(`<relief-steps lang="${language}"></relief-steps>`);
      const base = $(host, '[part=base]');
      expect(base.dir, language).to.equal(direction);
      expect(base.lang).to.equal(language.slice(0, 2));
      expect(getComputedStyle($(host, '[part=title]')).direction).to.equal(direction);
    }
  });

  it('says that a translation was not checked, in the languages that were not', async () => {
    for (const language of languages) {
      const host = await render(`<cause-checker lang="${language}"></cause-checker>`);
      const {common} = words[language].checker;
      expect(textOf(host).includes(common.unchecked), language).to.equal(language !== 'en');
      expect(textOf(host)).to.contain(common.draft);
    }
  });

  it('without words falls back to English, with one warning', async () => {
    const host = await render('<cause-checker lang="fi"></cause-checker>');
    expect(headingOf(host)).to.equal(words.en.checker.text.title);
    expect($(host, '[part=base]').lang).to.equal('en');
    await start(host);
    await render('<cause-checker lang="fi"></cause-checker>');
    const warnings = said.take();
    expect(warnings).to.have.length(1);
    for (const part of ['<cause-checker>', 'lang', '"fi"', 'en, es, ar']) {
      expect(warnings[0]).to.contain(part);
    }
    host.lang = 'es';
    await speaks(host, 'es');
    expect(has(host, 'form')).to.equal(true);
  });

  it('is read from longer tags and from a common slip, and the region with it', async () => {
    for (const [tag, language, number] of [
      ['es_MX', 'es', 'tel:911'],
      ['ar-EG', 'ar', 'tel:123'],
      ['en-GB', 'en', 'tel:999'],
      ['EN-us', 'en', 'tel:911'],
      ['es-Latn-ES', 'es', 'tel:112'],
      ['es-419', 'es', undefined],
      ['ar', 'ar', undefined],
    ] as const) {
      const host = await render(`<cause-checker lang="${tag}"></cause-checker>`);
      expect(languageOf(host), tag).to.equal(language);
      expect(telephone(host), tag).to.equal(number);
    }
  });

  it('leaves the region to the attribute, and takes it from the page’s tag otherwise', async () => {
    document.documentElement.lang = 'en-US';
    const host = await render('<cause-checker></cause-checker>');
    expect(telephone(host)).to.equal('tel:911');
    document.documentElement.lang = 'en-GB';
    await until(() => telephone(host) === 'tel:999', 'the region is not followed');
    host.setAttribute('region', 'FR');
    await settled(host);
    expect(telephone(host)).to.equal('tel:15');
  });

  describe('a region once known outlives a page translator that', () => {
    const {documentElement} = document;

    afterEach(() => documentElement.classList.remove('translated-ltr', 'translated-rtl'));

    for (const tag of tags) {
      it(`names a language alone: <${tag}>`, async () => {
        documentElement.lang = 'en-US';
        const host = await render(`<${tag}></${tag}>`);
        for (const target of ['fr', 'ar', 'es']) {
          documentElement.lang = target;
          documentElement.classList.add('translated-ltr');
          await speaks(host, target === 'fr' ? 'en' : target);
          await settled(host);
          expect(telephone(host), target).to.equal('tel:911');
        }
        said.take();
      });
    }

    it('names a region of its own', async () => {
      documentElement.lang = 'en-GB';
      const host = await render('<cause-checker></cause-checker>');
      documentElement.lang = 'zh-CN';
      documentElement.classList.add('translated-ltr');
      await until(() => said.take().join().includes('zh-CN'), 'the new tag is not read');
      await settled(host);
      expect(telephone(host)).to.equal('tel:999');
    });

    it('is at work before the words are there', async () => {
      documentElement.lang = 'en-US';
      const host = document.createElement('when-to-see-doctor');
      document.body.append(host);
      documentElement.lang = 'es';
      await shown(host);
      await speaks(host, 'es');
      expect(telephone(host)).to.equal('tel:911');
      host.remove();
    });

    it('passes by a whole guide', async () => {
      documentElement.lang = 'en-US';
      const guide = await render('<topic-guide></topic-guide>');
      const parts = ['relief-steps', 'when-to-see-doctor'].map((tag) => $(guide, tag));
      for (const part of parts) await shown(part);
      documentElement.lang = 'es';
      for (const part of parts) {
        await speaks(part, 'es');
        expect(telephone(part), part.localName).to.equal('tel:911');
      }
    });
  });
});
