/** An element that names a topic of the page's own which is not there: ours must not show instead. */
import '../../src/own-topic/index.js';
import type {TopicDocument} from '../../src/own-topic/index.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {$$, headingOf, shown, until} from './helpers.js';

const hiccups: TopicDocument = {
  format: 'care-topic/1.0',
  language: 'en',
  about: {
    id: 'hiccups',
    title: 'Hiccups',
    purpose: 'For tests only.',
    checked: '2026-01-31',
    nextReview: '2027-01-31',
    review: 'draft',
  },
  overview: {
    headings: {toCauses: 'What brings them on'},
    overview: {
      lead: 'A hiccup is a twitch of the diaphragm.',
      alsoCalled: [],
      alsoCalledList: '{0}',
      facts: ['It stops by itself.'],
      howLong: [],
      who: ['Everybody'],
      isNot: [],
    },
  },
};

describe('a topic of the page’s own that is named and not there', () => {
  const said = watchConsole();

  for (const [what, set, says] of [
    ['topicData is null', (host) => Object.assign(host, {topicData: null}), 'must be an object'],
    ['topic-src is empty', (host) => host.setAttribute('topic-src', ''), 'topic-src is empty'],
    [
      'the script in the tag is empty',
      (host) => host.insertAdjacentHTML('beforeend', '<script type="application/json"></script>'),
      'not JSON',
    ],
    ['no such topic is registered', (host) => host.setAttribute('topic', 'hicups'), 'Valid: '],
    [
      'the document has no such part',
      (host) => Object.assign(host, {topicData: hiccups}),
      'its topic has no words for it.',
    ],
  ] as const satisfies readonly (readonly [string, (host: Element) => unknown, string])[]) {
    it(`${what}: the content of the page stays, with care-error and one warning`, async () => {
      const errors: Event[] = [];
      const host = document.createElement('symptom-guide');
      host.lang = 'en';
      host.innerHTML = '<p>Ask.</p>';
      host.addEventListener('care-error', (event) => errors.push(event));
      set(host);
      document.body.append(host);
      await until(() => errors.length > 0, 'no care-error');
      await host.updateComplete;
      expect($$(host, '.base')).to.have.length(0);
      expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
      const warnings = said.take();
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<symptom-guide>').and.to.contain(says);
      host.remove();
    });
  }

  it('is waited for in a tag that is still on its way when the element is defined', async () => {
    const page = document.createElement('iframe');
    document.body.append(page);
    const inner = page.contentDocument!;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a page that comes in pieces
    const write = (html: string) => inner.write(html);
    inner.open();
    // A module of its own would wait for the end of the page.
    const code =
      "import('/src/own-topic/index.ts').then(() => import('/src/elements/topic-overview/define.ts'))";
    write(`<!doctype html><script>${code}</script>`);
    const {customElements} = page.contentWindow!;
    await until(() => customElements.get('topic-overview'), 'the element is not defined');
    write('<topic-overview lang="en">');
    const host = inner.querySelector('topic-overview')!;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect($$(host, '.base')).to.have.length(0);
    write(`<script type="application/json">${JSON.stringify(hiccups)}</script></topic-overview>`);
    inner.close();
    await shown(host);
    expect(headingOf(host)).to.equal('Hiccups');
    page.remove();
  });
});
