/** Runs in the build: what a browser without scripts shows, one snippet that is ready to use. */
import {escapeText} from '../src/prerender/escape.js';
import {snippet} from '../src/embed/snippets.js';
import {printableFacts} from '../src/region/facts.js';
import {locales, localesOf, sourceLocale, type Locale} from '../src/language/locales.js';
import {defaultChoice} from './choice.js';
import type {BuilderData} from './data.js';
import {emergencyFallback} from './fallback.js';
import type {Words} from './words.js';

type Text = Pick<Words, 'title' | 'noScript'>;

export function noScript(data: BuilderData, words: Readonly<Record<Locale, Text>>): string {
  const choice = defaultChoice(sourceLocale);
  const [part] = snippet('html', choice, {
    version: data.version,
    inner: data.inner,
    files: data.files,
    fallback: emergencyFallback(data.emergency[sourceLocale], printableFacts('', new Date())),
    title: data.titles[sourceLocale][choice.element] ?? '',
  });
  const paragraphs = localesOf().map((locale) => {
    const {direction} = locales[locale];
    return `<p lang="${locale}" dir="${direction}">${escapeText(words[locale].noScript)}</p>`;
  });
  return `<main class="no-script">
<h1>${escapeText(words[sourceLocale].title)}</h1>
${paragraphs.join('\n')}
<pre><code>${escapeText(part?.code ?? '')}</code></pre>
</main>`;
}
