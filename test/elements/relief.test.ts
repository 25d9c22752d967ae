/** The plans of `<relief-steps>` and the first look. */
import type {ReliefSteps} from '../../src/elements/relief-steps/relief-steps.js';
import {fixture} from '@open-wc/testing';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  answerQuestion,
  has,
  hasButton,
  headingOf,
  labels,
  press,
  render,
  settled,
  squash,
  textOf,
} from './helpers.js';
import {look, lookNothing, openLook, startRoutineLook} from './states.js';
import {pinToday} from './time.js';
import {wordsIn, type Words} from './words.js';

let words: Words;

const show = (attributes = '') =>
  render<ReliefSteps>(`<relief-steps lang="en" ${attributes}></relief-steps>`);

describe('relief-steps', () => {
  watchConsole();
  pinToday();

  before(async () => {
    words = await wordsIn('en');
  });

  describe('plans', () => {
    it('are tabs when none is named', async () => {
      const host = await show();
      expect($$(host, '[role=tab]').map((tab) => squash(tab.textContent))).to.deep.equal(
        Object.values(words.relief.text.tabs),
      );
      expect(headingOf(host)).to.equal(words.opening);
      for (const [plan, title] of [
        ['after', words.relief.text.titles.after],
        ['prevent', words.relief.routinePlan.routine.title],
      ] as const) {
        await press(host, words.relief.text.tabs[plan]);
        expect(headingOf(host)).to.equal(title);
        expect($(host, '[role=tabpanel]').getAttribute('aria-labelledby')).to.equal(
          $(host, '[aria-selected=true]').id,
        );
      }
    });

    it('are shown alone when named, and follow the attribute live', async () => {
      const titles = {
        now: words.opening,
        after: words.relief.text.titles.after,
        prevent: words.relief.routinePlan.routine.title,
      };
      for (const plan of ['now', 'after', 'prevent'] as const) {
        const host = await show(`plan="${plan}"`);
        expect(has(host, '[role=tab], [role=tabpanel]'), plan).to.equal(false);
        expect(headingOf(host)).to.equal(titles[plan]);
        expect(host.plan).to.equal(plan);
      }
      const host = await show('plan="now"');
      host.plan = 'prevent';
      await settled(host);
      expect(headingOf(host)).to.equal(titles.prevent);
      host.removeAttribute('plan');
      await settled(host);
      host.plan = '';
      await settled(host);
      expect($$(host, '[role=tab]')).to.have.length(3);
    });

    it('say in each step what to do, for how long, and the cautions', async () => {
      const host = await show('plan="now"');
      const steps = $$(host, '[part=step]');
      expect(steps).to.have.length(words.relief.relief.duringSteps.length);
      for (const [index, step] of words.relief.relief.duringSteps.entries()) {
        const said = squash(steps[index]?.textContent);
        for (const line of [step.title, step.text, ...step.cautions]) expect(said).to.contain(line);
        const image = steps[index]?.querySelector('[part=figure]');
        expect(Boolean(image)).to.equal('picture' in step);
        if (image) expect(image.ariaLabel).to.have.length.greaterThan(20);
      }
      expect(squash(steps[1]?.textContent)).to.contain('Hold 30 seconds, rest 10 seconds, 3 times');
      expect(textOf(host)).to.contain(words.relief.relief.limitRule.rule);
    });

    it('say how sure we are of each step out of the way of first aid', async () => {
      const {duringSteps} = words.relief.relief;
      const {afterSteps, evidenceWords, text} = words.relief;
      for (const [plan, steps] of [
        ['now', duringSteps],
        ['after', afterSteps],
      ] as const) {
        const host = await show(`plan="${plan}"`);
        const row = $$(host, 'details').find(
          (one) => squash(one.querySelector('summary')?.textContent) === text.howSure,
        )!;
        expect(row.hasAttribute('open')).to.equal(false);
        expect($$(host, '.evidence').every((label) => row.contains(label))).to.equal(true);
        expect(
          [...row.querySelectorAll('dt, dd')].map((one) => squash(one.textContent)),
        ).to.deep.equal(steps.flatMap((step) => [step.title, evidenceWords[step.evidence]]));
      }
    });

    it('have their tabs in one row, each as wide as the others', async () => {
      for (const lang of ['en', 'es', 'ar']) {
        const column = await fixture(`<div style="inline-size: 358px"></div>`);
        const host = await render(`<relief-steps lang="${lang}"></relief-steps>`, column);
        const boxes = $$(host, '[role=tab]').map((tab) => tab.getBoundingClientRect());
        expect(new Set(boxes.map(({top}) => top)).size, lang).to.equal(1);
        expect(new Set(boxes.map(({width}) => Math.round(width))).size, lang).to.equal(1);
      }
    });

    it('open with what to do now, the timer, when to stop and the number, on a phone’s first screen', async () => {
      for (const [lang, region] of [
        ['en', 'US'],
        ['es', 'ES'],
        ['ar', 'SA'],
      ]) {
        const column = await fixture(`<div style="inline-size: 358px"></div>`);
        const host = await render(
          `<relief-steps lang="${lang}" region="${region}" plan="now"></relief-steps>`,
          column,
        );
        const top = host.getBoundingClientRect().top;
        const ends = ['.opening .figure', '.title', '.opening .button', '.stop-rule', 'a.call'].map(
          (selector) => Math.round($(host, selector).getBoundingClientRect().bottom - top),
        );
        expect(ends, lang).to.deep.equal(ends.toSorted((one, other) => one - other));
        expect(ends.at(-1)! < 500, `${lang}: ${String(ends)}`).to.equal(true);
        expect($$(host, '.rows > details[open]')).to.have.length(0);
      }
    });

    it('begin with the first look, before any step', async () => {
      for (const plan of ['now', 'after', 'prevent']) {
        const host = await show(`plan="${plan}"`);
        const said = textOf(host);
        const at = said.indexOf(words.relief.relief.firstLook.text);
        expect(at, plan).to.be.greaterThan(-1);
        expect(said.indexOf(squash($$(host, '[part=step]')[0]?.textContent))).to.be.greaterThan(at);
      }
    });
  });

  describe('first look', () => {
    /** Opens it by the stop rule, and taps a row. */
    async function find(attributes: string, id: string) {
      const host = await show(attributes);
      await openLook(host, words);
      await look(id)(host, words);
      return host;
    }

    const card = (host: Element) => squash($(host, '[part=result]').textContent);

    it('is one screen of rows that act on one tap; one button goes on', async () => {
      const host = await show();
      await openLook(host, words);
      const {firstLookChecks, flowText} = words.relief;
      expect($$(host, '.look-row strong').map((row) => squash(row.textContent))).to.deep.equal(
        firstLookChecks.map(({label}) => label),
      );
      expect($$(host, '.button:not(.text)').map((one) => squash(one.textContent))).to.deep.equal([
        flowText.noneStart,
      ]);
      await lookNothing(host, words);
      expect(has(host, '[part=timer]')).to.equal(true);
    });

    it('holds back each step for every row, with a quiet way back', async () => {
      for (const {id, signs} of words.relief.firstLookChecks) {
        const host = await find('region="US"', id);
        expect(has(host, '[part=timer], [part=step]'), id).to.equal(false);
        expect(hasButton(host, words.relief.flowText.next)).to.equal(false);
        expect(textOf(host), id).to.contain('Call 911');
        const {byMistake} = words.relief.flowText;
        await press(host, signs.length > 1 ? words.relief.flow.back : byMistake);
        expect(headingOf(host)).to.equal(words.relief.flowText.firstLookTitle);
      }
    });

    it('is an emergency when the leg is cold or pale, without an "if"', async () => {
      const host = await find('region="US"', 'cold');
      expect(headingOf(host)).to.equal('Emergency: Get emergency help now');
      expect($$(host, '[part=result]')).to.have.length(1);
      expect(textOf(host)).to.not.match(/\bif:|Get checked today/);
      expect(getComputedStyle($(host, '.alarm')).backgroundColor).to.equal('rgb(165, 18, 31)');
      expect(has(host, '.tier-urgent')).to.equal(false);
    });

    it('says whom to call where no number is known', async () => {
      const host = await find('', 'cold');
      expect(card(host)).to.contain('Call your local emergency number');
      expect(card(host)).to.contain(words.relief.mobileNote);
      expect(has(host, 'a[part=call]')).to.equal(false);
    });

    it('is urgent when a leg is swollen', async () => {
      const host = await find('region="GB"', 'swollen');
      expect(headingOf(host)).to.equal('Your result: Urgent today: Get checked today');
      expect(card(host)).to.contain(words.relief.flowText.held).and.to.not.contain('if:');
    });

    it('asks once more after an injury, and tells to rest the leg when no sign is there', async () => {
      const [badInjury, cantWalk] = ['bad-injury', 'cant-walk-injury'];
      for (const [row, heading] of [
        [0, 'Emergency: Get emergency help now'],
        [1, 'Your result: Urgent today: Get checked today'],
      ] as const) {
        const host = await find('region="US"', 'hurt');
        expect(headingOf(host)).to.equal(words.relief.flowText.which);
        $$(host, '.look-row')[row]?.click();
        await settled(host);
        expect(headingOf(host)).to.equal(heading);
      }
      const host = await find('region="US"', 'hurt');
      await lookNothing(host, words);
      expect(headingOf(host)).to.equal(words.relief.flowText.restLeg.title);
      expect(card(host)).to.contain(`Call 911 now if: ${words.sign(badInjury)}`);
      expect(card(host)).to.contain(`Get checked today if: ${words.sign(cantWalk)}`);
      expect(has(host, '[part=timer]')).to.equal(false);
    });

    it('fires as many events for each row, with share-tier, too', async () => {
      const counts = new Set<number>();
      for (const {id} of words.relief.firstLookChecks) {
        const host = await show('share-tier');
        await openLook(host, words);
        let steps = 0;
        host.addEventListener('care-step', () => {
          steps++;
        });
        await look(id)(host, words);
        if (id === 'hurt') await lookNothing(host, words);
        counts.add(steps);
      }
      expect([...counts]).to.deep.equal([1]);
    });

    it('lets the reader of the routine choose a stretch, the safest first', async () => {
      const host = await show('plan="prevent"');
      await startRoutineLook(host, words);
      await lookNothing(host, words);
      const {choices, next} = words.relief.routinePlan;
      expect(labels(host)[0]).to.contain(choices[0].title);
      await answerQuestion(host, [labels(host)[1]!]);
      expect(headingOf(host)).to.equal(choices[1].title);
      await press(host, words.relief.flowText.next);
      expect(headingOf(host)).to.equal(next[0].title);
      await press(host, words.relief.flowText.finish);
      expect(headingOf(host)).to.equal(words.relief.flowText.done.routine);
    });
  });
});
