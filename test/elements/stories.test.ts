/** Every story, as Storybook shows it: what it does works, axe finds nothing, and the console is empty. */
import {fixture} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import * as causeChecker from '../../stories/cause-checker.stories.js';
import * as doctorSummary from '../../stories/doctor-summary.stories.js';
import * as medicineGuide from '../../stories/medicine-guide.stories.js';
import * as pictureGuide from '../../stories/picture-guide.stories.js';
import * as readerReply from '../../stories/reader-reply.stories.js';
import * as reliefSteps from '../../stories/relief-steps.stories.js';
import * as symptomGuide from '../../stories/symptom-guide.stories.js';
import * as topicGuide from '../../stories/topic-guide.stories.js';
import * as topicOverview from '../../stories/topic-overview.stories.js';
import * as whenToSeeDoctor from '../../stories/when-to-see-doctor.stories.js';
import {check, everything, loadAxe} from './axe.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {settled, shown} from './helpers.js';
import {pinToday} from './time.js';

/** What of Storybook's format the stories use. */
interface Story {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
  readonly play?: (context: {canvasElement: HTMLElement}) => Promise<void>;
}

const files: readonly object[] = [
  causeChecker,
  doctorSummary,
  medicineGuide,
  pictureGuide,
  readerReply,
  reliefSteps,
  symptomGuide,
  topicGuide,
  topicOverview,
  whenToSeeDoctor,
];

/** Stories of bad input, which is told to the developer. */
const warns = ['Elements/reader-reply: NotSetUp'];

describe('stories', () => {
  const console = watchConsole();
  pinToday();

  before(loadAxe);

  for (const file of files) {
    const {default: meta, ...stories} = file as {default: Story & {title: string}} & Record<
      string,
      Story
    >;
    for (const [name, story] of Object.entries(stories)) {
      it(`${meta.title}: ${name}`, async () => {
        const canvasElement = await fixture<HTMLElement>('<div lang="en"></div>');
        const show = story.render ?? meta.render;
        render(show?.({...meta.args, ...story.args}), canvasElement);
        const elements = [...canvasElement.children];
        for (const element of elements) await shown(element);
        await story.play?.({canvasElement});
        for (const element of elements) await settled(element);
        await check(canvasElement, everything);
        const said = console.take();
        expect(said, said.join('\n')).to.have.length(
          warns.includes(`${meta.title}: ${name}`) ? 1 : 0,
        );
      });
    }
  }
});
