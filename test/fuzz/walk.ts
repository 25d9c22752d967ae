/** A reader who presses whatever there is, and what must hold at every step. */
import {eventTypes, expectEmpty} from '../elements/events.js';
import {expect} from '../elements/expect.js';
import {$$, focused, key, nameOf, settled} from '../elements/helpers.js';
import {languages} from '../elements/words.js';

/** Takes one of some things, as a number from outside decides. */
function choose<Choice>(choices: readonly Choice[], number: number): Choice {
  const choice = choices[number % choices.length];
  if (choice === undefined) throw new Error('nothing to choose from');
  return choice;
}

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

/** All that can be pressed and stays on the page: no call, no file to save or print, no sources to load. */
const controlsOf = (host: Element): HTMLElement[] =>
  $$(host, 'button, input, select, a[href^="#"], summary').filter(
    (one) => isVisible(one) && !one.closest('.sources, [part=panel]'),
  );

type Act = (host: HTMLElement, number: number) => string | Promise<string>;

const named = (control: Element) =>
  `${control.localName} "${nameOf(control.closest('label') ?? control)}"`;

const press: Act = (host, number) => {
  const controls = controlsOf(host);
  const control = choose(controls, number);
  control.focus();
  control.click();
  return `press ${named(control)}`;
};

/** The keys that do something with a control. A list would open over the page, and a link knows only Enter. */
function keysFor(control: Element): readonly string[] {
  const {type} = control as Partial<HTMLInputElement>;
  if (control.localName === 'select') return ['ArrowDown', 'ArrowUp'];
  if (type === 'radio')
    return ['Space', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Enter'];
  if (type === 'checkbox') return ['Space', 'Space', 'Space', 'Enter'];
  if (control.matches('button, summary')) return ['Enter', 'Space'];
  return control.localName === 'a' ? ['Enter'] : [];
}

/**
 * Goes on from where the focus is, and from the first control again after the last: where Tab leads at the end of a
 * page is up to the browser.
 */
const pressKeys: Act = async (host, number) => {
  const focusInside = () => {
    if (!host.shadowRoot?.activeElement) controlsOf(host)[0]?.focus();
  };
  const next = document.createElement('button');
  host.after(next);
  focusInside();
  for (let times = number % 4; times > 0; times--) {
    await key('Tab');
    focusInside();
  }
  next.remove();
  const at = focused();
  const control = controlsOf(host).find((one) => one === at);
  const keys = control ? keysFor(control) : [];
  if (!control || keys.length === 0) return 'press Tab';
  const [pressed, name] = [choose(keys, Math.floor(number / 4)), named(control)];
  await key(pressed);
  // As a form is sent by its first button.
  if (pressed === 'Enter' && control.localName === 'input') return 'go on by Enter';
  return `press ${name}`;
};

/** Unticks all and says no, where that can be said: what else leads past the first warning sign? */
const sayNone: Act = (host) => {
  for (const ticked of $$<HTMLInputElement>(host, '.option [type=checkbox]:checked'))
    ticked.click();
  return 'untick all';
};

const goOn: Act = (host) => {
  const button = $$(host, 'form button:not([type=button])')[0];
  button?.focus();
  button?.click();
  return button ? 'go on' : 'no question to go on from';
};

/** What a reader may write for the doctor, or into any field. */
const type: Act = (host, number) => {
  const fields = $$<HTMLInputElement>(host, 'textarea, input.field').filter(isVisible);
  if (fields.length === 0) return 'no field to type into';
  const field = choose(fields, number);
  field.focus();
  field.value = `${'<b>"😀\u202e'.repeat(number % 40)}${number}`;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  return 'type into a field';
};

const setAttribute =
  (name: string, values: readonly (string | null)[]): Act =>
  (host, number) => {
    const value = choose(values, number);
    if (value === null) host.removeAttribute(name);
    else host.setAttribute(name, value);
    return `set ${name} to ${String(value)}`;
  };

const move: Act = (host) => {
  const place = document.createElement('div');
  host.replaceWith(place);
  place.append(host);
  return 'move';
};

const printPage: Act = () => {
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  return 'print';
};

const readerActs: readonly Act[] = [
  ...Array<Act>(6).fill(press),
  ...Array<Act>(6).fill(pressKeys),
  ...Array<Act>(4).fill(sayNone),
  ...Array<Act>(4).fill(goOn),
  type,
];

/** The reader acts most of the time; now and then the page changes. */
const acts: readonly Act[] = [
  ...readerActs,
  setAttribute('lang', languages),
  setAttribute('region', ['US', 'GB', 'EG', 'CL', null]),
  setAttribute('heading-level', ['2', '3', '4', '5', '6', null]),
  move,
  printPage,
];

/** Whether there is nothing left to press. */
export const isOver = (host: Element): boolean => controlsOf(host).length === 0;

/** Does one thing, and says what. */
export async function step(host: HTMLElement, number: number): Promise<string> {
  const act = choose(acts, number);
  const done = await act(host, Math.floor(number / acts.length));
  const hadFocus = readerActs.includes(act) && host.shadowRoot?.activeElement;
  await settled(host);
  if (hadFocus && !focused()) throw new Error(`the focus is lost after: ${done}`);
  return done;
}

/** An emergency number, or the words for it, can be seen. */
export function expectEmergencyLine(host: Element): void {
  const calls = $$(host, '[part=call]').filter(isVisible);
  expect(calls.length, 'the call can be seen').to.be.greaterThan(0);
  for (const call of calls) expect(nameOf(call), 'the call').to.match(/\S/);
}

/** Notes what goes wrong outside the element, until it is asked for; and checks each event. */
export function watchPage(): () => readonly string[] {
  const errors: string[] = [];
  const noteError = ({message}: ErrorEvent) => void errors.push(message);
  const noteRejection = ({reason}: PromiseRejectionEvent) => void errors.push(String(reason));
  const noteEvent = (event: Event) => {
    try {
      expectEmpty(event, (event.composedPath()[0] as Element).localName);
    } catch (error) {
      errors.push(`${event.type}: ${String(error)}`);
    }
  };
  addEventListener('error', noteError);
  addEventListener('unhandledrejection', noteRejection);
  for (const type of eventTypes) document.addEventListener(type, noteEvent);
  return () => {
    removeEventListener('error', noteError);
    removeEventListener('unhandledrejection', noteRejection);
    for (const type of eventTypes) document.removeEventListener(type, noteEvent);
    return errors;
  };
}
