/** What the element tests share: showing elements, finding what a reader finds, and using it. */
import {fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ReactiveElement} from 'lit';
import type {CauseChecker} from '../../src/elements/cause-checker/cause-checker.js';
import type {DoctorSummary} from '../../src/elements/doctor-summary/doctor-summary.js';
import type {ReliefSteps} from '../../src/elements/relief-steps/relief-steps.js';
import type {WhenToSeeDoctor} from '../../src/elements/when-to-see-doctor/when-to-see-doctor.js';
import '../../src/elements/cause-checker/define.js';
import '../../src/elements/doctor-summary/define.js';
import '../../src/elements/medicine-guide/define.js';
import '../../src/elements/picture-guide/define.js';
import '../../src/elements/reader-reply/define.js';
import '../../src/elements/relief-steps/define.js';
import '../../src/elements/symptom-guide/define.js';
import '../../src/elements/topic-guide/define.js';
import '../../src/elements/topic-overview/define.js';
import '../../src/elements/when-to-see-doctor/define.js';

export type CareHost = CauseChecker | DoctorSummary | ReliefSteps | WhenToSeeDoctor;

/** Generous, since the machines of a test may be slow; a condition that holds ends the wait at once. */
const patience = {interval: 10, timeout: 12_000};

export const until = (condition: () => unknown, message: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), message, patience);

/** Puts markup on the page and waits for the first element of it to show its content. */
export async function render<Host extends ReactiveElement = CareHost>(
  markup: string,
  parentNode?: Element,
): Promise<Host> {
  const host = await fixture<Host>(markup, parentNode ? {parentNode} : {});
  await shown(host);
  await settled(host);
  return host;
}

/** Waits for an element to show its content. */
export const shown = (host: Element): Promise<void> =>
  until(() => host.shadowRoot?.querySelector('[part=base]'), `<${host.localName}> shows nothing`);

/** Waits until nothing is left to render, and what is known of a region has come. */
export async function settled(host: Element): Promise<void> {
  let isKnown = false;
  for (let rounds = 0; rounds < 100; rounds++) {
    if (!(await (host as Element & {updateComplete: Promise<boolean>}).updateComplete)) continue;
    if (isKnown) return;
    // An element that asked for it hears of it first.
    await import('../../src/region/details.js');
    isKnown = true;
  }
  throw new Error(`<${host.localName}> renders for ever`);
}

/** The first match in an element; fails when there is none. */
export function $(host: Element, selector: string): HTMLElement {
  const found = host.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} in <${host.localName}>: ${textOf(host)}`);
  return found;
}

export const $$ = <Found extends Element = HTMLElement>(
  host: Element,
  selector: string,
): Found[] => [...(host.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];

export const has = (host: Element, selector: string): boolean => $$(host, selector).length > 0;

/** Text with single spaces. */
export const squash = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** All that an element says. */
export const textOf = (host: Element): string =>
  squash(host.shadowRoot?.querySelector('[part=base]')?.textContent);

/** What a button is called: by its label, else by its text. */
export const nameOf = (control: Element): string =>
  control.getAttribute('aria-label') ?? squash(control.textContent);

export const buttons = (host: Element): HTMLButtonElement[] =>
  $$<HTMLButtonElement>(host, 'button');

/** Whether a control has this name, in full or as a whole word of it. */
export const isCalled = (control: Element, name: string): boolean =>
  nameOf(control) === name ||
  [...control.querySelectorAll('span')].some((part) => squash(part.textContent) === name);

export function button(host: Element, name: string): HTMLButtonElement {
  const found = buttons(host).find((one) => isCalled(one, name));
  if (!found) throw new Error(`No button "${name}", but ${buttons(host).map(nameOf).join(', ')}`);
  return found;
}

export const hasButton = (host: Element, name: string): boolean =>
  buttons(host).some((one) => isCalled(one, name));

/** Presses a button by its name. */
export async function press(host: Element, name: string): Promise<void> {
  button(host, name).click();
  await settled(host);
}

/** The heading of what shows now: of a question, a step or a result. */
export const headingOf = (host: Element): string =>
  squash($$(host, '[part=action], [part=title], [part=instruction]')[0]?.textContent);

/** Presses the start button and waits for what follows: a question, whom it is for, or the timer. */
export async function startOnly(host: Element): Promise<void> {
  const reading = headingOf(host);
  $(host, 'button[part=button]').click();
  await until(
    () => has(host, '[part=option], .pick, [part=timer]') && headingOf(host) !== reading,
    'the first question does not show',
  );
  await settled(host);
}

/** Starts for the reader, a child or another person, as far as the element asks. */
export async function startFor(host: Element, voice: 'me' | 'child' | 'other'): Promise<void> {
  await startOnly(host);
  $$(host, '.pick')[['me', 'child', 'other'].indexOf(voice)]?.click();
  await settled(host);
}

/** Starts, up to the first question, for the reader. */
export const start = (host: Element): Promise<void> => startFor(host, 'me');

export const options = (host: Element): HTMLLabelElement[] =>
  $$<HTMLLabelElement>(host, 'label[part=option]');

/** What a row is called, without its quiet line. */
const labelOf = (row: HTMLLabelElement): string => squash(row.querySelector('.name')?.textContent);

export const labels = (host: Element): string[] => options(host).map(labelOf);

const inputOf = (label: HTMLLabelElement): HTMLInputElement => {
  const input = label.querySelector('input');
  if (!input) throw new Error('a row without an input');
  return input;
};

/** The radio or checkbox with a label. */
export function option(host: Element, label: string): HTMLInputElement {
  const found = options(host).find((one) => labelOf(one) === label);
  if (!found) throw new Error(`No answer "${label}", but ${labels(host).join(' | ')}`);
  return inputOf(found);
}

export const chosenLabels = (host: Element): string[] =>
  options(host)
    .filter((one) => inputOf(one).checked)
    .map(labelOf);

/** Ticks or unticks answers by their labels, as a tap on the row does. */
export async function tick(host: Element, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    option(host, name).click();
    await settled(host);
  }
}

/** Presses Continue, the last button of every form. */
export async function goOn(host: Element): Promise<void> {
  $(host, 'form button[part=button]:not([type=button])').click();
  await settled(host);
}

/** Presses Back in a question. */
export async function goBack(host: Element): Promise<void> {
  $(host, 'form button[part=button][type=button]').click();
  await settled(host);
}

/** Answers the question or screen that shows, by labels of rows or of a button below them, and goes on. */
export async function answerQuestion(host: Element, names: readonly string[]): Promise<void> {
  const rows = names.filter((one) => labels(host).includes(one));
  const [below] = names.filter((one) => !rows.includes(one));
  const chosen = new Set(chosenLabels(host));
  await tick(host, ...chosenLabels(host).filter((one) => !rows.includes(one) && isMany(host)));
  await tick(host, ...rows.filter((one) => !chosen.has(one)));
  if (below === undefined) await goOn(host);
  else await press(host, below);
}

export const isMany = (host: Element): boolean => has(host, '[part=option] [type=checkbox]');

/** What has the focus, shadow roots entered; nothing when it is the page itself. */
export function focused(): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === null ? undefined : at;
}

/** What has the focus, in words, for messages. */
export function focusedName(): string {
  const at = focused();
  if (!at) return 'nothing';
  const part = at.getAttribute('part');
  return `${at.localName}${part ? `[${part}]` : ''} "${nameOf(at).slice(0, 80)}"`;
}

/** Presses a key of the real keyboard. */
export const key = (name: string): Promise<void> =>
  // The one name that not every driver knows.
  sendKeys({press: name === 'Space' ? ' ' : name});

/** Presses Tab until something has the focus that meets the condition. */
export async function tabTo(wanted: (at: Element) => boolean, what: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await key('Tab');
    const at = focused();
    if (at && wanted(at)) return;
    seen.push(focusedName());
  }
  throw new Error(`Tab does not lead to ${what}, but to ${seen.join(', ')}`);
}

/** Opens rows and lists, and waits for the sources. */
export async function openAll(host: Element, selector = 'details'): Promise<void> {
  for (const details of $$<HTMLDetailsElement>(host, selector)) details.open = true;
  await until(
    () => $$(host, '[part=sources][open]').every((one) => one.querySelector('a, li')),
    'the sources do not load',
  );
  await settled(host);
}

/** The live region of an element. */
export const liveRegion = (host: Element): HTMLElement => $(host, '[part=base] > [role=status]');

/** A query of `matchMedia` that the coach asks: says yes, so that it fills the screen as on a phone. */
export function pretendPhone(): () => void {
  const {matchMedia} = window;
  window.matchMedia = (query) =>
    query.includes('max-height: 30em')
      ? Object.defineProperty(matchMedia.call(window, query), 'matches', {value: true})
      : matchMedia.call(window, query);
  return () => {
    window.matchMedia = matchMedia;
  };
}
