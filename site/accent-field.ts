/** The accent: a colour, how well it reads on a card, and what the elements make of it. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {fill, fillText} from '../src/language/fill.js';
import {
  contrast,
  defaultAccent,
  formatRatio,
  needed,
  parseColour,
  shownAccent,
  surfaces,
  verdict,
  type Scheme,
} from './contrast.js';
import {textField} from './controls.js';
import type {View} from './form.js';
import {tick, warning} from './icons.js';
import {visible} from './visible.js';

export function accentField(view: View): TemplateResult {
  const {choice, words, typed, rejected, type, settle} = view;
  const {accent} = choice;
  const text = words.accent;
  const shown = typed.get('accent') ?? accent;
  return textField({
    name: 'accent',
    label: text.label,
    value: shown,
    placeholder: defaultAccent,
    hint: fill<unknown>(text.hint, {value: html`<bdi>${defaultAccent}</bdi>`}),
    problem:
      rejected.has('accent') &&
      fillText(text.invalid, {value: visible(shown), name: defaultAccent}),
    before: html`<input
      type="color"
      name="accent-picker"
      aria-label=${text.pick}
      .value=${live(accent || defaultAccent)}
      @input=${({target}: Event) => {
        const picked = (target as HTMLInputElement).value;
        type('accent', picked, {...choice, accent: picked});
      }}
    />`,
    settle: () => settle('accent'),
    input: (value) => {
      const colour = parseColour(value);
      const works = colour !== undefined || value.trim() === '';
      type('accent', value, works ? {...choice, accent: colour ?? ''} : undefined);
    },
  });
}

/** What becomes of the accent on each card; empty without one. */
export function accentReport(view: View): TemplateResult {
  const {choice, words} = view;
  const report = html`<div class="report">
    ${judgement(view, 'light')} ${judgement(view, 'dark')}
    <p class="hint">${words.accent.older}</p>
  </div>`;
  return html`<div role="status">${choice.accent ? report : nothing}</div>`;
}

function judgement({choice: {accent}, words: {accent: text}}: View, scheme: Scheme) {
  const surface = surfaces[scheme];
  const ratio = contrast(accent, surface);
  const judged = verdict(ratio);
  const shown = shownAccent(accent, scheme);
  const ltr = (value: string) => html`<bdi>${value}</bdi>`;
  // An attribute of the drawing: a strict Content-Security-Policy refuses styles here.
  const swatch = html`<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
    <rect width="1" height="1" fill=${shown} />
  </svg>`;
  const least = formatRatio(judged === 'weak' ? needed.text : needed.icon);
  return html`<p class="judgement ${judged}">
    ${judged === 'good' ? tick : warning}
    <span
      >${fill<unknown>(scheme === 'light' ? text.onLight : text.onDark, {
        number: ltr(formatRatio(ratio)),
      })}
      ${fill<unknown>(text[judged], {number: ltr(least)})}
      ${
        shown === accent
          ? text.kept
          : fill<unknown>(text.changed, {
              value: html`${swatch} ${ltr(shown)}`,
              number: ltr(formatRatio(contrast(shown, surface))),
            })
      }</span
    >
  </p>`;
}
