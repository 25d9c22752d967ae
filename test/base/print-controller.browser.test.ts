/** What is open on paper, and after it. */
import {fixture} from '@open-wc/testing';
import {PrintController} from '../../src/base/print-controller.js';
import {expect} from '../elements/expect.js';
import {FakeHost} from './fake-host.js';

describe('printing', () => {
  const startPrinting = () => dispatchEvent(new Event('beforeprint'));
  const endPrinting = () => dispatchEvent(new Event('afterprint'));

  async function withRows() {
    const parent = await fixture<HTMLElement>('<div></div>');
    const host = new FakeHost();
    host.renderRoot.innerHTML =
      '<details></details><details open></details><details class="sources"></details>';
    const print = new PrintController(host);
    parent.append(host);
    const open = () => [...host.renderRoot.querySelectorAll('details')].map((row) => row.open);
    return {parent, host, print, open};
  }

  it('opens all rows but those of sources, and puts them back', async () => {
    const {print, open} = await withRows();
    startPrinting();
    expect(print.printing).to.equal(true);
    expect(open()).to.deep.equal([true, true, false]);
    endPrinting();
    expect(print.printing).to.equal(false);
    expect(open()).to.deep.equal([false, true, false]);
  });

  it('opens rows that come meanwhile', async () => {
    const {host, open} = await withRows();
    startPrinting();
    host.renderRoot.append(document.createElement('details'));
    host.performUpdate();
    expect(open()).to.deep.equal([true, true, false, true]);
    endPrinting();
    expect(open()).to.deep.equal([false, true, false, false]);
  });

  it('does not cancel a first render that waits for words', async () => {
    const {host, print, open} = await withRows();
    host.hasUpdated = false;
    host.performUpdate = () => {
      throw new Error('cancelled');
    };
    startPrinting();
    expect(open()).to.deep.equal([true, true, false]);
    endPrinting();
    expect(print.printing).to.equal(false);
  });

  it('is no matter of an element off the page, and one again once it is back', async () => {
    const {parent, host, print} = await withRows();
    host.remove();
    startPrinting();
    expect(print.printing).to.equal(false);
    endPrinting();
    parent.append(host);
    startPrinting();
    expect(print.printing).to.equal(true);
    endPrinting();
  });

  it('ends for an element that leaves the page meanwhile and comes back', async () => {
    const {parent, host, print, open} = await withRows();
    startPrinting();
    host.remove();
    endPrinting();
    parent.append(host);
    expect(print.printing).to.equal(false);
    expect(open()).to.deep.equal([false, true, false]);
  });

  it('goes on for an element that moves meanwhile', async () => {
    const {host, print, open} = await withRows();
    startPrinting();
    document.body.append(host);
    expect(open()).to.deep.equal([true, true, false]);
    endPrinting();
    expect(print.printing).to.equal(false);
    expect(open()).to.deep.equal([false, true, false]);
    host.remove();
  });
});
