/** What a reader gets: guidance with its questions, or what the publisher wrote into the tags. */
import type {Locator, Page} from 'playwright-core';
import {expect} from 'vitest';
import type {WarningSign} from '../../src/content/index.js';
import {eventually, rendered, tags, type Tag} from '../e2e/helpers.js';
import {
  answer,
  elementsOn,
  questionsIn,
  startChecker,
  startSigns,
  startTimer,
  words,
} from '../e2e/reader.js';
import {ownLook, type OpenHost} from './host.js';
import {callAddress, fallback} from './page.js';
import {problemsReading} from './readable.js';

/** Anything that holds elements: a page, or a frame in it. */
export type Place = Pick<Page, 'locator'>;

export async function expectReadable(texts: Locator, least: number) {
  expect(await texts.count(), String(texts)).toBeGreaterThanOrEqual(least);
  // Where another element fails meanwhile, this one renders again, and its old nodes are gone in between.
  await eventually(() => texts.evaluateAll(problemsReading)).toEqual([]);
}

const {signs, signGroups} = words.en.signs;

const emergencyGroups = signGroups.filter(({tier}) => tier === 'emergency').map(({id}) => id);

const emergencySigns = (signs as readonly WarningSign[]).filter(({group}) =>
  emergencyGroups.some((id) => id === group),
);

/** The warning signs, or the emergency line that the first element shows for all, and the way to call, to be read. */
export async function expectToRead(place: Place, tag: Tag) {
  const element = place.locator(tag).first();
  await element.locator('.title').first().waitFor();
  await expectReadable(element.locator('.title').first(), 1);
  if (tag === 'when-to-see-doctor') {
    await expectReadable(element.locator('.tier-emergency li'), emergencySigns.length);
    await expectReadable(element.locator('[part=call]').first(), 1);
  } else {
    await place.locator('[part=emergency-line]').first().waitFor();
    await expectReadable(place.locator('[part=emergency-line] > span:first-child').first(), 1);
    await expectReadable(place.locator('[part=emergency-line] [part=call]').first(), 1);
  }
}

/** A press on the call link is not stopped, and leads to the number. */
async function expectCall(call: Locator) {
  if (!callAddress) return;
  const pressed = call.evaluate(
    (link) =>
      new Promise((resolve) => {
        link.addEventListener('click', (event) => {
          resolve({address: (link as HTMLAnchorElement).href, stopped: event.defaultPrevented});
          // No telephone here.
          event.preventDefault();
        });
      }),
  );
  await call.click();
  expect(await pressed).toEqual({address: callAddress, stopped: false});
}

/** Start leads to a first question with answers to tick, and the emergency line stays. */
async function expectQuestion(place: Place, tag: Tag) {
  const {checker, relief, signs} = elementsOn(place as Page);
  const element = place.locator(tag).first();
  if (tag === 'cause-checker') {
    await startChecker(checker.first());
    await answer(checker.first(), questionsIn('en')[0]!, {});
  } else if (tag === 'when-to-see-doctor') await startSigns(signs.first());
  else await startTimer(relief.first());
  if (tag === 'relief-steps') {
    await expectReadable(element.locator('[part=instruction]'), 1);
    // A tap on it pauses: the button lies over it.
    await element.locator('[part=timer] .number').waitFor();
  } else {
    await expectReadable(element.locator('.title').first(), 1);
    await expectReadable(element.locator('[part=option] span'), 2);
  }
  await expectCall(element.locator('[part=call]').first());
}

/** The guidance of some elements can be read and used, questions too. */
export async function expectGuidance(place: Place, which: readonly Tag[] = tags): Promise<void> {
  for (const tag of which) await expectToRead(place, tag);
  // The timer goes last: on a phone it fills the screen.
  for (const tag of which) if (tag !== 'relief-steps') await expectQuestion(place, tag);
  if (which.includes('relief-steps')) await expectQuestion(place, 'relief-steps');
}

/** What the publisher wrote into the tags can be read. */
export async function expectFallback(place: Place, which: readonly Tag[] = tags): Promise<void> {
  for (const tag of which) {
    const text = place.locator(`${tag} > .fallback`).first();
    expect(await text.innerText()).toBe(fallback);
    await expectReadable(text, 1);
  }
}

/** Nothing was thrown, nothing was said, and the publisher's own part is as it was. */
async function expectUnharmed({page, seen, before}: OpenHost): Promise<void> {
  expect(await ownLook(page)).toEqual(before);
  expect(seen.console).toEqual([]);
  expect(seen.errors).toEqual([]);
}

/** All of it: what most pages give. */
export async function expectAll(host: OpenHost): Promise<void> {
  await rendered(host.page);
  await expectGuidance(host.page);
  await expectUnharmed(host);
}
