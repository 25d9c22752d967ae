/**
 * The script tag's entry for a page that brings a topic of its own, instead of the loader: what the elements need for
 * that has to be there before the first of them.
 */
import {folder} from './publication.js';

const loader = './care-elements.js';

await import(`./${folder}/own-topic.js`);
await import(loader);
