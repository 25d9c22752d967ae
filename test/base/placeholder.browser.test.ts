/** What shows until an element does, and when it cannot. */
import {fixture} from '@open-wc/testing';
import {Placeholder} from '../../src/base/placeholder.js';
import {expect} from '../elements/expect.js';
import {squash, until} from '../elements/helpers.js';

describe('the placeholder', () => {
  async function withRoot(inside = '') {
    const host = await fixture<HTMLElement>('<div><p>Light</p></div>');
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = inside;
    const slot = document.createElement('slot');
    const placeholder = new Placeholder(root, slot);
    const renderHere = (text: string) => {
      const section = document.createElement('section');
      section.textContent = text;
      root.append(section);
      return section;
    };
    const sees = (element: Element | null | undefined) => element?.checkVisibility() ?? false;
    return {root, slot, placeholder, renderHere, sees, light: host.querySelector('p')};
  }

  it('shows the light DOM at once, and waits for nothing', async () => {
    const {placeholder, sees, light} = await withRoot();
    expect(placeholder.ready).to.equal(undefined);
    expect(sees(light)).to.equal(true);
  });

  it('gives way to what is rendered', async () => {
    const {placeholder, renderHere, sees, light} = await withRoot();
    const rendered = renderHere('Words');
    placeholder.hide();
    expect([sees(light), sees(rendered)]).to.deep.equal([false, true]);
  });

  it('comes back in its place as often as a render fails', async () => {
    const {root, placeholder, renderHere, sees, light} = await withRoot();
    const rendered = renderHere('Words');
    for (let times = 0; times < 2; times++) {
      placeholder.hide();
      placeholder.show();
      placeholder.show();
      expect([sees(light), sees(rendered)]).to.deep.equal([true, false]);
      expect([...root.querySelectorAll('slot')]).to.have.length(1);
    }
    placeholder.hide();
    expect([sees(light), sees(rendered)]).to.deep.equal([false, true]);
  });

  it('is what a server rendered, with what the reader has opened there', async () => {
    const row = '<details><summary>Row</summary>Text</details>';
    const {root, placeholder, renderHere, sees} = await withRoot(`<div>${row}</div>`);
    const served = root.firstElementChild;
    expect(sees(served)).to.equal(true);
    root.querySelector('details')!.open = true;
    await placeholder.ready;
    const rendered = renderHere('');
    rendered.innerHTML = row;
    placeholder.hide();
    await until(() => !served?.isConnected, 'the served nodes stay');
    expect(rendered.querySelector('details')?.open).to.equal(true);
  });

  it('is the light DOM again once what a server rendered is gone', async () => {
    const {root, placeholder, renderHere, sees, light} = await withRoot('<div>Served</div>');
    await placeholder.ready;
    const rendered = renderHere('Words');
    placeholder.hide();
    await until(() => squash(root.textContent) === 'Words', 'the served nodes stay');
    placeholder.show();
    expect([sees(light), sees(rendered)]).to.deep.equal([true, false]);
  });
});
