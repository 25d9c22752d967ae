import type {Tier} from '../content/index.js';

/** What a page adds, ready to be shown. */
export interface Added {
  readonly steps: ReadonlyMap<Tier, readonly Node[]>;
  readonly notes: readonly Node[];
}

const tiers: readonly Tier[] = ['emergency', 'urgent', 'soon', 'self-care'];

/** What is said in it stays; all that could run, load, or be found by the page does not. */
const kept = new Set(
  'a,abbr,b,bdi,bdo,br,cite,dd,div,dl,dt,em,i,li,ol,p,small,span,strong,sub,sup,time,ul'.split(','),
);

const dropped = new Set(
  'audio,base,button,canvas,datalist,dialog,embed,form,frame,frameset,iframe,img,input,link,map,math,meta,meter,noscript,object,option,picture,progress,script,select,slot,source,style,svg,template,textarea,title,track,video'.split(
    ',',
  ),
);

type Warn = (message: string) => void;

interface Rules {
  readonly tag: string;
  readonly slot: string;
  /** In an emergency, one number is to be called. */
  readonly noCalls: boolean;
  readonly warn: Warn;
}

/** The address of a link, as it is written, if it leads where a link may. */
function hrefOf(link: Element, {tag, slot, noCalls, warn}: Rules): string | undefined {
  const href = link.getAttribute('href');
  if (href === null) return undefined;
  const {protocol} = URL.canParse(href, link.baseURI)
    ? new URL(href, link.baseURI)
    : {protocol: ''};
  const isCall = protocol === 'tel:' || protocol === 'mailto:';
  const isRelative = protocol === link.ownerDocument.location.protocol && !/^\s*\w+:/.test(href);
  if (isCall && noCalls) {
    warn(
      `<${tag}>: in slot="${slot}", href="${href}" is shown as text with data-tier="emergency", where only the emergency number is to be called.`,
    );
    return undefined;
  }
  if (isCall || isRelative || protocol === 'https:') return href;
  warn(
    `<${tag}>: in slot="${slot}", href="${href}" is shown as text. Valid: https, tel, mailto, and addresses of this site.`,
  );
  return undefined;
}

/**
 * A copy that only says something, and links. Not `cloneNode()`: it would run what the page defined for its elements,
 * and ask again for what they load, at the very moment at which a result shows.
 */
function copyOf(node: Node, rules: Rules): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element)) return [];
  const {localName} = node;
  const name = localName.replace(
    /^(?:h[1-6]|section|article|header|footer|aside|nav|figure)$/,
    'div',
  );
  if (dropped.has(name)) return [];
  const inside = [...node.childNodes].flatMap((child) => copyOf(child, rules));
  const href = name === 'a' ? hrefOf(node, rules) : undefined;
  if (!kept.has(name) || (name === 'a' && href === undefined)) return inside;
  const copy = document.createElement(name);
  copy.append(...inside);
  for (const attribute of ['lang', 'dir']) {
    const value = node.getAttribute(attribute);
    if (value) copy.setAttribute(attribute, value);
  }
  if (href !== undefined) {
    copy.setAttribute('href', href);
    if (node.getAttribute('target') === '_blank') {
      copy.setAttribute('target', '_blank');
      copy.setAttribute('rel', 'noopener');
    }
  }
  return [copy];
}

/** In the language of the page, which may be another than that of the element. */
function blockOf(original: Element, rules: Rules): Node[] {
  const inside = copyOf(original, rules);
  const text = inside.map(({textContent}) => textContent).join('');
  if (!text.trim()) {
    rules.warn(
      `<${rules.tag}>: slot="${rules.slot}" on <${original.localName}> holds nothing to show. Valid: words, and links.`,
    );
    return [];
  }
  const block = document.createElement('div');
  block.append(...inside);
  block.lang = original.closest<HTMLElement>('[lang]')?.lang ?? '';
  block.dir = original.closest<HTMLElement>('[dir]')?.dir || 'auto';
  return [block];
}

function tiersOf(original: Element, {tag, warn}: Pick<Rules, 'tag' | 'warn'>): readonly Tier[] {
  const given = original.getAttribute('data-tier');
  const named = given?.split(/\s+/).filter(Boolean) ?? [];
  const unknown = named.filter((one) => !tiers.some((tier) => tier === one));
  if (unknown.length > 0 || named.length === 0) {
    const problem =
      named.length === 0
        ? `slot="next-step" needs data-tier on <${original.localName}>`
        : `data-tier="${given ?? ''}" is not known`;
    warn(`<${tag}>: ${problem}. Valid: ${tiers.join(', ')}, several with spaces between.`);
  }
  return tiers.filter((tier) => named.includes(tier));
}

/** Copies all of it at once, whatever will be shown: from what is read when, nothing can be told. */
export function addedTo(page: Element, warn: Warn): Added {
  const steps = new Map<Tier, Node[]>();
  const notes: Node[] = [];
  const tag = page.localName;
  for (const original of page.querySelectorAll(':scope > [slot]')) {
    const {slot} = original;
    if (slot === 'note') notes.push(...blockOf(original, {tag, slot, noCalls: false, warn}));
    else if (slot === 'next-step') {
      for (const tier of tiersOf(original, {tag, warn})) {
        const noCalls = tier === 'emergency';
        steps.set(tier, [
          ...(steps.get(tier) ?? []),
          ...blockOf(original, {tag, slot, noCalls, warn}),
        ]);
      }
    } else warn(`<${tag}>: slot="${slot}" is not known. Valid: next-step, note.`);
  }
  return {steps, notes};
}
