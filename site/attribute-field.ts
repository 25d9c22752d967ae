/** A control for an attribute that only the chosen element has, after what the manifest says of it. */
import {html, nothing, type TemplateResult} from 'lit';
import {isReplyAddress} from '../src/embed/reply-address.js';
import {fillText} from '../src/language/fill.js';
import {isValid, validValues, withAttribute} from './choice.js';
import {checkbox, select, textField} from './controls.js';
import type {Attribute} from './data.js';
import type {View} from './form.js';
import {linkedAddress} from './linked.js';
import {visible} from './visible.js';

interface AttributeWords {
  readonly label: string;
  readonly hint?: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** Settings that mean nothing without another one, or without a certain value of it. */
const dependsOn: Readonly<Record<string, {readonly name: string; readonly value?: string}>> = {
  format: {name: 'action'},
  'reply-format': {name: 'reply-action'},
  'post-id': {name: 'format', value: 'wordpress'},
  'reply-post-id': {name: 'reply-format', value: 'wordpress'},
};

/** Names of techniques, which are the same in every language. */
const techniques: Readonly<Record<string, string>> = {
  json: 'JSON',
  form: 'HTML',
  wordpress: 'WordPress',
};

export function attributeField(view: View, attribute: Attribute): TemplateResult | typeof nothing {
  const {choice, words, change, typed, rejected, type, settle} = view;
  const {name, kind} = attribute;
  const needed = dependsOn[name];
  if (needed) {
    const other = choice.attributes[needed.name];
    if (other === undefined || (needed.value && other !== needed.value)) return nothing;
  }

  const known = (words.attributes as Readonly<Record<string, AttributeWords | undefined>>)[name];
  // The manifest may know more than the words do: then it speaks, in English.
  const label = known?.label ?? html`<code>${name}</code>`;
  const hint = known ? known.hint : html`<span lang="en">${attribute.description}</span>`;
  const given = choice.attributes[name];
  const value = typeof given === 'string' ? given : '';
  const set = (next: string | boolean) => change(withAttribute(choice, attribute, next));

  if (kind === 'flag') {
    return checkbox({name, label, hint, value: '', checked: given === true, change: set});
  }
  if (kind === 'list') return listField(view, attribute, label, hint);
  if (kind === 'choice') {
    const valueOrDefault = value || attribute.default;
    const values = attribute.default ? attribute.values : ['', ...attribute.values];
    return select({
      name,
      label,
      hint,
      value: valueOrDefault,
      options: values.map((one) => ({
        value: one,
        label: known?.values?.[one] ?? techniques[one] ?? (one || words.notSet),
      })),
      change: set,
    });
  }
  const shown = typed.get(name) ?? value;
  return textField({
    name,
    label,
    hint,
    value: shown,
    problem: rejected.has(name) && problemOf(attribute, shown, view, known?.label ?? name),
    notice: choice.linked.includes(name) && linkedAddress(view, name, `field-${name}`),
    input: (next) => {
      const works = next === '' || isValid(attribute, next);
      type(name, next, works ? withAttribute(choice, attribute, next) : undefined);
    },
    settle: () => settle(name),
  });
}

function problemOf(attribute: Attribute, value: string, {words}: View, name: string): string {
  const text = isReplyAddress(attribute.name) ? words.address.invalid : words.problem.value;
  const names = validValues(attribute).join(', ');
  return fillText(text, {name, value: visible(value), names});
}

/** One checkbox for each value; all of them is the same as none. */
function listField(view: View, attribute: Attribute, label: unknown, hint: unknown) {
  const {choice, words, change} = view;
  const {name, values} = attribute;
  const given = choice.attributes[name];
  const chosen = typeof given === 'string' ? given.split(' ') : values;
  const toggle = (one: string, isOn: boolean) => {
    const next = values.filter((value) => (value === one ? isOn : chosen.includes(value)));
    const isAll = next.length === values.length || next.length === 0;
    change(withAttribute(choice, attribute, isAll ? '' : next.join(' ')));
  };
  return html`<fieldset class="field" aria-describedby=${hint ? `hint-${name}` : nothing}>
    <legend>${label}</legend>
    <div class="checks">
      ${values.map((value) =>
        checkbox({
          name,
          label: words.sections[value] ?? value,
          value,
          checked: chosen.includes(value),
          change: (isOn) => toggle(value, isOn),
        }),
      )}
    </div>
    ${hint ? html`<p class="hint" id="hint-${name}">${hint}</p>` : nothing}
  </fieldset>`;
}
