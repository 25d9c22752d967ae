/** A topic that has few parts: what it has shows, and what it lacks leaves the page as it was. */
import {topicIds} from '../../src/topics/index.js';
import type {CareErrorEvent} from '../../src/base/events.js';
import type {PictureGuide} from '../../src/elements/picture-guide/picture-guide.js';
import {words as causeWords} from '../../src/elements/cause-checker/cause-checker.words.js';
import {flowWords as causeFlowWords} from '../../src/elements/cause-checker/checker-flow.words.js';
import {words as reliefWords} from '../../src/elements/relief-steps/relief-steps.words.js';
import {words as guideWords} from '../../src/elements/topic-guide/topic-guide.words.js';
import {words as overviewWords} from '../../src/elements/topic-overview/topic-overview.words.js';
import {words as signsWords} from '../../src/elements/when-to-see-doctor/when-to-see-doctor.words.js';
import * as tiny from '../topics/tiny.js';
import {expect} from './expect.js';
import {$$, hasButton, headingOf, press, render, start, textOf, tick, until} from './helpers.js';

/** Adds the topic to the words of an element, as a build with two topics would. */
function add(loaders: object, words: object): void {
  Object.assign(loaders, {tiny: () => Promise.resolve(words)});
}

const lacking = [
  'symptom-guide',
  'medicine-guide',
  'picture-guide',
  'doctor-summary',
  'reader-reply',
];

const isVisible = (host: Element, selector: string) =>
  host.shadowRoot?.querySelector(selector)?.checkVisibility() ?? false;

const slotted = (host: Element) => host.shadowRoot?.querySelector('slot')?.assignedNodes() ?? [];

describe('a second topic', () => {
  before(() => {
    Object.assign(topicIds, [...topicIds, 'tiny']);
    add(overviewWords, tiny.overview);
    add(reliefWords, tiny.relief);
    add(signsWords, tiny.warningSigns);
    add(causeWords, tiny.causes);
    add(causeFlowWords, tiny.causesFlow);
    add(guideWords, tiny.guide);
  });

  it('shows an overview without a drawing', async () => {
    const host = await render('<topic-overview lang="en" topic="tiny"></topic-overview>');
    expect(headingOf(host)).to.equal('Hiccups');
    expect($$(host, '[part=figure]')).to.have.length(0);
    expect(textOf(host)).not.to.contain('Draft').and.not.to.contain('cramp');
  });

  it('shows the steps for now alone, without tabs and without a timer', async () => {
    const host = await render('<relief-steps lang="en" topic="tiny"></relief-steps>');
    expect(headingOf(host)).to.equal('What to do about hiccups');
    expect(textOf(host)).to.contain('Hold your breath').and.not.to.contain('cramp');
    expect($$(host, '[role=tab]')).to.have.length(0);
    expect(hasButton(host, 'Start the timer')).to.equal(false);
  });

  it('shows the steps for now when a plan is asked for that it lacks', async () => {
    const host = await render(
      '<relief-steps lang="en" topic="tiny" plan="prevent"></relief-steps>',
    );
    expect(headingOf(host)).to.equal('What to do about hiccups');
  });

  it('lists warning signs, and offers no questions that it does not have', async () => {
    const host = await render('<when-to-see-doctor lang="en" topic="tiny"></when-to-see-doctor>');
    expect(headingOf(host)).to.equal('When to get help for hiccups');
    expect(textOf(host)).to.contain('You cannot breathe');
    expect(hasButton(host, 'Start')).to.equal(false);
  });

  it('asks, and marks what fits', async () => {
    const host = await render('<cause-checker lang="en" topic="tiny"></cause-checker>');
    await start(host);
    await tick(host, 'Older');
    await press(host, 'Continue');
    expect(textOf(host)).to.contain('Heading self-care').and.to.contain('Not a baby');
  });

  it('holds causes and steps back by its own effects', async () => {
    const host = await render(
      '<cause-checker lang="en" topic="tiny"></cause-checker>' +
        '<relief-steps lang="en" topic="tiny"></relief-steps>',
    );
    await start(host);
    await tick(host, 'Under 1');
    await press(host, 'Continue');
    expect(textOf(host)).to.contain('Ask a midwife.');
    expect($$(host, '[part=cause]')).to.have.length(0);
    expect(hasButton(host, 'What can ease hiccups')).to.equal(false);
  });

  it('leaves sections out of an article that it has no part for', async () => {
    const host = await render(
      '<topic-guide lang="en" topic="tiny" sections="medicines causes"></topic-guide>',
    );
    expect($$(host, '[part=row]').map(({id}) => id)).to.deep.equal(['causes']);
  });

  it('makes an article of the parts that exist', async () => {
    const host = await render('<topic-guide lang="en" topic="tiny" structured-data></topic-guide>');
    expect($$(host, '[part=section], [part=row]').map(({id}) => id)).to.deep.equal([
      'relief',
      'warning-signs',
      'causes',
      'overview',
    ]);
    expect($$(host, '.group')[0]?.textContent).to.equal('Is it more than hiccups?');
    await until(() => host.querySelector('script'), 'no data');
    const data = host.querySelector('script')?.textContent;
    expect(data).to.contain('"name":"Hiccups"').and.not.to.contain('signOrSymptom');
  });

  for (const tag of lacking) {
    it(`leaves the content of <${tag}> in place, and says so once`, async () => {
      const errors: CareErrorEvent[] = [];
      const warnings: string[] = [];
      const {warn} = console;
      console.warn = (message: string) => void warnings.push(message);
      try {
        const host = document.createElement(tag);
        host.lang = 'en';
        host.setAttribute('topic', 'tiny');
        host.textContent = 'Ask a pharmacist.';
        host.addEventListener('care-error', (event) => errors.push(event));
        document.body.append(host);
        await until(() => errors.length > 0, 'no error');
        host.setAttribute('theme', 'dark');
        await new Promise((resolve) => setTimeout(resolve));
        expect(errors.map(({reason}) => reason)).to.deep.equal(['words']);
        expect(warnings.filter((one) => one.includes(tag))).to.have.length(1);
        expect(warnings[0]).to.contain(`<${tag}>`).and.to.contain('topic="tiny"');
        expect(slotted(host)).to.have.length(1);
        host.remove();
      } finally {
        console.warn = warn;
      }
    });
  }

  it('shows nothing of the topic before once it lacks what is asked for', async () => {
    const host = await render<PictureGuide>('<picture-guide lang="en">Ask.</picture-guide>');
    expect(slotted(host)).to.have.length(0);
    host.topic = 'tiny';
    await until(() => slotted(host).length === 1, 'the light DOM does not show');
    expect(isVisible(host, '[part=base]')).to.equal(false);
    host.topic = 'leg-cramps';
    await until(() => isVisible(host, '[part=base]'), 'the drawings do not come back');
    expect(slotted(host)).to.have.length(0);
  });
});
