/** The 10-minute rule of the coach: whoever still has the cramp then is told to get checked. */
import type {ReliefSteps} from '../../src/elements/relief-steps/relief-steps.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $$,
  goOn,
  has,
  hasButton,
  headingOf,
  press,
  pretendPhone,
  render,
  start,
  textOf,
} from './helpers.js';
import {lookNothing, toTheEnd} from './states.js';
import {pinToday, stopClock, type Clock} from './time.js';
import {wordsIn, type Words} from './words.js';

let words: Words;

const show = (attributes = '') =>
  render<ReliefSteps>(`<relief-steps lang="en" ${attributes}></relief-steps>`);

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
    await start(host);
    await lookNothing(host, words);
    if (attributes.includes('prevent')) await goOn(host);
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

  it('shows the card after 10 minutes in all, steps and pauses counted', async () => {
    await coach();
    await clock.jump(100);
    await next();
    await clock.jump(100);
    await press(host, words.relief.flowText.pause);
    await clock.jump(399);
    expect(checked()).to.equal(false);
    expect(textOf(host)).to.contain('9:59 since you started');
    await clock.jump(1);
    expectCard();
  });

  it('gives the card and no steps on paper, too', async () => {
    await coach();
    await clock.jump(600);
    dispatchEvent(new Event('beforeprint'));
    try {
      expectCard();
      expect(has(host, '[part=step]')).to.equal(false);
    } finally {
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('shows it once, after a jump as from sleep', async () => {
    await coach();
    let steps = 0;
    host.addEventListener('care-step', () => {
      steps++;
    });
    await clock.jump(3600);
    expectCard();
    expect(steps).to.equal(1);
    await clock.jump(3600);
    await clock.jump(1);
    expectCard();
    expect(steps).to.equal(1);
    expect(clock.running, 'the clock is not needed any more').to.equal(0);
  });

  it('shows it from a pause, at the end of a step, at the last step and with auto-advance', async () => {
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
        expect(checked(), name).to.equal(false);
        await clock.jump(600);
        expect(checked(), `${name} ${attribute}`).to.equal(true);
        expectCard();
        clock.restore();
        host.remove();
      }
    }
  });

  it('shows it on a phone, where the coach fills the screen', async () => {
    const restore = pretendPhone();
    try {
      await coach();
      expect(has(host, 'dialog[open]')).to.equal(true);
      await clock.jump(601);
      expectCard();
      expect(has(host, 'dialog')).to.equal(false);
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
    expect(textOf(host)).to.contain('5:01 since you started');
    host.remove();
    await clock.jump(600);
    parent.append(host);
    await clock.jump(1);
    expectCard();
  });

  it('is not for the routine, which is no cramp', async () => {
    await coach('plan="prevent"');
    expect(textOf(host)).not.to.contain('since you started');
    await clock.jump(3600);
    expect(checked()).to.equal(false);
  });
});
