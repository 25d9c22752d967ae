import {html, nothing, type TemplateResult} from 'lit';
import {fresh} from '../../base/fresh.js';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {tick} from '../article/icons.js';
import {arrowStart} from './icons.js';
import type {FlowWords} from './words.js';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** A quiet line below the label. */
  readonly detail?: string | undefined;
  /** Open below the row once it is ticked, and may be skipped. */
  readonly parts?: readonly PartOption[] | undefined;
}

export interface PartOption {
  /** The part, named uniquely among those of all options. */
  readonly key: string;
  readonly label: string;
}

interface OptionGroup {
  readonly title?: string;
  readonly options: readonly Option[];
}

export interface OptionsView {
  readonly kind: 'one' | 'many';
  readonly level: number;
  readonly question: string;
  readonly hint?: string | undefined;
  readonly groups: readonly OptionGroup[];
  readonly chosen: readonly string[];
  /** Whether the reader tried to go on without an answer. */
  readonly problem?: boolean;
  readonly choose: (id: string, checked: boolean) => void;
  /** Keys of the parts that are chosen. */
  readonly parts?: ReadonlySet<string>;
  readonly choosePart?: (key: string, checked: boolean) => void;
}

/** A set with one more or one less: what a tick does. */
export function toggle(
  set: ReadonlySet<string>,
  key: string,
  checked: boolean,
): ReadonlySet<string> {
  const next = new Set(set);
  if (checked) next.add(key);
  else next.delete(key);
  return next;
}

/** One question: native radios or checkboxes in a fieldset, each a whole row to tap. */
export function optionsView(view: OptionsView, words: FlowWords): TemplateResult {
  const row = ({id, label, detail, parts}: Option) => {
    const checked = view.chosen.includes(id);
    const opens = checked && parts;
    return html`<div class="choice ${checked ? 'chosen' : ''} ${opens ? 'open' : ''}">
      <label class="option" part="option">
        <input
          type=${view.kind === 'one' ? 'radio' : 'checkbox'}
          name="option"
          .checked=${checked}
          aria-labelledby="label-${id}"
          aria-describedby=${detail ? `detail-${id}` : nothing}
          @change=${({target}: Event) => {
            const input = target as HTMLInputElement;
            // The parts of the row go, and one of them may have the focus.
            if (!input.checked) input.focus();
            view.choose(id, input.checked);
          }}
          @keydown=${tickFirst}
        /><span
          ><span class="name" id="label-${id}">${label}</span>${
            detail ? html`<span class="detail" id="detail-${id}">${detail}</span>` : nothing
          }</span
        >
      </label>
      ${opens ? partsView(id, opens, view, words) : nothing}
    </div>`;
  };
  return html`${view.problem ? problemMessage(view, words) : nothing}
    <fieldset aria-describedby=${view.hint ? 'hint' : nothing}>
      <legend>${heading(view.level, 'title', view.question, {focusable: true})}</legend>
      ${view.hint ? html`<p class="quiet" id="hint">${view.hint}</p>` : nothing}
      ${view.groups.map(({title, options}) =>
        title
          ? html`<div class="stack group" role="group" aria-label=${title}>
              <p class="label" aria-hidden="true">${title}</p>
              ${options.map(row)}
            </div>`
          : options.map(row),
      )}
    </fieldset>`;
}

/** Which of the things that a sign names: chips to tap, none of them needed. */
const partsView = (
  id: string,
  parts: readonly PartOption[],
  {parts: chosen, choosePart}: OptionsView,
  {flow}: FlowWords,
) =>
  html`<div class="parts" role="group" aria-labelledby="parts-${id}">
    <p id="parts-${id}">${flow.whichParts}</p>
    <div class="chips">
      ${parts.map(
        ({key, label}) =>
          html`<label class="chip" part="chip"
            ><input
              type="checkbox"
              name="part"
              .checked=${chosen?.has(key) ?? false}
              @change=${(event: Event) =>
                choosePart?.(key, (event.target as HTMLInputElement).checked)}
              @keydown=${tickFirst}
            />${icon(tick)}<span>${label}</span></label
          >`,
      )}
    </div>
  </div>`;

/**
 * Enter goes on, as in any form. But "none of these" is what the form says while nothing is ticked: Enter on a row
 * that is not ticked then ticks it, since it may be meant so.
 */
function tickFirst(event: KeyboardEvent) {
  const input = event.currentTarget as HTMLInputElement;
  if (event.key !== 'Enter' || input.type !== 'checkbox' || input.checked) return;
  event.preventDefault();
  input.click();
}

/** The message when nothing was chosen. It takes the focus; its link leads to the first option. */
const problemMessage = ({level, kind}: OptionsView, {flow}: FlowWords) =>
  html`<div class="problem" part="problem" role="alert" tabindex="-1">
    ${heading(level + 1, 'subtitle', flow.problem)}
    <p>
      <a href="#first-option" @click=${focusFirstOption}
        >${kind === 'one' ? flow.chooseOne : flow.chooseAny}</a
      >
    </p>
  </div>`;

/** By script, since a fragment would change the address of the host's page. */
function focusFirstOption(event: Event) {
  event.preventDefault();
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('.option input')?.focus();
}

/** Where in a question that is asked in screens the reader is. */
export interface ScreenProgress {
  readonly label: string;
  readonly number: number;
  readonly total: number;
}

/** "Question 3 of about 10" and as many dashes; that of the question shown may fill in parts. */
export const progress = (
  label: string,
  number: number,
  total: number,
  screen?: ScreenProgress,
): TemplateResult => {
  const parts = (count: number) =>
    [...Array(screen?.total ?? 1).keys()].map(
      (at) => html`<s class=${at < count ? 'on' : ''}></s>`,
    );
  return html`<div class="progress" part="progress">
    <p>${screen ? html`<span>${screen.label}</span> ` : nothing}<span>${label}</span></p>
    <i aria-hidden="true"
      >${[...Array(total).keys()].map((at) =>
        screen && at === number - 1
          ? html`<b>${parts(screen.number)}</b>`
          : html`<b class=${at < number ? 'on' : ''}></b>`,
      )}</i
    >
  </div>`;
};

export const backButton = (
  {flow}: FlowWords,
  back: () => void,
  label = flow.back,
): TemplateResult =>
  html`<button class="button text" part="button" type="button" @click=${back}>
    ${icon(arrowStart, 'flip')}${label}
  </button>`;

/** Back and Continue, below a question. */
export const backAndContinue = (words: FlowWords, back: () => void): TemplateResult =>
  html`<div class="foot-row">
    ${backButton(words, back)}
    <button class="button" part="button">${words.flow.next}</button>
  </div>`;

export interface FootView {
  /** What the one main button says. */
  readonly main: string;
  readonly back: () => void;
  /** "I am not sure", at the other end of Back; `said` when it was the answer already. */
  readonly unsure?: {readonly label: string; readonly said: boolean; readonly press: () => void};
}

/** Below a question: one main button, which stays in its place, and the quiet ones. */
export const questionFoot = ({main, back, unsure}: FootView, words: FlowWords): TemplateResult =>
  html`<div class="foot">
    <button class="button main" part="button">${fresh(main, main)}</button>
    <div class="foot-row">
      ${backButton(words, back)}
      ${
        unsure
          ? html`<button class="button text" part="button" type="button" @click=${unsure.press}>
              ${unsure.said ? icon(tick) : nothing}${unsure.label}
            </button>`
          : nothing
      }
    </div>
  </div>`;
