/** A WordPress with the plugin in it, and browsers of the people who use it. */
import {existsSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import {afterAll, afterEach, beforeAll, expect} from 'vitest';
import {describeMissing, findBrowsers} from '../../scripts/browsers.mjs';
import {plugin} from '../../scripts/build-wordpress.mjs';
import {compileMo} from '../../scripts/lib/gettext.mjs';
import {PASSWORD, startWordPress} from '../../scripts/wordpress-server.mjs';
import {fromNetwork} from './helpers.js';

type Server = Awaited<ReturnType<typeof startWordPress>>;

export type User = 'admin' | 'author' | 'contributor';

/** How long anything may take. No test depends on its length. */
const patience = 30_000;

export interface Post {
  readonly id: number;
  readonly link: string;
}

export interface WordPress {
  readonly url: string;
  /** Its files. */
  readonly folder: string;
  /** Runs PHP code inside of WordPress, and gives what it prints. */
  evaluate(code: string): Promise<string>;
  /** What PHP and WordPress complained about, less what WordPress 6.1 says of itself in new PHP. */
  complaints(): Promise<readonly string[]>;
  /** A page of a reader, or of somebody who is logged in. */
  newPage(user?: User, options?: BrowserContextOptions): Promise<Page>;
  /** Saves a post as its author would. */
  save(
    user: User,
    post: {content: string; title?: string; status?: 'publish' | 'draft'},
  ): Promise<Post>;
  /** Activates the plugin, without a browser. */
  activate(): Promise<unknown>;
  /** Changes the language of the site; empty for that of WordPress. */
  useLocale(locale: string): Promise<unknown>;
}

/** Starts a WordPress with the plugin, not yet active, while the tests of a file run. */
export function useWordPress(): WordPress {
  let server: Server | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  const running = () => {
    if (!server || !browser) throw new Error('WordPress runs only while tests run.');
    return {server, browser};
  };

  beforeAll(async () => {
    const executablePath = findBrowsers().chromium?.headless;
    if (!executablePath) throw new Error(describeMissing('chromium'));
    if (!existsSync(path.join(plugin, 'data/catalog.json'))) {
      throw new Error('There is no plugin yet: run `node scripts/build-wordpress.mjs` first.');
    }
    server = await startWordPress();
    browser = await chromium.launch({executablePath, args: ['--disable-gpu', '--no-sandbox']});
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const newPage: WordPress['newPage'] = async (user, options) => {
    const {browser: opened, server: started} = running();
    const context = await opened.newContext({
      locale: 'en-US',
      baseURL: started.url,
      viewport: {width: 1280, height: 900},
      ...options,
    });
    contexts.push(context);
    context.setDefaultTimeout(patience);
    if (user) {
      await context.request.post('/wp-login.php', {
        form: {log: user, pwd: PASSWORD},
        maxRedirects: 0,
      });
      const names = (await context.cookies()).map(({name}) => name);
      expect(names.some((name) => name.startsWith('wordpress_logged_in'))).toBe(true);
    }
    return context.newPage();
  };

  return {
    get url() {
      return running().server.url;
    },
    get folder() {
      return running().server.site;
    },
    evaluate: (code) => running().server.evaluate(code),
    async complaints() {
      const lines = (await running().server.complaints()).split('\n').filter(Boolean);
      return lines.filter(
        (line) => !/PHP Deprecated: .* in \S+\/wp-(?:admin|includes)\//.test(line),
      );
    },
    newPage,
    async save(user, {content, title = 'A post', status = 'publish'}) {
      const {request} = (await newPage(user)).context();
      const nonce = await (await request.get('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const answer = await request.post('/index.php?rest_route=/wp/v2/posts', {
        headers: {'x-wp-nonce': nonce},
        data: {title, content, status},
      });
      expect(answer.status(), await answer.text()).toBe(201);
      return (await answer.json()) as Post;
    },
    activate: () =>
      running().server.evaluate(
        `require_once 'wp-admin/includes/plugin.php'; activate_plugin( 'care-elements/care-elements.php' );`,
      ),
    useLocale: async (locale) => {
      const {site, evaluate} = running().server;
      const languages = path.join(site, 'wp-content/languages');
      // A site can be in a language whose words WordPress has; that they are few does not matter.
      await mkdir(languages, {recursive: true});
      if (locale)
        await writeFile(
          path.join(languages, `${locale}.mo`),
          compileMo('msgid "Comments"\nmsgstr "Comments"\n'),
        );
      return evaluate(`update_option( 'WPLANG', '${locale}' );`);
    },
  };
}

/** Requests to other sites, less those of the theme for pictures of authors. */
export const othersThan = ({url}: WordPress, requests: readonly string[]): readonly string[] =>
  fromNetwork(requests).filter(
    (one) => !one.startsWith(url) && !new URL(one).host.endsWith('gravatar.com'),
  );

/** The element once it shows what it renders. */
export async function shown(page: Page, tag: string): Promise<Locator> {
  const element = page.locator(tag);
  await element.locator('.title').first().waitFor();
  return element;
}

/** A block as a post holds it. */
export const block = (attributes: object) =>
  `<!-- wp:care-elements/element ${JSON.stringify(attributes)} /-->`;
