import {locales, type Locale} from '../language/locales.js';

/** The frame around everything, and the live region at its end. */
export function frame() {
  const base = document.createElement('div');
  const status = document.createElement('div');
  base.className = 'base';
  base.part.add('base');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  base.append(status);
  return [base, status] as const;
}

interface Framed {
  readonly locale: Locale;
  readonly noTitle: boolean;
  readonly isAsking: boolean;
}

/** Says on the frame what holds for all that is in it. */
export function describe(base: HTMLElement, {locale, noTitle, isAsking}: Framed): void {
  base.lang = locale;
  base.dir = locales[locale].direction;
  base.classList.toggle('untitled', noTitle && !isAsking);
}

/** Moves the focus to a match. Where the title is left to the page, the frame takes it in its place. */
export function focusIn(root: ParentNode, selector: string): void {
  const found = root.querySelector<HTMLElement>(selector);
  const base = root.querySelector<HTMLElement>('.untitled');
  if (!base || selector !== '.title' || found?.getClientRects().length) {
    found?.focus();
    return;
  }
  base.tabIndex = -1;
  base.focus();
}
