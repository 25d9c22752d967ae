/** A tag that brings its topic in two ways: the console says which of them counts. */
import '../../src/own-topic/index.js';
import type {CareElement} from '../../src/base/care-element.js';
import type {ShellWords} from '../../src/base/words.js';
import type {TopicDocument} from '../../src/own-topic/index.js';
import {fixture} from '@open-wc/testing';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {headingOf, settled, shown, until} from './helpers.js';

type Host = CareElement<ShellWords> & {topicData?: TopicDocument};

const documentOf = (title: string): TopicDocument => ({
  format: 'care-topic/1.0',
  language: 'en',
  about: {id: 'hiccups', title, purpose: 'For tests only.', review: 'draft'},
  overview: {
    headings: {toCauses: 'What brings them on'},
    overview: {
      lead: 'A hiccup is a twitch of the diaphragm.',
      alsoCalled: [],
      alsoCalledList: '{0}',
      facts: [],
      howLong: [],
      who: [],
      isNot: [],
    },
  },
});

const json = (title: string) => JSON.stringify(documentOf(title));
const addressOf = (title: string) =>
  URL.createObjectURL(new Blob([json(title)], {type: 'application/json'}));
const scriptOf = (title: string) => `<script type="application/json">${json(title)}</script>`;
const article = '<h2>In the page</h2><p>A hiccup is short.</p>';

interface Given {
  readonly attributes?: string;
  readonly inside?: string;
  readonly topicData?: TopicDocument;
}

describe('a tag that brings its topic in two ways', () => {
  const said = watchConsole();

  async function show({attributes = '', inside = '', topicData}: Given): Promise<Host> {
    const holder = await fixture<HTMLElement>('<div></div>');
    const host = document.createElement('topic-overview') as unknown as Host;
    host.lang = 'en';
    host.innerHTML = inside;
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
      host.setAttribute(name, value);
    }
    if (topicData) host.topicData = topicData;
    holder.append(host);
    await shown(host);
    await settled(host);
    return host;
  }

  const src = addressOf('At an address');
  const isInView = (host: Host) => host.querySelector('h2')!.checkVisibility();

  for (const [what, given, counts, others] of [
    [
      'topic-src and wrap',
      {attributes: `topic-src="${src}" wrap`, inside: article},
      'topic-src="blob:',
      'wrap',
    ],
    [
      'topicData and topic-src',
      {attributes: `topic-src="${src}"`, topicData: documentOf('As data')},
      'topicData',
      'topic-src="blob:',
    ],
    [
      'topicData and another script in the tag',
      {inside: scriptOf('In the tag'), topicData: documentOf('As data')},
      'topicData',
      'the script in it',
    ],
    [
      'topic-src and a script in the tag',
      {attributes: `topic-src="${src}"`, inside: scriptOf('In the tag')},
      'topic-src="blob:',
      'the script in it',
    ],
    [
      'a script in the tag and topic',
      {attributes: 'topic="leg-cramps"', inside: scriptOf('In the tag')},
      'the script in it',
      'topic="leg-cramps"',
    ],
  ] as const satisfies readonly (readonly [string, Given, string, string])[]) {
    it(`${what}: says once which counts, and shows that one`, async () => {
      const host = await show(given);
      const title = counts.startsWith('topic-src')
        ? 'At an address'
        : counts === 'topicData'
          ? 'As data'
          : 'In the tag';
      expect(headingOf(host)).to.equal(title);
      if (host.querySelector('h2')) expect(isInView(host)).to.equal(false);
      host.lang = 'en-US';
      await settled(host);
      const [warning, ...more] = said.take();
      expect(more).to.deep.equal([]);
      expect(warning).to.contain('<topic-overview>').and.to.contain(others);
      expect(warning).to.contain(`; ${counts}`).and.to.contain(' counts. Leave out the others.');
    });
  }

  it('wrap and topic: the HTML in the tag counts', async () => {
    const host = await show({attributes: 'wrap topic="leg-cramps"', inside: article});
    expect(isInView(host)).to.equal(true);
    const [warning, ...more] = said.take();
    expect(more).to.deep.equal([]);
    expect(warning).to.contain('wrap counts').and.to.contain('topic="leg-cramps"');
  });

  it('topicData and wrap: says that the HTML in the tag shows and is not read', async () => {
    const host = await show({
      attributes: 'wrap',
      inside: article,
      topicData: documentOf('As data'),
    });
    expect(isInView(host)).to.equal(true);
    const [warning, ...more] = said.take();
    expect(more).to.deep.equal([]);
    expect(warning).to.contain('topicData counts').and.to.contain('is not read');
  });

  it('wrap and an empty topic-src: the HTML in the tag counts', async () => {
    const host = await show({attributes: 'wrap topic-src=""', inside: article});
    expect(isInView(host)).to.equal(true);
    const [warning, ...more] = said.take();
    expect(more).to.deep.equal([]);
    expect(warning).to.contain('wrap counts').and.to.contain('topic-src=""');
  });

  it('says nothing where a server wrote the data of the property into the tag', async () => {
    const host = await show({inside: scriptOf('As data'), topicData: documentOf('As data')});
    host.topicData = documentOf('As newer data');
    await until(() => headingOf(host) === 'As newer data', 'the newer data does not show');
    expect(said.take()).to.deep.equal([]);
  });

  it('says nothing of wrap="false", of questions in a wrapped element, or of the parts of a wrapped guide', async () => {
    await show({attributes: `topic-src="${src}" wrap="false"`, inside: article});
    await show({
      attributes: 'wrap',
      inside: `${article}<script type="application/json">{}</script>`,
    });
    const guide = await fixture<Host>(
      `<topic-guide wrap lang="en"><h1>Hiccups</h1>${article.replace('In the page', 'What are hiccups?')}</topic-guide>`,
    );
    await shown(guide);
    await until(() => guide.querySelector('topic-overview'), 'the guide has no part');
    await settled(guide.querySelector<Host>('topic-overview')!);
    expect(said.take()).to.deep.equal([]);
  });
});
