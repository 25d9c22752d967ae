/**
 * What is on the page at the moment a browser takes its picture for paper. A page's own button calls
 * `print()` with its script on the stack, so no promise settles between `beforeprint` and the picture:
 * nothing here may wait in between, either.
 */
import {fixture} from '@open-wc/testing';
import {CauseChecker} from '../../src/elements/cause-checker/cause-checker.js';
import {words as checkerWords} from '../../src/elements/cause-checker/cause-checker.words.js';
import type {Locale} from '../../src/language/locales.js';
import {expect} from './expect.js';
import {$, $$, has, headingOf, render, shown, until} from './helpers.js';
import {coached, markupOf, states} from './states.js';
import {details, endPrinting, print, rows, startPrinting} from './paper.js';
import {pinToday} from './time.js';
import {goThrough, wordsIn, type Words} from './words.js';

const tags = ['cause-checker', 'medicine-guide', 'picture-guide'] as const;

/** A checker whose words come when they are let go. */
class SlowChecker extends CauseChecker {
  static override readonly tag = 'slow-checker';
  static wait = Promise.resolve();

  protected override readonly reading = {
    name: 'reading',
    words: {
      'leg-cramps': (locale: Locale) =>
        SlowChecker.wait.then(() => checkerWords['leg-cramps']!(locale)),
    },
  };
}
SlowChecker.define();

/** Puts a checker on the page whose words are on their way, and gives what lets them go. */
async function showSlowly() {
  const letGo = holdWords();
  const parent = await fixture<HTMLElement>('<div></div>');
  parent.innerHTML = '<slow-checker lang="en"></slow-checker>';
  return {host: parent.firstElementChild as SlowChecker, letGo};
}

function holdWords(): () => void {
  let letGo!: () => void;
  SlowChecker.wait = new Promise((resolve) => {
    letGo = resolve;
  });
  return letGo;
}

describe('print by a button of the page', () => {
  pinToday();

  let words: Words;
  let spanish: Words;

  before(async () => {
    words = await wordsIn('en');
    spanish = await wordsIn('es');
  });

  for (const tag of tags) {
    it(`shows all rows open, and closes them again: ${tag}`, async () => {
      const host = await render(`<${tag} lang="en"></${tag}>`);
      expect(rows(host)).to.include(false);
      await print(host);
      details(host, 'details:not([open], [part=sources])')[0]!.open = true;
      await print(host);
    });
  }

  it('shows all rows of all parts of a guide open, and closes them again', async () => {
    const host = await render('<topic-guide lang="en"></topic-guide>');
    for (const part of $$(host, 'section > *, [part=row] > :not(summary)')) await shown(part);
    expect(rows(host).length).to.be.greaterThan(30);
    expect(rows(host)).to.include(false);
    await print(host);
  });

  it('shows all causes of a result open, loads nothing, and closes them again', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await goThrough(host, words, {when: ['when-night']});
    expect(rows(host)).to.include(true).and.to.include(false);
    const loaded = performance.getEntriesByType('resource').length;
    await print(host);
    expect(performance.getEntriesByType('resource')).to.have.length(loaded);
  });

  for (const [where, markup] of [
    ['alone', '<relief-steps lang="en"></relief-steps>'],
    ['in a guide', '<topic-guide lang="en" sections="relief"></topic-guide>'],
  ] as const) {
    it(`shows the steps instead of the timer, and the timer again after it: ${where}`, async () => {
      const host = await render(markup);
      const relief = $$(host, 'section > *, [part=row] > :not(summary)')[0] ?? host;
      await shown(relief);
      const undo = await coached()(relief, words);
      await print(relief, () => {
        expect(has(relief, '[part=timer]')).to.equal(false);
        expect($$(relief, '[part=step]')).to.have.length(words.relief.relief.duringSteps.length);
        expect(has(relief, '[role=tab]'), 'tabs').to.equal(false);
      });
      expect(has(relief, '[part=timer]')).to.equal(true);
      expect(headingOf(relief)).to.equal(words.instructions[0]);
      undo();
    });
  }

  it('shows the timer on the whole screen of a phone again after it', async () => {
    const state = states.find(({name}) => name === 'coach on a phone')!;
    const host = await render(markupOf(state, 'lang="en"'));
    const undo = await state.reach!(host, words);
    await print(host, () => {
      expect(has(host, 'dialog')).to.equal(false);
    });
    expect($(host, 'dialog').matches(':modal')).to.equal(true);
    undo?.();
  });

  for (const name of ['held, swollen', 'hurt, rest', 'held, cold']) {
    it(`gives no steps to whoever has been told to get help instead: ${name}`, async () => {
      const state = states.find((one) => one.name === name)!;
      const host = await render(markupOf(state, 'lang="en"'));
      const undo = await state.reach!(host, words);
      const title = headingOf(host);
      await print(host, () => {
        expect(headingOf(host)).to.equal(title);
        expect(has(host, '[part=step]')).to.equal(false);
      });
      undo?.();
    });
  }

  it('gives no steps, but the signs, to whoever has hurt the leg and is asked which it is', async () => {
    const state = states.find(({name}) => name === 'hurt, which')!;
    const host = await render(markupOf(state, 'lang="en"'));
    const undo = await state.reach!(host, words);
    await print(host, () => {
      expect(headingOf(host)).to.equal(words.relief.flowText.restLeg.title);
      expect($$(host, '[part=result] .list li')).to.have.length(2);
      expect(has(host, '[part=step]')).to.equal(false);
    });
    undo?.();
  });

  it('shows what the page has changed in the same click', async () => {
    const host = await render('<cause-checker lang="en" region="US"></cause-checker>');
    host.setAttribute('region', 'GB');
    startPrinting();
    expect($(host, '[part=call]').getAttribute('href')).to.equal('tel:999');
    endPrinting();
  });

  it('before there is anything to show leaves the element to show it when it comes', async () => {
    const {host, letGo} = await showSlowly();
    startPrinting();
    endPrinting();
    letGo();
    await shown(host);
    expect(headingOf(host)).to.equal(words.checker.text.title);
    expect(rows(host)).not.to.include(true);
    await print(host);
  });

  it('shows rows open that come while the page is printed', async () => {
    const {host, letGo} = await showSlowly();
    startPrinting();
    letGo();
    await shown(host);
    expect(rows(host)).to.include(true).and.not.to.include(false);
    endPrinting();
    expect(rows(host)).not.to.include(true);
  });

  it('while another language loads shows the one that is there, and the other later', async () => {
    SlowChecker.wait = Promise.resolve();
    const host = await render<SlowChecker>('<slow-checker lang="en"></slow-checker>');
    const letGo = holdWords();
    host.lang = 'es';
    // By then the words have been asked for.
    await new Promise((resolve) => setTimeout(resolve));
    startPrinting();
    expect(rows(host)).not.to.include(false);
    expect(headingOf(host)).to.equal(words.checker.text.title);
    endPrinting();
    expect(rows(host)).not.to.include(true);
    letGo();
    await until(() => headingOf(host) === spanish.checker.text.title, 'no Spanish');
    expect(rows(host)).not.to.include(true);
  });
});
