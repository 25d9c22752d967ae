/** Sources, which load when a reader asks for them. */
import {fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import {SourcesController} from '../../src/base/sources-controller.js';
import {sourcesList} from '../../src/base/sources-list.js';
import type {CommonWords} from '../../src/base/words.js';
import {expect} from '../elements/expect.js';
import {squash, until} from '../elements/helpers.js';
import {turn} from './fake-host.js';

describe('lists of sources', () => {
  const words = {
    common: {
      sources: 'Sources',
      loading: 'Loading',
      notLoaded: 'Not loaded',
      sourceCopy: 'Copy',
      generalKnowledge: 'General knowledge',
    },
  } as unknown as CommonWords;

  async function withLists(...keys: readonly string[]) {
    const page = await fixture<HTMLElement>('<div></div>');
    const show = (lists: readonly string[], spoken = words) => {
      render(html`${lists.map((key) => sourcesList(spoken, key))}`, page);
    };
    show(keys);
    const host = {topic: 'leg-cramps', words, renderRoot: page};
    const controller = new SourcesController(host);
    controller.hostConnected();
    const said = () =>
      [...page.querySelectorAll('details')].map((list) => squash(list.textContent));
    return {page, host, controller, show, said, details: page.querySelector('details')!};
  }

  it('are closed, and load nothing until one is opened', async () => {
    const {details, said} = await withLists('signs');
    expect(details.open).to.equal(false);
    details.dispatchEvent(new Event('toggle'));
    await turn();
    expect(said()).to.deep.equal(['Sources Loading']);
  });

  it('are all filled in once one is opened, each with its own', async () => {
    const {page, details} = await withLists('signs', 'causes/night');
    details.open = true;
    await until(() => page.querySelector('details:last-of-type li'), 'no source');
    expect(page.querySelectorAll('[role=status]')).to.have.length(0);
    const [all, some] = [...page.querySelectorAll('ul')].map((list) => list.children.length);
    expect(all).to.be.greaterThan(some ?? 0);
  });

  it('stay as they are when one is closed and opened again', async () => {
    const {page, details} = await withLists('signs');
    details.open = true;
    await until(() => page.querySelector('li'), 'no source');
    const first = page.querySelector('li');
    details.open = false;
    await turn();
    details.open = true;
    await turn();
    expect(page.querySelector('li')).to.equal(first);
  });

  it('that come later are filled in after the next render', async () => {
    const {page, controller, details, show} = await withLists('signs');
    details.open = true;
    await until(() => page.querySelector('li'), 'no source');
    show(['signs', 'causes/night']);
    controller.hostUpdated();
    await until(() => page.querySelector('details:last-of-type li'), 'the second stays empty');
  });

  it('speak the language of the element', async () => {
    const {page, host, controller, details} = await withLists('causes');
    details.open = true;
    await until(() => page.querySelector('li'), 'no source');
    const copy = '(copia)';
    host.words = {...words, common: {...words.common, sourceCopy: copy}};
    controller.hostUpdated();
    await until(() => page.textContent.includes(copy), 'the old language stays');
    expect(page.textContent).not.to.contain('Copy');
  });
});
