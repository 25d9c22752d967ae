/** Every story, to be shown outside of Storybook. */
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

/** What of Storybook's format the stories use. */
interface StoryObject {
  readonly args?: Readonly<Record<string, unknown>>;
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

export interface Story {
  readonly title: string;
  /** Renders the story into an element. `more` are arguments that count where it has none of its own. */
  show(canvasElement: HTMLElement, more?: object): void;
  /** Does what the reader does. */
  play(canvasElement: HTMLElement): Promise<void>;
}

export const stories: readonly Story[] = files.flatMap((file) => {
  const {default: meta, ...all} = file as {default: StoryObject & {title: string}} & Record<
    string,
    StoryObject
  >;
  return Object.entries(all).map(([name, story]) => ({
    title: `${meta.title}: ${name}`,
    show: (canvasElement, more) => {
      const template = story.render ?? meta.render;
      render(template?.({...more, ...meta.args, ...story.args}), canvasElement);
    },
    play: async (canvasElement) => story.play?.({canvasElement}),
  }));
});
