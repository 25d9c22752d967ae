/** The plans of `<relief-steps>` and the first look. */
import type {ReliefSteps} from '../../src/elements/relief-steps/relief-steps.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  answerQuestion,
  goOn,
  has,
  hasButton,
  headingOf,
  labels,
  press,
  render,
  settled,
  squash,
  start,
  textOf,
} from './helpers.js';
import {lookNothing, look} from './states.js';
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
    it('stand in tabs when none is named', async () => {
      const host = await show();
      expect($$(host, '[role=tab]').map((tab) => squash(tab.textContent))).to.deep.equal(
        Object.values(words.relief.text.tabs),
      );
      expect(headingOf(host)).to.equal(words.relief.text.titles.now);
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

    it('stand alone when one is named, and follow the attribute live', async () => {
      const titles = {
        ...words.relief.text.titles,
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

    it('say in each step what to do, for how long, the cautions and how sure we are', async () => {
      const host = await show('plan="now"');
      const steps = $$(host, '[part=step]');
      expect(steps).to.have.length(words.relief.relief.duringSteps.length);
      for (const [index, step] of words.relief.relief.duringSteps.entries()) {
        const said = squash(steps[index]?.textContent);
        for (const line of [step.title, step.text, ...step.cautions]) expect(said).to.contain(line);
        expect(said).to.contain(words.relief.evidenceWords[step.evidence]);
        const image = steps[index]?.querySelector('[part=figure]');
        expect(Boolean(image)).to.equal('picture' in step);
        if (image) expect(image.ariaLabel).to.have.length.greaterThan(20);
      }
      expect(squash(steps[1]?.textContent)).to.contain('Hold 30 seconds, rest 10 seconds, 3 times');
      expect(textOf(host)).to.contain(words.relief.relief.limitRule.rule);
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
    it('holds back each step for every check, with what it may mean', async () => {
      for (const {id, signs} of words.relief.firstLookChecks) {
        const host = await show('region="US"');
        await start(host);
        await look(id)(host, words);
        expect(headingOf(host)).to.equal(words.relief.flowText.held);
        expect(has(host, '[part=countdown]'), id).to.equal(false);
        for (const sign of signs) expect(textOf(host)).to.contain(words.sign(sign));
        const urgent = id === 'swollen';
        expect(textOf(host).includes('Call 911 now if:'), id).to.equal(!urgent);
        expect(hasButton(host, words.relief.flowText.next)).to.equal(false);
      }
    });

    it('holds back the stretches of the routine too', async () => {
      const host = await show('plan="prevent"');
      await start(host);
      await look('swollen', 'cold')(host, words);
      expect(headingOf(host)).to.equal(words.relief.flowText.held);
      for (const sign of ['one-leg-swollen', 'cold-pale-leg']) {
        expect(textOf(host)).to.contain(words.sign(sign));
      }
    });

    it('needs an answer, and "None of these" stands alone', async () => {
      const host = await show();
      await start(host);
      await goOn(host);
      expect(has(host, '[part=problem]')).to.equal(true);
      const [check] = words.relief.firstLookChecks;
      await answerQuestion(host, [check.label, words.relief.flowText.noneOfThese]);
      expect(has(host, '[part=countdown]')).to.equal(true);
    });

    it('lets the reader of the routine choose a stretch, the safest first', async () => {
      const host = await show('plan="prevent"');
      await start(host);
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
