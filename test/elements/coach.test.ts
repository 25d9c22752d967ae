/** The coach of `<relief-steps>`, by a clock that the test holds. */
import type {ReliefSteps} from '../../src/elements/relief-steps/relief-steps.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  button,
  has,
  hasButton,
  headingOf,
  liveRegion,
  nameOf,
  press,
  pretendPhone,
  render,
  settled,
  squash,
  textOf,
} from './helpers.js';
import {startRoutine, startTimer, toTheEnd} from './states.js';
import {pinToday, stopClock, type Clock} from './time.js';
import {wordsIn, type Words} from './words.js';

let words: Words;

const show = (attributes = '') =>
  render<ReliefSteps>(`<relief-steps lang="en" ${attributes}></relief-steps>`);

/** The ring, and which hold it is. */
const countdown = (host: Element) => {
  const hold = $$(host, '.hold')[0]?.cloneNode(true) as HTMLElement | undefined;
  hold?.querySelector('small')?.remove();
  const ring = squash($(host, '[part=timer]').textContent);
  return ring === 'Time is up' ? ring : squash(`${ring} ${hold?.textContent ?? ''}`);
};

describe('relief-steps', () => {
  watchConsole();
  pinToday();

  before(async () => {
    words = await wordsIn('en');
  });

  describe('coach', () => {
    let clock: Clock;
    let host: ReliefSteps;

    /** Starts the coach with a stopped clock. */
    async function coach(attributes = '') {
      host = await show(attributes);
      clock = stopClock(() => host);
      await (attributes.includes('prevent') ? startRoutine : startTimer)(host, words);
    }

    const next = () => press(host, words.relief.flowText.next);

    const checked = () => has(host, '[part=result]');

    afterEach(() => clock.restore());

    it('counts the holds and rests of a step, and says when time is up', async () => {
      await coach();
      await next();
      expect(countdown(host)).to.equal('30 seconds Hold 1 of 3');
      await clock.run(1);
      expect(countdown(host)).to.equal('29 seconds Hold 1 of 3');
      await clock.jump(28);
      expect(countdown(host)).to.equal('1 second Hold 1 of 3');
      await clock.run(1);
      expect(countdown(host)).to.equal('10 seconds Rest');
      await clock.jump(10);
      expect(countdown(host)).to.equal('30 seconds Hold 2 of 3');
      await clock.jump(40);
      expect(countdown(host)).to.equal('30 seconds Hold 3 of 3');
      await clock.jump(29);
      expect(countdown(host)).to.equal('1 second Hold 3 of 3');
      await clock.jump(1);
      expect(countdown(host)).to.equal('Time is up');
      await clock.jump(60);
      expect(countdown(host), 'it waits for the reader').to.contain('Time is up');
      expect(headingOf(host)).to.equal(words.instructions[1]);
    });

    it('cannot be stretched by a tab in the background: a late tick shows the true time', async () => {
      await coach();
      await next();
      await clock.jump(57);
      expect(countdown(host)).to.equal('13 seconds Hold 2 of 3');
    });

    it('pauses and goes on', async () => {
      await coach();
      await next();
      await clock.jump(5);
      await press(host, words.relief.flowText.pause);
      await clock.jump(60);
      expect(countdown(host)).to.equal('25 seconds Hold 1 of 3');
      await press(host, words.relief.flowText.goOn);
      await clock.jump(2);
      expect(countdown(host)).to.equal('23 seconds Hold 1 of 3');
    });

    it('adds 10 seconds to the hold, or the rest, that runs', async () => {
      await coach();
      await next();
      await clock.jump(5);
      await press(host, `${words.relief.flowText.addTime} ${words.relief.flowText.addTimeLabel}`);
      expect(countdown(host)).to.equal('35 seconds Hold 1 of 3');
      await clock.jump(35);
      expect(countdown(host)).to.equal('10 seconds Rest');
      await press(host, `${words.relief.flowText.addTime} ${words.relief.flowText.addTimeLabel}`);
      await clock.jump(15);
      expect(countdown(host)).to.equal('5 seconds Rest');
      await clock.jump(5);
      expect(countdown(host)).to.equal('30 seconds Hold 2 of 3');
    });

    it('runs a step once more on request', async () => {
      await coach();
      await next();
      await clock.jump(110);
      expect(countdown(host)).to.contain('Time is up');
      await press(host, words.relief.flowText.again);
      expect(countdown(host)).to.equal('30 seconds Hold 1 of 3');
    });

    it('goes to the next step and back, each with its own time', async () => {
      await coach();
      expect(textOf(host)).to.contain('Step 1 of 5');
      await next();
      expect(textOf(host)).to.contain('Step 2 of 5');
      await clock.jump(7);
      await next();
      expect(headingOf(host)).to.equal(words.instructions[2]);
      expect(countdown(host)).to.equal('30 seconds Hold 1 of 2');
      await press(host, words.relief.flow.back);
      expect(headingOf(host)).to.equal(words.instructions[1]);
      expect(countdown(host)).to.equal('30 seconds Hold 1 of 3');
      await next();
      await next();
      await next();
      expect(countdown(host)).to.match(/^10:00/);
      expect(hasButton(host, words.relief.flowText.next), 'the last step').to.equal(false);
    });

    it('shows the cautions and the drawing of each step', async () => {
      await coach();
      for (const [index, step] of words.relief.relief.duringSteps.entries()) {
        expect(headingOf(host)).to.equal(words.instructions[index]);
        for (const caution of step.cautions) expect(textOf(host)).to.contain(caution);
        // The words take the place of the drawing where there are many.
        const drawn = ['stop', 'pull', 'stand'].includes(step.id);
        expect(has(host, '[part=figure]'), step.title).to.equal(drawn);
        if (hasButton(host, words.relief.flowText.next)) await next();
      }
    });

    it('stops the clock when the reader leaves, and begins again', async () => {
      await coach();
      await next();
      expect(clock.running).to.equal(1);
      await press(host, words.relief.flowText.stop);
      expect(clock.running).to.equal(0);
      expect(headingOf(host)).to.equal(words.opening);
      await clock.jump(700);
      expect(checked(), 'no card for who has left').to.equal(false);
      await startTimer(host, words);
      expect(textOf(host)).to.contain('Step 1 of 5').and.to.contain('0:00 of cramp');
    });

    it('repeats the stop rule in its first step, and opens the first look from it', async () => {
      await coach();
      expect($$(host, '[part=caution]')[0]?.textContent).to.contain(
        words.relief.relief.opening.stopRule.question,
      );
      $(host, '.side [part=caution]').click();
      await settled(host);
      expect(headingOf(host)).to.equal(words.relief.flowText.firstLookTitle);
      expect(clock.running).to.equal(0);
    });

    it('goes on from the first step by itself, unless it is paused', async () => {
      await coach();
      await press(host, words.relief.flowText.pause);
      await clock.jump(60);
      expect(headingOf(host)).to.equal(words.instructions[0]);
      await press(host, words.relief.flowText.goOn);
      await clock.jump(10);
      expect(headingOf(host)).to.equal(words.instructions[1]);
    });

    it('keeps its buttons in their places; what is solid moves to Next when time is up', async () => {
      await coach();
      await next();
      const {eased} = words.relief.flowText;
      const stepButtons = () => $$(host, '.go .step-button');
      const solid = () => nameOf($(host, '.go .main'));
      const places = stepButtons().map((one) => Math.round(one.getBoundingClientRect().left));
      expect(solid()).to.equal(eased);
      await clock.jump(110);
      expect(solid()).to.equal(words.relief.timerSteps.stand.next);
      expect(
        stepButtons().map((one) => Math.round(one.getBoundingClientRect().left)),
      ).to.deep.equal(places);
      expect(stepButtons().map(nameOf)[0]).to.equal(eased);
    });

    it('ends from every step when the cramp has eased, and goes on when it is back', async () => {
      const {eased, isBack, next: nextLabel} = words.relief.flowText;
      for (let steps = 0; steps < 5; steps++) {
        await coach();
        for (let step = 0; step < steps; step++) await press(host, nextLabel);
        await clock.jump(5);
        await press(host, eased);
        expect(headingOf(host)).to.equal(eased);
        expect(clock.running).to.equal(0);
        for (const {title} of words.relief.afterSteps) expect(textOf(host)).to.contain(title);
        await clock.jump(700);
        expect(textOf(host), 'only cramp counts').to.contain('0:05 of cramp');
        await press(host, isBack);
        expect(headingOf(host)).to.equal(words.instructions[0]);
        expect(textOf(host)).to.contain('0:05 of cramp');
        clock.restore();
        host.remove();
      }
      await coach();
    });

    it('does not run backwards when the clock of the device is set back', async () => {
      await coach();
      await next();
      await clock.jump(5);
      const {now} = performance;
      const later = performance.now() + 2000;
      try {
        performance.now = () => later;
        await clock.jump(-300);
      } finally {
        performance.now = now;
      }
      expect(countdown(host)).to.equal('23 seconds Hold 1 of 3');
      expect(textOf(host)).to.contain('0:07 of cramp');
    });

    it('counts on, in its window, after the page has moved it', async () => {
      const restore = pretendPhone();
      try {
        await coach();
        await next();
        const place = document.createElement('div');
        document.body.append(place);
        place.append(host);
        await clock.jump(5);
        expect(countdown(host)).to.equal('25 seconds Hold 1 of 3');
        expect($(host, 'dialog').matches(':modal')).to.equal(true);
        place.remove();
      } finally {
        restore();
      }
    });

    it('ends with what to do next, and can be done again', async () => {
      await coach('share-tier');
      let completed = 0;
      host.addEventListener('care-complete', () => {
        completed++;
      });
      await toTheEnd(host, words);
      expect(completed).to.equal(1);
      const {done} = words.relief.flowText;
      expect(headingOf(host)).to.equal(done.now);
      await press(host, done.again);
      expect(textOf(host)).to.contain('Step 1 of 5');
      await toTheEnd(host, words);
      await press(host, words.relief.flowText.easedYes);
      expect(headingOf(host)).to.equal(words.relief.flowText.eased);
      await press(host, words.relief.flowText.close);
      expect(headingOf(host)).to.equal(words.opening);
      expect(clock.running).to.equal(0);
    });

    it('advances by itself only when told to, and not while paused', async () => {
      await coach('auto-advance');
      await clock.jump(10);
      expect(headingOf(host)).to.equal(words.instructions[1]);
      expect(countdown(host)).to.equal('30 seconds Hold 1 of 3');
      await press(host, words.relief.flowText.pause);
      await clock.jump(200);
      expect(headingOf(host)).to.equal(words.instructions[1]);
      await press(host, words.relief.flowText.goOn);
      await clock.jump(110);
      expect(headingOf(host)).to.equal(words.instructions[2]);
      host.autoAdvance = false;
      await clock.jump(71);
      expect(headingOf(host), 'turned off').to.equal(words.instructions[2]);
    });

    it('counts both legs in the routine', async () => {
      await coach('plan="prevent"');
      expect(countdown(host)).to.equal('10 seconds First leg: Hold 1 of 3');
      await clock.jump(10);
      expect(countdown(host)).to.equal('10 seconds Rest');
      await clock.jump(50);
      expect(countdown(host)).to.equal('10 seconds Other leg: Hold 1 of 3');
      await clock.jump(50);
      expect(countdown(host)).to.contain('Time is up');
    });

    describe('live region', () => {
      it('says nothing each second, only what begins', async () => {
        await coach();
        await next();
        const said: string[] = [];
        const observer = new MutationObserver(() =>
          said.push(squash(liveRegion(host).textContent)),
        );
        observer.observe(liveRegion(host), {
          childList: true,
          characterData: true,
          subtree: true,
        });
        await clock.run(85);
        observer.disconnect();
        expect(said).to.deep.equal(['Rest', 'Hold 2 of 3', 'Rest', 'Hold 3 of 3']);
      });

      it('says that it is paused, and that a step is over', async () => {
        await coach();
        await next();
        await press(host, words.relief.flowText.pause);
        expect(liveRegion(host).textContent).to.equal(words.relief.flowText.paused);
        await press(host, words.relief.flowText.goOn);
        await clock.jump(200);
        expect(liveRegion(host).textContent).to.equal(words.relief.flowText.stepDone);
      });

      it('is the only one, and stays in place', async () => {
        await coach();
        const region = liveRegion(host);
        await next();
        await toTheEnd(host, words);
        expect(liveRegion(host)).to.equal(region);
        expect($(host, '[role=status]')).to.equal(region);
        expect(has(host, '[aria-live]')).to.equal(false);
      });
    });

    it('keeps sound, voice, vibration and dimming off until they are turned on', async () => {
      await coach();
      await press(host, words.relief.flowText.cues);
      const switches = $$<HTMLButtonElement>(host, '[part=switch]');
      const {flowText} = words.relief;
      expect(switches.map(nameOf)).to.include.members([flowText.sound, flowText.dim]);
      expect(switches.every((one) => one.ariaPressed === 'false')).to.equal(true);
      await press(host, flowText.dim);
      expect(button(host, flowText.dim).ariaPressed).to.equal('true');
      await press(host, flowText.dim);
      expect(button(host, flowText.dim).ariaPressed).to.equal('false');
    });

    it('is named after what it shows on a phone', async () => {
      const restore = pretendPhone();
      try {
        await coach();
        expect($(host, 'dialog').ariaLabel).to.equal(words.relief.text.titles.now);
        clock.restore();
        host.remove();
        await coach('plan="prevent"');
        expect($(host, 'dialog').ariaLabel).to.equal(words.relief.routinePlan.routine.title);
      } finally {
        restore();
      }
    });
  });
});
