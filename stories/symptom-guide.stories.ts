import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/symptom-guide/define.js';
import '../src/elements/when-to-see-doctor/define.js';

interface Args {
  readonly region?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/symptom-guide',
  component: 'symptom-guide',
  render: ({region, theme, headingLevel}) =>
    html`<symptom-guide
      region=${ifDefined(region)}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(headingLevel)}
    ></symptom-guide>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Reading: Story = {};

/** With the warning signs on the same page, which the tiers then lead to. */
export const WithWarningSigns: Story = {
  render: () => html`<symptom-guide></symptom-guide> <when-to-see-doctor></when-to-see-doctor>`,
};
