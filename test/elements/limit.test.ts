/** The 10-minute rule of the timer: whoever still has the cramp then is told to get checked. */
import type {ReliefSteps} from '../../src/elements/relief-steps/relief-steps.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  has,
  hasButton,
  headingOf,
  press,
  pretendPhone,
  render,
  settled,
  textOf,
} from './helpers.js';
import {startRoutine, startTimer, toTheEnd} from './states.js';
import {pinToday, stopClock, type Clock} from './time.js';
import {wordsIn, type Words} from './words.js';

let words: Words;

const show = (attributes = '') =>
  render<ReliefSteps>(`<relief-steps lang="en" region="US" ${attributes}></relief-steps>`);

describe('10-minute rule', () => {
  watchConsole();
  pinToday();

  before(async () => {
    words = await wordsIn('en');
  });

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

  const expectCard = () => {
    expect(checked()).to.equal(true);
    expect(headingOf(host)).to.equal('Your result: Urgent today: Get checked today');
    expect(textOf(host)).to.contain(words.relief.limit.reached);
    expect($$(host, '[part=result]')).to.have.length(1);
  };

  const expectQuestion = () => {
    expect(checked()).to.equal(false);
    expect(headingOf(host)).to.equal(words.relief.flowText.done.now);
    expect(textOf(host)).to.contain(words.relief.limit.ifNot);
    expect(textOf(host)).to.contain('Call 911');
    expect(hasButton(host, words.relief.flowText.easedYes)).to.equal(true);
    expect(hasButton(host, words.relief.flowText.no)).to.equal(true);
  };

  it('asks after 10 minutes in all, steps and pauses counted, with what to do if not', async () => {
    await coach();
    await clock.jump(100);
    await next();
    await clock.jump(60);
    await press(host, words.relief.flowText.pause);
    await clock.jump(439);
    expect(textOf(host)).to.contain('9:59 of cramp');
    await clock.jump(1);
    expectQuestion();
  });

  it('says to get checked on No, and after a minute without an answer', async () => {
    await coach();
    await clock.jump(600);
    await press(host, words.relief.flowText.no);
    expectCard();
    clock.restore();
    host.remove();
    await coach();
    await clock.jump(600);
    await clock.jump(59);
    expectQuestion();
    await clock.jump(1);
    expectCard();
    expect(clock.running, 'the clock is not needed any more').to.equal(0);
  });

  it('lets both answers be undone', async () => {
    const {easedYes, isBack, easedAfterAll, eased} = words.relief.flowText;
    await coach();
    await clock.jump(600);
    await press(host, easedYes);
    expect(headingOf(host)).to.equal(eased);
    await press(host, isBack);
    expectCard();
    await press(host, easedAfterAll);
    expect(headingOf(host)).to.equal(eased);
  });

  it('gives the card and no steps on paper, too', async () => {
    await coach();
    await clock.jump(600);
    await press(host, words.relief.flowText.no);
    dispatchEvent(new Event('beforeprint'));
    try {
      expectCard();
      expect(has(host, '[part=step]')).to.equal(false);
    } finally {
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('asks once, after a jump as from sleep', async () => {
    await coach('share-tier');
    let steps = 0;
    host.addEventListener('care-step', () => {
      steps++;
    });
    await clock.jump(3600);
    expectQuestion();
    expect(steps).to.equal(1);
  });

  it('asks from a pause, at the end of a step, at the last step and with auto-advance', async () => {
    const views: Record<string, () => Promise<unknown>> = {
      pause: () => press(host, words.relief.flowText.pause),
      'end of a step': () => clock.jump(20),
      'last step': async () => {
        while (hasButton(host, words.relief.flowText.next)) await next();
      },
      done: () => toTheEnd(host, words),
      'done and again': async () => {
        await toTheEnd(host, words);
        await press(host, words.relief.flowText.done.again);
      },
    };
    for (const [name, reach] of Object.entries(views)) {
      for (const attribute of ['', 'auto-advance']) {
        await coach(attribute);
        await reach();
        expect(textOf(host), name).to.not.contain(words.relief.limit.ifNot);
        await clock.jump(600);
        expectQuestion();
        clock.restore();
        host.remove();
      }
    }
  });

  it('asks on a phone, where the timer fills the screen; Escape is no answer', async () => {
    const restore = pretendPhone();
    try {
      await coach();
      expect(has(host, 'dialog[open]')).to.equal(true);
      await clock.jump(600);
      expectQuestion();
      $(host, 'dialog').dispatchEvent(new Event('cancel', {cancelable: true}));
      await settled(host);
      expectCard();
    } finally {
      restore();
    }
  });

  it('holds when the element was away from the page meanwhile', async () => {
    await coach();
    const parent = host.parentElement!;
    host.remove();
    expect(clock.running).to.equal(0);
    await clock.jump(300);
    parent.append(host);
    await clock.jump(1);
    expect(textOf(host)).to.contain('5:01 of cramp');
    host.remove();
    await clock.jump(600);
    parent.append(host);
    await clock.jump(1);
    expectQuestion();
  });

  it('is not for the routine, which is no cramp', async () => {
    await coach('plan="prevent"');
    expect(textOf(host)).not.to.contain('of cramp');
    expect(hasButton(host, words.relief.flowText.eased)).to.equal(false);
    await clock.jump(3600);
    expect(headingOf(host)).to.equal(words.relief.routinePlan.choices[0].title);
  });
});
