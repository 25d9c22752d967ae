import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/doctor-summary/define.js';

interface Args {
  readonly lang?: string;
  readonly region?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/doctor-summary',
  component: 'doctor-summary',
  render: ({lang, region, theme, headingLevel}) =>
    html`<doctor-summary
      lang=${ifDefined(lang)}
      region=${ifDefined(region)}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(headingLevel)}
    ></doctor-summary>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Default: Story = {};

/** The sheet is in Spanish and English, side by side. */
export const TwoLanguages: Story = {args: {lang: 'es', region: 'US'}};
