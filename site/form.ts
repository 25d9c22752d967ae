/** The form: what to show, and how. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {fill} from '../src/language/fill.js';
import {localesOf, type Locale} from '../src/language/locales.js';
import type {SnippetPart} from '../src/embed/snippets.js';
import {names} from '../src/text/names.js';
import {printableFacts} from '../src/region/facts.js';
import {datedFacts, warningsOf} from '../src/region/details.js';
import {codes} from '../src/text/region-codes.js';
import {accentField, accentReport} from './accent-field.js';
import {attributeField} from './attribute-field.js';
import {accept, withElement, type BuilderChoice} from './choice.js';
import {select, segments} from './controls.js';
import {elementData, type BuilderData} from './data.js';
import {warning} from './icons.js';
import type {Stage} from './preview.js';
import type {Words} from './words.js';

/** What the parts of the page need to show a choice and to change it. */
export interface View {
  readonly choice: BuilderChoice;
  readonly data: BuilderData;
  readonly words: Words;
  readonly locale: Locale;
  /** What a text field holds while somebody types, by the name of the field. */
  readonly typed: ReadonlyMap<string, string>;
  /** The fields that were left with something that does not work. */
  readonly rejected: ReadonlySet<string>;
  readonly change: (choice: BuilderChoice) => void;
  /** Somebody types; without a choice, what it holds does not work (yet). */
  readonly type: (name: string, value: string, choice: BuilderChoice | undefined) => void;
  /** Somebody has finished typing. */
  readonly settle: (name: string) => void;
  readonly stage: Stage;
  readonly changeStage: (stage: Stage) => void;
  readonly copy: (part: SnippetPart, index: number) => void;
  /** What was said after copying. */
  readonly copied: string;
}

export const languageField = ({choice, words, change}: View): TemplateResult =>
  select({
    name: 'lang',
    label: words.lang.label,
    value: choice.lang,
    options: localesOf().map((locale) => ({
      value: locale,
      label: names[locale],
      lang: locale,
    })),
    change: (lang) => change({...choice, lang: lang as Locale}),
  });

/** How it looks in a page, whatever it is. */
export function lookFields(view: View): TemplateResult {
  const {choice, data, words, change} = view;
  return html` ${segments({
      name: 'theme',
      label: words.theme.label,
      value: choice.theme,
      options: data.themes.map((value) => ({
        value,
        label: words.theme[value as keyof Words['theme']],
      })),
      change: (theme) => change({...choice, theme}),
    })}
    <div class="pair">
      ${accentField(view)}
      ${select({
        name: 'heading-level',
        label: words.headingLevel.label,
        hint: words.headingLevel.hint,
        value: String(choice.headingLevel),
        options: data.headingLevels.map((value) => ({value, label: `h${value}`})),
        change: (level) => change({...choice, headingLevel: Number(level)}),
      })}
    </div>
    ${accentReport(view)}`;
}

export function form(view: View): TemplateResult {
  const {choice, data, words} = view;
  const attributes = elementData(data, choice.element)?.attributes ?? [];
  const fields = attributes.map((attribute) => attributeField(view, attribute));
  return html`<form class="form" @submit=${(event: Event) => event.preventDefault()}>
    ${elementField(view)}
    <div class="pair">${languageField(view)} ${regionField(view)}</div>
    ${lookFields(view)}
    ${
      fields.length > 0
        ? html`<fieldset class="group">
            <legend>${words.settings}</legend>
            ${fields}
          </fieldset>`
        : nothing
    }
    <p class="hint">${words.share}</p>
  </form>`;
}

function elementField({choice, data, words, change}: View) {
  const names: Readonly<Record<string, string>> = words.elements;
  return html`<fieldset>
    <legend>${words.element}</legend>
    <div class="elements">
      ${data.elements.map(
        ({tag}) =>
          html`<label class="tile"
            ><input
              type="radio"
              name="element"
              value=${tag}
              .checked=${live(tag === choice.element)}
              @change=${() => change(withElement(choice, tag, data))}
            /><span>${names[tag] ?? tag}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** "Spain", and "Spain: Catalonia", so that a part comes after its country. */
export function regionName(code: string, {data, locale, words}: View): string {
  const {parts} = words;
  const country = data.regions[locale][code.slice(0, 2)] ?? code;
  return code in parts ? `${country}: ${parts[code as keyof typeof parts]}` : country;
}

/** All that the elements may print for the region, each with the date by which it must have been checked again. */
function regionNumbers({choice: {region}, words, locale}: View) {
  const text = words.numbers;
  const dated = datedFacts(region).filter(({date}) => date);
  if (dated.length === 0) return nothing;
  const format = new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeZone: 'UTC'});
  return html`<div class="hint" id="region-numbers">
    <p>${text.title}</p>
    <ul>
      ${dated.map(({what, name, date}) => {
        const values = {
          name: what === 'emergency' ? text.emergency : html`<bdi>${name}</bdi>`,
          date: html`<time datetime=${date}>${format.format(new Date(date))}</time>`,
        };
        return html`<li>${fill<unknown>(text.dated, values)}</li>`;
      })}
    </ul>
    ${
      warningsOf(region, new Date()).length > 0
        ? html`<p class="judgement">${warning}<span>${text.due}</span></p>`
        : nothing
    }
  </div>`;
}

/** Which number readers are told to call. */
export function regionSentence({choice: {region}, words}: View) {
  const {emergency, beside} = printableFacts(region, new Date());
  if (!emergency) return words.region.unknown;
  const numbers = [emergency, beside].filter(Boolean).join(' / ');
  return fill<unknown>(words.region.known, {number: html`<bdi>${numbers}</bdi>`});
}

export function regionField(view: View): TemplateResult {
  const {choice, words, locale, change} = view;
  const hasParts = codes.some((code) => code.startsWith(`${choice.region}-`));
  const options = codes
    .map((value) => ({value, label: regionName(value, view)}))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  return html`${select({
    name: 'region',
    label: words.region.label,
    hint: html`${regionSentence(view)}${choice.region && hasParts ? ` ${words.numbers.choosePart}` : nothing}`,
    value: choice.region,
    options: [{value: '', label: words.notSet}, ...options],
    change: (region) => change(accept({...choice, region}, 'region')),
  })}${regionNumbers(view)}`;
}
