/** cdn/frame.html and frame.css: the page for an iframe, which reads without scripts. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {transformSync} from 'esbuild';
import {readLocales} from '../lib/locales.mjs';
import {BROWSER_TARGETS} from '../minify-literals.mjs';
import {emergencySigns, escapeHtml, titleOf} from './emergency.mjs';
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

/** The page cannot know the reader's language without scripts: the signs stand there in all. */
const signsIn = async ({tag, direction}) =>
  [`<section lang="${tag}" dir="${direction}">`, ...(await emergencySigns(tag)), '</section>'].join(
    '\n',
  );

export async function writeFrame(cdn, {files}) {
  const rows = readLocales('.');
  const signs = await Promise.all(rows.map(signsIn));
  const titles = await Promise.all(rows.map(({tag}) => titleOf(tag)));
  const html = `<!doctype html>
<html lang="${locales[0]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(titles.join(' · '))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="frame.css">
<script type="module" src="frame.js" integrity="${files['frame.js']}" blocking="render"></script>
</head>
<body>
<main>
${signs.join('\n')}
</main>
</body>
</html>
`;
  writeFileSync(path.join(cdn, 'frame.html'), html);
  const css = readFileSync(path.join(source, 'embed/frame.css'), 'utf8');
  const {code} = transformSync(css, {loader: 'css', minify: true, target: BROWSER_TARGETS});
  writeFileSync(path.join(cdn, 'frame.css'), code);
}
