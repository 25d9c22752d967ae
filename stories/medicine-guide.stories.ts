import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/medicine-guide/define.js';
import {elementIn, find} from './reader.js';

interface Args {
  readonly region?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/medicine-guide',
  component: 'medicine-guide',
  render: ({region, theme, headingLevel}) =>
    html`<medicine-guide
      region=${ifDefined(region)}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(headingLevel)}
    ></medicine-guide>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Reading: Story = {};

/** Where paracetamol is called acetaminophen. */
export const InTheUnitedStates: Story = {args: {region: 'US'}};

export const AllOpen: Story = {
  play: async (context) => {
    const element = elementIn(context, 'medicine-guide');
    await find(element, 'details');
    for (const row of element.shadowRoot?.querySelectorAll('details[part=medicine]') ?? []) {
      row.setAttribute('open', '');
    }
  },
};
