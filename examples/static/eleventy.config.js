import {prerenderPage} from 'care-elements/prerender';
import {fileURLToPath} from 'node:url';

const scripts = fileURLToPath(
  new URL('.', import.meta.resolve('care-elements/cdn/care-elements.js')),
);

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function (config) {
  // Writes what each element says between its tags; with `shadow: true` also what it looks like.
  config.addAsyncFilter('prerendered', (html, lang, shadow) => prerenderPage(html, {lang, shadow}));
  // The scripts come from this site, not from another.
  config.addPassthroughCopy({[scripts]: 'care-elements'});
  config.addPassthroughCopy('content/*.{css,js}');
  return {dir: {input: 'content'}};
}
