import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/cause-checker/define.js';
import {answer, elementIn, find, goThrough, none, unsure} from './reader.js';

interface Args {
  readonly region?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/cause-checker',
  component: 'cause-checker',
  render: ({region, theme, headingLevel}) =>
    html`<cause-checker
      region=${ifDefined(region)}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(headingLevel)}
    ></cause-checker>`,
};

export default meta;

type Story = StoryObj<Args>;

const go = (...answers: readonly (readonly number[])[]) => goThrough('cause-checker', ...answers);

/** "None of these" on each screen of the question about danger, and on the two lists after it. */
const noDanger = [none, none, none];
const calm = [...noDanger, none, none];

export const Start: Story = {};

export const WhomItIsFor: Story = {
  play: async (canvas) => {
    const element = elementIn(canvas, 'cause-checker');
    (await find(element, '.button.wide')).click();
    await find(element, '.pick');
  },
};

export const OneAnswer: Story = {play: go([2], ...calm, [3])};

export const ManyAnswers: Story = {play: go([2])};

/** A tick opens the parts of a sign. */
export const Parts: Story = {
  play: async (canvas) => {
    await go([2])(canvas);
    const element = elementIn(canvas, 'cause-checker');
    (await find(element, '.option')).click();
    (await find(element, '.chip')).click();
  },
};

export const NothingChosen: Story = {play: go([])};

export const NotSure: Story = {play: go([2], unsure)};

export const Emergency: Story = {play: go([1], [0, 1])};

/** The parts that were chosen, of a child. */
export const EmergencyOfChild: Story = {
  play: async (canvas) => {
    const element = elementIn(canvas, 'cause-checker');
    (await find(element, '.button.wide')).click();
    (await find(element, '.pick + .pick')).click();
    (await find(element, '.option')).click();
    (await find(element, '.chip')).click();
    await answer(element);
  },
};

export const PregnancySigns: Story = {play: go([1], ...calm, [0])};

export const Urgent: Story = {play: go([1], ...noDanger, [0], none)};

/** What a sign asks for is more urgent than what its tier says. */
export const UrgentNow: Story = {play: go([1], ...noDanger, none, [0])};

export const Soon: Story = {
  play: go([3], ...calm, [0], none, [0], none, none, none),
};

export const SelfCare: Story = {
  play: go([1], ...calm, [2], [1], [0], none, none, none),
};

export const Under18: Story = {
  play: go([0], ...calm, none, [2], [0], none, none, none),
};
