import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/when-to-see-doctor/define.js';
import {goThrough} from './reader.js';

interface Args {
  readonly region?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/when-to-see-doctor',
  component: 'when-to-see-doctor',
  render: ({region, theme, headingLevel}) =>
    html`<when-to-see-doctor
      region=${ifDefined(region)}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(headingLevel)}
    ></when-to-see-doctor>`,
};

export default meta;

type Story = StoryObj<Args>;

const go = (...answers: readonly (readonly number[])[]) =>
  goThrough('when-to-see-doctor', ...answers);

/** The last but one option of a list is "None of these", the last "I am not sure". */
const none = [-2];

export const Cards: Story = {};

export const FirstList: Story = {play: go()};

export const Emergency: Story = {play: go([0])};

export const NotSure: Story = {play: go([-1])};

export const Soon: Story = {play: go(none, none, [1, 2])};

export const SelfCare: Story = {play: go(none, none, none)};
