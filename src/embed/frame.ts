/**
 * The page for an iframe, for sites that take nothing else: the element that its address names. Until
 * that shows, when it cannot, and without scripts, the emergency signs of the page stand there.
 */
import {locales} from '../language/locales.js';
import {matchLocale} from '../language/match.js';
import {readAddress, type Address} from './frame-address.js';
import {fitPaper} from './frame-print.js';
import {followSize} from './frame-size.js';
import './loader.js';

const main = document.querySelector('main') ?? document.body;

const address = readAddress(new URLSearchParams(location.search), navigator.languages);

function show({tag, lang, attributes}: Address): void {
  const root = document.documentElement;
  const locale = matchLocale(lang, tag) ?? 'en';
  root.lang = lang;
  root.dir = locales[locale].direction;
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  root.dataset.theme = element.getAttribute('theme') ?? 'auto';
  element.append(...main.querySelectorAll(`section[lang=${locale}]`));
  fitPaper(element);
  main.replaceChildren(element);
  element.addEventListener('care-ready', () => nameAfter(element), {once: true});
}

/** As the element is called to be read: a result is never in the title. */
function nameAfter(element: Element): void {
  const title = element.shadowRoot?.querySelector('.title')?.textContent;
  if (title) document.title = title.replaceAll(/\s+/g, ' ').trim();
}

function explain(problems: readonly string[]): void {
  const box = document.createElement('div');
  box.lang = 'en';
  const heading = document.createElement('h1');
  heading.textContent = 'The address of this frame does not name what it should show';
  const list = document.createElement('ul');
  for (const problem of problems) {
    const item = document.createElement('li');
    item.textContent = problem;
    list.append(item);
  }
  box.append(heading, list);
  main.prepend(box);
}

/** Another site does not open in the frame: most refuse to, and the reader would lose the element. */
function openOutside(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && /^https?:$/.test(link.protocol) && link.origin !== location.origin) {
    link.target = '_blank';
    link.relList.add('noopener');
  }
}

const {problems, wrong, unknown} = address;
if (problems.length > 0) explain(problems);
else show(address);
const said = [
  ...wrong.map((value) => `${value} is not known.`),
  ...problems,
  ...unknown.map((name) => `${JSON.stringify(name)} is left out.`),
];
if (said.length > 0) {
  // eslint-disable-next-line no-console -- the shared warn() comes with the elements
  console.warn(`[care-elements] frame.html: ${said.join(' ')}`);
}
document.addEventListener('click', openOutside);
followSize();
