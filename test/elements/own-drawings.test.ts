/** Drawings that a topic of the page's own brings along. */
import '../../src/own-topic/index.js';
import type {CareElement} from '../../src/base/care-element.js';
import type {CareErrorEvent} from '../../src/base/events.js';
import type {ShellWords} from '../../src/base/words.js';
import type {TopicDocument} from '../../src/content/index.js';
import {expect} from './expect.js';
import {$, $$, headingOf, settled, shown, until} from './helpers.js';

type Host = CareElement<ShellWords>;

const pixel =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240"><rect width="320" height="240"/></svg>';

const hiccups = (url: string): TopicDocument => ({
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
      picture: 'twitch',
      alsoCalled: ['hiccough'],
      alsoCalledList: '{0}',
      facts: ['It stops by itself.'],
      howLong: [],
      who: ['Everybody'],
      isNot: [],
    },
  },
  pictures: {
    headings: {title: 'Hiccups in pictures', lead: 'One drawing.'},
    images: {twitch: {url, width: 320, height: 240, alt: 'A diaphragm that twitches.'}},
    figureGroups: [
      {
        id: 'all',
        title: 'All',
        figures: [
          {id: 'twitch', title: 'A twitch', caption: 'It twitches.', description: 'It goes up.'},
        ],
      },
    ],
  },
});

async function show(set: (host: Host) => void, tag = 'topic-overview'): Promise<Host> {
  const host = document.createElement(tag) as unknown as Host;
  host.lang = 'en';
  set(host);
  document.body.append(host);
  await shown(host);
  await settled(host);
  return host;
}

const imageIn = (host: Host) => $(host, 'img') as HTMLImageElement;

const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

describe('a drawing at an address', () => {
  const {warn} = console;
  const {fetch} = window;

  afterEach(() => {
    console.warn = warn;
    window.fetch = fetch;
    for (const host of document.querySelectorAll('topic-overview, picture-guide')) host.remove();
  });

  for (const tag of ['topic-overview', 'picture-guide']) {
    it(`keeps its room free, has words, and tells no site where it is shown: ${tag}`, async () => {
      const host = await show((one) => {
        one.topicData = hiccups('/no-such-drawing.svg');
      }, tag);
      const image = imageIn(host);
      expect(image.alt).to.equal('A diaphragm that twitches.');
      expect([image.loading, image.referrerPolicy]).to.deep.equal(['lazy', 'no-referrer']);
      const {width, height} = image.getBoundingClientRect();
      // WebKit keeps no room for a drawing that is not there.
      if (!isWebKit) expect(Math.round((100 * width) / height)).to.equal(133);
      expect($$(host, '[part=figure]')).to.have.length(1);
    });
  }

  it('takes the place that was kept for it', async function () {
    if (isWebKit) this.skip();
    const address = URL.createObjectURL(new Blob([pixel], {type: 'image/svg+xml'}));
    const host = await show((one) => {
      one.topicData = hiccups('/no-such-drawing.svg');
    });
    const image = imageIn(host);
    const before = image.getBoundingClientRect().height;
    image.src = address;
    await until(() => image.complete && image.naturalWidth > 0, 'it does not load');
    expect(Math.round(image.getBoundingClientRect().height)).to.equal(Math.round(before));
    URL.revokeObjectURL(address);
  });

  it('is looked for from the page, where the topic is data of the page', async () => {
    const host = await show((one) => {
      one.topicData = hiccups('drawings/twitch.svg');
    });
    expect(imageIn(host).src).to.equal(new URL('drawings/twitch.svg', document.baseURI).href);
  });

  it('is looked for from the document, where that has an address', async () => {
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(hiccups('../twitch.svg'))));
    const host = await show((one) => {
      one.topicSrc = 'https://example.org/topics/en/hiccups.json';
    });
    expect(imageIn(host).src).to.equal('https://example.org/topics/twitch.svg');
  });

  for (const url of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:image/svg+xml,<svg/>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '',
  ]) {
    it(`is nowhere: ${JSON.stringify(url)}`, async () => {
      console.warn = () => undefined;
      const errors: CareErrorEvent[] = [];
      const host = document.createElement('topic-overview') as unknown as Host;
      host.lang = 'en';
      host.append('Ask a pharmacist.');
      host.addEventListener('care-error', (event) => errors.push(event));
      host.topicData = hiccups(url);
      document.body.append(host);
      await until(() => errors.length > 0, 'no error');
      expect($$(host, 'img')).to.have.length(0);
      expect(headingOf(host)).not.to.equal('Hiccups');
    });
  }
});
