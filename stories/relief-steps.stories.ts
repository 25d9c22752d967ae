import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/relief-steps/define.js';
import {elementIn, find, goThrough} from './reader.js';

interface Args {
  readonly plan?: string;
  readonly autoAdvance?: boolean;
  readonly region?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/relief-steps',
  component: 'relief-steps',
  render: ({plan, autoAdvance = false, region, theme, headingLevel}) =>
    html`<relief-steps
      plan=${ifDefined(plan)}
      ?auto-advance=${autoAdvance}
      region=${ifDefined(region)}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(headingLevel)}
    ></relief-steps>`,
};

export default meta;

type Story = StoryObj<Args>;

/** Starts the timer and answers the first look. */
const look = (...places: readonly number[]) => goThrough('relief-steps', places);

export const AllPlans: Story = {};

export const DuringACramp: Story = {args: {plan: 'now'}};

export const AfterACramp: Story = {args: {plan: 'after'}};

export const FewerCramps: Story = {args: {plan: 'prevent'}};

export const FirstLook: Story = {
  play: goThrough('relief-steps'),
};

export const HeldBack: Story = {play: look(0, 1)};

export const HeldBackInAnEmergency: Story = {play: look(2), args: {region: 'US'}};

export const Coach: Story = {play: look(-1)};

export const CoachInTheDark: Story = {
  play: async (context) => {
    await look(-1)(context);
    const element = elementIn(context, 'relief-steps');
    (await find(element, '.switches button:last-child')).click();
  },
};
