/** cdn/snippets.html: a page with what a publisher copies to embed the elements, hashes included. */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {readTopics} from '../lib/topics.mjs';
import {emergencySigns, escapeHtml, signsTitleOf} from './emergency.mjs';
import {locales} from './source.mjs';

/** Where the snippets say that the folder lies; the page lets a publisher put another place in. */
const PLACE = '/cdn/';

const example = 'when-to-see-doctor';

const [topic] = await readTopics('.');

/** What keeps a file from being another one, or from telling its server which page it is on. */
const pinned = (file, files) => [
  `integrity="${files[file]}"`,
  'crossorigin="anonymous"',
  'referrerpolicy="no-referrer"',
];

const scriptTag = (file, files) =>
  ['<script', 'type="module"', `src="${PLACE}${file}"`, ...pinned(file, files)].join('\n  ') +
  '\n></script>';

const preloadTag = (file, files) =>
  ['<link', 'rel="modulepreload"', `href="${PLACE}${file}"`, ...pinned(file, files)].join('\n  ') +
  '\n>';

const frameTag = async (files) =>
  [
    '<iframe',
    '  data-care-frame',
    `  src="${PLACE}frame.html?element=${example}&amp;lang=${locales[0]}"`,
    `  title="${escapeHtml(await signsTitleOf(locales[0]))}"`,
    '  width="100%"',
    '  height="640"',
    '  style="border: 0"',
    '  allow="screen-wake-lock"',
    '  referrerpolicy="no-referrer"',
    '></iframe>',
    scriptTag('frame-host.js', files).replace('type="module"', 'defer'),
  ].join('\n');

async function exampleIn(locale) {
  const lines = await emergencySigns(locale);
  return [
    `<${example} lang="${locale}">`,
    ...lines.map((line) => `  ${line}`),
    `</${example}>`,
  ].join('\n');
}

/** An element with its words, which comes without the loader. */
const isBundle = (file) => locales.some((locale) => file.endsWith(`.${locale}.js`));

/** @param {(file: string) => boolean} isPinned */
function importMap({files}, isPinned) {
  const scripts = Object.entries(files).filter(([file]) => isPinned(file));
  const integrity = Object.fromEntries(scripts.map(([file, hash]) => [PLACE + file, hash]));
  return `<script type="importmap">\n${JSON.stringify({integrity}, null, 2)}\n</script>`;
}

/** What the loader brings for the example in a language. */
const filesOfExample = (folder, locale) =>
  ['core', example, `words/${locale}/${topic}/${example}`].map((name) => `${folder}/${name}.js`);

const nameOf = (locale) => new Intl.DisplayNames(['en'], {type: 'language'}).of(locale);

/** Title, what there is to know, and the snippet. */
async function snippetsFor(integrity) {
  const {folder, files} = integrity;
  const core = `${folder}/core.js`;
  const twoFiles = locales.map(async (locale) => ({
    title: `One element, without the loader: ${nameOf(locale)}`,
    notes: [
      `The element with its words in ${nameOf(locale)}, and the code that all elements share: two files, which the browser asks for at once. For another element, put its name in the place of ${example}, and its hash out of integrity.json. For several, repeat the last script.`,
      'The import map holds the shared code to its hash, which the preload alone does not. Words in other languages, and what follows Start, load when they are needed: see “Hashes for the loader’s files”.',
    ],
    code: [
      importMap(integrity, (file) => file === core),
      preloadTag(core, files),
      scriptTag(`${folder}/${example}.${locale}.js`, files),
      '',
      await exampleIn(locale),
    ].join('\n'),
  }));
  const oneFile = locales.map(async (locale) => ({
    title: `One file: ${nameOf(locale)}`,
    notes: [
      `All elements with all words in ${nameOf(locale)}. The hash holds for everything that runs: words in other languages come from the folder next to it, as data that the file checks by hashes of its own.`,
    ],
    code: `${scriptTag(`${locale}.js`, files)}\n\n${await exampleIn(locale)}`,
  }));
  return [
    {
      title: 'The loader, on your own server',
      notes: [
        'Copy the folder to your server as it is. The loader brings only what a page needs, in the language around each element.',
        'Its hash holds for the loader alone, which asks for nothing but the folder of its own build. See “Hashes for the loader’s files” for those.',
        'The links let the browser ask for these before the loader runs. They name the element and its language, and the folder of this build; without them, all comes a little later.',
      ],
      code: [
        scriptTag('care-elements.js', files),
        ...filesOfExample(folder, locales[0]).map((file) => preloadTag(file, files)),
        '',
        await exampleIn(locales[0]),
      ].join('\n'),
    },
    ...(await Promise.all(twoFiles)),
    ...(await Promise.all(oneFile)),
    {
      title: 'A frame, for sites that take nothing else',
      notes: [
        'One element on a page of its own, without a form for replies. Name the element, its language and what else it takes in the address: region, theme, heading-level, plan, sections. Give the frame a title in the same language.',
        'The script gives the frame the height of its content, and brings a new step into view. The permission lets the timer keep the screen on. Where a site takes no script, leave it out: the frame keeps the height given and scrolls inside.',
      ],
      code: await frameTag(files),
    },
    {
      title: 'Hashes for the loader’s files',
      notes: [
        'An import map, which stands before the first module script of the page. Leave out what you do not use. Under a Content-Security-Policy without inline scripts it needs a nonce or a hash.',
        'Chrome and Edge from 127, Safari from 18 and Firefox from 138 check these hashes. Older browsers ignore them and load the files unchecked; there, only the one file for one language is checked as a whole.',
      ],
      code: importMap(
        integrity,
        (file) => file.startsWith(`${folder}/`) && file.endsWith('.js') && !isBundle(file),
      ),
    },
  ];
}

const renderSnippet = ({title, notes, code}) => `<section>
<h2>${escapeHtml(title)}</h2>
${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('\n')}
<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>
</section>`;

const renderPage = (snippets, {version}) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Embed care-elements ${version}</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif; }
body { max-width: 50rem; margin: 0 auto; padding: 1rem; }
pre { overflow: auto; max-height: 24rem; padding: 1rem; border: 1px solid #7b8789; border-radius: 0.5rem; font-size: 0.875rem; }
label { font-weight: 600; }
input, button { font: inherit; min-height: 2.75rem; padding: 0 0.75rem; }
input { width: min(100%, 30rem); box-sizing: border-box; display: block; }
</style>
</head>
<body>
<main>
<h1>Embed care-elements ${version}</h1>
<p>Draft: no clinician has reviewed the words yet, and nobody has checked the translations.</p>
<p>What you write inside a tag shows until the element runs, when it cannot run, and where a hash does not fit. Another version has other hashes: copy the snippet again.</p>
<p><label>Where the folder lies <input value="${PLACE}" spellcheck="false"></label></p>
${snippets.map(renderSnippet).join('\n')}
</main>
<script>
const place = document.querySelector('input');
for (const pre of document.querySelectorAll('pre')) {
  const code = pre.textContent;
  place.addEventListener('input', () => {
    const address = place.value.trim().replace(/\\/*$/, '/');
    pre.textContent = code.replaceAll('"${PLACE}', () => '"' + address);
  });
  const button = document.createElement('button');
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(pre.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(pre);
      button.textContent = 'Selected: now copy it';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 3000);
  });
  pre.after(button);
}
</script>
</body>
</html>
`;

export async function writeSnippets(cdn, integrity) {
  const html = renderPage(await snippetsFor(integrity), integrity);
  writeFileSync(path.join(cdn, 'snippets.html'), html);
}
