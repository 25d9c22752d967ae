/** Sources, which load when a reader asks for them. */
import {fixture} from '@open-wc/testing';
import {render} from 'lit';
import {SourcesList} from '../../src/base/sources-list.js';
import type {CommonWords} from '../../src/base/words.js';
import {expect} from '../elements/expect.js';
import {squash, until} from '../elements/helpers.js';
import {FakeHost, turn} from './fake-host.js';

describe('a list of sources', () => {
  const words = {
    common: {
      sources: 'Sources',
      loading: 'Loading',
      notLoaded: 'Not loaded',
      sourceCopy: 'Copy',
      generalKnowledge: 'General knowledge',
    },
    topic: {},
  } as unknown as CommonWords;

  async function withList(topic = 'leg-cramps') {
    const page = await fixture<HTMLElement>('<div></div>');
    let updates = 0;
    const host = new FakeHost();
    const show = () => {
      render(list.render(words, 'signs'), page);
    };
    const list = new SourcesList(
      Object.assign(host, {
        topic,
        requestUpdate: () => {
          updates += 1;
          show();
        },
      }),
    );
    show();
    const details = page.querySelector('details')!;
    return {page, details, updates: () => updates};
  }

  it('is closed, and loads nothing until it is opened', async () => {
    const {page, details, updates} = await withList();
    expect(details.open).to.equal(false);
    details.dispatchEvent(new Event('toggle'));
    await turn();
    expect(updates()).to.equal(0);
    expect(squash(page.querySelector('[role=status]')?.textContent)).to.equal('Loading');
  });

  it('shows what a reader opened, and stays when it is closed and opened again', async () => {
    const {page, details, updates} = await withList();
    details.open = true;
    await until(() => page.querySelector('li'), 'no source');
    expect(page.querySelector('[role=status]')).to.equal(null);
    const shown = updates();
    details.open = false;
    await turn();
    details.open = true;
    await turn();
    expect(updates()).to.equal(shown);
    expect(page.querySelector('li')).to.not.equal(null);
  });
});
