import {html, nothing, type TemplateResult} from 'lit';
import {fillText} from '../../language/fill.js';
import {heading} from '../../base/heading.js';
import {caution} from '../../shared/article/icons.js';
import {icon} from '../../base/icons.js';
import {keepTyping} from '../../shared/article/typing.js';
import {charactersLeft, fields, type Draft, type Field} from './draft.js';
import type {Problem} from './problem.js';
import type {ReaderReplyWords} from './reader-reply.words.js';

export interface FormView {
  readonly draft: Draft;
  readonly problem: Problem | undefined;
  readonly sending: boolean;
  /** Whether the site takes only replies that may be shown. */
  readonly mustPublish: boolean;
  /** Name of the site that replies go to; empty when it is this one. */
  readonly site: string;
  readonly level: number;
  readonly locale: string;
  readonly input: (event: Event) => void;
  readonly submit: (event: SubmitEvent) => void;
}

type Text = ReaderReplyWords['text'];

/**
 * All fields. Their names are those of the draft. Words that change are set as `textContent`: a browser that
 * translates the page replaces text nodes, and Lit would go on writing to those that are gone.
 */
export function replyForm(view: FormView, text: Text): TemplateResult {
  const {draft, problem, sending, mustPublish, site, level} = view;
  const error = (field: Field) => problem?.fields?.[field]?.(text);
  const control = (field: 'name' | 'email' | 'website', type: string, autocomplete: string) =>
    html`<input
      id=${field}
      name=${field}
      type=${type}
      dir=${type === 'email' ? 'ltr' : 'auto'}
      inputmode=${type}
      autocomplete=${autocomplete}
      tabindex=${field === 'website' && !error(field) ? -1 : nothing}
      aria-invalid=${String(Boolean(error(field)))}
      aria-describedby=${describedBy(field === 'website' ? '' : `${field}-hint`, error(field) && `${field}-error`)}
      ?readonly=${sending}
      .value=${draft[field]}
    />`;
  const tick = (field: 'send' | 'publish', required: boolean, label: unknown) =>
    html`<div>
      <label class="consent" for=${field} part="option"
        ><input
          id=${field}
          name=${field}
          type="checkbox"
          aria-invalid=${String(Boolean(error(field)))}
          aria-describedby=${describedBy(error(field) && `${field}-error`)}
          aria-disabled=${String(sending)}
          @click=${(event: Event) => {
            // A box has no `readonly`, and a disabled one would lose the focus.
            if (sending) event.preventDefault();
          }}
          .checked=${draft[field]}
        /><span
          >${label} <span class="mark">${required ? text.required : text.optional}</span></span
        ></label
      >${errorLine(field, error(field))}
    </div>`;
  return html`<form
    class="fields"
    novalidate
    @input=${view.input}
    @submit=${view.submit}
    @keydown=${keepTyping}
    @keypress=${keepTyping}
    @keyup=${keepTyping}
  >
    ${problem ? summary(problem, level, text) : nothing}
    ${fieldOf(
      {id: 'reply', label: text.reply, mark: text.required, error: error('reply')},
      html`<textarea
          id="reply"
          name="reply"
          rows="5"
          dir="auto"
          aria-invalid=${String(Boolean(error('reply')))}
          aria-describedby=${describedBy(error('reply') && 'reply-error', 'reply-count')}
          ?readonly=${sending}
          .value=${draft.reply}
        ></textarea>
        <p class="meta" id="reply-count" .textContent=${countOf(view, text)}></p>`,
    )}
    <div class="two">
      ${fieldOf(
        {
          id: 'name',
          label: text.name,
          mark: text.required,
          hint: text.nameHint,
          error: error('name'),
        },
        control('name', 'text', 'nickname'),
      )}
      ${fieldOf(
        {
          id: 'email',
          label: text.email,
          mark: text.required,
          hint: text.emailHint,
          error: error('email'),
        },
        control('email', 'email', 'email'),
      )}
    </div>
    <div class=${error('website') ? '' : 'vh'}>
      ${fieldOf(
        {id: 'website', label: text.trap, error: error('website')},
        control('website', 'text', 'off'),
      )}
    </div>
    <div class="stack">
      ${tick('send', true, site ? fillText(text.consentTo, {site}) : text.consent)}
      ${tick(
        'publish',
        mustPublish,
        mustPublish ? `${text.publish} ${text.publishHint}` : text.publish,
      )}
    </div>
    <div class="row">
      <button class="button wide send" part="button" aria-disabled=${String(sending)}>
        <span .textContent=${sending ? text.sending : text.send}></span>
      </button>
    </div>
  </form>`;
}

/** "Characters left: 1,434". */
export function countOf({draft, locale}: Pick<FormView, 'draft' | 'locale'>, text: Text): string {
  const left = charactersLeft(draft);
  const count = new Intl.NumberFormat(`${locale}-u-nu-latn`).format(Math.abs(left));
  return fillText(left < 0 ? text.over : text.left, {count});
}

const describedBy = (...ids: readonly (string | undefined)[]) =>
  ids.filter(Boolean).join(' ') || nothing;

interface FieldFrame {
  readonly id: Field;
  readonly label: string;
  readonly mark?: string;
  readonly hint?: string;
  readonly error: string | undefined;
}

const fieldOf = ({id, label, mark, hint, error}: FieldFrame, control: TemplateResult) =>
  html`<div class="field">
    <label for=${id}><span>${label}</span> <span class="mark">${mark}</span></label>
    <div>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}${errorLine(id, error)}
    </div>
    ${control}
  </div>`;

const errorLine = (id: Field, error: string | undefined) =>
  error
    ? html`<p class="error" id="${id}-error">
        ${icon(caution)}<span .textContent=${error}></span>
      </p>`
    : nothing;

/** What is wrong, at the top; its heading takes the focus and its links lead to the fields. */
const summary = ({sentence, fields: found = {}, again}: Problem, level: number, text: Text) =>
  html`<div class="problem" part="problem" role="alert">
    ${heading(level + 1, 'subtitle', text.problem, {focusable: true})}
    ${sentence ? html`<p .textContent=${sentence(text)}></p>` : nothing}
    <ul>
      ${fields.map((field) => {
        const error = found[field]?.(text);
        return error
          ? html`<li>
              <a href="#${field}" @click=${focusField}><span .textContent=${error}></span></a>
            </li>`
          : nothing;
      })}
    </ul>
    ${again ? html`<button class="button quiet" part="button">${text.again}</button>` : nothing}
  </div>`;

/** By script, since a fragment would change the address of the host's page. */
function focusField(event: Event) {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  (link.getRootNode() as ShadowRoot).querySelector<HTMLElement>(link.hash)?.focus();
}
