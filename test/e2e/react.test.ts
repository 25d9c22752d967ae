/** The React components in a page of React 18 and of React 19, as their users bundle them. */
import path from 'node:path';
import {build} from 'esbuild';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {eventually, ownPage, publish, useSite, watch, type Site} from './helpers.js';
import {installed, link, remove, runIn} from './tarball.js';

interface Props {
  lang?: string;
  region?: string;
  headingLevel?: number;
  shareTier?: boolean;
  className?: string;
  id?: string;
  /** What the listeners write before the type of the event. */
  listener?: string;
}

/** What the tests call in the page. */
interface App {
  readonly seen: readonly string[];
  readonly element: HTMLElement | null;
  render(props: Props): void;
  hydrate(props: Props): void;
  unmount(): void;
}

declare global {
  interface Window {
    app: App;
  }
}

/** The same for the server and the page. */
const component = `
  import {createElement, createRef, StrictMode} from 'react';
  import {CauseChecker} from 'care-elements/react';

  export const seen = [];
  export const ref = createRef();

  export function view({listener, ...props}) {
    const write = ({type}) => seen.push(listener + ' ' + type);
    const listeners = listener ? {onCareReady: write, onCareStep: write} : {};
    const fallback = createElement('p', null, 'Fallback');
    return createElement(StrictMode, null, createElement(CauseChecker, {ref, ...props, ...listeners}, fallback));
  }
`;

const client = `${component}
  import {createRoot, hydrateRoot} from 'react-dom/client';

  const main = document.querySelector('main');
  let root;
  window.app = {
    seen,
    get element() { return ref.current; },
    render(props) { (root ??= createRoot(main)).render(view(props)); },
    hydrate(props) { root = hydrateRoot(main, view(props)); },
    unmount() { root.unmount(); root = undefined; },
  };
`;

const server = (props: Props) => `${component}
  import {renderToString} from 'react-dom/server';
  process.stdout.write(renderToString(view(${JSON.stringify(props)})));
`;

const versions = [
  {version: 18, install: () => installed('react@18', 'react-dom@18')},
  {
    version: 19,
    install: async () => {
      const folder = await installed();
      await link(folder, 'react', 'react-dom');
      return folder;
    },
  },
] as const;

describe.each(versions)('the component in React $version', ({version, install}) => {
  const site: Site = useSite();
  let user = '';

  beforeAll(async () => {
    user = await install();
    await build({
      stdin: {contents: client, resolveDir: user},
      outfile: path.join(site.folder, `app/app.js`),
      bundle: true,
      format: 'esm',
      define: {'process.env.NODE_ENV': '"development"'},
      logLevel: 'error',
    });
  });

  afterAll(() => remove(user));

  /** A page with the bundle, and what it has said, but for what React says in every page under development. */
  async function open(body = '') {
    const page = await site.newPage();
    const seen = watch(page);
    const head = '<script type="module" src="../app/app.js"></script>';
    await publish(page, site, `<main>${body}</main>`, {head});
    await page.goto(site.url + ownPage);
    const said = () =>
      [...seen.console, ...seen.errors].filter((line) => !line.includes('DevTools'));
    return {page, said};
  }

  const render = (page: Page, props: Props) =>
    page.evaluate((given) => window.app.render(given), props);

  const attributes = (page: Page) =>
    page.evaluate(() => {
      const {attributes = []} = window.app.element ?? {};
      return Object.fromEntries([...attributes].map(({name, value}) => [name, value]));
    });

  const seenBy = (page: Page) => page.evaluate(() => window.app.seen);

  const title = (page: Page, lang: string, level: number) =>
    page.locator(`cause-checker .base[lang=${lang}] h${level}.title`).waitFor();

  test('is that version', async () => {
    const code = "import {version} from 'react'; process.stdout.write(version)";
    const printed = await runIn(user, 'node', '--input-type=module', '--eval', code);
    expect(printed).toMatch(new RegExp(`^${version}\\.`));
  });

  test('turns props into attributes, and keeps them as they change', async () => {
    const {page, said} = await open();
    const given = {lang: 'es', headingLevel: 3, shareTier: true, className: 'wide', id: 'causes'};
    await render(page, given);
    await title(page, 'es', 3);
    const before = {
      lang: 'es',
      'heading-level': '3',
      'share-tier': '',
      class: 'wide',
      id: 'causes',
    };
    expect(await attributes(page)).toEqual(before);

    await render(page, {lang: 'ar', headingLevel: 4, shareTier: false, id: 'causes'});
    await title(page, 'ar', 4);
    expect(await attributes(page)).toEqual({lang: 'ar', 'heading-level': '4', id: 'causes'});

    await render(page, {});
    await title(page, 'en', 2);
    expect(await attributes(page)).toEqual({});
    expect(said()).toEqual([]);
  });

  test('hands each event once to the listener of the last render', async () => {
    const {page, said} = await open();
    await render(page, {listener: 'first'});
    await title(page, 'en', 2);
    expect(await seenBy(page)).toEqual(['first care-ready']);

    await render(page, {listener: 'second'});
    await page.locator('cause-checker button').first().click();
    await eventually(() => seenBy(page)).toEqual(['first care-ready', 'second care-step']);

    await render(page, {});
    await page.evaluate(() => window.app.element?.dispatchEvent(new Event('care-step')));
    expect(await seenBy(page)).toHaveLength(2);
    expect(said()).toEqual([]);
  });

  test('gives the element, and leaves the fallback in it', async () => {
    const {page} = await open();
    await render(page, {});
    await title(page, 'en', 2);
    expect(await page.evaluate(() => window.app.element?.localName)).toBe('cause-checker');
    const fallback = page.locator('cause-checker > p');
    expect(await fallback.textContent()).toBe('Fallback');
    expect(await fallback.isVisible()).toBe(false);
  });

  test('takes its listeners along when it is unmounted', async () => {
    const {page, said} = await open();
    await render(page, {listener: 'first'});
    await title(page, 'en', 2);
    const seen = await page.evaluate(() => {
      const {element} = window.app;
      window.app.unmount();
      element?.dispatchEvent(new Event('care-step'));
      return {
        events: window.app.seen,
        ref: window.app.element,
        count: document.querySelectorAll('cause-checker').length,
      };
    });
    expect(seen).toEqual({events: ['first care-ready'], ref: null, count: 0});
    await render(page, {listener: 'again'});
    await title(page, 'en', 2);
    expect(await seenBy(page)).toEqual(['first care-ready', 'again care-ready']);
    expect(said()).toEqual([]);
  });

  test('takes over what a server rendered, without a word of a mismatch', async () => {
    const props = {lang: 'es', region: 'US', headingLevel: 3, shareTier: true, className: 'wide'};
    const code = server(props);
    const html = await runIn(user, 'node', '--input-type=module', '--eval', code);
    const {page, said} = await open(html);
    const sent = await page.$('cause-checker');
    await page.evaluate((given) => window.app.hydrate(given), {...props, listener: 'first'});
    await title(page, 'es', 3);
    expect(await page.evaluate((element) => element === window.app.element, sent)).toBe(true);
    expect(await attributes(page)).toEqual({
      lang: 'es',
      region: 'US',
      'heading-level': '3',
      'share-tier': '',
      class: 'wide',
    });
    expect(await seenBy(page)).toEqual(['first care-ready']);
    expect(said()).toEqual([]);
  });
});
