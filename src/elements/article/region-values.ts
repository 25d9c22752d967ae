import {html, type TemplateResult} from 'lit';
import {fill, fillText} from '../../language/fill.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {regionWords} from '../../region/region.text.js';
import {telephone} from '../common/emergency-line.js';

type Words = typeof regionWords;

/** A phone number as text and link, left to right in every language. */
const phoneLink = (number: string, label = number): TemplateResult =>
  html`<a href=${telephone(number)}><bdi>${label}</bdi></a>`;

/** Values of the region's tokens, with phone numbers as links. */
export function richValues(words: Words, facts: PrintableFacts): Record<string, unknown> {
  const {emergency, adviceLine} = facts;
  return {
    ...plainValues(words, facts),
    ...(emergency && {emergency: fill(words.emergency.number, {number: phoneLink(emergency)})}),
    ...(adviceLine && {
      adviceLine: holdsNumber(adviceLine)
        ? fill(words.adviceLine.named, {name: phoneLink(adviceLine.number, adviceLine.name)})
        : fill<unknown>(words.adviceLine.number, {
            name: adviceLine.name,
            number: phoneLink(adviceLine.number),
          }),
    }),
  };
}

/** Values of the region's tokens as text, for headings, labels and copying. */
export function plainValues(words: Words, facts: PrintableFacts): Record<string, string> {
  const {emergency, adviceLine} = facts;
  return {
    emergency: emergency
      ? fillText(words.emergency.number, {number: emergency})
      : words.emergency.unknown,
    adviceLine: adviceLine
      ? fillText(
          holdsNumber(adviceLine) ? words.adviceLine.named : words.adviceLine.number,
          adviceLine,
        )
      : words.adviceLine[facts.advice],
    er: words.er[facts.er],
    poison: words.poison,
    paracetamol: words.paracetamol[facts.paracetamol],
  };
}

/** Some lines are called by their number, such as NHS 111: it is not said twice. */
const holdsNumber = ({name, number}: {name: string; number: string}) => name.includes(number);
