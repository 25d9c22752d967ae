/** Everything by keyboard alone, and where the focus goes. */
import {expect} from './expect.js';
import {
  $,
  $$,
  button,
  chosenLabels,
  focused,
  focusedName,
  goBack,
  goOn,
  has,
  headingOf,
  key,
  option,
  isCalled,
  press,
  pretendPhone,
  render,
  settled,
  squash,
  start,
  tabTo,
  tick,
  until,
} from './helpers.js';
import {
  checkerAnswers,
  coached,
  look,
  lookNothing,
  openLook,
  startRoutineLook,
  startTimer,
  toList,
} from './states.js';
import {stopClock} from './time.js';
import {answerShown, goThrough, goTo, shownQuestion, wordsIn, type Words} from './words.js';

const isButton = (name: string) => (at: Element) => at.localName === 'button' && isCalled(at, name);

const isInput = (at: Element) => at.localName === 'input';

/** The focus is on a heading, and on which. */
function expectHeading(text: string) {
  const at = focused();
  expect(at?.localName ?? 'nothing', `focus on ${focusedName()}`).to.match(/^h[2-6]$/);
  expect(squash(at?.textContent)).to.equal(text);
}

let en: Words;

before(async () => {
  en = await wordsIn('en');
});

describe('keyboard only', () => {
  it('cause-checker: from Start to a result, and back to change an answer', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await tabTo(isButton('Start'), 'Start');
    await key('Enter');
    await until(() => has(host, '.pick'), 'no question');
    await settled(host);
    const who = (at: Element) => isButton(en.checker.flow.whoFor.me)(at);
    await tabTo(who, 'Me');
    await key('Enter');
    await settled(host);
    const asked: string[] = [];
    while (!has(host, '[part=result]')) {
      const question = shownQuestion(host, en);
      asked.push(question.id);
      const heading = headingOf(host);
      expectHeading(heading);
      await tabTo(isInput, 'the first answer');
      if (question.kind === 'one') {
        // The arrows move and choose within a group of radio buttons.
        await key('Space');
        await key('ArrowDown');
        expect(chosenLabels(host)).to.deep.equal(
          en.labels(question.id, question.answers[1]!.id),
          question.id,
        );
        await tabTo(isButton('Continue'), 'Continue');
      } else {
        const none = question.answers.find(({exclusive}) => exclusive)!;
        const [name] = en.labels(question.id, none.id);
        await tabTo(isButton(name!), name!);
      }
      await key(question.id === 'danger' ? 'Space' : 'Enter');
      await until(() => has(host, '[part=result]') || headingOf(host) !== heading, 'no next step');
      await settled(host);
    }
    expect(asked).to.have.length.greaterThan(3);
    expect(focused()).to.equal($(host, '[part=action]'));
  });

  it('when-to-see-doctor: from Start to a result', async () => {
    const host = await render('<when-to-see-doctor lang="en"></when-to-see-doctor>');
    await tabTo(isButton('Check the signs'), 'Check the signs');
    await key('Space');
    await until(() => has(host, '.pick'), 'no question');
    await settled(host);
    await tabTo(isButton(en.signs.flow.whoFor.me), 'Me');
    await key('Space');
    await settled(host);
    while (!has(host, '[part=result]')) {
      const heading = headingOf(host);
      expectHeading(heading);
      await tabTo(isButton(en.signs.flowText.none), 'None of these');
      await key('Enter');
      await until(() => headingOf(host) !== heading, 'the next signs do not show');
      await settled(host);
    }
    expect(focused()).to.equal($(host, '[part=action]'));
  });

  it('relief-steps: the coach from Start to its end', async () => {
    const host = await render('<relief-steps lang="en"></relief-steps>');
    const {flowText} = en.relief;
    await tabTo(isButton(en.startTimer), 'Start');
    await key('Enter');
    await until(() => has(host, '[part=timer]'), 'no timer');
    for (const [index, title] of en.instructions.entries()) {
      await until(() => headingOf(host) === title, `step "${title}" does not show`);
      await settled(host);
      expectHeading(title);
      await tabTo(isButton('Pause'), 'Pause');
      await key('Space');
      await settled(host);
      expect(focusedName()).to.contain('Go on');
      const last = index === en.instructions.length - 1;
      await tabTo(isButton(last ? 'Finish' : 'Next'), 'Next');
      await key('Enter');
    }
    await until(() => headingOf(host) === flowText.done.now, 'no end');
    await settled(host);
    expectHeading(flowText.done.now);
  });
});

describe('focus', () => {
  it('goes to the heading of the reading part when the reader leaves a flow', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await start(host);
    await goBack(host);
    await press(host, en.checker.flow.back);
    expectHeading(en.checker.text.title);
    await goThrough(host, en);
    await press(host, en.checker.flowText.startAgain);
    expectHeading(en.checker.text.title);
  });

  it('goes to the error summary, whose link leads to the first answer and not to another address', async () => {
    for (const tag of ['cause-checker']) {
      const host = await render(`<${tag} lang="en"></${tag}>`);
      await start(host);
      await goOn(host);
      expect(focused(), tag).to.equal($(host, '[part=problem]'));
      const address = location.href;
      await key('Tab');
      expect(focused()?.localName).to.equal('a');
      await key('Enter');
      expect(focused()).to.equal($(host, '[part=option] input'));
      expect(location.href).to.equal(address);
      await goOn(host);
      expect(focused(), `${tag}, a second time`).to.equal($(host, '[part=problem]'));
      host.remove();
    }
  });

  it('goes back to the earlier choice', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await goTo(host, en, 'body-today', {who: ['50-64'], 'leg-today': ['over-10-min']});
    await goBack(host);
    const [long] = en.labels('leg-today', 'over-10-min');
    expect(chosenLabels(host)).to.deep.equal([long]);
    expect(focused()).to.equal(option(host, long!));
    await goBack(host);
    expectHeading(en.question('danger').screens!.at(-1)!.text);
  });

  it('goes to the heading, where the answer before was "None of these"', async () => {
    const host = await render('<when-to-see-doctor lang="en"></when-to-see-doctor>');
    await toList(2)(host, en);
    await goBack(host);
    expect(chosenLabels(host)).to.deep.equal([]);
    expectHeading(headingOf(host));
  });

  it('goes to the question when an answer is changed, and to the result after it', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await goThrough(host, en, checkerAnswers['self-care']);
    const {text} = en.question('when');
    await press(host, `Change your answer: ${text}`);
    expectHeading(text);
    await answerShown(host, en, {when: ['when-sit']});
    expect(focused()).to.equal($(host, '[part=action]'));
  });

  it('is never lost on the way through the checker', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await start(host);
    while (!has(host, '[part=result]')) {
      const {id} = shownQuestion(host, en);
      await goOn(host);
      expect(focused(), `error of ${id}`).not.to.equal(undefined);
      await answerShown(host, en, {});
      expect(focused(), `after ${id}`).not.to.equal(undefined);
    }
  });

  it('is never lost in the coach: at the end of a hold, of a step and of 10 minutes', async () => {
    const host = await render('<relief-steps lang="en"></relief-steps>');
    const clock = stopClock(() => host);
    try {
      await startTimer(host, en);
      const {flowText} = en.relief;
      for (const name of [
        `${flowText.addTime} ${flowText.addTimeLabel}`,
        flowText.pause,
        flowText.next,
      ]) {
        $(host, '.step-button:last-child').click();
        await settled(host);
        button(host, name).focus();
        await clock.jump(35);
        expect(focused(), `"${name}" at the end of a hold`).not.to.equal(undefined);
        await clock.jump(100);
        // A browser takes the focus from a disabled control with the next frame.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        expect(focused(), `"${name}" at the end of a step`).not.to.equal(undefined);
      }
      await clock.jump(600);
      expectHeading(flowText.done.now);
      await clock.jump(60);
      expect(focused()).to.equal($(host, '[part=action]'));
      expect(has(host, '[part=result]')).to.equal(true);
    } finally {
      clock.restore();
    }
  });

  it('goes to the heading of each step of the coach, and of what follows Stop and Back', async () => {
    const host = await render('<relief-steps lang="en"></relief-steps>');
    const undo = await coached()(host, en);
    try {
      const {flowText} = en.relief;
      expectHeading(en.instructions[0]!);
      await press(host, flowText.next);
      expectHeading(en.instructions[1]!);
      await press(host, en.relief.flow.back);
      expectHeading(en.instructions[0]!);
      await press(host, flowText.stop);
      expectHeading(en.opening);
    } finally {
      undo();
    }
  });

  it('stays in the coach on a phone, and Escape leaves it', async () => {
    const host = await render('<relief-steps lang="en"></relief-steps>');
    const restore = pretendPhone();
    try {
      await startTimer(host, en);
      expect($(host, 'dialog').matches(':modal')).to.equal(true);
      expectHeading(en.instructions[0]!);
      await key('Escape');
      await until(() => !has(host, 'dialog'), 'the dialog stays');
      await settled(host);
      expectHeading(en.opening);
    } finally {
      restore();
    }
  });

  it('goes to the heading of the stretch choice and of its coach', async () => {
    const host = await render('<relief-steps lang="en" plan="prevent"></relief-steps>');
    await startRoutineLook(host, en);
    await lookNothing(host, en);
    expectHeading(en.relief.routineText.choose);
    await goBack(host);
    expectHeading(en.relief.flowText.firstLookTitle);
    await lookNothing(host, en);
    await tick(host, squash($$(host, '[part=option]')[1]?.textContent));
    await goOn(host);
    expectHeading(en.relief.routinePlan.choices[1].title);
  });

  it('goes to the warning when the leg must not be stretched, and Back leads to the check', async () => {
    const host = await render('<relief-steps lang="en"></relief-steps>');
    await openLook(host, en);
    await look('swollen')(host, en);
    expectHeading('Your result: Urgent today: Get checked today');
    await press(host, en.relief.flowText.byMistake);
    expectHeading(en.relief.flowText.firstLookTitle);
  });
});

describe('tabs of relief-steps', () => {
  const selected = (host: Element) => $(host, '[part=tab][aria-selected=true]').id;

  async function expectTab(host: Element, name: string, plan: string) {
    await key(name);
    await until(() => selected(host) === `tab-${plan}`, `${name} does not lead to ${plan}`);
    await settled(host);
    expect(focused()?.id, name).to.equal(`tab-${plan}`);
    expect($$(host, '[part=tab]').filter((tab) => tab.tabIndex === 0)).to.have.length(1);
  }

  it('move with the arrow keys, Home and End', async () => {
    const host = await render('<relief-steps lang="en"></relief-steps>');
    await tabTo((at) => at.id === 'tab-now', 'the tabs');
    await expectTab(host, 'ArrowRight', 'after');
    await expectTab(host, 'ArrowRight', 'prevent');
    await expectTab(host, 'ArrowRight', 'now');
    await expectTab(host, 'ArrowLeft', 'prevent');
    await expectTab(host, 'Home', 'now');
    await expectTab(host, 'End', 'prevent');
    expect(headingOf(host)).to.equal(en.relief.routinePlan.routine.title);
    await key('Tab');
    expect(focused()?.getAttribute('role'), 'Tab leaves the tabs').not.to.equal('tab');
  });

  for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'] as const) {
    it(`leave arrow keys with ${modifier} to the browser`, async () => {
      const host = await render('<relief-steps lang="en"></relief-steps>');
      for (const name of ['ArrowRight', 'ArrowLeft', 'Home', 'End']) {
        const press = new KeyboardEvent('keydown', {
          key: name,
          [modifier]: true,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        $(host, '#tab-now').dispatchEvent(press);
        await settled(host);
        expect(press.defaultPrevented, name).to.equal(false);
        expect(selected(host), name).to.equal('tab-now');
      }
    });
  }

  it('are mirrored in Arabic', async () => {
    const host = await render('<relief-steps lang="ar"></relief-steps>');
    await tabTo((at) => at.id === 'tab-now', 'the tabs');
    await expectTab(host, 'ArrowLeft', 'after');
    await expectTab(host, 'ArrowLeft', 'prevent');
    await expectTab(host, 'ArrowRight', 'after');
    await expectTab(host, 'ArrowRight', 'now');
    await expectTab(host, 'ArrowRight', 'prevent');
  });
});
