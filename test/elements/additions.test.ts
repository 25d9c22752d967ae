/** What a page adds to an element: next steps, a note, a line for advice, and a review. */
import {fingerprintOf} from '../../src/additions/fingerprint.js';
import {loaders as checkerWords} from '../../src/text/readings/cause-checker.js';
import {check, everything, loadAxe} from './axe.js';
import {expect} from './expect.js';
import {$, $$, has, render, settled, shown, squash, start, startOnly, until} from './helpers.js';
import {watchNetwork} from './network.js';
import {pick} from './states.js';
import {wordsIn, type Words} from './words.js';

const steps = `
  <a slot="next-step" data-tier="soon self-care" href="/book" id="book" name="book" class="page"
    onclick="window.clicked = 1" style="color: red" download ping="/ping">Book a <b>visit</b></a>
  <p slot="next-step" data-tier="emergency urgent"><img src="/none.png" alt="">Our door B is open at
    night. <a href="tel:+34900000000">Call us</a><button>No</button><script>window.ran = 1</script></p>
  <p slot="note">Our nurses speak <a href="javascript:window.ran = 2">Catalan</a>.</p>`;

const addedIn = (host: Element) => $$(host, '.added');

const paths: Record<string, (host: Element, words: Words) => Promise<unknown>> = {
  emergency: (host, words) => pick('chest-breath')(host, words),
  urgent: async (host, words) => {
    await pick()(host, words);
    await pick('toxin')(host, words);
  },
  soon: async (host, words) => {
    for (const sign of [undefined, undefined, 'both-ankles']) {
      await pick(...(sign ? [sign] : []))(host, words);
    }
  },
  'self-care': async (host, words) => {
    for (let list = 1; list <= 3; list++) await pick()(host, words);
  },
};

/** Shows an element with what a page adds to it, once that shows. */
async function withAdded(tag: string, attributes: string, inside = steps) {
  const host = await render(`<${tag} lang="en" ${attributes}>${inside}</${tag}>`);
  await until(() => addedIn(host).length > 0, 'nothing is added');
  return host;
}

describe('additions', () => {
  let words: Words;
  /** Each is said once a page, so those of all tests are here. */
  const warnings: string[] = [];
  const {warn} = console;

  before(async () => {
    words = await wordsIn('en');
    await loadAxe();
  });

  beforeEach(() => {
    console.warn = (message: string) => void warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
  });

  for (const [tier, path] of Object.entries(paths)) {
    it(`shows the next step of its tier last in the result: ${tier}`, async () => {
      const host = await withAdded('when-to-see-doctor', 'region="ES"');
      await start(host);
      await path(host, words);
      await settled(host);
      const card = $(host, '[part=result]');
      const text = squash(card.lastElementChild?.textContent);
      expect(card.lastElementChild?.matches('.added')).to.equal(true);
      expect($$(host, '[part=result] .added')).to.have.length(1);
      expect(text).to.equal(
        tier === 'soon' || tier === 'self-care'
          ? 'From this siteBook a visit'
          : 'From this siteOur door B is open at night. Call us',
      );
      const links = [...card.querySelectorAll<HTMLAnchorElement>('.added a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
        {emergency: [], urgent: ['tel:+34900000000']}[tier] ?? ['/book'],
      );
      const isCard = tier === 'emergency';
      if (isCard) expect(addedIn(host)).to.have.length(1);
      // What to do first stays first, and in its place.
      expect(card.querySelector('[part=action]')).not.to.equal(null);
      expect(card.querySelector('a[href="tel:112"]')).not.to.equal(null);
      await check(host, everything);
    });
  }

  it('copies nothing that runs, loads, or can be found', async () => {
    const host = await withAdded('when-to-see-doctor', 'region="ES"');
    await start(host);
    await paths.soon!(host, words);
    const link = $(host, '[part=result] .added a');
    expect(link.getAttributeNames().sort()).to.deep.equal(['href', 'style']);
    await startOnly(await withAdded('when-to-see-doctor', ''));
    expect($$(host, '.added :is(img, script, button, [id], [name], [class=page])')).to.deep.equal(
      [],
    );
    expect('ran' in window).to.equal(false);
    const note = addedIn(host).at(-1)!;
    expect(note.querySelector('a')).to.equal(null);
    expect(squash(note.textContent)).to.equal('From this siteOur nurses speak Catalan.');
    expect(warnings.join('\n')).to.contain('href="javascript:window.ran = 2" is shown as text');
  });

  it('lets the page see nothing of which result shows', async () => {
    const links = Object.keys(paths).map(
      (tier) => `<a slot="next-step" data-tier="${tier}" href="/${tier}">For ${tier}</a>`,
    );
    const events = Object.keys(window)
      .filter((name) => name.startsWith('on'))
      .map((name) => name.slice(2));
    const types = [...events, 'slotchange', 'focusin', 'focusout', 'care-complete', 'care-step'];
    /** What the presses of this test are to the page, whatever they lead to. */
    const pressed = /^(?:click|input|change|submit|focus|blur|focusin|focusout)$/;
    const seen = [];
    for (const [tier, path] of Object.entries(paths)) {
      const host = await withAdded(
        'when-to-see-doctor',
        'region="ES"',
        `${links.join('')}<p slot="note">Ask us.</p>`,
      );
      await start(host);
      const log: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const {type, target, attributeName} of records) {
          log.push([type, target.nodeName, attributeName].join());
        }
      });
      observer.observe(document, {
        ...{attributes: true, characterData: true, childList: true, subtree: true},
      });
      const note = ({type, target}: Event) => {
        if (!(target instanceof Element) || !host.contains(target)) return;
        if (target !== host || !pressed.test(type)) log.push(`${type} ${target.localName}`);
      };
      for (const type of types) document.addEventListener(type, note, {capture: true});
      const endWatch = watchNetwork();
      await path(host, words);
      await settled(host);
      expect($(host, '[part=result] .added a').getAttribute('href')).to.equal(`/${tier}`);
      seen.push({
        log,
        requests: endWatch(),
        active: document.activeElement?.localName,
        originals: [...host.children].map((one) => ({
          slot: one.assignedSlot,
          boxes: one.getClientRects().length,
          markup: one.outerHTML,
          style: [...getComputedStyle(one)].map((name) =>
            getComputedStyle(one).getPropertyValue(name),
          ),
        })),
        parts: $$(host, '.added, .added *').flatMap((one) => [...one.part]),
        links: document.links.length,
      });
      for (const type of types) document.removeEventListener(type, note, {capture: true});
      observer.disconnect();
      host.remove();
    }
    const [first, ...others] = seen;
    for (const other of others) expect(other).to.deep.equal(first);
    expect(first?.log).to.deep.equal([]);
    expect(first?.requests).to.deep.equal([]);
    expect(first?.originals.map(({boxes}) => boxes)).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('follows what a framework writes later, and says what it cannot show', async () => {
    const host = await withAdded(
      'when-to-see-doctor',
      '',
      '<p slot="note">One</p><p slot="next-step" data-tier="sonn">Two</p><p slot="other">Three</p>',
    );
    host.querySelector('p')!.textContent = 'Another';
    await until(() => squash(addedIn(host)[0]?.textContent).endsWith('Another'), 'it stays');
    host.querySelector('p')!.remove();
    await until(() => addedIn(host).length === 0, 'it stays');
    expect(warnings.join('\n')).to.contain('data-tier="sonn" is not known. Valid: emergency');
    expect(warnings.join('\n')).to.contain('slot="other" is not known. Valid: next-step, note');
  });

  it('reaches the parts of a guide, whose note shows once', async () => {
    const host = await withAdded('topic-guide', 'region="ES" sections="warning-signs causes"');
    const part = $(host, 'when-to-see-doctor');
    await shown(part);
    await start(part);
    await paths.soon!(part, words);
    expect(squash($(part, '[part=result] .added').textContent)).to.equal(
      'From this siteBook a visit',
    );
    expect(addedIn(host)).to.have.length(1);
    expect(addedIn(part)).to.have.length(1);
  });

  for (const [lang, label] of [
    ['es', 'De este sitio'],
    ['ar', 'من هذا الموقع'],
  ] as const) {
    it(`marks it as of the page in the language of the element: ${lang}`, async () => {
      const host = await render(
        `<cause-checker lang="${lang}"><p slot="note" lang="en">Hi</p></cause-checker>`,
      );
      await until(() => has(host, '.added'), 'no note');
      expect(squash($(host, '.added').textContent)).to.equal(`${label}Hi`);
      expect($(host, '.added > div').lang).to.equal('en');
    });
  }

  describe('advice-line', () => {
    const said = (host: Element) =>
      $$<HTMLAnchorElement>(host, 'a[href^="tel:"]').map((link) => link.getAttribute('href'));

    it('takes the place of the line of the region, and of no emergency number', async () => {
      const host = await render(
        '<when-to-see-doctor lang="en" region="CA" advice-line="+1 800-555-0100" advice-line-name="Clinic line"></when-to-see-doctor>',
      );
      await until(() => said(host).includes('tel:+18005550100'), 'no line');
      expect(squash($(host, '.base').textContent)).to.contain('Clinic line (+1 800-555-0100)');
      expect(said(host)).to.include('tel:911');
      expect(said(host).filter((one) => one === 'tel:811')).to.deep.equal([]);
      host.setAttribute('advice-line', '911');
      await until(() => !said(host).includes('tel:+18005550100'), 'the line stays');
      expect(warnings.join('\n')).to.contain(
        '<when-to-see-doctor>: advice-line="911" is an emergency number',
      );
    });

    it('is known to the parts of a guide', async () => {
      const host = await render(
        '<topic-guide lang="en" sections="warning-signs" advice-line="+1 800-555-0100"></topic-guide>',
      );
      await until(() => has(host, 'when-to-see-doctor'), 'no part');
      const part = $(host, 'when-to-see-doctor');
      await until(() => said(part).includes('tel:+18005550100'), 'no line');
    });
  });

  describe('signed-src', () => {
    const {fetch} = window;
    let count = 0;

    afterEach(() => {
      window.fetch = fetch;
    });

    const signature = async (changes: object = {}) => ({
      topic: 'leg-cramps',
      language: 'en',
      name: 'Dr. A. Test',
      role: 'general practitioner',
      date: '2026-01-31',
      nextReview: '2999-01-31',
      parts: {
        'cause-checker': await fingerprintOf(
          'leg-cramps/en/cause-checker',
          await checkerWords['leg-cramps']('en'),
        ),
      },
      ...changes,
    });

    async function show(file: unknown, lang = 'en') {
      const text = typeof file === 'string' ? file : JSON.stringify(file);
      window.fetch = () => Promise.resolve(new Response(text));
      const host = await render(
        `<cause-checker lang="${lang}" signed-src="/signed-${++count}.json"></cause-checker>`,
      );
      return host;
    }

    const saysNow = (warning: string) => warning.includes(`/signed-${count}.json"`);

    const statusOf = (host: Element) =>
      $$(host, '.status')
        .filter((one) => one.getClientRects().length > 0)
        .map(({textContent}) => squash(textContent));

    const file = async (changes?: object) => ({
      format: 'care-signatures/1.0',
      signatures: [await signature(changes)],
    });

    it('names who reviewed the words, and calls them a draft once others show', async () => {
      const host = await show(await file());
      await until(() => statusOf(host)[0]?.startsWith('Reviewed'), 'it is a draft');
      expect(statusOf(host)).to.deep.equal([
        'Reviewed by Dr. A. Test, general practitioner, January 31, 2026',
      ]);
      expect(squash($(host, '.about').textContent)).to.contain('Reviewed by Dr. A. Test');
      await check(host, everything);
      host.setAttribute('lang', 'es');
      await until(() => statusOf(host)[0]?.startsWith('Borrador'), 'it is no draft');
      expect(warnings.join('\n')).to.contain('has no signature for topic "leg-cramps" in "es"');
    });

    for (const [name, changes, reason] of [
      ['other words', {parts: {'cause-checker': 'a'.repeat(64)}}, 'is for other words'],
      ['other parts', {parts: {}}, 'does not cover "cause-checker"'],
      ['another language', {language: 'es'}, 'has no signature for topic'],
      ['a date in the past', {nextReview: '2026-02-01'}, 'was to be reviewed again by 2026-02-01'],
      ['a date to come', {date: '2998-01-01'}, 'which is to come'],
      ['no name', {name: ' '}, 'has a mistake in signature 1'],
      ['a long name', {name: 'x'.repeat(2000)}, 'has a mistake in signature 1'],
      ['no day', {date: '2026-02-31'}, 'has a mistake in signature 1'],
    ] as const) {
      it(`leaves the words a draft, and says why: ${name}`, async () => {
        const host = await show(await file(changes));
        await until(() => warnings.some(saysNow), 'no warning');
        expect(warnings.find(saysNow)).to.contain(reason);
        expect(statusOf(host)).to.deep.equal(['Draft, not reviewed']);
      });
    }

    for (const text of [
      '<html>',
      '{',
      'null',
      '{"format":"care-signatures/1.0","signatures":{}}',
    ]) {
      it(`leaves the words a draft for a file that is none: ${text}`, async () => {
        const host = await show(text);
        await until(() => warnings.some(saysNow), 'no warning');
        expect(statusOf(host)).to.deep.equal(['Draft, not reviewed']);
      });
    }

    it('asks for the file once, before Start', async () => {
      const host = await show(await file());
      await until(() => statusOf(host)[0]?.startsWith('Reviewed'), 'it is a draft');
      let asked = 0;
      window.fetch = () => {
        asked++;
        return Promise.reject(new Error('no'));
      };
      await startOnly(host);
      await until(() => warnings.some(saysNow), 'no warning');
      expect(asked).to.equal(0);
    });

    it('shows markup in a name as text', async () => {
      const host = await show(await file({name: '<img src=x onerror=alert(1)>'}));
      await until(() => statusOf(host)[0]?.startsWith('Reviewed'), 'it is a draft');
      expect(has(host, 'img')).to.equal(false);
    });

    it('holds for no words that came after Start and that nobody signed', async () => {
      const host = await show(await file());
      await until(() => statusOf(host)[0]?.startsWith('Reviewed'), 'it is a draft');
      await startOnly(host);
      await until(() => warnings.some(saysNow), 'no warning');
      expect(warnings.find(saysNow)).to.contain('does not cover "cause-checker-flow"');
      host.leave();
      await settled(host);
      expect(statusOf(host)).to.deep.equal(['Draft, not reviewed']);
    });
  });
});
