/** What a reader gets in the page of a frame: guidance with its questions, or what the publisher wrote into the tags. */
import {signGroups, signs} from '../../src/topics/leg-cramps/parts/when-to-see-doctor.js';
import type {WarningSign} from '../../src/content/index.js';
import {expect} from '../elements/expect.js';
import {pageIn, untilFine, untilThere, type OpenHost} from './in-frame.js';
import {callAddress, fallback, lookOf, tags, type Tag} from './page.js';
import {problemsReading} from './readable.js';

const emergencyGroups = new Set<string>(
  signGroups.filter(({tier}) => tier === 'emergency').map(({id}) => id),
);

const emergencySigns = (signs as readonly WarningSign[]).filter(({group}) =>
  emergencyGroups.has(group ?? ''),
);

/** Finds within the first element of a kind; elements come and go. */
const within = (page: Document, tag: Tag) => (selector: string) => [
  ...(page.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** In whichever element of the page has it. */
const anywhere = (page: Document) => (selector: string) =>
  tags.flatMap((tag) => within(page, tag)(selector));

async function expectReadable(find: () => readonly Element[], least: number, what: string) {
  await untilFine(() => {
    const found = find();
    if (found.length < least) return `${what}: ${found.length} of ${least}`;
    return problemsReading(found).join('; ');
  });
}

/** The warning signs, or the emergency line that the first element shows for all, and the way to call, to be read. */
export async function expectToRead(page: Document, tag: Tag): Promise<void> {
  const find = within(page, tag);
  await expectReadable(() => find('.title').slice(0, 1), 1, `the title of <${tag}>`);
  if (tag === 'when-to-see-doctor') {
    await expectReadable(() => find('.tier-emergency li'), emergencySigns.length, 'warning signs');
    await expectReadable(() => find('[part=call]').slice(0, 1), 1, 'the call link');
    return;
  }
  const line = () => anywhere(page)('[part=emergency-line]').slice(0, 1);
  const inLine = (selector: string) => () =>
    line().flatMap((one) => [...one.querySelectorAll(selector)].slice(0, 1));
  await expectReadable(inLine(':scope > span:first-child'), 1, 'the emergency line');
  await expectReadable(inLine('[part=call]'), 1, 'its call link');
}

/** A press on the call link is not stopped, and leads to the number. */
function expectCall(call: HTMLElement) {
  if (!callAddress) return;
  let pressed: unknown;
  call.addEventListener('click', (event) => {
    pressed = {address: (call as HTMLAnchorElement).href, stopped: event.defaultPrevented};
    // No telephone here.
    event.preventDefault();
  });
  call.click();
  expect(pressed).to.deep.equal({address: callAddress, stopped: false});
}

/** Presses Start, which a reader can see. */
export async function pressStart(page: Document, tag: Tag): Promise<void> {
  const start = () => within(page, tag)('button[part=button]').slice(0, 1);
  await expectReadable(start, 1, `Start of <${tag}>`);
  start()[0]!.click();
}

/** A first question with answers to tick comes up after Start, or the timer, and the emergency line stays. */
export async function expectQuestion(page: Document, tag: Tag): Promise<void> {
  const find = within(page, tag);
  if (tag === 'relief-steps') {
    await expectReadable(() => find('[part=instruction]'), 1, 'the instruction');
    await untilThere(() => find('[part=timer] .number')[0], 'the time');
  } else {
    await untilThere(() => find('[part=option], .pick')[0], 'what follows Start');
    // For the reader, not for somebody else.
    find('.pick')[0]?.click();
    await untilThere(() => find('[part=option] input')[0], 'the question');
    await expectReadable(() => find('.title').slice(0, 1), 1, 'the question');
    await expectReadable(() => find('[part=option] span'), 2, 'the answers');
    const input = find('[part=option] input')[0] as HTMLInputElement;
    input.click();
    expect(input.checked).to.equal(true);
  }
  await expectReadable(() => find('[part=call]').slice(0, 1), 1, 'the call link');
  expectCall(find('[part=call]')[0]!);
}

/** The guidance of some elements can be read and used, questions too. */
export async function expectGuidance(
  {frame}: Pick<OpenHost, 'frame'>,
  which: readonly Tag[] = tags,
): Promise<void> {
  const page = pageIn({frame});
  for (const tag of which) await expectToRead(page, tag);
  // The timer goes last: on a phone it fills the screen.
  const inOrder = which.toSorted(
    (one, other) => Number(one === 'relief-steps') - Number(other === 'relief-steps'),
  );
  for (const tag of inOrder) {
    await pressStart(page, tag);
    await expectQuestion(page, tag);
  }
}

/** What the publisher wrote into the tags can be read. */
export async function expectFallback(
  {frame}: Pick<OpenHost, 'frame'>,
  which: readonly Tag[] = tags,
): Promise<void> {
  for (const tag of which) {
    const texts = () => [...pageIn({frame}).querySelectorAll(`${tag} > .fallback`)].slice(0, 1);
    await expectReadable(texts, 1, `the words in <${tag}>`);
    expect(texts()[0]!.textContent).to.equal(fallback);
  }
}

/** Nothing was thrown, and nothing was said. */
export function expectQuiet({seen}: Pick<OpenHost, 'seen'>): void {
  expect(seen.console).to.deep.equal([]);
  expect(seen.errors).to.deep.equal([]);
}

/** All of it: what most pages give. */
export async function expectAll(host: OpenHost): Promise<void> {
  await expectGuidance(host);
  expect(lookOf(pageIn(host).querySelector('#host')!)).to.deep.equal(host.before());
  expectQuiet(host);
}

/** Warnings of the library, without its prefix. */
export const warningsOf = ({seen}: Pick<OpenHost, 'seen'>): string[] =>
  seen.console
    .filter((line) => line.startsWith('warn: [care-elements] '))
    .map((line) => line.slice('warn: [care-elements] '.length));
