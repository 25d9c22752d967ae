/** What a reader answers stays in the element: nothing else on the page, or off it, can tell. */
import type {Locator, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import type {Tier} from '../../src/content/index.js';
import {
  blog,
  eventually,
  inner,
  inOneTag,
  relativeTo,
  rendered,
  useSite,
  watch,
  type Watch,
  openRows,
} from './helpers.js';
import {
  elementsOn,
  goThroughChecker,
  goThroughSigns,
  goThroughSteps,
  headingOf,
  labelIn,
  questionsIn,
  startChecker,
  startSigns,
  lookAt,
  startTimer,
  words,
  type SignPlan,
} from './reader.js';

const site = useSite();

/** Every place of the page where something could be left behind. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    url: location.href,
    history: history.length,
    state: history.state as unknown,
    title: document.title,
    name: window.name,
    requests: performance.getEntriesByType('resource').length,
    globals: Object.keys(window).sort(),
    page: document.documentElement.outerHTML,
  }));

/** Keeps all that the events of the elements hold, as text. */
async function recordEvents(page: Page): Promise<string[]> {
  const events: string[] = [];
  await page.exposeFunction('recordEvent', (text: string) => events.push(text));
  await page.addInitScript(() => {
    const record = (window as unknown as {recordEvent: (text: string) => void}).recordEvent;
    const standard = new Set(Object.keys(Object.getOwnPropertyDescriptors(Event.prototype)));
    const fieldsOf = (event: Event) => {
      const fields: Record<string, unknown> = {type: event.type};
      for (
        let at: object = event;
        at !== Event.prototype;
        at = Object.getPrototypeOf(at) as object
      ) {
        for (const key of Reflect.ownKeys(at)) {
          if (key === 'constructor' || standard.has(String(key))) continue;
          fields[String(key)] = (event as unknown as Record<PropertyKey, unknown>)[key];
        }
      }
      return fields;
    };
    for (const type of ['care-ready', 'care-step', 'care-complete', 'care-error']) {
      addEventListener(type, (event) => {
        record(JSON.stringify([JSON.stringify(event), fieldsOf(event)]));
      });
    }
  });
  return events;
}

async function open(path: string = blog) {
  const page = await site.newPage();
  const seen = watch(page);
  const events = await recordEvents(page);
  await page.goto(site.url + path);
  await rendered(page);
  await openRows(page);
  return {page, seen, events};
}

/** Runs something and expects that nobody outside of the elements can tell that it ran. */
async function expectNoTrace(page: Page, seen: Watch, run: () => Promise<unknown>) {
  await eventually(() => seen.pending).toBe(0);
  const before = await traces(page);
  const cookies = await page.context().cookies();
  seen.requests.length = 0;
  await run();
  expect(seen.requests).toEqual([]);
  expect(seen.console).toEqual([]);
  expect(seen.errors).toEqual([]);
  expect(await traces(page)).toEqual(before);
  expect(await page.context().cookies()).toEqual(cookies);
}

/** Ids and labels of every answer, sign and check: none of these may leave the element. */
const answers = [
  ...questionsIn('en').flatMap((question) => [
    question.id,
    ...question.answers.flatMap((one) => [one.id, labelIn('en', one), one.reason ?? '']),
  ]),
  ...words.en.checker.signs.flatMap(({id, label}) => [id, label]),
  ...words.en.relief.firstLookChecks.map(({label}) => label),
].filter((text) => text !== '' && text !== 'when' && text !== 'who');

function expectNoAnswerIn(events: readonly string[]) {
  for (const event of events) {
    expect(answers.filter((text) => event.includes(text))).toEqual([]);
    expect(event).not.toMatch(/self-care|soon|urgent|emergency/);
  }
}

/** That some elements were started is all that the page has heard: nothing of a step or a result. */
function expectStartAlone(events: readonly string[], started = 1) {
  const later = events.filter((event) => !event.includes('care-ready'));
  expect(later.map((event) => /care-[a-z]+/.exec(event)?.[0])).toEqual(
    Array.from({length: started}, () => 'care-step'),
  );
}

describe('the cause checker leaves no trace', () => {
  test.each(['self-care', 'soon', 'urgent', 'emergency'] as const)(
    'on the way to the result "%s"',
    async (tier) => {
      const {page, seen, events} = await open();
      const {checker} = elementsOn(page);
      await startChecker(checker);
      await expectNoTrace(page, seen, async () => {
        // An error, a look at why we ask, and the way back are part of the path.
        const next = checker.getByRole('button', {name: words.en.checker.flow.next, exact: true});
        await next.click();
        await checker.locator('.problem a').click();
        await checker.locator('details summary').first().click();
        await goThroughChecker(checker, tier);
        if (tier === 'urgent') {
          await checker.locator('.answered > summary').click();
          await checker
            .getByRole('button', {name: words.en.checker.flowText.change})
            .first()
            .click();
          const {whoFor} = words.en.checker.flow;
          await headingOf(checker, whoFor.question).waitFor();
          await checker.getByRole('button', {name: whoFor.me, exact: true}).click();
          await headingOf(checker, questionsIn('en')[0]?.text ?? '').waitFor();
          await goThroughChecker(checker, tier);
        }
      });
      expectStartAlone(events);
      expectNoAnswerIn(events);
    },
  );

  test('and forgets the answers on "Start again"', async () => {
    const {page, seen} = await open();
    const {checker} = elementsOn(page);
    await startChecker(checker);
    await expectNoTrace(page, seen, async () => {
      await goThroughChecker(checker, 'urgent');
      const {flowText, text} = words.en.checker;
      await checker.getByRole('button', {name: flowText.startAgain, exact: true}).click();
      await headingOf(checker, text.title).waitFor();
      await startChecker(checker);
      expect(await checker.locator('input:checked').count()).toBe(0);
    });
  });

  test('but the tier of the result, and only that, where the publisher asks for it', async () => {
    const {page, events} = await open();
    const {checker} = elementsOn(page);
    await checker.evaluate((element) => element.setAttribute('share-tier', ''));
    await startChecker(checker);
    await goThroughChecker(checker, 'urgent');
    const completed = events.filter((event) => event.includes('care-complete'));
    expect(completed).toHaveLength(1);
    const [, fields] = JSON.parse(completed[0]!) as [string, Record<string, unknown>];
    expect(fields).toEqual({
      isTrusted: false,
      type: 'care-complete',
      tag: 'cause-checker',
      tier: 'urgent',
    });
  });
});

describe('the warning signs leave no trace', () => {
  const paths: readonly (readonly [Tier, string, SignPlan])[] = [
    ['self-care', 'with no sign', {}],
    ['soon', 'with mild signs', {soon: ['long-condition']}],
    ['urgent', 'with a serious sign', {urgent: ['dark-urine', 'one-leg-swollen']}],
    ['urgent', 'not being sure', {emergency: ['unsure']}],
    ['emergency', 'with an emergency sign', {emergency: ['chest-breath', 'stroke-signs']}],
  ];

  test.each(paths)('on the way to the result "%s", %s', async (tier, _, plan) => {
    const {page, seen, events} = await open();
    const {signs} = elementsOn(page);
    await startSigns(signs);
    await expectNoTrace(page, seen, () => goThroughSigns(signs, tier, plan));
    expectStartAlone(events);
    expectNoAnswerIn(events);
  });
});

describe('the timer leaves no trace', () => {
  test('through all steps, with pause, more time, dim and back', async () => {
    const {page, seen, events} = await open();
    const {relief} = elementsOn(page);
    const {flowText, flow} = words.en.relief;
    const press = (name: string) => relief.getByRole('button', {name, exact: true}).click();
    await startTimer(relief);
    await expectNoTrace(page, seen, async () => {
      await press(flowText.pause);
      await press(flowText.goOn);
      await press(flowText.cues);
      await press(flowText.dim);
      await press(flowText.next);
      await press(flow.back);
      await goThroughSteps(relief);
    });
    expectStartAlone(events);
    expectNoAnswerIn(events);
  });

  test('when the first look holds the steps back', async () => {
    const {page, seen, events} = await open();
    const {relief} = elementsOn(page);
    await startTimer(relief);
    await relief.getByRole('button', {name: words.en.relief.flowText.stop, exact: true}).click();
    await expectNoTrace(page, seen, async () => {
      await lookAt(relief, 'cold');
      await relief.getByRole('heading', {name: 'Get emergency help now'}).waitFor();
    });
    expectStartAlone(events);
    expectNoAnswerIn(events);
  });

  test('with a stretch picked for the night', async () => {
    const {page, seen, events} = await open();
    const {relief} = elementsOn(page);
    const {text, flowText, flow, routineText} = words.en.relief;
    const press = (name: string) => relief.getByRole('button', {name, exact: true}).click();
    await relief.getByRole('tab', {name: text.tabs.prevent, exact: true}).click();
    await press(text.startTimer);
    await headingOf(relief, flowText.firstLookTitle).waitFor();
    await expectNoTrace(page, seen, async () => {
      await press(flowText.noneOfThese);
      await headingOf(relief, routineText.choose).waitFor();
      await relief.getByRole('radio').last().check();
      await press(flow.next);
      await press(flowText.next);
      await press(flowText.finish);
      await headingOf(relief, flowText.done.routine).waitFor();
    });
    expectNoAnswerIn(events);
  });
});

describe('the article in one tag leaves no trace', () => {
  test('of a check, the signs, the timer, and what is typed and not sent', async () => {
    const {page, seen, events} = await open(inOneTag);
    const {checker, signs, relief} = elementsOn(page);
    // All code is there before, and the rows are open: what follows asks for nothing.
    for (const id of ['causes', 'summary', 'reply']) {
      await page.locator(`topic-guide #${id} > summary`).click();
    }
    await startChecker(checker);
    await startSigns(signs);
    await startTimer(relief);
    await expectNoTrace(page, seen, async () => {
      await goThroughChecker(checker, 'urgent');
      await goThroughSigns(signs, 'urgent', {urgent: ['dark-urine']});
      await goThroughSteps(relief);
      for (const field of await page.locator('doctor-summary textarea').all()) {
        await field.fill('Zyx-9 tablets');
      }
      await page.locator('reader-reply #reply').fill('Zyx-9 helped me.');
    });
    expectStartAlone(events, 3);
    expectNoAnswerIn(events);
    expect(events.join()).not.toContain('Zyx');
  });
});

describe('the sources', () => {
  /** What opening the sources below a result asks for. */
  async function filesFor(goTo: (elements: ReturnType<typeof elementsOn>) => Promise<Locator>) {
    const {page, seen} = await open();
    const element = await goTo(elementsOn(page));
    seen.requests.length = 0;
    const sources = element.locator('[part=footer] .sources');
    await sources.locator('summary').click();
    await sources.locator('li a').first().waitFor();
    const asked = relativeTo(site, seen.requests).sort();
    // A single cause in a result has none of its own, which would tell whose they are.
    expect(await element.locator('details[part=cause] .sources').count()).toBe(0);
    expect(seen.console).toEqual([]);
    return asked;
  }

  test('load when opened, from the same address whatever was answered', async () => {
    const files = await filesFor(async ({checker}) => {
      await startChecker(checker);
      await goThroughChecker(checker, 'soon');
      return checker;
    });
    expect(files).toContain(`${inner}all-sources.js`);
    const urgent = await filesFor(async ({checker}) => {
      await startChecker(checker);
      await goThroughChecker(checker, 'urgent');
      return checker;
    });
    expect(urgent).toEqual(files);
    const signs = await filesFor(async ({signs: element}) => {
      await startSigns(element);
      await goThroughSigns(element, 'urgent', {urgent: ['dark-urine']});
      return element;
    });
    expect(signs).toEqual(files);
  });
});

test('the plans for after and for fewer cramps load when one of them is opened, and only once', async () => {
  const {page, seen} = await open();
  const {relief} = elementsOn(page);
  seen.requests.length = 0;
  const [, after, fewer] = await relief.getByRole('tab').all();
  await after!.click();
  await eventually(() => relativeTo(site, seen.requests).sort()).toEqual([
    `${inner}routine-view.js`,
    `${inner}words/en/leg-cramps/relief-steps-routine.js`,
  ]);
  await fewer!.click();
  await relief.getByRole('tabpanel').locator('.title, li').first().waitFor();
  expect(relativeTo(site, seen.requests)).toHaveLength(2);
});
