import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/elements/reader-reply/define.js';
import {elementIn, find} from './reader.js';

interface Args {
  readonly action?: string;
  readonly format?: string;
  readonly postId?: string;
  readonly region?: string;
  readonly theme?: string;
  readonly headingLevel?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/reader-reply',
  component: 'reader-reply',
  // Nobody answers there: what is sent from a story comes to nothing.
  args: {action: '/no-such-address'},
  render: ({action, format, postId, region, theme, headingLevel}) =>
    html`<reader-reply
      action=${ifDefined(action)}
      format=${ifDefined(format)}
      post-id=${ifDefined(postId)}
      region=${ifDefined(region)}
      theme=${ifDefined(theme)}
      heading-level=${ifDefined(headingLevel)}
    ></reader-reply>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

/** Presses Send in an empty form: it tells what is missing, and sends nothing. */
export const WithErrors: Story = {
  play: async (canvas) => {
    (await find(elementIn(canvas, 'reader-reply'), '.send')).click();
  },
};

export const WordPress: Story = {args: {format: 'wordpress', postId: '42'}};

/** The host takes over, as `respondWith()` lets it, and is in no hurry. */
export const Sending: Story = {play: (canvas) => send(canvas, () => new Promise(() => undefined))};

export const Sent: Story = {play: (canvas) => send(canvas, () => Promise.resolve())};

export const NotSent: Story = {
  play: (canvas) => {
    const reason = {errors: {email: 'We cannot write to this address.'}};
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as a host does
    return send(canvas, () => Promise.reject(reason));
  },
};

export const NotSetUp: Story = {args: {action: ''}};

/** Fills in the form and sends it to a host that answers. */
async function send(canvas: Parameters<typeof elementIn>[0], answer: () => Promise<unknown>) {
  const element = elementIn(canvas, 'reader-reply') as HTMLElement;
  element.addEventListener('reply-submit', (event) => event.respondWith(answer()));
  const values = {reply: 'Loose covers helped me.', name: 'Ana', email: 'ana@example.com'};
  for (const [name, value] of Object.entries(values)) {
    ((await find(element, `#${name}`)) as HTMLInputElement).value = value;
  }
  (await find(element, '#send')).click();
  // A form that is sent sooner is held back.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  (await find(element, '.send')).click();
}
