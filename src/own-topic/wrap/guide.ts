/** Puts the parts of an article into elements of their own, in place, and takes them out again. */
import {transparent} from './dom.js';
import type {GuidePart} from './headings.js';
import type {WrapHost} from './host.js';
import type {Run} from './read.js';

const tags: Readonly<Partial<Record<GuidePart, string>>> = {
  overview: 'topic-overview',
  symptoms: 'symptom-guide',
  relief: 'relief-steps',
  'warning-signs': 'when-to-see-doctor',
  causes: 'cause-checker',
  medicines: 'medicine-guide',
  pictures: 'picture-guide',
  summary: 'doctor-summary',
};

/** What the parts have from the guide. */
const handedOn = ['region', 'theme', 'share-tier'];

export const partsIn = (host: Element): Element[] =>
  [...host.querySelectorAll('*')].filter((one) => transparent.has(one));

/** The nodes go back to where they were. */
export function takeOut(host: Element): void {
  for (const part of partsIn(host)) part.replaceWith(...part.childNodes);
}

const isIn = (part: Element, {part: name, first, last}: Run) =>
  part.localName === tags[name] &&
  part.firstElementChild === first &&
  part.lastElementChild === last;

/** @param topicData what all parts show */
export function putIn(host: WrapHost, runs: readonly Run[], topicData: object): void {
  const wanted = runs.filter(({part}) => tags[part]);
  const before = partsIn(host);
  const isSame =
    before.length === wanted.length &&
    before.every((part, at) => wanted[at] && isIn(part, wanted[at]));
  if (isSame) {
    for (const part of before) Object.assign(part, {topicData});
    return;
  }
  takeOut(host);
  for (const {part: name, first, last} of wanted) {
    const part = document.createElement(tags[name] ?? '');
    transparent.add(part);
    part.toggleAttribute('wrap', true);
    for (const attribute of handedOn) {
      const value = host.getAttribute(attribute);
      if (value !== null) part.setAttribute(attribute, value);
    }
    part.setAttribute('heading-level', String(Math.min(host.headingLevel + 1, 6)));
    Object.assign(part, {topicData});
    const nodes: Node[] = [];
    for (let node: Node | null = first; node; node = node === last ? null : node.nextSibling) {
      nodes.push(node);
    }
    first.before(part);
    part.append(...nodes);
  }
}
