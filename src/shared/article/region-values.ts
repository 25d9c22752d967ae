import {html} from 'lit';
import {fill, fillText} from '../../language/fill.js';
import type {PhoneLine} from '../../region/details.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {helpWords, paracetamol, poison} from '../../content/region.text.js';
import {telephone} from '../../region/telephone.js';
import type {CommonWords} from '../../base/words.js';

/** What texts with `{paracetamol}` need. */
export interface ParacetamolWords {
  readonly paracetamol: typeof paracetamol;
}

/** What texts with `{today}`, `{adviceLine}` or `{er}` need. */
export interface HelpWords {
  readonly helpWords: typeof helpWords;
}

/** What texts with `{poison}` need. */
export interface PoisonWords {
  readonly poison: typeof poison;
}

type Words = Pick<CommonWords, 'regionWords'> & Partial<HelpWords & PoisonWords & ParacetamolWords>;

/** A phone number as text and link, left to right in every language. */
const phoneLink = ({number, dial = number}: Pick<PhoneLine, 'number' | 'dial'>, label = number) =>
  html`<a href=${telephone(dial)}><bdi>${label}</bdi></a>`;

/** Whether a line is called by a name with its number in it, such as NHS 111: the number is not said twice. */
const isNamed = ({advice}: PrintableFacts) => advice !== 'line';

/** What to do today, with tokens for `richValues()` and `plainValues()`. */
export const todayText = ({today}: HelpWords['helpWords'], {advice}: PrintableFacts) =>
  today[advice === 'unknown' ? 'unknown' : 'line'];

/** Values of the region's tokens, with phone numbers as links. */
export function richValues(words: Words, facts: PrintableFacts): Record<string, unknown> {
  const {emergency, adviceLine, poison} = facts;
  const {regionWords, helpWords} = words;
  const values = {
    ...plainValues(words, facts),
    ...(emergency && {
      emergency: fill<unknown>(regionWords.emergency.number, {
        number: phoneLink({number: emergency}),
      }),
    }),
    ...(adviceLine &&
      helpWords && {
        adviceLine: isNamed(facts)
          ? fill<unknown>(helpWords.adviceLine[facts.advice], {
              name: phoneLink(adviceLine, adviceLine.name),
            })
          : fill<unknown>(helpWords.adviceLine.line, {
              name: adviceLine.name,
              number: phoneLink(adviceLine),
            }),
      }),
  };
  return {
    ...values,
    ...(helpWords && {today: fill<unknown>(todayText(helpWords, facts), values)}),
    ...(words.poison && {
      poison: poison
        ? fill<unknown>(words.poison[poison.spelling], {
            ...values,
            name: poison.name,
            number: phoneLink(poison),
          })
        : values.adviceLine,
    }),
  };
}

/** Values of the region's tokens as text, for headings, labels and copying. */
export function plainValues(
  {regionWords, helpWords, paracetamol, poison}: Words,
  facts: PrintableFacts,
): Record<string, string> {
  const {emergency, adviceLine, er} = facts;
  const values: Record<string, string> = {
    emergency: emergency
      ? fillText(regionWords.emergency.number, {number: emergency})
      : regionWords.emergency.unknown,
    ...(helpWords && {
      adviceLine: fillText(helpWords.adviceLine[facts.advice], {...adviceLine}),
      er: er ? fillText(helpWords.er.named, {name: er}) : helpWords.er.default,
    }),
    ...(paracetamol && {paracetamol: paracetamol[facts.paracetamol]}),
  };
  return {
    ...values,
    ...(helpWords && {today: fillText(todayText(helpWords, facts), values)}),
    ...(poison && {
      poison: facts.poison
        ? fillText(poison[facts.poison.spelling], {...values, ...facts.poison})
        : (values.adviceLine ?? ''),
    }),
  };
}
