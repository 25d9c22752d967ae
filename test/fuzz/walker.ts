/** A reader who does anything at all with an element, one random step at a time. */
import fc from 'fast-check';
import {locales, type Locale} from '../../src/language/locales.js';
import {nameOf, settled, squash} from '../elements/helpers.js';

/** What is done, and which of the things that it can be done to. */
export interface Step {
  readonly act: keyof typeof acts;
  readonly pick: number;
}

const from = <Value>(values: readonly Value[], pick: number): Value | undefined =>
  values[pick % values.length];

const visible = <Found extends HTMLElement>(host: Element, selector: string) =>
  [...(host.shadowRoot?.querySelectorAll<Found>(selector) ?? [])].filter((one) =>
    one.checkVisibility(),
  );

function set(host: Element, name: string, values: readonly string[], pick: number): string {
  const value = from([...values, ''], pick) ?? '';
  if (value) host.setAttribute(name, value);
  else host.removeAttribute(name);
  return `${name}="${value}"`;
}

/** As a reader does it, who gives a control the focus with it. */
function press(control: HTMLElement | undefined): string {
  control?.focus();
  control?.click();
  return control ? `press ${nameOf(control).slice(0, 60)}` : '';
}

function tick(input: HTMLInputElement | undefined): string {
  input?.focus();
  input?.click();
  return input ? `tick ${squash(input.labels?.[0]?.textContent).slice(0, 60)}` : '';
}

/** Each gives what was done, in words; nothing where there was nothing to do it to. */
const acts = {
  tick: (host: Element, pick: number): string => tick(from(visible(host, '.option input'), pick)),
  begin: (host: Element) => press(visible(host, '.button.wide')[0]),
  goOn: (host: Element): string => press(visible(host, 'form .button:not([type=button])')[0]),
  press: (host: Element, pick: number) => press(from(visible(host, 'button, summary'), pick)),
  type: (host: Element, pick: number) => {
    const field = from(visible<HTMLTextAreaElement>(host, 'textarea, [type=text]'), pick);
    if (!field) return '';
    field.focus();
    field.value = `${'😀"<b>\u202e'.repeat(pick % 40)}${pick}`;
    field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    return `type into ${field.id}`;
  },
  key: (host: Element, pick: number) => {
    const key = from(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Escape'], pick) ?? '';
    const at = host.shadowRoot?.activeElement ?? host;
    at.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
    return `key ${key}`;
  },
  lang: (host: Element, pick: number) =>
    set(host, 'lang', [...Object.keys(locales), 'en-GB', 'ar-EG'], pick),
  region: (host: Element, pick: number) => set(host, 'region', ['US', 'GB', 'EG', 'MX'], pick),
  level: (host: Element, pick: number) => set(host, 'heading-level', ['2', '3', '6'], pick),
  theme: (host: Element, pick: number) => set(host, 'theme', ['dark', 'light', 'auto'], pick),
  move: (host: Element) => {
    const place = document.createElement('section');
    host.parentElement?.append(place);
    place.append(host);
    return 'move it';
  },
  print: () => {
    dispatchEvent(new Event('beforeprint'));
    return 'print';
  },
  printed: () => {
    dispatchEvent(new Event('afterprint'));
    return 'printed';
  },
};

/** Mostly what readers do most. */
const weights: Readonly<Partial<Record<keyof typeof acts, number>>> = {
  begin: 3,
  goOn: 3,
  press: 3,
  tick: 5,
};

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    ...(Object.keys(acts) as (keyof typeof acts)[]).map((act) => ({
      weight: weights[act] ?? 1,
      arbitrary: fc.constant(act),
    })),
  ),
  pick: fc.nat({max: 999}),
});

/** An answer, and on to the next question. */
const answer = fc
  .tuple(fc.nat({max: 999}), fc.nat({max: 999}))
  .map(([pick, next]): readonly Step[] => [
    {act: 'tick', pick},
    {act: 'goOn', pick: next},
  ]);

export const walks = fc
  .array(fc.oneof(answer, fc.tuple(step)), {minLength: 40, maxLength: 40})
  .map((all) => all.flat());

/**
 * What others do may take the focus away: the element is taken out, what had the focus is not on paper, or the
 * heading that had it becomes another element.
 */
const losesFocus = new Set<keyof typeof acts>(['level', 'move', 'print', 'printed']);

export const keepsFocus = ({act}: Step) => !losesFocus.has(act);

/** Takes a step and waits for what comes of it. */
export async function take(host: Element, {act, pick}: Step): Promise<string> {
  const done = acts[act](host, pick);
  await settled(host);
  // The flow is on its way.
  while (host.shadowRoot?.querySelector('[aria-busy=true]')) {
    await new Promise((resolve) => setTimeout(resolve));
    await settled(host);
  }
  return done;
}

/** The language that an element shows. */
export const shownLocale = (host: Element) =>
  (host.shadowRoot?.querySelector<HTMLElement>('[part=base]')?.lang ?? 'en') as Locale;
