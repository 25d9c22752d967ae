/** cdn/frame.html, topic-frame.html and frame.css: the pages for an iframe, which read without scripts. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {transformSync} from 'esbuild';
import {readLocales} from '../lib/locales.mjs';
import {BROWSER_TARGETS} from '../minify-literals.mjs';
import {emergencyNumber, emergencySigns, escapeHtml, titleOf} from './emergency.mjs';
import {locales, source} from './source.mjs';

/** Only what is next to the page; nothing is sent anywhere, and no address becomes another. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A document and its drawings come from the site that the page comes from. */
const TOPIC_POLICY = POLICY.replace('img-src data:', "img-src 'self' data:; connect-src 'self'");

/** The page cannot know the reader's language without scripts: the signs stand there in all. */
const sectionsOf = (rows, wordsIn) =>
  Promise.all(
    rows.map(async ({tag, direction}) =>
      [`<section lang="${tag}" dir="${direction}">`, ...(await wordsIn(tag)), '</section>'].join(
        '\n',
      ),
    ),
  );

const pageOf = ({policy, title, script, integrity, sections}) => `<!doctype html>
<html lang="${locales[0]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="frame.css">
<script type="module" src="${script}" integrity="${integrity}" blocking="render"></script>
</head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;

export async function writeFrame(cdn, {files}) {
  const rows = readLocales('.');
  const titles = await Promise.all(rows.map(({tag}) => titleOf(tag)));
  const write = (name, parts) => {
    const script = `${name}.js`;
    const html = pageOf({...parts, script, integrity: files[script]});
    writeFileSync(path.join(cdn, `${name}.html`), html);
  };
  write('frame', {
    policy: POLICY,
    title: titles.join(' · '),
    sections: await sectionsOf(rows, emergencySigns),
  });
  // Named after the topic once it shows.
  write('topic-frame', {
    policy: TOPIC_POLICY,
    title: 'Care Elements',
    sections: await sectionsOf(rows, emergencyNumber),
  });
  const css = readFileSync(path.join(source, 'embed/frame.css'), 'utf8');
  const {code} = transformSync(css, {loader: 'css', minify: true, target: BROWSER_TARGETS});
  writeFileSync(path.join(cdn, 'frame.css'), code);
}
