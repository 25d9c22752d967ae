import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {fillText} from '../../language/fill.js';
import {tick} from '../../shared/article/icons.js';
import {keepFromRecorders} from '../../shared/sheet/recorders.js';
import {TemplateElement} from '../../base/template-element.js';
import {CareCompleteEvent} from '../../base/events.js';
import {end} from '../../base/footer.js';
import {heading} from '../../base/heading.js';
import {chevron, icon, info} from '../../base/icons.js';
import {
  charactersLeft,
  emptyDraft,
  readControl,
  savedDraft,
  withSaved,
  withTyped,
} from './draft.js';
import {check, offline, saidProblem, tooFast, type Problem} from './problem.js';
import {styles} from './reader-reply.styles.js';
import {words, type ReaderReplyWords} from './reader-reply.words.js';
import {ReplySubmitEvent, type Reply} from './reply-event.js';
import {countOf, replyForm} from './reply-form.js';
import {outcomeOf, send, type Outcome} from './send.js';
import {formats, targetOf, type Format, type Target} from './target.js';

/** A person needs longer than this to fill in the form; many programs do not. */
const minimumMs = 2000;

/** What was sent, and whether the server said that it took it. */
interface Sent {
  readonly reply: Reply;
  readonly isConfirmed: boolean;
}

/** From how many characters left on the count is also announced, and how long after the last key. */
const announceFrom = 100;
const announceAfterMs = 1000;

/**
 * Lets readers leave a reply, and sends it to the publisher's server and nowhere else. What was typed
 * stays until the server took it, also when the reader leaves the page and comes back: the browser
 * keeps it as it keeps the text of any field.
 *
 * @summary Leave a reply.
 * @tagname reader-reply
 *
 * @attr {string} action - Address that takes replies (http, https or relative). Without it there is no form, also when the host sends replies itself.
 * @attr {'json'|'form'|'wordpress'} [format=json] - How a reply is sent: as JSON, as a form, or to the comment endpoint of WordPress (`wp-comments-post.php`).
 * @attr {string} [post-id] - Number of the WordPress post; required with `format="wordpress"`.
 *
 * @fires {ReplySubmitEvent} reply-submit - The reader sends a reply that passed the checks. `respondWith(promise)` takes over; `preventDefault()` alone keeps it from being sent.
 * @fires {CareCompleteEvent} care-complete - The server took the reply, or WordPress answered with a redirect. Holds nothing of it.
 *
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart card - The card.
 * @csspart problem - The message when the reply was not sent.
 * @csspart option - A box to tick, with its label.
 * @csspart result - The message that the reply was sent.
 * @csspart button - A button.
 * @csspart footer - Review status, purpose and privacy.
 */
export class ReaderReply extends TemplateElement<ReaderReplyWords> {
  static override readonly tag: string = 'reader-reply';

  /**
   * So that the browser keeps the draft. A form around the element sends nothing of it.
   * @internal
   */
  static readonly formAssociated = true;

  static override styles: CSSResultGroup = [TemplateElement.styles, styles];

  static override properties: PropertyDeclarations = {
    action: {},
    format: {noAccessor: true},
    postId: {attribute: 'post-id'},
  };

  /** Address that takes replies: http, https or relative. */
  declare action: string | undefined;

  /** Number of the WordPress post. */
  declare postId: string | number | undefined;

  protected override readonly reading = {name: 'reading', words};

  #draft = emptyDraft();
  #problem: Problem | undefined;
  #phase: 'writing' | 'sending' = 'writing';
  #sent: Sent | undefined;
  /** When the form showed first, by the clock of the page. */
  #shownAt: number | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  /** How a reply is sent. */
  get format(): Format {
    return this.given.choice('format', formats);
  }
  set format(format: Format) {
    this.given.set('format', format);
  }

  /** @internal */
  override get asks(): boolean {
    return true;
  }

  get #target(): Target | undefined {
    return targetOf(this, this);
  }

  protected override renderReading(): TemplateResult {
    const {text} = this.words;
    const target = this.#target;
    if (!target) {
      return html`<div class="card" part="card">
        <div class="section">
          ${heading(this.titleLevel, 'title', text.title)}
          <p>${text.notSetUp}</p>
        </div>
      </div>`;
    }
    return html`<div class="card" part="card">
      ${this.renderEmergencyLine()}
      <div class="section">
        ${this.#sent ? this.#renderSent(this.#sent) : this.#renderForm(target)}
      </div>
      ${this.renderFooter()}
    </div>`;
  }

  /**
   * There are no sources to list; and unlike with the other elements, something is sent.
   * @internal
   */
  override renderFooter(): TemplateResult {
    const {words, locale, shows, asks} = this;
    const {text} = words;
    const site = otherSite(this.#target);
    const privacy = site ? fillText(text.privacyTo, {site}) : text.privacy;
    return end({words, locale, shows, asks}, undefined, privacy);
  }

  #renderForm(target: Target) {
    const {text} = this.words;
    const level = this.titleLevel;
    return html`<div class="stack">
        ${heading(level, 'title', text.title, {focusable: true})}
        <p class="quiet">${text.lead}</p>
      </div>
      ${replyForm(
        {
          draft: this.#draft,
          problem: this.#problem,
          sending: this.#phase === 'sending',
          mustPublish: mustPublish(target),
          site: otherSite(target),
          level,
          locale: this.locale,
          input: this.#input,
          submit: this.#submit,
        },
        text,
      )}`;
  }

  #renderSent({reply, isConfirmed}: Sent) {
    const {text} = this.words;
    const lead = reply.publish ? text.sentPublish : text.sentOnly;
    return html`<div class="sent ${isConfirmed ? '' : 'unconfirmed'}" part="result">
        ${icon(isConfirmed ? tick : info)}
        <div class="stack">
          ${heading(this.headingLevel, 'subtitle', isConfirmed ? text.sent : text.unconfirmed, {
            part: 'title',
            focusable: true,
          })}
          <p>${isConfirmed ? lead : text.unconfirmedLead}</p>
        </div>
      </div>
      <details class="more" ?open=${!isConfirmed}>
        <summary><span>${text.whatYouSent}</span>${icon(chevron, 'chevron')}</summary>
        <div class="what" dir="auto">
          <p><strong>${reply.name}</strong></p>
          <p>${reply.reply}</p>
        </div>
      </details>
      <div class="row">
        <button class="button quiet" part="button" @click=${this.#writeAnother}>
          ${text.another}
        </button>
      </div>`;
  }

  /** What was typed in the form of the page, which the reader had until now, goes on in this one. */
  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    const typed = Object.fromEntries(new FormData(this.querySelector('form') ?? undefined));
    const {reply = typed.comment, name = typed.author, email} = typed;
    this.#draft = withTyped(this.#draft, {reply, name, email});
  }

  protected override updated(): void {
    super.updated();
    keepFromRecorders(this.renderRoot);
    if (this.renderRoot.querySelector('form')) this.#shownAt ??= performance.now();
  }

  /**
   * Called by the browser when the reader comes back to the page.
   * @internal
   */
  formStateRestoreCallback(state: string): void {
    this.#draft = withSaved(this.#draft, state);
    this.requestUpdate();
  }

  readonly #input = ({target}: Event) => {
    readControl(this.#draft, target);
    this.internals.setFormValue(null, savedDraft(this.#draft));
    this.requestUpdate();
    clearTimeout(this.#announcing);
    if (target instanceof HTMLTextAreaElement && charactersLeft(this.#draft) <= announceFrom) {
      // Not at each key: when the reader pauses.
      this.#announcing = setTimeout(() => {
        const {locale, words} = this;
        this.announce(countOf({draft: this.#draft, locale}, words.text));
      }, announceAfterMs);
    }
  };

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const target = this.#target;
    if (this.#phase !== 'writing' || !target) return;
    const form = event.currentTarget as HTMLFormElement;
    // Some browsers fill in fields without an event.
    for (const control of form.elements) readControl(this.#draft, control);
    const problem = this.#check(target, form);
    if (problem) {
      this.#show(problem);
      return;
    }
    const {id, name, email, reply, publish} = this.#draft;
    const submitted = new ReplySubmitEvent({
      id,
      name: name.trim(),
      email: email.trim(),
      reply: reply.trim(),
      publish,
    });
    // Before the listeners run, so that what they do cannot send it twice.
    this.#phase = 'sending';
    this.dispatchEvent(submitted);
    const {response} = submitted;
    if (submitted.defaultPrevented && !response) {
      this.#phase = 'writing';
      return;
    }
    // The message goes, and with it the button that may have the focus.
    if (this.#problem) this.focusNext('.send');
    this.#problem = undefined;
    this.announce(this.words.text.sending);
    const {reply: sent} = submitted;
    void this.#await(response ? outcomeOfHost(response) : send(sent, target, this.locale), sent);
  };

  async #await(answer: Promise<Outcome>, reply: Reply) {
    const outcome = await answer;
    this.#phase = 'writing';
    // A reader who went on to something else on the page meanwhile is not called back.
    const isHere = this.matches(':focus-within') || document.activeElement === document.body;
    if (typeof outcome === 'object') {
      this.#show(outcome, isHere);
      return;
    }
    const isConfirmed = outcome === 'taken';
    this.#sent = {reply, isConfirmed};
    this.internals.setFormValue(null);
    const {text} = this.words;
    this.announce(isConfirmed ? text.sent : text.unconfirmed);
    if (isHere) this.focusNext('.sent .subtitle');
    this.dispatchEvent(new CareCompleteEvent(this.localName));
  }

  #check(target: Target, form: HTMLFormElement): Problem | undefined {
    const email = form.querySelector<HTMLInputElement>('[type=email]');
    const isEmail = !email?.validity.typeMismatch;
    const problem = check(this.#draft, {isEmail, mustPublish: mustPublish(target)});
    const isTooFast = performance.now() - (this.#shownAt ?? 0) < minimumMs;
    return problem ?? (isTooFast ? tooFast : undefined);
  }

  #show(problem: Problem, takesFocus = true) {
    this.#problem = problem;
    // An alert: the live region keeps silent.
    this.announce('');
    if (takesFocus) this.focusNext('.problem .subtitle');
  }

  readonly #writeAnother = () => {
    this.#draft = emptyDraft();
    this.#shownAt = undefined;
    this.#sent = undefined;
    this.announce('');
    this.focusNext('.title');
  };
}

/** WordPress publishes what it takes. */
const mustPublish = ({format}: Target) => format === 'wordpress';

/** Name of the site that replies go to, when it is not that of the page. */
const otherSite = (target: Target | undefined): string =>
  target && target.url.origin !== location.origin ? target.url.host : '';

/**
 * What came of a reply that the host's code sent. It may hand on what `fetch` gives, which is fulfilled
 * for any status; what a failed `fetch` says is not for readers.
 */
async function outcomeOfHost(response: Promise<unknown>): Promise<Outcome> {
  try {
    const answer = await response;
    return answer instanceof Response && !answer.bodyUsed
      ? await outcomeOf(answer, 'json')
      : 'taken';
  } catch (reason) {
    const isTechnical = reason instanceof TypeError || reason instanceof DOMException;
    return (!isTechnical && saidProblem(reason)) || offline;
  }
}
