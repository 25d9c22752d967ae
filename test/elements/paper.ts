/** An element at the moment a browser takes its picture for paper. */
import {expect} from './expect.js';
import {$$, settled, textOf} from './helpers.js';

/** In an element, and in those that it holds. */
export const details = (host: Element, selector: string): HTMLDetailsElement[] => [
  ...$$<HTMLDetailsElement>(host, selector),
  ...$$(host, 'section > *, [part=row] > :not(summary)').flatMap((part) => details(part, selector)),
];

/** All rows but the lists of sources: these stay as they are, since to open one would load it. */
export const rows = (host: Element): boolean[] =>
  details(host, 'details:not([part=sources])').map(({open}) => open);

const sources = (host: Element) => details(host, '[part=sources]').map(({open}) => open);

export const startPrinting = (): boolean => dispatchEvent(new Event('beforeprint'));
export const endPrinting = (): boolean => dispatchEvent(new Event('afterprint'));

/** Prints as a button of the page does, and expects all to be as it was, at once and for good. */
export async function print(host: Element, onPaper: () => void = () => undefined): Promise<void> {
  const state = () => ({rows: rows(host), sources: sources(host), text: textOf(host)});
  const before = state();
  startPrinting();
  try {
    expect(rows(host), 'open rows').not.to.include(false);
    expect(sources(host).filter(Boolean)).to.deep.equal(before.sources.filter(Boolean));
    onPaper();
  } finally {
    endPrinting();
  }
  expect(state()).to.deep.equal(before);
  await settled(host);
  expect(state()).to.deep.equal(before);
}
