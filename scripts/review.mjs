/**
 * Writes review/<locale>.html: what a translator or a clinician reads and signs. Needs the words in src/text/.
 *
 *   npm run review
 */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {readProject} from './lib/messages.mjs';
import {reviewDocument} from './review/document.mjs';
import {fingerprintOf, sentencesByLocale} from './review/fingerprint.mjs';
import {readReviews} from './review/sign-off.mjs';
import {readTopics} from './review/topic.mjs';

/**
 * The documents of a project by language.
 *
 * @param {string} root
 * @returns {Promise<Map<string, string>>}
 */
export async function reviewDocuments(root, project = readProject(root)) {
  const {locales, sourceLocale, messagesOf} = project;
  const reviews = readReviews(root);
  const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const english = await readTopics(root, sourceLocale);
  const documents = new Map();
  for (const [locale, sentences] of sentencesByLocale(project)) {
    const row = locales.find(({tag}) => tag === locale);
    const html = reviewDocument({
      locale,
      direction: row.direction,
      isSource: locale === sourceLocale,
      version,
      fingerprint: fingerprintOf(sentences),
      messages: messagesOf(row),
      words: new Map(sentences.map(({id, text}) => [id, text])),
      topics: await readTopics(root, locale, sourceLocale),
      english,
      review: reviews[locale],
    });
    documents.set(locale, html);
  }
  return documents;
}

async function main() {
  const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));
  if (!existsSync(path.join(root, 'src/text'))) {
    console.error(
      'There are no words in src/text/ yet: run `npm run review`, which builds them first.',
    );
    return 1;
  }
  const folder = path.join(root, 'review');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder);
  for (const [locale, html] of await reviewDocuments(root)) {
    writeFileSync(path.join(folder, `${locale}.html`), html);
    console.log(`Wrote review/${locale}.html`);
  }
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
