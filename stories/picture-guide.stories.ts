import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/picture-guide/define.js';
import {elementIn, find} from './reader.js';

interface Args {
  readonly region?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/picture-guide',
  component: 'picture-guide',
  render: ({region, theme, headingLevel}) =>
    html`<picture-guide
      region=${ifDefined(region)}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(headingLevel)}
    ></picture-guide>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Reading: Story = {};

export const Moving: Story = {
  play: async (context) => {
    (await find(elementIn(context, 'picture-guide'), '.move')).click();
  },
};
