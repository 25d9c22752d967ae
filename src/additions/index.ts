/**
 * What a page adds to an element: next steps for a result, a note, a line for advice of its own, and a review of our
 * words by its own clinician. Loaded only where there is something, and a file of its own, which shares no other.
 */
import type {ReactiveElement} from 'lit';
import type {RegionKnowledge} from '../base/region-knowledge.js';
import type {Part} from '../base/parts.js';
import type {Tier} from '../content/index.js';
import {fillText} from '../language/fill.js';
import type {Locale} from '../language/locales.js';
import {loaders} from '../text/loaders/additions.js';
import {defaultTopic} from '../topics/index.js';
import {addedTo, type Added} from './copy.js';
import {withOwnLine, type OwnLine} from './line.js';
import {signatureFor, type SignedPart} from './signature.js';

/** What an element has that is added to. */
interface Host extends ReactiveElement {
  reviewedBy: string | undefined;
  readonly topic: string;
  readonly locale: Locale;
  readonly regionInUse: string;
  readonly known: RegionKnowledge;
  /** Those shown now. */
  readonly parts: readonly Part[];
}

type Warn = (message: string) => void;
type Words = Awaited<ReturnType<(typeof loaders)[typeof defaultTopic]>>;

/** What is known of an element of the page, for itself and for its parts. */
interface Known {
  added: Added;
  line: OwnLine;
  readonly hosts: Set<Host>;
  /** Parts of a guide whose words nobody signed. */
  readonly unsigned: Set<Host>;
}

const pages = new WeakMap<Element, Known>();

const words = new Map<Locale, Words | undefined>();

/** By the words that show, so that each is looked into once. */
const checked = new WeakMap<Host, string>();

const lineOf = (page: Element): OwnLine => ({
  localName: page.localName,
  adviceLine: page.getAttribute('advice-line'),
  adviceLineName: page.getAttribute('advice-line-name'),
});

/** @param page an element of the page, which may be a guide that holds others */
function know(page: Element, warn: Warn): Known {
  const found = pages.get(page);
  if (found) return found;
  const known: Known = {
    added: addedTo(page, warn),
    line: lineOf(page),
    hosts: new Set(),
    unsigned: new Set(),
  };
  pages.set(page, known);
  // Frameworks write it again and again.
  new MutationObserver(() => {
    known.added = addedTo(page, warn);
    known.line = lineOf(page);
    for (const host of known.hosts) host.requestUpdate();
  }).observe(page, {attributes: true, characterData: true, childList: true, subtree: true});
  return known;
}

/** Adds to an element what its page has for it, from now on and after each of its renders. */
function attach(host: Host, page: Element, warn: Warn): void {
  const known = know(page, warn);
  if (known.hosts.has(host)) return;
  known.hosts.add(host);
  host.known.own = (facts) => withOwnLine(facts, known.line, host.regionInUse, warn);
  const hostUpdated = () => {
    // A guide may show another part with each render. What is added to it is for them, too.
    for (const part of host.renderRoot.querySelectorAll<Host>('*')) {
      if ('guide' in part) attach(part, page, warn);
    }
    void review(host, page, known, warn);
    show(host, page, known);
  };
  host.addController({hostUpdated});
  host.requestUpdate();
}

/** @param element one of the page; a guide holds others */
export const add = (element: ReactiveElement, warn: Warn): void =>
  attach(element as Host, element, warn);

const waiting = new Set<Host>();

async function load(locale: Locale): Promise<void> {
  const ask = loaders[defaultTopic];
  // A language may have the warning signs only. Without any words, what the page adds cannot be marked as its own.
  const loaded = await ask(locale).catch(() => ask('en').catch(() => undefined));
  words.set(locale, loaded);
  for (const host of waiting) host.requestUpdate();
  waiting.clear();
}

/** The words in the language of an element, once they have come. */
function wordsOf(host: Host): Words | undefined {
  const {locale} = host;
  if (!words.has(locale)) {
    words.set(locale, undefined);
    void load(locale);
  }
  const found = words.get(locale);
  if (!found) waiting.add(host);
  return found;
}

const shownIn = new WeakMap<Element, string>();

/** Puts words of the page under a label that says whose they are. */
function place(parent: Element, before: Element | null, nodes: readonly Node[], label: string) {
  const box = document.createElement('div');
  // Between cards, in a guide, it is one.
  box.className = `${parent.matches('.base') ? 'card ' : ''}section added`;
  if (parent.matches('.card')) box.style.borderBlockStart = '1px solid var(--_line)';
  const name = document.createElement('p');
  name.className = 'meta';
  name.textContent = label;
  box.append(name, ...nodes.map((node) => node.cloneNode(true)));
  for (const link of box.querySelectorAll<HTMLElement>('div > a')) {
    link.style.display = 'inline-flex';
    link.style.alignItems = 'center';
    link.style.minBlockSize = 'var(--_target)';
  }
  parent.insertBefore(box, before);
}

/** Shows in one place what belongs there, once. */
function fill(parent: Element, before: Element | null, nodes: readonly Node[], label: string) {
  const key = [label, ...nodes.map((node) => (node as Element).outerHTML)].join('\n');
  const old = parent.querySelector(':scope > .added');
  if (nodes.length > 0 && old && shownIn.get(parent) === key) return;
  old?.remove();
  if (nodes.length === 0) return;
  shownIn.set(parent, key);
  place(parent, before, nodes, label);
}

function tierOf({classList}: Element): Tier | undefined {
  if (classList.contains('emergency')) return 'emergency';
  return (['urgent', 'soon', 'self-care'] as const).find((tier) =>
    classList.contains(`tier-${tier}`),
  );
}

function show(host: Host, page: Element, {added, unsigned}: Known): void {
  const root = host.renderRoot as ParentNode | undefined;
  const own = root && wordsOf(host);
  if (!own) return;
  const label = own.additions.fromSite;
  // Last in the card: nothing of ours moves for it.
  for (const card of root.querySelectorAll('[part~=result]')) {
    const tier = tierOf(card);
    fill(card, null, (tier && added.steps.get(tier)) ?? [], label);
  }
  if (host !== page) return;
  for (const end of root.querySelectorAll('.end')) {
    if (end.parentElement) fill(end.parentElement, end, added.notes, label);
  }
  sign(root, own, unsigned.size > 0 ? '' : (host.reviewedBy ?? ''));
}

/** Tells who reviewed the words where they were called a draft; or calls them one again. */
function sign(root: ParentNode, {common}: Words, said: string): void {
  const drafts = [
    ...[...root.querySelectorAll<HTMLElement>('.status:not(.signed)')].filter(
      ({textContent}) => textContent.trim() === common.draftShort,
    ),
    ...[...root.querySelectorAll<HTMLElement>('.about strong:not(.signed)')].filter(
      ({textContent}) => textContent.trim() === `${common.draft}.`,
    ),
  ];
  for (const draft of drafts) {
    const next = draft.nextElementSibling;
    const old = next?.classList.contains('signed') ? next : undefined;
    draft.style.display = said ? 'none' : '';
    if (!said) old?.remove();
    else {
      const signed = old ?? draft.cloneNode();
      (signed as HTMLElement).style.display = '';
      (signed as HTMLElement).classList.add('signed');
      signed.textContent = draft.localName === 'p' ? said : `${said}.`;
      if (!old) draft.after(signed);
    }
  }
}

/** As in the words of the elements: engines differ in what they take for Arabic. */
const dayIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  }).format(new Date(day));

/** The parts of an element that say something now. Those to be read in a guide are words of the guide. */
const partsOf = ({localName, parts, topic, locale}: Host, isInGuide: boolean) =>
  parts.flatMap(({name, words: ofPart}): SignedPart[] => {
    const load = ofPart[topic];
    if (!load || (isInGuide && name === 'reading')) return [];
    return [[name === 'reading' ? localName : `${localName}-${name}`, () => load(locale)]];
  });

/** Finds out who reviewed what the element says. It is a draft until then. */
async function review(host: Host, page: Element, {hosts, unsigned}: Known, warn: Warn) {
  const signedSrc = page.getAttribute('signed-src');
  const {topic, locale} = host;
  const isInGuide = host !== page;
  const parts = partsOf(host, isInGuide);
  const key = signedSrc ? [signedSrc, topic, locale, ...parts.map(([name]) => name)].join() : '';
  if ((checked.get(host) ?? '') === key) return;
  checked.set(host, key);
  host.reviewedBy = undefined;
  unsigned.delete(host);
  if (signedSrc && parts.length > 0) {
    unsigned.add(host);
    try {
      const {name, role, date} = await signatureFor(signedSrc, topic, locale, parts);
      const {ownTopic} = await loaders[defaultTopic](locale);
      if (checked.get(host) !== key) return;
      const by = role ? `${name}, ${role}` : name;
      host.reviewedBy = fillText(ownTopic.reviewedBy, {name: by, date: dayIn(locale, date)});
      unsigned.delete(host);
    } catch (error) {
      if (checked.get(host) !== key) return;
      warn(
        `<${page.localName}>: signed-src="${signedSrc}" ${(error as Error).message}. The words are called a draft.`,
      );
    }
  }
  // The foot of a guide speaks for its parts.
  for (const one of hosts) one.requestUpdate();
}
