import {html, type TemplateResult} from 'lit';
import {fill, fillText} from '../../language/fill.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {paracetamol} from '../../content/region.text.js';
import {telephone} from '../../base/emergency-line.js';
import type {CommonWords} from '../../base/words.js';

/** What texts with `{paracetamol}` need. */
export interface ParacetamolWords {
  readonly paracetamol: typeof paracetamol;
}

type Words = Pick<CommonWords, 'regionWords'> & Partial<ParacetamolWords>;

/** A phone number as text and link, left to right in every language. */
const phoneLink = (number: string, label = number): TemplateResult =>
  html`<a href=${telephone(number)}><bdi>${label}</bdi></a>`;

/** Values of the region's tokens, with phone numbers as links. */
export function richValues(words: Words, facts: PrintableFacts): Record<string, unknown> {
  const {emergency, adviceLine} = facts;
  const {regionWords} = words;
  return {
    ...plainValues(words, facts),
    ...(emergency && {
      emergency: fill(regionWords.emergency.number, {number: phoneLink(emergency)}),
    }),
    ...(adviceLine && {
      adviceLine: holdsNumber(adviceLine)
        ? fill(regionWords.adviceLine.named, {name: phoneLink(adviceLine.number, adviceLine.name)})
        : fill<unknown>(regionWords.adviceLine.number, {
            name: adviceLine.name,
            number: phoneLink(adviceLine.number),
          }),
    }),
  };
}

/** Values of the region's tokens as text, for headings, labels and copying. */
export function plainValues(
  {regionWords, paracetamol}: Words,
  facts: PrintableFacts,
): Record<string, string> {
  const {emergency, adviceLine} = facts;
  return {
    emergency: emergency
      ? fillText(regionWords.emergency.number, {number: emergency})
      : regionWords.emergency.unknown,
    adviceLine: adviceLine
      ? fillText(
          holdsNumber(adviceLine) ? regionWords.adviceLine.named : regionWords.adviceLine.number,
          adviceLine,
        )
      : regionWords.adviceLine[facts.advice],
    er: regionWords.er[facts.er],
    poison: regionWords.poison,
    ...(paracetamol && {paracetamol: paracetamol[facts.paracetamol]}),
  };
}

/** Some lines are called by their number, such as NHS 111: it is not said twice. */
const holdsNumber = ({name, number}: {name: string; number: string}) => name.includes(number);
