/** The article of examples/wrapped-article, as each engine shows it. */
import '../../src/own-topic/index.js';
import type {CareElement} from '../../src/base/care-element.js';
import type {ShellWords} from '../../src/base/words.js';
import {fixture} from '@open-wc/testing';
import {expect} from './expect.js';
import {$, $$, has, settled, shown, start, startOnly, textOf, until} from './helpers.js';

type Host = CareElement<ShellWords>;

const pages = {en: 'index.html', es: 'es.html'} as const;

const parts = [
  'topic-overview',
  'relief-steps',
  'when-to-see-doctor',
  'topic-overview',
  'symptom-guide',
  'cause-checker',
  'medicine-guide',
  'picture-guide',
  'doctor-summary',
];

/** All texts, links and drawings of the article, in its order. */
function contentOf(article: Element): string[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node instanceof Element ? '' : (node.nodeValue?.replace(/\s+/g, ' ').trim() ?? '');
    if (text) found.push(text);
    if (node instanceof HTMLAnchorElement || node instanceof HTMLImageElement) {
      found.push(node.getAttribute('href') ?? node.getAttribute('src') ?? '');
    }
  }
  return found;
}

async function put(language: keyof typeof pages) {
  const address = `/examples/wrapped-article/${pages[language]}`;
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const parsed = page.querySelector('topic-guide');
  if (!parsed) throw new Error(`${address} has no guide`);
  const before = contentOf(parsed);
  const holder = await fixture<HTMLElement>(`<div lang="${language}"></div>`);
  const host = document.adoptNode(parsed) as Host;
  holder.append(host);
  customElements.upgrade(host);
  await shown(host);
  await until(() => host.querySelectorAll('[wrap]').length === parts.length, 'parts are missing');
  const inside = [...host.querySelectorAll<Host>('[wrap]')];
  for (const part of inside) await settled(part);
  return {host, before, inside};
}

describe('the wrapped example', () => {
  for (const language of ['en', 'es'] as const) {
    it(`is whole and in its order, with its parts around it: ${language}`, async () => {
      const {host, before, inside} = await put(language);
      expect(before.length).to.be.greaterThan(300);
      expect(contentOf(host)).to.deep.equal(before);
      expect(inside.map(({localName}) => localName)).to.deep.equal(parts);
      for (const part of inside) {
        const {height} = part.getBoundingClientRect();
        expect(height, part.localName).to.be.greaterThan(20);
      }
    });
  }

  it('has a timer with the words and the time of the article', async () => {
    const {inside} = await put('en');
    const relief = inside.find(({localName}) => localName === 'relief-steps');
    if (!relief) throw new Error('no steps');
    await startOnly(relief);
    await until(() => textOf(relief).includes('Trouble breathing'), 'no first look');
    expect($$(relief, 'button').length).to.be.greaterThan(1);
  });

  it('has a guided check of its warning signs', async () => {
    const {inside} = await put('en');
    const signs = inside.find(({localName}) => localName === 'when-to-see-doctor');
    if (!signs) throw new Error('no signs');
    await start(signs);
    expect(has(signs, 'fieldset, [role=group]')).to.equal(true);
    expect($(signs, 'legend, h1, h2, h3, h4, h5, h6').textContent).to.not.equal('');
  });
});
