import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../base/heading.js';
import {icon} from '../../base/icons.js';
import {signWords} from '../article/sign-words.js';
import {arrowStart} from './icons.js';
import type {FlowWords} from './words.js';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** A quiet second line. */
  readonly detail?: string;
}

export interface OptionGroup {
  readonly title?: string;
  readonly options: readonly Option[];
}

export interface OptionsView {
  readonly kind: 'one' | 'many';
  readonly level: number;
  readonly question: string;
  readonly hint: string;
  readonly groups: readonly OptionGroup[];
  /** "None of these" and "I am not sure", after an "or". */
  readonly closing: readonly Option[];
  readonly chosen: readonly string[];
  /** Whether the reader tried to go on without an answer. */
  readonly problem: boolean;
  readonly choose: (id: string, checked: boolean) => void;
}

/** One question: native radios or checkboxes in a fieldset, each a whole row to tap. */
export function optionsView(view: OptionsView, words: FlowWords): TemplateResult {
  const isList = view.groups.some(({options}) => options.some(({detail}) => detail));
  const row = (option: Option) => {
    const {id, label} = option;
    const checked = view.chosen.includes(id);
    return html`<label class="option ${checked ? 'chosen' : ''}" part="option">
      <input
        type=${view.kind === 'one' ? 'radio' : 'checkbox'}
        name="option"
        .checked=${checked}
        @change=${(event: Event) => view.choose(id, (event.target as HTMLInputElement).checked)}
      /><span>${isList ? signWords(option) : label}</span>
    </label>`;
  };
  return html`${view.problem ? problemMessage(view, words) : nothing}
    <fieldset aria-describedby="hint">
      <legend>${heading(view.level, 'title', view.question, {focusable: true})}</legend>
      <p class="quiet" id="hint">${view.hint}</p>
      ${view.groups.map(({title, options}) =>
        title
          ? html`<div class="stack group" role="group" aria-label=${title}>
              <p class="label" aria-hidden="true">${title}</p>
              ${options.map(row)}
            </div>`
          : options.map(row),
      )}
      ${
        view.closing.length > 0
          ? html`<p class="or">${words.flow.or}</p>
              ${view.closing.map(row)}`
          : nothing
      }
    </fieldset>`;
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

/** "Question 3 of about 10" and as many dashes. */
export const progress = (label: string, number: number, total: number): TemplateResult =>
  html`<p class="progress" part="progress">
    <span>${label}</span>
    <i aria-hidden="true"
      >${Array.from({length: total}, (_, index) => html`<b class=${index < number ? 'on' : ''}></b>`)}</i
    >
  </p>`;

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
