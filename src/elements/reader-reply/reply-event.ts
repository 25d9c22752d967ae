import {warn} from '../../base/warn.js';

/** A reply as it is sent. */
export interface Reply {
  /** The same each time that this reply is sent, so that a repeat can be dropped. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly reply: string;
  /** Whether name and reply may be shown. */
  readonly publish: boolean;
}

/**
 * The reader pressed Send, and all fields are filled in. `respondWith(promise)` sends the reply in the
 * host's own way; `preventDefault()` alone keeps it from being sent.
 */
export class ReplySubmitEvent extends Event {
  /** Name of the event. */
  static readonly type = 'reply-submit';

  /** What the reader wrote, to be sent: `id`, `name`, `email`, `reply` and `publish`. */
  readonly reply: Reply;

  /** What the host answers with. @internal */
  response: Promise<unknown> | undefined;

  constructor(reply: Reply) {
    super(ReplySubmitEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.reply = reply;
  }

  /**
   * Takes over. The element waits: fulfilled, the reply was sent; rejected with
   * `{message?, errors?: {reply?, name?, email?, publish?}}`, it shows these sentences.
   */
  respondWith(response: Promise<unknown>): void {
    if (this.eventPhase === Event.NONE) {
      warn('reply-submit: respondWith() came too late. Call it before anything is awaited.');
      return;
    }
    this.preventDefault();
    this.response = response;
  }
}

declare global {
  interface HTMLElementEventMap {
    'reply-submit': ReplySubmitEvent;
  }
}
