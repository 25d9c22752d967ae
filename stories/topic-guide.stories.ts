import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/topic-guide/define.js';

interface Args {
  readonly sections?: string;
  readonly structuredData?: boolean;
  readonly replyAction?: string;
  readonly region?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/topic-guide',
  component: 'topic-guide',
  render: ({sections, structuredData = false, replyAction, region, theme, headingLevel}) =>
    html`<topic-guide
      sections=${ifDefined(sections)}
      ?structured-data=${structuredData}
      reply-action=${ifDefined(replyAction)}
      region=${ifDefined(region)}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(headingLevel)}
    ></topic-guide>`,
};

export default meta;

type Story = StoryObj<Args>;

export const WholeArticle: Story = {};

export const WithReplies: Story = {args: {replyAction: '/reply'}};

export const SomeSections: Story = {args: {sections: 'relief warning-signs'}};
