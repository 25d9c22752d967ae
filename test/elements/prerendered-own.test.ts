/** A topic of the page's own that a server rendered: the element takes over in place, or replaces what is out of date. */
import {expect} from './expect.js';
import {until} from './helpers.js';
import {layoutOf, openPrerendered, takeOver, type Opened} from './prerendered-page.js';

const folder = '/examples/own-topic/';

let frame: HTMLIFrameElement | undefined;

afterEach(() => frame?.remove());

/** By its address, or in the tag. */
const ways = {
  'at an address': {'topic-src': `${folder}nosebleed.{lang}.json`, 'topic-langs': 'en es'},
  'in the tag': {},
};

async function open(tag: string, lang: string, way: keyof typeof ways): Promise<Opened> {
  const document = `${folder}nosebleed.${lang}.json`;
  const opened = await openPrerendered({tag, lang, document, attributes: ways[way]});
  frame = opened.page;
  return opened;
}

const run = ({inner, host}: Opened) => takeOver(inner, host, "import '/src/own-topic/index.ts';");

/** Less the line that says that sources load: those of an open list take its place. */
const nodesIn = (root: ShadowRoot) => [
  ...root.querySelectorAll('.base, .base *:not(.sources > p)'),
];

/** Each line and how far down it is: where a word in it begins may be rounded to the next pixel. */
const placesOf = (root: ShadowRoot) =>
  layoutOf(root).map((line) => line.replace(/ -?\d+ (-?\d+) \d+ \d+$/, ' $1'));

const compiled = [
  'cause-checker',
  'medicine-guide',
  'picture-guide',
  'symptom-guide',
  'topic-overview',
  'when-to-see-doctor',
] as const;

for (const lang of ['en', 'es']) {
  for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
    for (const tag of compiled) {
      it(`<${tag}> keeps the nodes of a document ${way}: ${lang}`, async () => {
        const opened = await open(tag, lang, way);
        const {inner, root} = opened;
        const before = nodesIn(root);
        const lines = layoutOf(root);
        expect(before.length, 'nodes that a server rendered').greaterThan(10);
        const summary = [...root.querySelectorAll('summary')].at(-1)!;
        summary.focus({preventScroll: true});
        await run(opened);
        expect(before.filter((node) => !node.isConnected)).deep.equal([]);
        expect(nodesIn(root).filter((node) => !before.includes(node))).deep.equal([]);
        expect(root.activeElement).equal(summary);
        expect(layoutOf(root)).deep.equal(lines);
        expect(inner.querySelectorAll(`${tag} > script`).length).equal(
          way === 'in the tag' ? 1 : 0,
        );
      });
    }
  }

  for (const tag of ['relief-steps', 'doctor-summary', 'topic-guide']) {
    it(`<${tag}> replaces the nodes, and no line moves: ${lang}`, async () => {
      const opened = await open(tag, lang, 'at an address');
      const places = placesOf(opened.root);
      expect(places.length, 'lines that a server rendered').greaterThan(10);
      await run(opened);
      expect(placesOf(opened.root)).deep.equal(places);
    });
  }

  it(`nodes of an earlier version of the document are replaced: ${lang}`, async () => {
    const opened = await open('symptom-guide', lang, 'in the tag');
    const {host, root} = opened;
    const script = host.querySelector('script')!;
    const newer = JSON.parse(script.textContent) as {symptoms: {symptoms: {during: string[]}}};
    newer.symptoms.symptoms.during[0] = 'Words of today';
    script.textContent = JSON.stringify(newer);
    const heading = root.querySelector('h2')!;
    expect(root.textContent).not.contain('Words of today');
    await run(opened);
    expect(root.querySelector('.base')!.textContent).contain('Words of today');
    expect(heading.isConnected).equal(false);
    expect(root.querySelectorAll('h2')).length(1);
  });
}

it('nodes that are kept work: the questions start', async () => {
  const opened = await open('cause-checker', 'es', 'in the tag');
  const {root} = opened;
  await run(opened);
  root.querySelector<HTMLElement>('[data-start]')!.click();
  await until(() => root.querySelector('form'), 'no question');
  expect(root.querySelector('[part=cause]')).equal(null);
});
