/** The controls of the form: labels, hints and messages in the same places everywhere. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {chevron, warning} from './icons.js';

interface Option {
  readonly value: string;
  readonly label: unknown;
  /** Where the label is in another language. */
  readonly lang?: string;
}

interface Field {
  /** In the address of the page. */
  readonly name: string;
  readonly label: unknown;
  readonly hint?: unknown;
  readonly value: string;
}

interface Choosing extends Field {
  readonly options: readonly Option[];
  readonly change: (value: string) => void;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

const hintOf = ({name, hint}: Field) =>
  hint ? html`<p class="hint" id="hint-${name}">${hint}</p>` : nothing;

const describedBy = ({name, hint}: Field) => (hint ? `hint-${name}` : nothing);

export function select(field: Choosing): TemplateResult {
  const {name, label, value, options, change} = field;
  return html`<div class="field">
    <label for="field-${name}">${label}</label>
    <div class="select">
      <select
        id="field-${name}"
        name=${name}
        aria-describedby=${describedBy(field)}
        .value=${live(value)}
        @change=${(event: Event) => change(valueOf(event))}
      >
        ${options.map(
          (option) =>
            html`<option
              value=${option.value}
              lang=${option.lang ?? nothing}
              ?selected=${option.value === value}
            >
              ${option.label}
            </option>`,
        )}
      </select>
      ${chevron}
    </div>
    ${hintOf(field)}
  </div>`;
}

/** A few choices in a row. */
export function segments({name, label, value, options, change}: Choosing): TemplateResult {
  return html`<fieldset class="field">
    <legend>${label}</legend>
    <div class="segments">
      ${options.map(
        (option) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${option.value}
              .checked=${live(option.value === value)}
              @change=${() => change(option.value)}
            /><span>${option.label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

export function checkbox({
  name,
  label,
  hint,
  value,
  checked,
  change,
}: Field & {readonly checked: boolean; readonly change: (checked: boolean) => void}) {
  const id = value ? `${name}-${value}` : name;
  return html`<div class="field">
    <label class="check"
      ><input
        type="checkbox"
        name=${name}
        value=${value || nothing}
        aria-describedby=${describedBy({name: id, label, hint, value})}
        .checked=${live(checked)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      /><span>${label}</span></label
    >
    ${hintOf({name: id, label, hint, value})}
  </div>`;
}

/** A line of text, and what is wrong with it. */
export function textField(
  field: Field & {
    readonly problem: unknown;
    /** What there is to decide about the value. */
    readonly notice?: unknown;
    readonly placeholder?: string;
    readonly numeric?: boolean;
    readonly before?: unknown;
    readonly input: (value: string) => void;
    readonly settle: () => void;
  },
): TemplateResult {
  const {name, label, value, problem, notice, input, settle, before = nothing} = field;
  const message = html`<p class="problem" id="problem-${name}">
    ${warning}<span>${problem}</span>
  </p>`;
  const descriptions = [
    problem ? `problem-${name}` : '',
    notice ? `notice-${name}` : '',
    field.hint ? `hint-${name}` : '',
  ];
  return html`<div class="field">
    <label for="field-${name}">${label}</label>
    <div class="text">
      ${before}
      <input
        id="field-${name}"
        name=${name}
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        inputmode=${field.numeric ? 'numeric' : nothing}
        placeholder=${field.placeholder ?? nothing}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${descriptions.filter(Boolean).join(' ') || nothing}
        .value=${live(value)}
        @input=${(event: Event) => input(valueOf(event))}
        @change=${settle}
      />
    </div>
    <div role="status">${problem ? message : nothing}</div>
    ${
      notice
        ? html`<div class="problems" id="notice-${name}">
            ${warning}
            <div>${notice}</div>
          </div>`
        : nothing
    }
    ${hintOf(field)}
  </div>`;
}
