import {neighbour, reveal} from '../article/neighbour.js';

type Host = Pick<Element, 'getRootNode'>;

/** The cases `to-<tag>`, for each of these elements whether it is on the page, and `linked` for any. */
export function linkCases(host: Host, tags: readonly string[]): Record<string, boolean> {
  const there = tags.filter((tag) => neighbour(host, tag));
  const cases = tags.map((tag) => [`to-${tag}`, there.includes(tag)] as const);
  return {...Object.fromEntries(cases), linked: there.length > 0};
}

/** Follows a link of a reading part to another element. */
export function followLink(host: Host, target: Element): void {
  const {to, id} = target.closest<HTMLElement>('[data-to]')?.dataset ?? {};
  const element = to && neighbour(host, to);
  if (element) reveal(element, id);
}
