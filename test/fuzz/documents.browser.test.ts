/** A page that brings anything at all as its topic: it is shown, or the page's own content stays, and nothing runs. */
import * as fc from 'fast-check';
import '../../src/own-topic/index.js';
import type {CareElement} from '../../src/base/care-element.js';
import type {ShellWords} from '../../src/base/words.js';
import type {TopicDocument} from '../../src/content/index.js';
import {whyNotShow} from '../../src/own-topic/why-not.js';
import {watchConsole} from '../elements/console.js';
import {expect} from '../elements/expect.js';
import {$$, settled, until} from '../elements/helpers.js';
import {documentIn} from '../elements/nosebleed.js';
import {changedDocument, markup} from './documents.js';
import {fetchOptions, runs, walking} from './runs.js';

type Host = CareElement<ShellWords>;

const tags = {
  overview: 'topic-overview',
  symptoms: 'symptom-guide',
  relief: 'relief-steps',
  signs: 'when-to-see-doctor',
  causes: 'cause-checker',
  medicines: 'medicine-guide',
  pictures: 'picture-guide',
  visit: 'doctor-summary',
  guide: 'topic-guide',
} as const;

type Tag = (typeof tags)[keyof typeof tags];

const content = 'Pinch the soft part of the nose.';

const isVisible = (element: Element | undefined) =>
  element?.checkVisibility() === true && element.getBoundingClientRect().height > 0;

describe('a topic of a page’s own that may be anything', () => {
  const said = watchConsole();
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    void thrown.push('reason' in event ? String(event.reason) : event.message);
  /** All warnings so far: the same is said once a page. */
  const warnings: string[] = [];
  let nosebleed: TopicDocument;

  before(async () => {
    nosebleed = await documentIn('en');
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  beforeEach(() => {
    thrown.length = 0;
  });

  afterEach(() => {
    expect(thrown.join('\n')).to.equal('');
    expect('hacked' in window).to.equal(false);
  });

  /** An element with a topic: as the property, or as text in its tag. */
  function put(tag: Tag, topic: object | string): {host: Host; failed: () => boolean} {
    const host: Host = document.createElement(tag);
    const own = document.createElement('p');
    own.textContent = content;
    host.append(own);
    if (typeof topic === 'string') {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = topic;
      host.append(script);
    } else Object.assign(host, {topicData: topic});
    let failed = false;
    host.addEventListener('care-error', () => (failed = true));
    document.body.append(host);
    return {host, failed: () => failed};
  }

  const baseOf = (host: Host) => $$(host, '.base').find(isVisible);

  /** Waits for the one or the other: an element is never empty. */
  async function outcome(tag: Tag, topic: object | string) {
    const {host, failed} = put(tag, topic);
    await until(() => failed() || baseOf(host), `<${tag}> shows nothing`);
    await settled(host);
    warnings.push(...said.take());
    const base = baseOf(host);
    if (failed()) expect(isVisible(host.querySelector('p')!), 'the content is gone').to.equal(true);
    else expect(base?.textContent.trim()).not.to.equal('');
    // A frame or an image that runs something, or a link that does.
    const bad = $$(host, 'script, iframe, object, embed, [onerror], [onload], [src^="data:"]');
    expect(bad.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    const links = $$<HTMLAnchorElement>(host, 'a[href]').map(({protocol}) => protocol);
    expect(links.filter((one) => !/^(?:https?|tel|sms):$/.test(one))).to.deep.equal([]);
    return {host, isRefused: failed()};
  }

  it('shows it or names a place in it, whatever was changed', async function () {
    this.timeout(120_000);
    const count = {shown: 0, refused: 0};
    await fc.assert(
      fc.asyncProperty(changedDocument(nosebleed), fc.nat(), async (topic, number) => {
        const known = Object.entries(tags).filter(([part]) => part in (topic as object));
        const [, tag] = known[number % known.length] ?? (['signs', tags.signs] as const);
        const [finding] = whyNotShow(topic);
        const {host, isRefused} = await outcome(tag, topic as object);
        if (finding) {
          expect(isRefused).to.equal(true);
          const place = `${finding.place || 'the document'} ${finding.problem}`;
          expect(warnings.some((one) => one.includes(place) && one.includes(`<${tag}>`))).to.equal(
            true,
            `${place}\n${warnings.at(-1) ?? ''}`,
          );
        } else {
          const start = $$(host, 'button.wide').find((one) => !one.closest('[part=panel]'));
          start?.click();
          await settled(host);
          expect(isRefused || Boolean(baseOf(host))).to.equal(true);
        }
        count[isRefused ? 'refused' : 'shown']++;
        host.remove();
        warnings.push(...said.take());
      }),
      {...runs(150, await fetchOptions()), ...walking},
    );
    expect(count.shown).to.be.greaterThan(10);
    expect(count.refused).to.be.greaterThan(50);
  });

  it('shows markup in words as text, in every element', async () => {
    const addMarkup = (value: unknown, place = ''): unknown => {
      if (typeof value === 'object' && value !== null) {
        const entries = Object.entries(value) as [string, unknown][];
        const all = entries.map(([key, one]) => [key, addMarkup(one, `${place}/${key}`)] as const);
        return Array.isArray(value) ? all.map(([, one]) => one) : Object.fromEntries(all);
      }
      // A sentence: no id and no address.
      return typeof value === 'string' && /\w \w/.test(value) ? value + markup : value;
    };
    const topic = addMarkup(nosebleed) as TopicDocument;
    expect(whyNotShow(topic)).to.deep.equal([]);
    for (const tag of Object.values(tags)) {
      const {host, isRefused} = await outcome(tag, topic);
      expect(isRefused, tag).to.equal(false);
      // The contents of a guide are shown by the elements in it.
      const text = tag === 'topic-guide' ? host.shadowRoot!.textContent : baseOf(host)!.textContent;
      expect(text, tag).to.contain('<img src=x onerror=');
      host.remove();
    }
  });

  const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000);

  const withSource = (url: string) => ({
    ...nosebleed,
    sources: {sources: {x: {organisation: 'O', title: 'T', url}}, references: {}},
  });

  const withDrawing = (id: string, url: string) => {
    const {images = {}} = nosebleed.pictures!;
    const changed = {...images, [id]: {...images[id], url}};
    return {...nosebleed, pictures: {...nosebleed.pictures, images: changed}};
  };

  const svg =
    'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"><script>hacked=1</script></svg>';

  /** What is refused, and what the console says of it. */
  const refusals: Readonly<Record<string, readonly [() => object | string, says: string]>> = {
    'a name that changes every object': [
      () => JSON.stringify(nosebleed).replace('"signDetails":{', '$&"__proto__":{},'),
      '/signs/signDetails/__proto__ cannot be a name',
    ],
    '10 MB': [
      () => JSON.stringify({...nosebleed, about: {...nosebleed.about, title: 'x'.repeat(1e7)}}),
      'is larger than a topic can be',
    ],
    'lists 10,000 deep': [() => deep('[', ']'), 'must be object'],
    'objects 10,000 deep in a part': [
      () =>
        JSON.stringify({...nosebleed, signs: 0}).replace('"signs":0', `"signs":${deep('[', ']')}`),
      '/signs is array',
    ],
    'a script as the address of a source': [
      () => withSource('javascript:hacked=1'),
      '/sources/sources/x/url does not match',
    ],
    'a script as the address of a drawing': [
      () => withDrawing('cold-pack', 'javascript:hacked=1'),
      '/pictures/images/cold-pack/url does not match',
    ],
    'a drawing that holds a script': [
      () => withDrawing('inside-nose', svg),
      '/pictures/images/inside-nose/url does not match',
    ],
    'another document in a field called "default"': [
      () => ({...nosebleed, default: nosebleed}),
      '/default is not known',
    ],
    'no language': [
      () => ({...nosebleed, language: undefined}),
      '/language is undefined, and must be string',
    ],
    'HTML in place of a document': [() => markup, 'is HTML'],
  };

  for (const [what, [topic, says]] of Object.entries(refusals)) {
    it(`keeps the page’s content: ${what}`, async () => {
      for (const tag of ['when-to-see-doctor', 'picture-guide', 'topic-guide'] as const) {
        const {host, isRefused} = await outcome(tag, topic());
        expect(isRefused).to.equal(true);
        const named = warnings.filter((one) => one.includes(`<${tag}>`));
        expect(named.join('\n')).to.contain(says);
        host.remove();
      }
    });
  }
});
