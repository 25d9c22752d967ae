/**
 * A browser that translates a page replaces its texts by other nodes. What an element shows later must be what
 * it shows a reader whose page is not translated: no word of a step that is over stays.
 */
import * as fc from 'fast-check';
import {expect} from '../elements/expect.js';
import {has, render, settled, squash, start} from '../elements/helpers.js';
import {translate} from '../elements/translate.js';
import {pinToday} from '../elements/time.js';
import {languages, wordsIn} from '../elements/words.js';
import {fetchOptions, runs, walking} from './runs.js';
import {isOver, step} from './walk.js';

const STEPS = 40;

/** A clock may have gone on by a second. */
const shown = (host: HTMLElement) =>
  squash(host.shadowRoot!.querySelector<HTMLElement>('.base')!.innerText).replace(/\d+/g, '#');

describe('a page that is translated before each step', () => {
  pinToday();

  before(async () => {
    for (const language of languages) await wordsIn(language);
  });

  async function walk(markup: string, numbers: readonly number[], isTranslated: boolean) {
    const host = await render(markup);
    const screens: string[] = [];
    if (has(host, 'button.wide:not([part=panel] *)') && !markup.startsWith('<reader'))
      await start(host);
    for (const number of numbers) {
      if (isOver(host)) break;
      if (isTranslated) translate(host.shadowRoot!);
      const done = await step(host, number);
      await settled(host);
      screens.push(`${done}: ${shown(host)}`);
    }
    host.remove();
    return screens;
  }

  for (const [tag, attributes] of [
    ['cause-checker', ''],
    ['when-to-see-doctor', ''],
    ['relief-steps', 'plan="now"'],
    ['relief-steps', 'plan="prevent"'],
    ['doctor-summary', ''],
    ['reader-reply', 'action="/reply"'],
  ] as const) {
    it(`<${tag}${attributes && ` ${attributes}`}> shows what it shows without`, async function () {
      this.timeout(600_000);
      const markup = `<${tag} lang="en" region="US" ${attributes}></${tag}>`;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.nat(9999), {minLength: STEPS, maxLength: STEPS}),
          async (numbers) => {
            const usual = await walk(markup, numbers, false);
            const translated = await walk(markup, numbers, true);
            for (const [at, screen] of usual.entries()) {
              expect(translated[at], `step ${at}`).to.equal(screen);
            }
          },
        ),
        {...runs(4, await fetchOptions()), ...walking},
      );
    });
  }
});
