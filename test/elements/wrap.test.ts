/** `wrap`: the page's own HTML is the content of an element. */
import '../../src/own-topic/index.js';
import type {CareElement} from '../../src/base/care-element.js';
import type {ShellWords} from '../../src/base/words.js';
import type {TopicDocument} from '../../src/content/index.js';
import {fixture} from '@open-wc/testing';
import {expect} from './expect.js';
import {
  $,
  $$,
  has,
  hasButton,
  headingOf,
  press,
  settled,
  shown,
  start,
  startOnly,
  textOf,
  until,
} from './helpers.js';

type Host = CareElement<ShellWords> & {topicData?: TopicDocument; wrap?: boolean};

const pairs = [
  '1-relief-steps',
  '2-when-to-see-doctor',
  '3-cause-checker',
  '4-picture-guide',
  '5-topic-guide',
] as const;

const sourceOf = async (name: (typeof pairs)[number]) =>
  (await (await fetch(`/test/elements/wrapping/${name}.html`)).text()).replace(/<!--.*?-->\s*/, '');

/** All nodes in the order of the page, without the elements that a guide puts around them. */
const nodesIn = (host: Element): Node[] =>
  [...host.childNodes].flatMap((node) =>
    node instanceof Element && node.localName.includes('-')
      ? nodesIn(node)
      : [node, ...(node instanceof Element ? nodesIn(node) : [])],
  );

const isShown = (element: Element) =>
  element.checkVisibility() && element.getBoundingClientRect().height > 0;

/** As the parser of a page does: the nodes are there before the element is. */
async function put(markup: string): Promise<{host: Host; before: readonly Node[]; html: string}> {
  const holder = await fixture<HTMLElement>('<div></div>');
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const parsed = page.body.firstElementChild as Host;
  const host = document.adoptNode(parsed);
  const html = host.outerHTML;
  const before = nodesIn(host);
  holder.append(host);
  customElements.upgrade(host);
  await shown(host);
  await settled(host);
  for (const part of host.querySelectorAll<Host>('[wrap]')) await settled(part);
  return {host, before, html};
}

describe('wrap', () => {
  let warnings: string[] = [];
  const {warn} = console;

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => void warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
  });

  for (const name of pairs) {
    it(`keeps every node of ${name}, in order and in sight, and gives them back`, async () => {
      const {host, before, html} = await put(await sourceOf(name));
      expect(nodesIn(host).length).to.equal(before.length);
      expect(nodesIn(host).every((node, at) => node === before[at])).to.equal(true);
      for (const one of host.querySelectorAll('h1, h2, h3, li, p, a, img[alt=""] + *, table')) {
        const isClosed = one.closest('details:not([open])');
        if (!isClosed) expect(isShown(one), one.outerHTML).to.equal(true);
      }
      host.removeAttribute('wrap');
      await until(() => !host.querySelector('[wrap]'), 'the parts stay');
      await settled(host);
      expect(host.outerHTML.replace(' class=""', '')).to.equal(html.replace(' wrap=""', ''));
      expect(nodesIn(host).every((node, at) => node === before[at])).to.equal(true);
      host.setAttribute('wrap', '');
      await until(() => textOf(host).includes('Call'), 'it is not wrapped again');
      await until(() => $$(host, 'slot').length === 1, 'the nodes do not show');
      expect(nodesIn(host).every((node, at) => node === before[at])).to.equal(true);
    });
  }

  it('adds the emergency line before, and who answers for the words after', async () => {
    for (const name of pairs) {
      const {host} = await put((await sourceOf(name)).replace('lang="en"', 'lang="en-US"'));
      expect($(host, '[part=emergency-line]').textContent, name).to.contain('Call 911');
      const [base, slot, foot] = [...host.shadowRoot!.children].filter(
        ({localName}) => localName !== 'style',
      );
      expect(base?.getAttribute('part')).to.equal('base');
      expect(slot?.localName).to.equal('slot');
      expect(foot?.textContent).to.contain(
        name === '5-topic-guide' ? 'Reviewed by Example Hospital' : 'Draft, not reviewed',
      );
      host.remove();
    }
  });

  it('says the emergency line once in an article', async () => {
    const {host} = await put(await sourceOf('5-topic-guide'));
    await until(
      () =>
        [host, ...host.querySelectorAll('[wrap]')].filter((one) =>
          has(one, '[part=emergency-line]'),
        ).length === 1,
      'not one emergency line',
    );
    expect([...host.querySelectorAll('[wrap]')].map(({localName}) => localName)).to.deep.equal([
      'topic-overview',
      'symptom-guide',
      'topic-overview',
      'when-to-see-doctor',
      'relief-steps',
      'cause-checker',
    ]);
    expect(host.querySelector('nav')?.parentElement?.localName).to.equal('topic-overview');
    const story = [...host.children].find(({textContent}) => textContent === 'Our story');
    expect(story?.parentElement).to.equal(host);
  });

  it('runs the timer of a list of steps, with its image, its caution and its limit', async () => {
    const {host} = await put(await sourceOf('1-relief-steps'));
    await startOnly(host);
    expect(headingOf(host)).to.equal('First, look for these signs');
    expect($$(host, '[part=option]').map(({textContent}) => textContent.trim())).to.deep.equal([
      'One leg is swollen, warm or a changed color',
      'The leg is suddenly cold or pale',
    ]);
    expect(isShown(host.querySelector('ol')!)).to.equal(false);
    await press(host, 'None of these: start');
    expect(headingOf(host)).to.equal('Sit down safely');
    await press(host, 'Next');
    expect(headingOf(host)).to.equal('Pull your toes up');
    const image = $(host, '[part=figure] img');
    expect(image.getAttribute('src')).to.equal('img/toes-up.png');
    expect(image).not.to.equal(host.querySelector('img'));
    expect($(host, '[part=timer]').textContent).to.contain('30');
    expect($(host, '[part=caution]').textContent).to.contain('Ease off');
    expect(textOf(host)).to.contain('10:00');
    await press(host, 'Stop');
    expect(isShown(host.querySelector('ol')!)).to.equal(true);
    expect(has(host, '[part=timer]')).to.equal(false);
  });

  it('says what to do where a sign of the first look is true', async () => {
    const {host} = await put(
      (await sourceOf('1-relief-steps')).replace('lang="en"', 'lang="en-US"'),
    );
    await startOnly(host);
    $$(host, '[part=option]')[1]?.click();
    await settled(host);
    expect($(host, '[part=result]').textContent).to.contain('Get emergency help now');
    expect($(host, '[part=result]').textContent).to.contain('Call 911');
  });

  it('goes through the lists of warning signs', async () => {
    const {host} = await put(await sourceOf('2-when-to-see-doctor'));
    await start(host);
    expect(textOf(host))
      .to.contain('It is hard to breathe')
      .and.to.contain('Or you choke on blood');
    $(host, '[part=option] input').click();
    await settled(host);
    await press(host, 'Continue');
    const result = $(host, '[part=result]').textContent;
    expect(result)
      .to.contain('Get emergency help now')
      .and.to.contain('Sit up and lean forward.')
      .and.to.contain('Do not lie on your back.');
  });

  it('asks the questions of the script, and answers with copies of the page’s own help', async () => {
    const {host} = await put(await sourceOf('3-cause-checker'));
    await start(host);
    expect(headingOf(host)).to.equal('Right now, is this true?');
    await press(host, 'No');
    expect(headingOf(host)).to.equal('What fits you?');
    for (const input of $$<HTMLInputElement>(host, '[part=option] input')) {
      if ((input.closest('label')?.textContent ?? '').includes('Dry rooms')) input.click();
    }
    await settled(host);
    await press(host, 'Continue');
    const cause = $(host, '[data-cause="dry-air"]');
    expect(cause.textContent).to.contain('salt water');
    expect(cause.querySelector('li em')?.textContent).to.equal('salt water');
    expect(cause.textContent).to.contain('petroleum jelly');
  });

  it('holds back a line of help that an answer speaks against', async () => {
    const {host} = await put(await sourceOf('3-cause-checker'));
    await start(host);
    await press(host, 'No');
    for (const input of $$<HTMLInputElement>(host, '[part=option] input')) {
      if ((input.closest('label')?.textContent ?? '').includes('oxygen')) input.click();
    }
    await settled(host);
    await press(host, 'Continue');
    expect(textOf(host)).to.contain('No oily ointment near oxygen.');
    expect($(host, '[data-cause="dry-air"]').textContent)
      .to.contain('salt water')
      .and.not.to.contain('petroleum jelly');
  });

  it('has the sheet of a doctor’s visit, and its lists once', async () => {
    const {host} = await put(
      `<doctor-summary lang="en" wrap data-name="Nosebleeds"><h2>Your visit</h2>
        <ul data-list="bring"><li>Your <a href="/list">list of medicines</a></li></ul>
        <ul data-list="ask"><li>Why does it bleed?</li></ul></doctor-summary>`,
    );
    expect(isShown(host.querySelector('a')!)).to.equal(true);
    const seen = $$(host, '.list').filter(isShown);
    expect(seen).to.have.length(0);
    expect(has(host, '[part=panel]')).to.equal(true);
    host.removeAttribute('wrap');
    await until(
      () => headingOf(host).includes('cramps') || $$(host, '.list').some(isShown),
      'hidden',
    );
  });

  const reading = {
    'symptom-guide': '<h2>Symptoms</h2><ul><li>It bleeds</li></ul>',
    'topic-overview': '<h2>Nosebleeds</h2><p>A nosebleed is <em>common</em>.</p>',
    'medicine-guide':
      '<h2>Medicines</h2><h3>Pain</h3><details><summary>Paracetamol</summary><p data-can>It eases pain.</p><p data-cannot>It stops no blood.</p><p data-warning>Ask first.</p></details>',
  };
  for (const [tag, html] of Object.entries(reading)) {
    it(`shows the page's own words in <${tag}>`, async () => {
      const {host, before} = await put(
        `<${tag} lang="en" wrap data-name="Nosebleeds">${html}</${tag}>`,
      );
      expect(warnings).to.deep.equal([]);
      expect(nodesIn(host).every((node, at) => node === before[at])).to.equal(true);
      expect(isShown(host.querySelector('h2')!)).to.equal(true);
      expect(has(host, '[part=emergency-line]')).to.equal(true);
      expect(textOf(host)).not.to.contain('cramp');
    });
  }

  it('reads again once the page has changed, but not while a reader answers', async () => {
    const {host} = await put(await sourceOf('2-when-to-see-doctor'));
    await start(host);
    const {topic} = host;
    host.querySelector('li')!.firstChild!.textContent = 'It is very hard to breathe';
    await new Promise((resolve) => setTimeout(resolve, 500));
    await settled(host);
    expect(textOf(host)).to.contain('It is hard to breathe');
    expect(host.topic).to.equal(topic);
    await press(host, 'Back');
    await press(host, 'Back');
    await until(() => !host.isAsking, 'it still asks');
    await until(() => host.topic !== topic, 'it is not read again');
    await settled(host);
    await start(host);
    expect(textOf(host)).to.contain('It is very hard to breathe');
  });

  it('follows a change in an article', async () => {
    const {host} = await put(await sourceOf('5-topic-guide'));
    const list = host.querySelector('when-to-see-doctor ul')!;
    const item = document.createElement('li');
    item.dataset.tier = 'emergency';
    item.textContent = 'The leg is cold';
    list.append(item);
    const part = () => host.querySelector<Host>('when-to-see-doctor')!;
    await until(() => part().topicData?.signs?.signs.length === 3, 'it is not read again');
    expect(item.isConnected && isShown(item)).to.equal(true);
    expect(list.closest('topic-guide')).to.equal(host);
  });

  it('keeps the page’s content where a tier is none, the JSON is broken or a part is there twice', async () => {
    const cases = {
      'must be one of':
        '<when-to-see-doctor wrap lang="en"><h3 data-tier="red">Now:</h3><ul><li>Blood</li></ul></when-to-see-doctor>',
      'JSON in it is broken':
        '<cause-checker wrap lang="en"><h2>Causes</h2><h3>Air</h3><p>Dry.</p><script type="application/json">{"a": </script></cause-checker>',
      'two scripts':
        '<cause-checker wrap lang="en"><h2>Causes</h2><h3>Air</h3><p>Dry.</p><script type="application/json">{}</script><script type="application/json">{}</script></cause-checker>',
      'both the HTML and the JSON have "causes"':
        '<cause-checker wrap lang="en"><h2>Causes</h2><h3>Air</h3><p>Dry.</p><script type="application/json">{"causes": {}}</script></cause-checker>',
    };
    for (const [says, markup] of Object.entries(cases)) {
      const host = await fixture<Host>(markup);
      await until(() => warnings.some((one) => one.includes(says)), `nothing says ${says}`);
      expect(has(host, '[part=base]'), says).to.equal(false);
      expect(isShown(host.querySelector('h3')!), says).to.equal(true);
      expect(host.shadowRoot?.querySelectorAll('slot')).to.have.length(1);
    }
  });

  it('asks nothing where the JSON names a cause that the HTML lacks', async () => {
    const source = (await sourceOf('3-cause-checker')).replace('["dry-air"]', '["dry-airr"]');
    const {host} = await put(source);
    expect(has(host, '[data-start]')).to.equal(false);
    expect(warnings.join()).to.contain('names "dry-airr", which is not there');
    expect(isShown(host.querySelector('summary')!)).to.equal(true);
  });

  it('copies nothing that runs', async () => {
    Object.assign(window, {hacked: 0});
    const {host} = await put(
      `<cause-checker lang="en" wrap data-name="Nosebleed"><details id="dry-air"><summary>Dry air</summary><p>Dry.</p>
       <ul><li>Use <a id="own" name="own" href="java&#10;script:hacked++" onclick="hacked++">salt</a> <img src="x:1" alt="" onerror="hacked++">
       <svg onload="hacked++"><a href="javascript:hacked++"><text>x</text></a></svg><input name="secret" value="1"><form action="/x"><button>Go</button></form>
       <iframe srcdoc="<script>parent.hacked++</script>"></iframe> water <strong style="position:fixed" onfocus="hacked++" tabindex="0">spray</strong></li></ul></details>
       <details id="growth"><summary>Growth</summary><p>Rare.</p></details>
       ${/<script[^]*<\/script>/.exec(await sourceOf('3-cause-checker'))![0]}</cause-checker>`,
    );
    await start(host);
    await press(host, 'No');
    $$<HTMLInputElement>(host, '[part=option] input')[0]!.click();
    await settled(host);
    await press(host, 'Continue');
    const line = $(host, '[data-cause="dry-air"] li');
    expect(line.textContent).to.contain('salt').and.to.contain('spray');
    expect(line.querySelectorAll('script, svg, iframe, input, form, button')).to.have.length(0);
    const names = [line, ...line.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].map(({name}) => name),
    );
    expect(
      names.filter((name) => /^on|^id$|^name$|^href$|^style$|^tabindex$/.test(name)),
    ).to.deep.equal([]);
  });

  it('is not wrapped by wrap="false"', async () => {
    const host = await fixture<Host>(
      '<topic-overview wrap="false" lang="en"><p>Mine.</p></topic-overview>',
    );
    await shown(host);
    expect(headingOf(host)).to.equal('Leg cramps');
    expect(isShown(host.querySelector('p')!)).to.equal(false);
  });

  it('says that an article in an element is replaced, but not a paragraph', async () => {
    await fixture(
      '<topic-overview lang="en"><p>Mine. <b>Call.</b></p><ul><li>A</li></ul></topic-overview>',
    ).then((one) => shown(one));
    expect(warnings).to.deep.equal([]);
    const article = '<h2>Mine</h2><ul><li>A</li></ul>';
    for (const attributes of ['', 'wrap="false"', '']) {
      await shown(
        await fixture(`<topic-overview lang="en" ${attributes}>${article}</topic-overview>`),
      );
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('Add wrap');
    expect(hasButton(document.body, 'x')).to.equal(false);
  });
});
