import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/cause-checker/define.js';
import {goThrough} from './reader.js';

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

/** The last but one option of a list is "None of these". */
const none = [-2];

export const Start: Story = {};

export const OneAnswer: Story = {play: go([2], none, none, none, [3])};

export const ManyAnswers: Story = {play: go([2])};

export const NothingChosen: Story = {play: go([2], [])};

export const Emergency: Story = {play: go([1], [0, 1])};

export const Urgent: Story = {play: go([1], none, [0], none)};

export const Soon: Story = {
  play: go([3], none, none, none, [0], none, [0], none, none, none),
};

export const SelfCare: Story = {
  play: go([1], none, none, none, [3], [1], [0], none, none, none),
};

export const Under18: Story = {
  play: go([0], none, none, none, none, [3], [0], none, none, none),
};
