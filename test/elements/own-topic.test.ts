/** A topic that the page brings along: as data, by an address, or in the tag. */
import '../../src/own-topic/index.js';
import {registerTopic, type TopicDocument} from '../../src/own-topic/index.js';
import type {CareElement} from '../../src/base/care-element.js';
import type {CareErrorEvent} from '../../src/base/events.js';
import type {ShellWords} from '../../src/base/words.js';
import {documentOf, exportedParts, type ExportedParts} from '../../src/own-topic/export.js';
import type {Locale} from '../../src/language/locales.js';
import {expect} from './expect.js';
import {$$, hasButton, headingOf, render, settled, shown, start, textOf, until} from './helpers.js';

type Host = CareElement<ShellWords>;

const tags = [
  'topic-overview',
  'symptom-guide',
  'when-to-see-doctor',
  'relief-steps',
  'cause-checker',
  'medicine-guide',
  'picture-guide',
  'doctor-summary',
  'reader-reply',
  'topic-guide',
];

async function exported(locale: Locale): Promise<TopicDocument> {
  const folder = `/src/text/${locale}/topics/leg-cramps`;
  const parts = await Promise.all(
    exportedParts.map(
      async (name) => [name, (await import(`${folder}/parts/${name}.js`)) as object] as const,
    ),
  );
  const {sources, references} = (await import(`${folder}/all-sources.js`)) as Required<
    NonNullable<TopicDocument['sources']>
  >;
  const dates = {checked: '2026-11-22', nextReview: '2027-11-22'};
  return documentOf(
    Object.fromEntries(parts) as unknown as ExportedParts,
    {sources, references},
    locale,
    dates,
  );
}

/** As it comes out of a file. */
const copyOf = (document: TopicDocument) => JSON.parse(JSON.stringify(document)) as TopicDocument;

/** A node with its attributes in order, without the topic's id and the comments of the renderer. */
function treeOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!(node instanceof Element)) return '';
  const attributes = [...node.attributes]
    .filter(({name}) => name !== 'topic')
    .map(({name, value}) => `${name}="${value.trim()}"`)
    .sort();
  const inside = [...node.childNodes].map(treeOf).join('');
  return `<${[node.localName, ...attributes].join(' ')}>${inside}</>\n`;
}

function domOf(host: Element): string {
  const copy = host.shadowRoot!.querySelector('.base')!.cloneNode(true);
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    (node as Comment).remove();
  }
  copy.normalize();
  return treeOf(copy);
}

const create = (tag: string): Host => document.createElement(tag) as unknown as Host;

async function show(tag: string, lang: string, topicData?: TopicDocument): Promise<Host> {
  const host = create(tag);
  host.lang = lang;
  host.topicData = topicData;
  document.body.append(host);
  await shown(host);
  await settled(host);
  return host;
}

/** A guide adds the plans for after and for prevention when the browser has time. */
const allParts = (host: Host) =>
  until(
    () => host.localName !== 'topic-guide' || $$(host, 'relief-steps').length === 3,
    'the guide lacks a part',
  );

/** A small topic of its own. */
const hiccups = (title = 'Hiccups'): TopicDocument => ({
  format: 'care-topic/1.0',
  language: 'en',
  about: {
    id: 'hiccups',
    title,
    purpose: 'For tests only.',
    author: 'A hospital',
    checked: '2026-01-31',
    nextReview: '2027-01-31',
    review: 'reviewed',
    reviewedBy: 'Dr. Test',
    lastReviewed: '2026-02-01',
  },
  overview: {
    headings: {toCauses: 'What brings them on'},
    overview: {
      lead: 'A hiccup is a twitch of the diaphragm.',
      alsoCalled: ['hiccough'],
      alsoCalledList: '{0}',
      facts: ['It stops by itself.'],
      howLong: [],
      who: ['Everybody'],
      isNot: [{id: 'cough', text: 'A cough'}],
    },
  },
});

describe('a topic of the page’s own', () => {
  let warnings: string[] = [];
  const {warn} = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => void warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
    for (const host of document.querySelectorAll(tags.join())) host.remove();
  });

  for (const locale of ['en', 'es', 'ar'] as const) {
    it(`shows what the built-in one shows, once exported, in ${locale}`, async () => {
      const topic = copyOf(await exported(locale));
      for (const tag of tags) {
        const builtIn = await show(tag, locale);
        await allParts(builtIn);
        const before = domOf(builtIn);
        builtIn.remove();
        const own = await show(tag, locale, topic);
        await allParts(own);
        expect(domOf(own), tag).to.equal(before);
        own.remove();
      }
      // Without an address, there is no form for replies.
      const others = warnings.filter((one) => !one.includes('action is missing'));
      expect(others).to.deep.equal([]);
    });
  }

  it('asks what the built-in one asks', async () => {
    const topic = copyOf(await exported('en'));
    for (const tag of ['when-to-see-doctor', 'relief-steps', 'cause-checker']) {
      const builtIn = await show(tag, 'en');
      await start(builtIn);
      const before = domOf(builtIn);
      builtIn.remove();
      const own = await show(tag, 'en', topic);
      await start(own);
      expect(domOf(own), tag).to.equal(before);
      own.remove();
    }
  });

  it('says who reviewed it, and nothing of ours', async () => {
    const host = await show('topic-overview', 'en', hiccups());
    expect(headingOf(host)).to.equal('Hiccups');
    expect(textOf(host))
      .to.contain('Reviewed by Dr. Test, February 1, 2026')
      .and.to.contain('Written by A hospital.')
      .and.not.to.contain('Draft')
      .and.not.to.contain('cramp');
  });

  it('says that nobody has reviewed a draft', async () => {
    const {id, title, purpose} = hiccups().about;
    const about = {id, title, purpose, review: 'draft'} as const;
    const host = await show('topic-overview', 'en', {...hiccups(), about});
    expect(textOf(host)).to.contain('Draft, not reviewed');
    // Nor does it say a day that the document leaves out.
    expect(textOf(host)).not.to.contain('Last checked').and.not.to.contain('Next check');
  });

  it('changes while it shows, and gives way to the built-in one', async () => {
    const host = await show('topic-overview', 'en', hiccups());
    host.topicData = hiccups('Hiccoughs');
    await until(() => headingOf(host) === 'Hiccoughs', 'the other does not show');
    host.topicData = undefined;
    await until(() => headingOf(host) === 'Leg cramps', 'the built-in one does not show');
    host.topicData = hiccups();
    await until(() => headingOf(host) === 'Hiccups', 'the first does not come back');
  });

  it('is shown by its id once it is registered', async () => {
    let asked = 0;
    registerTopic('hiccups', {
      en: () => {
        asked++;
        return Promise.resolve({default: hiccups()});
      },
    });
    const host = await render<Host>('<topic-overview lang="es" topic="hiccups"></topic-overview>');
    expect(headingOf(host)).to.equal('Hiccups');
    expect(host.topic).to.equal('hiccups');
    // There is none in Spanish: what shows is marked as English.
    expect(host.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang')).to.equal('en');
    await render('<topic-overview lang="en" topic="hiccups"></topic-overview>');
    expect(asked).to.equal(1);
  });

  it('takes no id of ours, and none that is no id', () => {
    for (const id of ['leg-cramps', '__proto__', '']) {
      let error: unknown;
      try {
        registerTopic(id, {en: () => Promise.resolve(hiccups())});
      } catch (caught) {
        error = caught;
      }
      expect(error instanceof RangeError, id).to.equal(true);
    }
  });

  it('is read out of the tag', async () => {
    const json = JSON.stringify(hiccups()).replaceAll('<', '\\u003c');
    const host = await render<Host>(
      `<topic-overview lang="en"><script type="application/json">${json}</script></topic-overview>`,
    );
    expect(headingOf(host)).to.equal('Hiccups');
  });

  it('shows markup in words as text', async () => {
    const host = await show('topic-overview', 'en', hiccups('<img src=x onerror=alert(1)>'));
    expect(headingOf(host)).to.equal('<img src=x onerror=alert(1)>');
    expect($$(host, 'img')).to.have.length(0);
  });

  /** What an element does with a topic that is none: how it fails, and what is said of it. */
  async function failed(set: (host: Host) => void, tag = 'topic-overview') {
    const errors: CareErrorEvent[] = [];
    const host = create(tag);
    host.lang = 'en';
    host.append('Ask a pharmacist.');
    host.addEventListener('care-error', (event) => errors.push(event));
    set(host);
    document.body.append(host);
    await until(() => errors.length > 0, 'no error');
    const slot = host.shadowRoot?.querySelector('slot');
    expect(slot?.assignedNodes().some((node) => node.textContent?.includes('Ask'))).to.equal(true);
    expect(host.shadowRoot?.querySelector('.base')).to.equal(null);
    const own = warnings.filter((one) => one.includes(`<${tag}>`));
    expect(own).to.have.length(1);
    return own[0] ?? '';
  }

  it('leaves the content of the page where the document breaks the contract', async () => {
    const broken = {...hiccups(), holdBack: []};
    expect(await failed((host) => (host.topicData = broken))).to.contain('/holdBack is not known');
  });

  it('leaves the content of the page where the document lacks the part', async () => {
    expect(await failed((host) => (host.topicData = hiccups()), 'medicine-guide')).to.contain(
      'has no words for it',
    );
  });

  it('leaves the content of the page where the script in the tag is no JSON', async () => {
    const warning = await failed((host) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '{"format": ';
      host.append(script);
    });
    expect(warning).to.contain('not JSON');
  });

  it('shows nothing of the topic before once the next one is broken', async () => {
    const host = await show('topic-overview', 'en', hiccups());
    host.append('Ask.');
    host.topicData = {...hiccups(), format: 'care-topic/2.0'};
    const base = () => host.shadowRoot?.querySelector('.base');
    await until(() => !base()?.checkVisibility(), 'what was there before still shows');
    expect(host.shadowRoot?.querySelector('slot')?.assignedNodes()).not.to.have.length(0);
  });

  it('asks nothing where "none of these" raises a sign, and lists the signs', async () => {
    const topic = copyOf(await exported('en')) as unknown as {
      checker: {questions: {answers: {exclusive?: true; signs?: string[]}[]}[]};
    };
    const none = topic.checker.questions
      .flatMap(({answers}) => answers)
      .find(({exclusive}) => exclusive);
    none!.signs = ['one-leg-swollen'];
    const data = topic as unknown as TopicDocument;
    const causes = await show('cause-checker', 'en', data);
    expect(hasButton(causes, 'Start')).to.equal(false);
    expect($$(causes, '[data-start]')).to.have.length(0);
    const signs = await show('when-to-see-doctor', 'en', data);
    expect($$(signs, '[data-start]')).to.have.length(0);
    expect(textOf(signs)).to.contain('One leg or foot suddenly cold or pale');
    expect(warnings.join('\n'))
      .to.contain('"none of these" raises a sign')
      .and.to.contain('/checker/questions/');
  });

  it('asks nothing where an emergency gives no way to call', async () => {
    const topic = copyOf(await exported('en')) as unknown as {
      signs: {signDetails: Record<string, {action: string}>};
    };
    topic.signs.signDetails['cold-pale-leg']!.action = 'Wait.';
    const signs = await show('when-to-see-doctor', 'en', topic as unknown as TopicDocument);
    expect($$(signs, '[data-start]')).to.have.length(0);
    expect(warnings.join('\n')).to.contain('/signs/signDetails/cold-pale-leg/action gives no way');
  });

  describe('at an address', () => {
    const {fetch: original} = window;
    let requests: string[] = [];
    let answer: (address: string) => Promise<Response>;

    beforeEach(() => {
      requests = [];
      window.fetch = (input) => {
        const address = input instanceof Request ? input.url : input.toString();
        requests.push(address);
        return answer(address);
      };
    });

    afterEach(() => {
      window.fetch = original;
    });

    const respond = (body: string, status = 200) => Promise.resolve(new Response(body, {status}));

    const by =
      (src: string, langs = 'en') =>
      (host: Host) => {
        host.setAttribute('topic-src', src);
        host.setAttribute('topic-langs', langs);
      };

    it('is fetched once a page', async () => {
      answer = () => respond(JSON.stringify(hiccups()));
      const markup =
        '<topic-overview lang="en" topic-src="/once.{lang}.json" topic-langs="en es"></topic-overview>';
      const host = await render<Host>(markup + markup);
      expect(headingOf(host)).to.equal('Hiccups');
      await until(() => headingOf(host.nextElementSibling!) === 'Hiccups', 'the second is empty');
      expect(requests).to.deep.equal([new URL('/once.en.json', location.href).href]);
    });

    it('changes with its address', async () => {
      answer = (address) => respond(JSON.stringify(hiccups(address.includes('a.') ? 'A' : 'B')));
      const host = await render<Host>(
        '<topic-overview lang="en" topic-src="/a.json" topic-langs="en"></topic-overview>',
      );
      expect(headingOf(host)).to.equal('A');
      host.setAttribute('topic-src', '/b.json');
      await until(() => headingOf(host) === 'B', 'the other does not show');
    });

    for (const [what, src, body, status, says] of [
      ['missing', '/missing.json', '', 404, 'answered 404'],
      ['HTML', '/page.json', '<!doctype html>', 200, 'is HTML'],
      [
        'in another language',
        '/es.json',
        JSON.stringify({...hiccups(), language: 'es'}),
        200,
        'is in "es"',
      ],
      ['no topic', '/none.json', '[]', 200, 'is array, and must be object'],
      ['too big', '/big.json', ' '.repeat(1_000_001), 200, 'is larger'],
    ] as const) {
      it(`leaves the content of the page where the document is ${what}`, async () => {
        answer = () => respond(body, status);
        const warning = await failed(by(src));
        expect(warning).to.contain(says).and.to.contain(`topic-src="`).and.to.contain(src);
      });
    }

    it('leaves the content of the page where it cannot be fetched', async () => {
      answer = () => Promise.reject(new TypeError('Failed to fetch'));
      const warning = await failed(by('https://elsewhere.example/topic.json'));
      expect(warning).to.contain('connect-src').and.to.contain('CORS');
    });
  });
});
