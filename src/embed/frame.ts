/**
 * The page for an iframe, for sites that take nothing else: the element that its address names. Until
 * that shows, when it cannot, and without scripts, the emergency signs of the page stand there.
 */
import {readAddress} from './frame-address.js';
import {explain, main, notNamed, openOutside, report, show} from './frame-page.js';
import {followSize} from './frame-size.js';
import './loader.js';

const query = new URLSearchParams(location.search);
const address = readAddress(query, navigator.languages);

/** The signs are those of our topic, and the address asks for another. */
function leaveOnlyTheNumber(): void {
  const line = document.createElement('p');
  line.lang = 'en';
  line.textContent = 'In an emergency, call your local emergency number.';
  main.replaceChildren(line);
}

if (query.has('topic-src')) leaveOnlyTheNumber();
if (address.problems.length > 0) explain(notNamed, address.problems);
else show(address);
report('frame.html', address);
document.addEventListener('click', openOutside);
followSize();
