/** Pages with scripts and addresses that are not made for the elements, in every engine. */
import {expect} from '../elements/expect.js';
import {
  expectAll,
  expectFallback,
  expectGuidance,
  expectQuestion,
  expectQuiet,
  expectToRead,
  pressStart,
  warningsOf,
} from './frame-reader.js';
import {
  newFolder,
  openFrame,
  openHost,
  pageIn,
  pageOf,
  put,
  untilFine,
  untilThere,
  useFrames,
  type HostPage,
} from './in-frame.js';
import {guidance, loader, scriptTag, shim, styled, tags} from './page.js';
import {registries, shims, withoutParts} from './shims.js';

useFrames();

/** The library by an address that holds in any document. */
const loaderIn = (folder: string) => scriptTag(`${folder}cdn/care-elements.js`);

/** As the text of a script: `</script>` would end it. */
const quoted = (html: string) => JSON.stringify(html).replaceAll('</', String.raw`<\/`);

const all = 'the warning signs, the call link and the questions';

const pages: Readonly<Record<string, HostPage>> = {
  ...Object.fromEntries<HostPage>([
    ...Object.entries(shims).map(([name, code]) => [`scripts: ${name}`, {head: shim(code)}]),
    ...Object.entries(registries).map(([name, code]) => [
      `scripts: a registry of elements that is ${name}`,
      {head: shim(code)},
    ]),
    ...withoutParts.map((part) => [
      `a browser without ${part}`,
      {head: shim(`delete window.${part};`)},
    ]),
  ] as [string, HostPage][]),
  'the library: the same script from two addresses': {
    scripts: ['a', 'b'].map((one) => scriptTag(`../cdn/care-elements.js?${one}`)).join(''),
  },
  'the library: the script, and the files of two languages': {
    scripts: ['en', 'care-elements', 'es'].map((one) => scriptTag(`../cdn/${one}.js`)).join(''),
  },
  'the library: the file of one language from two addresses': {
    scripts: ['a', 'b'].map((one) => scriptTag(`../cdn/en.js?${one}`)).join(''),
  },
  'another library that leaves a tag to whoever was first': {
    scripts: `${loader}<script type="module">
      await customElements.whenDefined('cause-checker');
      customElements.get('cause-checker') ||
        customElements.define('cause-checker', class extends HTMLElement {});
    </script>`,
  },
  'Trusted Types, and a policy that allows next to nothing': {
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html">`,
  },
  'no method console.warn, and slips in attributes': {
    head: shim('console.warn = undefined;'),
    body: guidance.replaceAll('region="US"', 'region="US" heading-level="9" theme="sepia"'),
  },
  'no console at all, and slips in attributes': {
    head: shim('window.console = {};'),
    body: guidance.replaceAll('region="US"', 'region="US" heading-level="9" theme="sepia"'),
  },
  '5,000 other nodes, and 3,000 tags that are never defined': {
    body: `${'<b>x</b>'.repeat(2500)}${'<x-tag>y</x-tag>'.repeat(3000)}${guidance}${'<b>x</b>'.repeat(2500)}`,
  },
  'nodes that are added and removed all the time': {
    head: shim(`setInterval(() => {
      const box = document.createElement('div');
      box.innerHTML = '<p>news</p>'.repeat(50);
      document.body?.append(box);
      setTimeout(() => box.remove(), 20);
    }, 10);`),
  },
  'a dark page that does not say so, and theme="dark" on each tag': {
    head: styled('html { background: #000; color: #fff }'),
    body: guidance.replaceAll('region=', 'theme="dark" region='),
  },
};

describe(all, () => {
  for (const [name, page] of Object.entries(pages)) {
    it(name, async () => {
      await expectAll(await openHost(page));
    });
  }

  it('<base> to another folder', async () => {
    const folder = newFolder();
    const address = `${folder}own/page.html`;
    const head = '<base href="/somewhere/else/" target="_blank">';
    await put(address, pageOf({head, scripts: loaderIn(folder)}));
    await expectAll(await openFrame({src: address}, folder));
  });

  it('a frame with srcdoc', async () => {
    const folder = newFolder();
    await expectAll(await openFrame({srcdoc: pageOf({scripts: loaderIn(folder)})}, folder));
  });

  it('a page out of a blob', async () => {
    const folder = newFolder();
    const page = new Blob([pageOf({scripts: loaderIn(folder)})], {type: 'text/html'});
    const address = URL.createObjectURL(page);
    await expectAll(await openFrame({src: address}, folder));
    URL.revokeObjectURL(address);
  });

  it('a page that a script writes once it has loaded', async () => {
    const write = `addEventListener('load', () => {
      document.write(${quoted(pageOf())});
      document.close();
    });`;
    const host = await openHost({head: shim(write), scripts: '', body: ''});
    await untilFine(() => !pageIn(host).querySelector('cause-checker') && 'it is not written');
    await expectGuidance(host);
    expectQuiet(host);
  });

  it('a page that is written once more while the library runs in it', async () => {
    const host = await openHost({body: '<relief-steps></relief-steps>'});
    await expectToRead(pageIn(host), 'relief-steps');
    const rewrite = `document.open(); document.write(${quoted(pageOf())}); document.close();`;
    const script = pageIn(host).createElement('script');
    script.text = rewrite;
    pageIn(host).body.append(script);
    await expectGuidance(host);
    expectQuiet(host);
  });

  it('a page that puts all of its body in again, twice', async () => {
    const host = await openHost();
    for (const tag of tags) await expectToRead(pageIn(host), tag);
    for (const round of ['first', 'second']) {
      pageIn(host).body.innerHTML = `<p>${round}</p>${guidance}`;
    }
    await expectGuidance(host);
    expectQuiet(host);
  });
});

describe(`${all}, and one warning for each element in the console`, () => {
  const isAlready = /^<[\w-]+> is already defined by care-elements .*99\.0\.0|99\.0\.0 leaves it/;

  it('two versions of the library', async () => {
    const host = await openHost({
      scripts: loader + scriptTag('../later/cdn/care-elements.js'),
    });
    await expectGuidance(host);
    await untilFine(() => warningsOf(host).length < tags.length && warningsOf(host).join());
    for (const warning of warningsOf(host)) expect(warning).to.match(isAlready);
    expect(warningsOf(host)).to.have.length(tags.length);
    expect(host.seen.errors).to.deep.equal([]);
  });

  it('a later version that comes while the reader is in a question', async () => {
    const host = await openHost();
    const page = pageIn(host);
    await expectToRead(page, 'cause-checker');
    await pressStart(page, 'cause-checker');
    await expectQuestion(page, 'cause-checker');
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '../later/cdn/care-elements.js';
    page.head.append(script);
    await untilFine(() => warningsOf(host).length < tags.length && warningsOf(host).join());
    for (const warning of warningsOf(host)) expect(warning).to.match(isAlready);
    const {shadowRoot} = page.querySelector('cause-checker')!;
    expect(shadowRoot!.querySelector('[part=option] input:checked')).not.to.equal(null);
    for (const tag of ['when-to-see-doctor', 'relief-steps'] as const) {
      await pressStart(page, tag);
      await expectQuestion(page, tag);
    }
    expect(host.seen.errors).to.deep.equal([]);
  });
});

describe('offline once the page has loaded: all there is to read, and a message; online again, Start works', () => {
  /** Whether a browser asks once more for a module that did not come; the standard says that it need not. */
  async function asksAgain(): Promise<boolean> {
    const folder = newFolder();
    const load = () => import(`${folder}module.js`).then(Boolean, () => false);
    await put(`${folder}module.js`, 'export {};');
    await put(`${folder}cut`, '.');
    await load();
    await put(`${folder}cut`, '');
    return load();
  }

  for (const [name, wanted] of [
    ['a browser that asks once more for a file that did not come', true],
    ['a browser that does not, once the page is loaded again', false],
  ] as const) {
    it(name, async function () {
      if ((await asksAgain()) !== wanted) return this.skip();
      const host = await openHost();
      for (const tag of tags) await expectToRead(pageIn(host), tag);
      await put(`${host.folder}cut`, '.');
      for (const tag of tags) {
        await pressStart(pageIn(host), tag);
        const {shadowRoot} = pageIn(host).querySelector(tag)!;
        await untilThere(() => shadowRoot!.querySelector('[role=alert]'), `word of <${tag}>`);
        await expectToRead(pageIn(host), tag);
      }
      await put(`${host.folder}cut`, '');
      if (!wanted) {
        const old = pageIn(host);
        host.frame.contentWindow!.location.reload();
        await untilFine(() => pageIn(host) === old && 'it is not loaded again');
      }
      await expectGuidance(host);
      expect(host.seen.errors).to.deep.equal([]);
    });
  }
});

describe('what the publisher wrote into the tags, and one warning for each element', () => {
  it('a registry that takes no element at all', async () => {
    const host = await openHost({
      head: shim(`customElements.define = () => { throw new Error('closed'); };`),
    });
    await untilFine(() => warningsOf(host).length < tags.length && 'no warning');
    await expectFallback(host);
    for (const tag of tags) {
      const of = warningsOf(host).filter((one) => one.startsWith(`<${tag}> could not be defined`));
      expect(of).to.have.length(1);
    }
    expect(host.seen.errors).to.deep.equal([]);
  });
});

describe('what the publisher wrote into this tag, with one warning, and all of the others', () => {
  it('a tag that an older library has taken, which shows nothing of its own', async () => {
    const host = await openHost({
      head: shim(`customElements.define('cause-checker', class extends HTMLElement {});`),
    });
    await expectFallback(host, ['cause-checker']);
    await expectGuidance(host, ['when-to-see-doctor', 'relief-steps']);
    await untilFine(() => warningsOf(host).length < 1 && 'no warning');
    expect(warningsOf(host)).to.have.length(1);
    expect(warningsOf(host)[0]).to.match(/^<cause-checker> is already defined by other code/);
    expect(host.seen.errors).to.deep.equal([]);
  });
});
