import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Locale} from '../language/locales.js';

/** Which of the lines that a page needs only once an element shows. */
export interface Shows {
  /** The line with the emergency number. */
  readonly line: boolean;
  /** Review status, purpose and privacy. */
  readonly foot: boolean;
}

/** An element as the others on its page see it. */
interface Member extends ReactiveControllerHost, HTMLElement {
  readonly topic: string;
  readonly regionInUse: string;
  readonly language: {readonly locale: Locale};
  /** Whether it has something to show of its own. */
  readonly isShowing: boolean;
  /** Whether the reader has started it: it then has lines of its own. */
  readonly isAsking: boolean;
  /** Those that tell of different reviews do not speak for each other. */
  readonly reviewedBy: string | undefined;
  readonly hasLine: boolean;
  /** Set where a guide holds it, which says all of this for its parts. */
  readonly guide: {readonly leads?: boolean} | undefined;
}

const all: Shows = {line: true, foot: true};

/** What may hide or show an element without a change of its size. */
const events = ['click', 'keyup', 'toggle', 'transitionend'];

/** The elements of one page. Those of another copy or version of the library have a company of their own. */
const companies = new WeakMap<Document, Company>();

/**
 * Elements that say the same in one language, of one topic and for one region, say it once: the first of
 * them that can be seen shows the emergency line, the draft status and the purpose for all. In doubt,
 * it shows twice.
 */
class Company {
  readonly #members = new Set<CompanyController>();
  readonly #page: Document;
  readonly #sizes: ResizeObserver;
  /** By what they have in common: of those that can be seen, the first, and the first that has the line. */
  readonly #firsts = new Map<string, {line?: CompanyController; foot?: CompanyController}>();
  #isCurrent = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document) {
    this.#page = page;
    // Of the page's own window: that of another one reports in a loop.
    const {ResizeObserver} = page.defaultView ?? window;
    this.#sizes = new ResizeObserver(this.later);
  }

  join(member: CompanyController): void {
    if (this.#members.size === 0) {
      for (const type of events) this.#page.addEventListener(type, this.later, {capture: true});
    }
    this.#members.add(member);
    this.#sizes.observe(member.host);
    this.#plan();
  }

  leave(member: CompanyController): void {
    this.#members.delete(member);
    this.#sizes.unobserve(member.host);
    if (this.#members.size === 0) {
      for (const type of events) this.#page.removeEventListener(type, this.later, {capture: true});
    }
    this.later();
  }

  /** Not at once: what hides one element often shows the next. */
  readonly later = () => {
    this.#isCurrent = false;
    this.#plan();
  };

  /** One that comes after those that speak for it changes nothing for the others, of which there may be many. */
  changed(member: CompanyController): void {
    const spoke = [...this.#firsts.values()].some((first) => Object.values(first).includes(member));
    const {line, foot} = this.#showsOf(member);
    if (spoke || foot || (line && member.host.hasLine)) this.later();
    else {
      member.take({line, foot});
      this.#plan();
    }
  }

  /**
   * Says for all of them what they show.
   * @param rendering one that asks while it renders
   */
  choose(rendering?: CompanyController): void {
    if (this.#isCurrent) return;
    this.#isCurrent = true;
    this.#firsts.clear();
    const members = [...this.#members];
    for (const member of members) {
      const {host, key} = member;
      if (members.length < 2 || !isSeen(host)) continue;
      const first = this.#firsts.get(key) ?? {};
      this.#firsts.set(key, first);
      if (precedes(member, first.foot)) first.foot = member;
      if (host.hasLine && precedes(member, first.line)) first.line = member;
    }
    for (const member of members) {
      // One that cannot be seen now takes its place as if it could: nothing moves when it appears.
      const isNews = member.take(this.#showsOf(member));
      if (isNews && member !== rendering) member.host.requestUpdate();
    }
  }

  #showsOf(member: CompanyController): Shows {
    const {line, foot} = this.#firsts.get(member.key) ?? {};
    return {line: precedes(member, line), foot: precedes(member, foot)};
  }

  #plan(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isCurrent = false;
      this.choose();
    });
  }
}

/** Finds the other elements on the page, and which of them shows what is said once. */
export class CompanyController implements ReactiveController {
  readonly host: Member;
  #shows = all;
  /** What it last said it has in common; nothing yet, so that a failure before the first render counts as a change. */
  #key: string | undefined;
  #page: Document | undefined;

  constructor(host: Member) {
    this.host = host;
    host.addController(this);
  }

  /** What the element shows now. */
  get shows(): Shows {
    const {guide} = this.host;
    if (guide) return {line: guide.leads ?? false, foot: false};
    if (this.#page && this.#key !== this.key) this.#changed();
    if (this.#page) companies.get(this.#page)?.choose(this);
    return this.host.isAsking ? all : this.#shows;
  }

  /** What elements have in common that say the same. */
  get key(): string {
    const {topic, regionInUse, language, isAsking, isShowing, reviewedBy} = this.host;
    // One that asks, or that has failed, says nothing for others.
    return isAsking || !isShowing ? '' : [topic, regionInUse, language.locale, reviewedBy].join();
  }

  hostConnected(): void {
    // Set before it is connected, or never.
    if (this.host.guide) return;
    this.#page = this.host.ownerDocument;
    const company = companies.get(this.#page) ?? new Company(this.#page);
    companies.set(this.#page, company);
    company.join(this);
  }

  hostDisconnected(): void {
    if (this.#page) companies.get(this.#page)?.leave(this);
    this.#page = undefined;
    this.#key = undefined;
    this.#shows = all;
  }

  hostUpdated(): void {
    if (this.#page && this.#key !== this.key) this.#changed();
  }

  /** @returns whether that is something else than before */
  take(shows: Shows): boolean {
    const {line, foot} = this.#shows;
    this.#shows = shows;
    return line !== shows.line || foot !== shows.foot;
  }

  #changed(): void {
    this.#key = this.key;
    if (this.#page) companies.get(this.#page)?.changed(this);
  }
}

/** In the order of the page, through shadow roots. */
const precedes = (one: CompanyController, other: CompanyController | undefined): boolean =>
  !other || one === other || isBefore(one.host, other.host);

function isBefore(one: Node, other: Node): boolean {
  const [path, otherPath] = [pathTo(one), pathTo(other)];
  const at = path.findIndex((node, index) => node !== otherPath[index]);
  const [node, otherNode] = [path[at], otherPath[at]];
  if (!node || !otherNode) return !node;
  return (node.compareDocumentPosition(otherNode) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

function pathTo(node: Node): Node[] {
  const path = [node];
  for (let up = parentOf(node); up; up = parentOf(up)) path.unshift(up);
  return path;
}

/**
 * Whether a reader can come to see an element by scrolling: it is displayed and opaque, not closed away
 * in a box without height or off to the side of the page, and not hidden from screen readers.
 */
function isSeen(element: HTMLElement): boolean {
  const {left, right} = element.getBoundingClientRect();
  if (right <= 0 || left >= innerWidth) return false;
  // Safari has had it since 17.4.
  const options = {opacityProperty: true, visibilityProperty: true};
  const isDisplayed =
    'checkVisibility' in element
      ? element.checkVisibility(options)
      : (element as HTMLElement).getClientRects().length > 0;
  return isDisplayed && !pathTo(element).some((node) => node instanceof Element && closes(node));
}

function closes(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const {height} = element.getBoundingClientRect();
  return height === 0 && getComputedStyle(element).overflowY !== 'visible';
}
