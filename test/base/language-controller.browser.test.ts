/** The language of an element, wherever its tag is set. */
import {fixture} from '@open-wc/testing';
import {LanguageController} from '../../src/base/language-controller.js';
import {watchConsole} from '../elements/console.js';
import {expect} from '../elements/expect.js';
import {FakeHost, turn} from './fake-host.js';

describe('the language of an element', () => {
  const said = watchConsole();

  const withLanguage = () => {
    const host = new FakeHost();
    return {host, language: new LanguageController(host as never)};
  };

  /** An element in a page that has no language of its own, as far as these tests go. */
  async function inPage(lang: string) {
    const parent = await fixture<HTMLElement>(`<div lang="${lang}"><p></p></div>`);
    const {host, language} = withLanguage();
    parent.firstElementChild?.append(host);
    return {parent, host, language};
  }

  it('is that of the nearest tag around it, and follows it', async () => {
    const {parent, host, language} = await inPage('es-MX');
    expect([language.locale, language.region]).to.deep.equal(['es', 'MX']);
    const before = host.updates;
    parent.lang = 'ar';
    await turn();
    expect(language.locale).to.equal('ar');
    expect(host.updates).to.equal(before + 1);
    host.lang = 'en-GB';
    await turn();
    expect([language.locale, language.region]).to.deep.equal(['en', 'GB']);
  });

  it('is looked for outside of shadow roots, too, and followed there', async () => {
    const parent = await fixture<HTMLElement>('<div lang="ar"></div>');
    const {host, language} = withLanguage();
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({mode: 'open'}).append(inner);
    inner.attachShadow({mode: 'open'}).append(host);
    parent.append(outer);
    expect(language.locale).to.equal('ar');
    parent.lang = 'es';
    await turn();
    expect(language.locale).to.equal('es');
    inner.lang = 'en';
    await turn();
    expect(language.locale).to.equal('en');
  });

  it('is no longer followed once the element is off the page, and looked up when it is back', async () => {
    const {parent, host, language} = await inPage('es');
    host.remove();
    parent.lang = 'ar';
    host.lang = 'en';
    await turn();
    expect(language.locale).to.equal('es');
    host.removeAttribute('lang');
    parent.append(host);
    expect(language.locale).to.equal('ar');
    parent.lang = 'en';
    await turn();
    expect(language.locale).to.equal('en');
  });

  it('is that of the new place when the element moves', async () => {
    const {host, language} = await inPage('es');
    const other = await fixture<HTMLElement>('<div lang="ar"></div>');
    other.append(host);
    expect(language.locale).to.equal('ar');
  });

  it('that there are no words in is English, with one warning, and the region counts', async () => {
    const {host, language} = await inPage('sw-KE');
    expect([language.locale, language.region]).to.deep.equal(['en', 'KE']);
    host.remove();
    document.body.append(host);
    host.remove();
    const warnings = said.take();
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain('<fake-host>: lang="sw-KE" is not known; using "en". Valid: ')
      .and.to.contain('en, es, ar');
  });

  it('that is the same keeps the element as it is', async () => {
    const {parent, host} = await inPage('es');
    const before = host.updates;
    parent.lang = 'es';
    await turn();
    expect(host.updates).to.equal(before);
  });

  it('of a page that a translator has rewritten does not change the region', async () => {
    const {parent, language} = await inPage('en-US');
    document.documentElement.classList.add('translated-ltr');
    try {
      parent.lang = 'es-ES';
      await turn();
      expect([language.locale, language.region]).to.deep.equal(['es', 'US']);
    } finally {
      document.documentElement.removeAttribute('class');
    }
  });
});
