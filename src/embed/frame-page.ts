/** What both pages for an iframe do: show an element, or say why they cannot. */
import {locales} from '../language/locales.js';
import {matchLocale} from '../language/match.js';
import type {Address} from './frame-address.js';
import {fitPaper} from './frame-print.js';

export const main = document.querySelector('main') ?? document.body;

export function show({tag, lang, attributes}: Address): void {
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

export function explain(title: string, problems: readonly string[]): void {
  const box = document.createElement('div');
  box.lang = 'en';
  const heading = document.createElement('h1');
  heading.textContent = title;
  const list = document.createElement('ul');
  for (const problem of problems) {
    const item = document.createElement('li');
    item.textContent = problem;
    list.append(item);
  }
  box.append(heading, list);
  main.prepend(box);
}

export const notNamed = 'The address of this frame does not name what it should show';

/** Tells the publisher, with the values that are not shown. */
export function report(page: string, {problems, wrong, unknown}: Address): void {
  const said = [
    ...wrong.map((value) => `${value} is not known.`),
    ...problems,
    ...unknown.map((name) => `${JSON.stringify(name)} is left out.`),
  ];
  if (said.length > 0) {
    // eslint-disable-next-line no-console -- the shared warn() comes with the elements
    console.warn(`[care-elements] ${page}: ${said.join(' ')}`);
  }
}

/** Another site does not open in the frame: most refuse to, and the reader would lose the element. */
export function openOutside(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && /^https?:$/.test(link.protocol) && link.origin !== location.origin) {
    link.target = '_blank';
    link.relList.add('noopener');
  }
}
