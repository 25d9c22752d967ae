import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/when-to-see-doctor/define.js';
import {goThrough, none, unsure} from './reader.js';

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

/** "None of these" on each screen of a list. */
const noEmergency = [none, none, none];
const nothingToday = [none, none, none, none];

export const Cards: Story = {};

export const FirstList: Story = {play: go()};

export const Emergency: Story = {play: go([0])};

export const NotSure: Story = {play: go(unsure)};

export const Soon: Story = {play: go(...noEmergency, ...nothingToday, [1, 2], none, none, none)};

export const SelfCare: Story = {
  play: go(...noEmergency, ...nothingToday, none, none, none, none),
};
