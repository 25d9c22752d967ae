/** Builds the contestants into bench/dist/, as a careful publisher would: one minified file, production mode. */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const bench = fileURLToPath(new URL('.', import.meta.url));
const dist = path.join(bench, 'dist');

const before = `<h1>Leg cramps</h1><p>A muscle tightens by itself, and it hurts. Most cramps pass within minutes.</p>`;
const after = Array.from(
  {length: 3},
  () => '<p>What stands below moves when the content above it grows.</p>',
);

const pageOf = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leg cramps</title>
<link rel="icon" href="data:,">
<style>body{font:1.0625rem/1.5 system-ui,sans-serif;margin:1rem}label{display:block;padding:.75rem 0}</style>
${head}
</head>
<body>
<main>
${before}
${body}
${after.join('\n')}
</main>
</body>
</html>
`;

const bundled = async (contents, {loader = 'js'} = {}) => {
  const result = await build({
    stdin: {contents, loader, resolveDir: bench},
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
    // Pictures that NHS.UK frontend expects on the server; the job shows none of them.
    external: ['/assets/*'],
    logLevel: 'error',
  });
  return result.outputFiles[0].text;
};

/** The module that mounts a contestant; ours are on a page as soon as their tag is. */
const mountImport = ({folder, entry = 'mount', hydrates}) =>
  (hydrates ? "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';" : '') +
  `import {mount} from './contestants/${folder}/${entry}';`;

const mountCare = (tag) => `const mount = (place) => {
  const element = document.createElement('${tag}');
  element.region = 'US';
  place.append(element);
  return () => element.remove();
};`;

/** Copies of what is in the page once, with one style sheet for all: nothing of ours runs. */
const mountStatic = `const {shadowRoot, localName} = [...document.querySelectorAll('main *')].find(({shadowRoot}) => shadowRoot);
const sheet = new CSSStyleSheet();
sheet.replaceSync([...shadowRoot.querySelectorAll('style')].map(({textContent}) => textContent).join(''));
const template = document.createElement('template');
template.innerHTML = shadowRoot.innerHTML;
for (const style of template.content.querySelectorAll('style')) style.remove();
const mount = (place) => {
  const element = document.createElement(localName);
  const root = element.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  root.append(template.content.cloneNode(true));
  place.append(element);
  return () => element.remove();
};`;

const mountOf = (contestant) => {
  if (contestant.kind === 'static') return mountStatic;
  return contestant.tag ? mountCare(contestant.tag) : mountImport(contestant);
};

async function buildContestant(contestant) {
  const {id, head = '', body, folder, styles, inline, kind, tag, mounts} = contestant;
  const target = path.join(dist, id);
  const write = (file, text) => writeFile(path.join(target, file), text);
  const links = styles ? '<link rel="stylesheet" href="styles.css">' : '';
  await mkdir(target, {recursive: true});
  if (styles) {
    await write(
      'styles.css',
      await bundled(`@import './contestants/${folder}/styles.css';`, {loader: 'css'}),
    );
  }
  const content = await body();
  if (folder) {
    const code = await bundled(
      `${mountImport(contestant)}mount(document.querySelector('#place'));`,
    );
    const script = '<script type="module" src="main.js"></script>';
    if (!inline) await write('main.js', code);
    const page = inline
      ? pageOf('', `${content}<script type="module">${code.trim()}</script>`)
      : pageOf(links + head + script, content);
    await write('index.html', page);
  } else await write('index.html', pageOf(head, content));
  if (!mounts) return;
  await write('copies.js', await bundled(`${mountOf(contestant)}globalThis.mount = mount;`));
  const script = '<script type="module" src="copies.js"></script>';
  // Ours is there once, so that all has loaded before the first copy is made.
  const isThere = tag !== undefined || kind === 'static';
  await write('copies.html', pageOf(links + head + script, isThere ? content : ''));
}

/** @param {typeof import('./contestants.mjs').contestants} contestants */
export async function buildContestants(contestants) {
  await rm(dist, {recursive: true, force: true});
  for (const contestant of contestants) await buildContestant(contestant);
  return dist;
}
