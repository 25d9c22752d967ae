import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/cause-checker/define.js';
import '../src/elements/relief-steps/define.js';
import '../src/elements/topic-overview/define.js';
import '../src/elements/when-to-see-doctor/define.js';

interface Args {
  readonly region?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/topic-overview',
  component: 'topic-overview',
  render: ({region, theme, headingLevel}) =>
    html`<topic-overview
      region=${ifDefined(region)}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(headingLevel)}
    ></topic-overview>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Reading: Story = {};

/** With the elements that it leads to on the same page. */
export const WithLinks: Story = {
  render: () =>
    html`<topic-overview></topic-overview>
      <relief-steps></relief-steps>
      <when-to-see-doctor></when-to-see-doctor>
      <cause-checker></cause-checker>`,
};
