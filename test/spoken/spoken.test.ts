/**
 * What each element says to somebody who cannot see it: when it is read from the top, and on its main path, key by
 * key. The transcripts are there to be read. To write them again:
 * `npx vitest run --project e2e test/spoken --update`.
 */
import type {Locator, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {allTags, ownPage, publish, rendered, useSite} from '../e2e/helpers.js';
import {words} from '../e2e/reader.js';
import {Listener} from './listener.js';

const site = useSite();

type Language = 'en' | 'ar';

type Tag = (typeof allTags)[number];

interface Walk {
  readonly listener: Listener;
  readonly element: Locator;
  readonly language: Language;
  readonly page: Page;
}

const regions = {en: 'US', ar: 'EG'} as const;

const attributes: Readonly<Partial<Record<Tag, string>>> = {
  'reader-reply': 'action="/reply"',
  'topic-guide': 'reply-action="/reply"',
};

async function start({listener, element}: Walk) {
  listener.title('Start');
  await listener.goTo(element.locator('.button.wide'));
  await listener.press('Enter');
}

/** The main path of each element after it has been read. */
const paths: Readonly<Partial<Record<Tag, (walk: Walk) => Promise<void>>>> = {
  'cause-checker': async (walk) => {
    const {listener, language} = walk;
    const {flow} = words[language].checker;
    await start(walk);
    listener.readAll();
    await listener.tabTo(flow.whoFor.me);
    await listener.press('Enter');
    listener.title('Going on without an answer');
    await listener.tabTo(flow.next);
    await listener.press('Enter');
    listener.title('From the error to the answers');
    await listener.press('Tab', 'Enter', 'Space', 'ArrowDown');
    await listener.tabTo(flow.next);
    await listener.press('Enter');
    listener.title('A sign of an emergency, and one of its parts');
    listener.readAll();
    await listener.press('Tab', 'Space', 'Tab', 'Space');
    await listener.tabTo(flow.next);
    await listener.press('Enter');
    listener.title('The result');
    listener.readAll();
    await listener.press('Tab');
  },
  'when-to-see-doctor': async (walk) => {
    const {listener, language} = walk;
    const {flow, flowText} = words[language].signs;
    await start(walk);
    await listener.tabTo(flow.whoFor.other);
    await listener.press('Enter');
    listener.title('Not sure about the first signs: the number, and on');
    listener.readAll();
    await listener.tabTo(flowText.unsure);
    await listener.press('Enter');
    listener.readAll();
    await listener.tabTo(flow.maybe.goOn);
    await listener.press('Enter');
    listener.title('None of the others, and back');
    await listener.tabTo(flowText.none);
    await listener.press('Enter');
    await listener.tabTo(flow.back);
    await listener.press('Enter');
    await listener.tabTo(flowText.none);
    await listener.press('Enter');
    await listener.tabTo(flowText.none);
    await listener.press('Enter');
    listener.title('The result');
    listener.readAll();
  },
  'relief-steps': async (walk) => {
    const {listener, language} = walk;
    const {flow, flowText, relief} = words[language].relief;
    const {question, rule} = relief.opening.stopRule;
    await start(walk);
    listener.title('The timer');
    listener.readAll();
    listener.title('Pause, and go on');
    await listener.tabTo(flowText.pause);
    await listener.press('Enter', 'Enter');
    listener.title('The next step');
    await listener.tabTo(flowText.next);
    await listener.press('Enter');
    listener.readAll();
    listener.title('Back, and by the stop rule to the first look');
    await listener.tabTo(flow.back);
    await listener.press('Enter');
    await listener.tabTo(`${question} ${rule}`);
    await listener.press('Enter');
    listener.readAll();
  },
  'medicine-guide': async ({listener, element}) => {
    listener.title('Opening a medicine');
    await listener.goTo(element.locator('summary').first());
    await listener.press('Enter', 'Enter');
  },
  'picture-guide': async ({listener, element}) => {
    listener.title('Describing a picture');
    await listener.goTo(element.locator('summary').first());
    await listener.press('Enter');
    listener.readAll();
  },
  'reader-reply': async ({listener, element}) => {
    listener.title('Sending an empty form');
    await listener.goTo(element.locator('.send'));
    await listener.press('Enter');
    listener.readAll();
    listener.title('To the first field that is wrong');
    await listener.press('Tab', 'Enter');
  },
  'topic-guide': async ({listener, element}) => {
    listener.title('Opening a row, and on to what it holds');
    await listener.goTo(element.locator('summary').first());
    await listener.press('Enter', 'Tab');
  },
};

describe.each(['en', 'ar'] as const)('%s', (language) => {
  test.each(allTags)('%s', async (tag) => {
    const page = await site.newPage({reducedMotion: 'reduce'});
    await page.clock.setFixedTime('2026-12-01T12:00:00Z');
    const given = attributes[tag] ?? '';
    const markup = `<${tag} lang="${language}" region="${regions[language]}" ${given}></${tag}>`;
    await publish(page, site, markup, {lang: language});
    await page.goto(site.url + ownPage);
    await rendered(page);
    const listener = await Listener.on(page);
    listener.title('Read from the top');
    listener.readAll();
    await paths[tag]?.({listener, element: page.locator(tag), language, page});
    await expect(listener.transcript).toMatchFileSnapshot(`transcripts/${tag}-${language}.txt`);
  });
});
