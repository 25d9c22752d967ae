/** Reading parts that the build compiled: they say what the same words say when a browser renders them. */
import {html, render as renderTemplate} from 'lit';
import type {CareErrorEvent} from '../../src/base/events.js';
import {CauseChecker} from '../../src/elements/cause-checker/cause-checker.js';
import {reading as causes} from '../../src/elements/cause-checker/cause-checker.reading.js';
import {words as causeWords} from '../../src/elements/cause-checker/cause-checker.words.js';
import {reading as medicines} from '../../src/elements/medicine-guide/medicine-guide.reading.js';
import {reading as pictures} from '../../src/elements/picture-guide/picture-guide.reading.js';
import {reading as symptoms} from '../../src/elements/symptom-guide/symptom-guide.reading.js';
import {reading as overview} from '../../src/elements/topic-overview/topic-overview.reading.js';
import {reading as signs} from '../../src/elements/when-to-see-doctor/when-to-see-doctor.reading.js';
import type {CompiledElement} from '../../src/shared/reading/compiled-element.js';
import {liveView, type LiveHost} from '../../src/shared/reading/live.js';
import type {Reading} from '../../src/shared/reading/view.js';
import {sources as allSources} from '../../src/topics/leg-cramps/all-sources.js';
import type {Source} from '../../src/content/index.js';
import {loaders as causeLoaders} from '../../src/text/loaders/cause-checker.js';
import {loaders as medicineLoaders} from '../../src/text/loaders/medicine-guide.js';
import {loaders as pictureLoaders} from '../../src/text/loaders/picture-guide.js';
import {loaders as symptomLoaders} from '../../src/text/loaders/symptom-guide.js';
import {loaders as overviewLoaders} from '../../src/text/loaders/topic-overview.js';
import {loaders as signLoaders} from '../../src/text/loaders/when-to-see-doctor.js';
import type {CommonWords} from '../../src/base/words.js';
import type {Locale} from '../../src/language/locales.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {$, $$, has, headingOf, render, settled, until} from './helpers.js';
import {languages} from './words.js';

interface Compiled {
  readonly tag: string;
  readonly reading: Reading<never>;
  readonly words: (locale: Locale) => Promise<CommonWords>;
}

const compiled: readonly Compiled[] = [
  {tag: 'cause-checker', reading: causes, words: causeLoaders['leg-cramps']},
  {tag: 'medicine-guide', reading: medicines, words: medicineLoaders['leg-cramps']},
  {tag: 'picture-guide', reading: pictures, words: pictureLoaders['leg-cramps']},
  {tag: 'symptom-guide', reading: symptoms, words: symptomLoaders['leg-cramps']},
  {tag: 'topic-overview', reading: overview, words: overviewLoaders['leg-cramps']},
  {tag: 'when-to-see-doctor', reading: signs, words: signLoaders['leg-cramps']},
];

/** Nothing known, and one of each kind of number, line and name. */
const regions = ['', 'US', 'GB', 'IE', 'DE', 'AU'];

/** Without `dt` and `dd`, which are inline in our styles. */
const blocks = /^(?:details|dl|div|h[1-6]|li|ol|p|path|section|summary|svg|ul)$/;

/** The markup of nodes without what shows nowhere: marks of Lit, the order of attributes, and spaces around blocks. */
function markupOf({childNodes}: Node): string {
  const pieces = [...childNodes].map((node) => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes].map(({name, value}) => ` ${name}="${value}"`).sort();
    const {localName: tag} = node;
    const edge = blocks.test(tag) ? '\n' : '';
    const start = `${edge}<${tag}${attributes.join('')}>${edge}`;
    return `${start}${markupOf(node)}${edge}</${tag}>${edge}`;
  });
  return pieces
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[ \t]+/g, ' ');
}

/** What an element shows, without its live region. */
const shownBy = (host: Element) =>
  markupOf($(host, '.base')).replace(/<div class="vh" role="status">.*$/s, '');

const commentsIn = (root: Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
};

describe('a compiled reading part', () => {
  for (const {tag, reading, words} of compiled) {
    for (const locale of languages) {
      it(`shows what its words say: <${tag}> in "${locale}"`, async () => {
        const ofLocale = await words(locale);
        for (const region of regions) {
          for (const level of [2, 4, 6]) {
            const host = await render<CompiledElement>(
              `<${tag} lang="${locale}" region="${region}" heading-level="${level}"></${tag}>` +
                // To link to, on every other page.
                (level === 4 ? '<when-to-see-doctor lang="en"></when-to-see-doctor>' : ''),
            );
            const holder = document.createElement('div');
            const view = liveView<never>({
              words: ofLocale,
              locale,
              facts: host.facts,
              titleLevel: level,
              shows: host.shows,
              asks: host.asks,
              regionInUse: host.regionInUse,
              hasFlow: host.hasFlow,
              guide: undefined,
              cases: host.cases,
            } as unknown as LiveHost<never>);
            renderTemplate(html`${reading(view)}`, holder);
            expect(shownBy(host), `${region} at level ${level}`).to.equal(markupOf(holder));
            host.remove();
          }
        }
      });
    }

    it(`binds no node: <${tag}>`, async () => {
      const host = await render(`<${tag} lang="en"></${tag}>`);
      expect(commentsIn($(host, '.base'))).to.equal(0);
    });

    it(`keeps open what is open, and the focus, in another language: <${tag}>`, async () => {
      const host = await render(`<${tag} lang="en"></${tag}>`);
      const before = $$<HTMLDetailsElement>(host, 'details:not(.sources .sources)');
      const last = before.length - 1;
      before[last]!.open = true;
      before[last]!.querySelector('summary')!.focus();
      host.lang = 'es';
      await until(() => $(host, '.base').lang === 'es', 'it does not speak Spanish');
      const after = $$<HTMLDetailsElement>(host, 'details');
      expect(after[last]!.open).to.equal(true);
      expect(after.filter(({open}) => open)).to.have.length(before.filter(({open}) => open).length);
      expect(host.shadowRoot!.activeElement).to.equal(after[last]!.querySelector('summary'));
    });
  }

  describe('that is not whole', () => {
    const said = watchConsole();
    const load = causeWords['leg-cramps']!;

    const garbled: Readonly<Record<string, (reading: string) => unknown>> = {
      missing: () => undefined,
      'cut off': (reading) => reading.slice(0, -20),
      'cut off within a tag': (reading) => reading.slice(0, -3),
      'with a stray end': (reading) => `${reading}</div>`,
      'with an attribute that is no attribute': (reading) => reading.replace('class="', 'class='),
    };

    for (const [name, change] of Object.entries(garbled)) {
      it(`leaves the content of the tag in place: ${name}`, async () => {
        const own = `garbled-${name.replaceAll(' ', '-')}`;
        class Garbled extends CauseChecker {
          static override readonly tag = own;
          protected override readonly reading = {
            name: 'reading',
            words: {
              'leg-cramps': async (locale: Locale) => {
                const words = await load(locale);
                return {...words, reading: change(words.reading) as string};
              },
            },
          };
        }
        const errors: Event[] = [];
        const collect = (event: Event) => errors.push(event);
        document.addEventListener('care-error', collect);
        Garbled.define();
        const host = document.createElement(own);
        host.lang = 'en';
        host.textContent = 'The content of the page.';
        document.body.append(host);
        await until(() => errors.length > 0, 'no error');
        await settled(host);
        document.removeEventListener('care-error', collect);
        expect(errors).to.have.length(1);
        expect((errors[0] as CareErrorEvent).reason).to.equal('render');
        expect(has(host, 'slot')).to.equal(true);
        expect(host.checkVisibility()).to.equal(true);
        const warnings = said.take();
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.contain(`<${own}>`);
        host.remove();
      });
    }
  });

  it('of many copies is filled in for each of them', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    page.innerHTML = ['US', 'GB', 'US']
      .map((region) => `<when-to-see-doctor lang="en" region="${region}"></when-to-see-doctor>`)
      .join('');
    const hosts = [...page.children];
    await until(() => hosts.every((host) => host.shadowRoot?.querySelector('.base h2')), 'nothing');
    const calls = hosts.map((host) => $(host, '[part=call]').getAttribute('href'));
    expect(calls).to.deep.equal(['tel:911', 'tel:999', 'tel:911']);
    expect(hosts.map(headingOf)).to.deep.equal(Array(3).fill(headingOf(hosts[0]!)));
    page.remove();
  });
});

it('a list of sources says who wrote each, its title and its year', async () => {
  const host = await render('<symptom-guide lang="en"></symptom-guide>');
  const list = $(host, '.end .sources') as HTMLDetailsElement;
  list.open = true;
  await until(() => list.querySelector('a') !== null, 'the sources do not come');
  const told = Object.values<Source>(allSources).map(
    ({organisation, title, year}) => `${organisation}: ${title}${year ? ` (${String(year)})` : ''}`,
  );
  const links = [...list.querySelectorAll('a')];
  for (const {textContent} of links) expect(told).to.include(textContent);
  expect(links.some(({textContent}) => /\(\d{4}\)$/.test(textContent))).to.equal(true);
});
