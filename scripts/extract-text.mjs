/** Writes the messages of the sources into locales/<tag>.xlf, one file for each translation in locales/locales.json. */
import {readLocales} from './lib/locales.mjs';
import {localizerFor} from './lib/messages.mjs';

const root = process.cwd();
const localizer = localizerFor(root, readLocales(root, {files: false}));
const {messages, errors} = localizer.extractSourceMessages();
if (errors.length > 0) {
  throw new Error(errors.map(({messageText}) => JSON.stringify(messageText)).join('\n'));
}
await localizer.writeInterchangeFiles();
console.log(`Wrote ${messages.length} messages to locales/`);
