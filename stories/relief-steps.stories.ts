import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/relief-steps/define.js';
import {elementIn, find} from './reader.js';

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

export const AllPlans: Story = {};

export const DuringACramp: Story = {args: {plan: 'now'}};

export const AfterACramp: Story = {args: {plan: 'after'}};

export const FewerCramps: Story = {args: {plan: 'prevent'}};

/** Presses the first match of each selector, once it is there. */
const tap =
  (...selectors: readonly string[]): NonNullable<Story['play']> =>
  async (context) => {
    const element = elementIn(context, 'relief-steps');
    for (const selector of selectors) (await find(element, selector)).click();
  };

const startTimer = '.opening .button';
const next = '.step-button:last-child';

export const FirstLook: Story = {play: tap('.stop-rule')};

export const Hurt: Story = {play: tap('.stop-rule', '.look-row:last-child')};

export const RestTheLeg: Story = {
  play: tap('.stop-rule', '.look-row:last-child', '.look-foot .button'),
};

export const HeldBack: Story = {play: tap('.stop-rule', '.look-row:nth-child(2)')};

export const HeldBackInAnEmergency: Story = {
  play: tap('.stop-rule', '.look-row'),
  args: {region: 'US'},
};

export const Coach: Story = {play: tap(startTimer, '.bar'), args: {region: 'US'}};

export const CoachWithDrawing: Story = {play: tap(startTimer, next), args: {region: 'US'}};

export const CoachInTheDark: Story = {
  play: tap(startTimer, '.top .icon-button:last-child', '.switches button:last-child'),
};

export const Eased: Story = {play: tap(startTimer, '.step-button'), args: {region: 'US'}};
