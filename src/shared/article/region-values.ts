import {html, type TemplateResult} from 'lit';
import {fill, fillText} from '../../language/fill.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {helpWords, paracetamol, poison} from '../../content/region.text.js';
import {telephone} from '../../region/telephone.js';
import type {CommonWords} from '../../base/words.js';

/** What texts with `{paracetamol}` need. */
export interface ParacetamolWords {
  readonly paracetamol: typeof paracetamol;
}

/** What texts with `{adviceLine}` or `{er}` need. */
export interface HelpWords {
  readonly helpWords: typeof helpWords;
}

/** What texts with `{poison}` need. */
export interface PoisonWords {
  readonly poison: typeof poison;
}

type Words = Pick<CommonWords, 'regionWords'> & Partial<HelpWords & PoisonWords & ParacetamolWords>;

/** A phone number as text and link, left to right in every language. */
const phoneLink = (number: string, label = number): TemplateResult =>
  html`<a href=${telephone(number)}><bdi>${label}</bdi></a>`;

/** Values of the region's tokens, with phone numbers as links. */
export function richValues(words: Words, facts: PrintableFacts): Record<string, unknown> {
  const {emergency, adviceLine} = facts;
  const {regionWords, helpWords} = words;
  return {
    ...plainValues(words, facts),
    ...(emergency && {
      emergency: fill(regionWords.emergency.number, {number: phoneLink(emergency)}),
    }),
    ...(adviceLine &&
      helpWords && {
        adviceLine: adviceLine.isNamed
          ? fill(helpWords.adviceLine.named, {name: phoneLink(adviceLine.number, adviceLine.name)})
          : fill<unknown>(helpWords.adviceLine.number, {
              name: adviceLine.name,
              number: phoneLink(adviceLine.number),
            }),
      }),
  };
}

/** Values of the region's tokens as text, for headings, labels and copying. */
export function plainValues(
  {regionWords, helpWords, paracetamol, poison}: Words,
  facts: PrintableFacts,
): Record<string, string> {
  const {emergency, adviceLine} = facts;
  return {
    emergency: emergency
      ? fillText(regionWords.emergency.number, {number: emergency})
      : regionWords.emergency.unknown,
    ...(helpWords && {
      adviceLine: adviceLine
        ? fillText(adviceLine.isNamed ? helpWords.adviceLine.named : helpWords.adviceLine.number, {
            name: adviceLine.name,
            number: adviceLine.number,
          })
        : helpWords.adviceLine[facts.advice],
      er: helpWords.er[facts.er],
    }),
    ...(poison && {poison}),
    ...(paracetamol && {paracetamol: paracetamol[facts.paracetamol]}),
  };
}
