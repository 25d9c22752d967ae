/**
 * The page for an iframe with a topic of the publisher's own. Our emergency signs are not in it, as they are those of
 * another topic: until the element shows, when it cannot, and without scripts, the page shows the emergency number.
 */
import {explain, notNamed, openOutside, report, show} from './frame-page.js';
import {followSize} from './frame-size.js';
import {folder} from './publication.js';
import {fetchList, readTopicAddress, refusal} from './topic-address.js';
import {quoted, type Address} from './frame-address.js';
import './loader.js';

/** Before the element is defined, it needs what topics of a page's own need. */
async function loadCode(): Promise<void> {
  try {
    await import(`./${folder}/own-topic.js`);
  } catch (error) {
    throw new Error('The code for topics of your own did not load.', {cause: error});
  }
}

/** What the publisher's list says of an address that is right in itself. */
async function checkList(address: Address): Promise<Address> {
  const src = new Map(address.attributes).get('topic-src') ?? '';
  try {
    const problem = refusal(src, await fetchList(location.href), location.href);
    if (problem) return {...address, problems: [problem], wrong: [`topic-src=${quoted(src)}`]};
    await loadCode();
    return address;
  } catch (error) {
    return {...address, problems: [(error as Error).message]};
  }
}

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const read = readTopicAddress(query, navigator.languages);
  const isRight = read.problems.length === 0;
  const address = isRight ? await checkList(read) : read;
  if (address.problems.length === 0) show(address);
  else {
    explain(
      isRight ? 'This frame cannot show the topic of its address' : notNamed,
      address.problems,
    );
  }
  report('topic-frame.html', address);
}

document.addEventListener('click', openOutside);
followSize();
void start();
