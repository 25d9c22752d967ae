/** A page that a server rendered: the element takes over in place, unnoticed. */
import {expect} from './expect.js';
import {until} from './helpers.js';
import {layoutOf, openPrerendered, takeOver} from './prerendered-page.js';

const tags = [
  'topic-guide',
  'topic-overview',
  'relief-steps',
  'when-to-see-doctor',
  'symptom-guide',
  'cause-checker',
  'medicine-guide',
  'picture-guide',
  'doctor-summary',
];

let frame: HTMLIFrameElement | undefined;

afterEach(() => frame?.remove());

async function open(tag: string, lang = 'en', attributes = {}, hash = '') {
  const opened = await openPrerendered({tag, lang, attributes}, hash);
  frame = opened.page;
  return opened;
}

for (const lang of ['en', 'ar']) {
  for (const tag of tags) {
    it(`<${tag}> in ${lang} stays in its place, once`, async () => {
      const {inner, host, root} = await open(tag, lang);
      const after = inner.querySelector('#after')!;
      const before = layoutOf(root);
      const bottom = after.getBoundingClientRect().top;
      expect(before.length, 'lines that a server rendered').greaterThan(10);
      await takeOver(inner, host);
      expect(layoutOf(root)).deep.equal(before);
      expect(after.getBoundingClientRect().top).equal(bottom);
    });
  }
}

const titleOf = (details: Element) => details.querySelector('summary')!.textContent.trim();

const rowsIn = (root: ShadowRoot) => [
  ...root.querySelectorAll<HTMLDetailsElement>('details:not(details details)'),
];

for (const tag of [
  'cause-checker',
  'medicine-guide',
  'picture-guide',
  'symptom-guide',
  'topic-overview',
  'when-to-see-doctor',
]) {
  it(`<${tag}> keeps the nodes that a server rendered`, async () => {
    const {inner, host, root} = await open(tag);
    // Less the line that says that sources load: those of an open list take its place.
    const before = [...root.querySelectorAll('.base, .base *:not(.sources > p)')];
    const last = rowsIn(root).at(-1)!;
    last.open = true;
    last.querySelector('summary')!.focus();
    const text = root.querySelector('h2')!.firstChild!;
    inner.getSelection()!.setBaseAndExtent(text, 0, text, 4);
    await takeOver(inner, host);
    const after = [...root.querySelectorAll('.base, .base *')];
    expect(before.every((node) => node.isConnected)).equal(true);
    const added = after.filter((node) => !before.includes(node) && !node.closest('.sources'));
    expect(added.length).equal(0);
    expect(last.open).equal(true);
    expect(root.activeElement).equal(last.querySelector('summary'));
    expect(text.isConnected).equal(true);
  });
}

it('nodes that are kept work: the questions start, and lists of sources fill', async () => {
  const {inner, host, root} = await open('cause-checker');
  const sources = root.querySelector<HTMLDetailsElement>('.sources')!;
  // Before any script can hear of it.
  sources.closest<HTMLDetailsElement>('[part=cause]')!.open = true;
  sources.open = true;
  await takeOver(inner, host);
  await until(() => sources.querySelector('li a'), 'no sources');
  root.querySelector<HTMLElement>('[data-start]')!.click();
  await until(() => root.querySelector('.pick'), 'no question');
  expect(root.querySelector('[part=cause]')).equal(null);
});

it('nodes for another region are replaced', async () => {
  const {inner, host, root} = await open('when-to-see-doctor');
  const call = root.querySelector('[part=call]')!;
  expect(call.getAttribute('href')).equal('tel:911');
  host.setAttribute('region', 'GB');
  await takeOver(inner, host);
  expect(call.isConnected).equal(false);
  expect(root.querySelector('[part=call]')!.getAttribute('href')).equal('tel:999');
});

it('what the reader opened stays open, and the focus stays where it is', async () => {
  const {inner, host, root} = await open('cause-checker');
  const second = rowsIn(root)[1]!;
  second.open = true;
  second.querySelector('summary')!.focus();
  const title = titleOf(second);
  // Nodes of another level are not kept.
  host.setAttribute('heading-level', '3');
  await takeOver(inner, host);
  const opened = [...root.querySelectorAll('details')].filter((details) => details.open);
  expect(opened.map(titleOf)).deep.equal([title]);
  expect(root.activeElement).equal(opened[0]!.querySelector('summary'));
  expect(second.isConnected).equal(false);
});

it('what the reader typed stays, and goes onto the sheet', async () => {
  const {inner, host, root} = await open('doctor-summary');
  root.querySelector('textarea')!.value = 'Since spring';
  await takeOver(inner, host);
  expect(root.querySelector('textarea')!.value).equal('Since spring');
  // The next render would empty a field that the element knows nothing of.
  host.setAttribute('theme', 'dark');
  await (host as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
  expect(root.querySelector('textarea')!.value).equal('Since spring');
});

it('a link to a section leads into the guide, past the same section in its light DOM', async () => {
  const {inner, host, root} = await open('topic-guide', 'en', {}, '#causes');
  expect(inner.querySelector('topic-guide > div > details#causes')).to.be.instanceOf(
    inner.defaultView!.HTMLElement,
  );
  await takeOver(inner, host);
  await until(() => inner.activeElement === host, 'the focus does not come into the guide');
  expect(root.activeElement).equal(root.querySelector('#causes > summary'));
  expect(root.querySelector<HTMLDetailsElement>('#causes')?.open).equal(true);
});

it('the data for search engines are there once', async () => {
  const {inner, host} = await open('topic-guide', 'en', {'structured-data': true});
  const data = () => inner.querySelectorAll('script[type="application/ld+json"]');
  const [{textContent}] = data() as unknown as [Element];
  await takeOver(inner, host);
  expect(data()).length(1);
  expect(data()[0]!.textContent).equal(textContent);
});

it('shows what the server rendered for as long as the words do not load', async () => {
  const {inner, host, root} = await open('relief-steps');
  const heading = root.querySelector('h2')!;
  const script = inner.createElement('script');
  script.type = 'module';
  // The topic does not exist, so its words never load.
  script.textContent = `
    import {ReliefSteps} from '/src/elements/relief-steps/relief-steps.ts';
    class Wordless extends ReliefSteps {
      reading = {name: 'reading', words: {'leg-cramps': {en: () => Promise.reject(new Error('offline'))}}};
    }
    customElements.define('relief-steps', Wordless);
  `;
  let failed = false;
  host.addEventListener('care-error', () => (failed = true));
  inner.body.append(script);
  await until(() => failed, 'no error is told');
  expect(heading.isConnected).equal(true);
  expect(root.querySelectorAll('h2')).length(1);
  expect(heading.getBoundingClientRect().height).greaterThan(0);
});
