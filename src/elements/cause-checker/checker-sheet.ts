import {
  assess,
  followPath,
  type AnsweredQuestion,
  type Answers,
  type Mark,
} from '../../guidance/checker.js';
import {fillText} from '../../language/fill.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {Answer, WarningSign} from '../../content/index.js';
import {plainValues} from '../../shared/article/region-values.js';
import {signInFull, type Findings} from '../../shared/sheet/index.js';
import type {CauseCheckerFlowWords} from './checker-flow.words.js';

/** What an answer is called: a sign has one wording. */
export const labelOf = ({signs: all}: CauseCheckerFlowWords, {label, signs}: Answer): string =>
  label ?? all.find(({id}) => id === signs?.[0])?.label ?? '';

/** What else counts as the sign that names an answer. */
export const detailOf = (
  {signs: all}: CauseCheckerFlowWords,
  {label, signs}: Answer,
): {readonly detail?: string} => {
  const detail = label ? undefined : all.find(({id}) => id === signs?.[0])?.detail;
  return detail ? {detail} : {};
};

/** What led to the mark of a cause, in a few words. */
export const reasonOf = (words: CauseCheckerFlowWords, answer: Answer): string =>
  answer.reason ?? labelOf(words, answer);

/**
 * The answers as facts for a doctor, each once: a medicine or an illness that counts as a sign is among
 * the medicines or illnesses only, and no cause repeats the answer that it fits.
 */
export function checkerFindings(
  words: CauseCheckerFlowWords,
  given: Answers,
  facts: PrintableFacts,
): Findings | undefined {
  const result = assess(words, given);
  if (result.status !== 'complete') return undefined;
  const {places, cautions} = words.sheetWording;
  const {answered} = followPath(words, given);
  const placed = Object.values(places);
  const at = (place: keyof typeof places) =>
    answered.find(({question}) => question.id === places[place]);
  const said = (one: AnsweredQuestion | undefined) =>
    one?.chosen.map((answer) => saidOf(words, answer));
  const row = (one: AnsweredQuestion, chosen = one.chosen) => ({
    id: one.question.id,
    label: one.question.short ?? one.question.text,
    items: chosen.map((answer) => saidOf(words, answer)),
  });

  const others = answered
    .filter(({question}) => !placed.includes(question.id))
    .map((one) => ({...one, ...sort(words, one)}));
  const absent = others.flatMap((one) => one.absent);
  const isSerious = ({signs = []}: Answer) =>
    signs.some((id) => {
      const tier = words.signs.find((sign) => sign.id === id)?.tier;
      return tier === 'emergency' || tier === 'urgent';
    });
  const names = (answers: readonly Answer[]) => [
    ...new Set(answers.map((answer) => nameOf(words, answer))),
  ];
  const titles = (mark: Mark) =>
    result.causes.filter((one) => one.mark === mark).map(({cause}) => cause.title);
  const pattern = at('pattern');
  return {
    tier: result.tier,
    age: said(at('age'))?.[0],
    pattern: pattern && {...row(pattern), id: 'pattern'},
    present: others.flatMap(({present}) => present.map((answer) => saidOf(words, answer))),
    unsure: names(others.flatMap(({unsure}) => unsure)),
    absent: names(absent.filter(isSerious)),
    alsoAbsent: names(absent.filter((answer) => !isSerious(answer))),
    medicines: said(at('medicines')),
    illnesses: said(at('illnesses')),
    cautions: result.effects.flatMap((id) => {
      const text = cautions[id];
      return text ? [fillText(text, plainValues(words, facts))] : [];
    }),
    rows: others.filter(({rest}) => rest.length > 0).map((one) => row(one, one.rest)),
    fits: titles('fits'),
    couldFit: titles('could-fit'),
  };
}

/** A question's answers by what they tell: what is there, what is not, and what the reader cannot say. */
function sort({sheetWording}: CauseCheckerFlowWords, {question, chosen}: AnsweredQuestion) {
  const {names} = sheetWording;
  const hasSigns = ({unsure, signs = []}: Answer) => !unsure && signs.length > 0;
  const isUnsure = chosen.some(({unsure}) => unsure);
  // Of a question with one answer, the others are no facts.
  const open =
    question.kind === 'many'
      ? question.answers.filter((answer) => hasSigns(answer) && !chosen.includes(answer))
      : chosen.filter((answer) => !hasSigns(answer) && names[answer.id]);
  return {
    present: chosen.filter(hasSigns),
    unsure: isUnsure ? open : [],
    absent: isUnsure ? [] : open,
    rest: chosen.filter(
      (answer) =>
        !hasSigns(answer) &&
        !open.includes(answer) &&
        !(
          question.kind === 'many' &&
          question.answers.some(hasSigns) &&
          (answer.exclusive || answer.unsure)
        ),
    ),
  };
}

const signOf = ({signs: all}: CauseCheckerFlowWords, {signs}: Answer): WarningSign | undefined =>
  all.find(({id}) => id === signs?.[0]);

/** What was chosen, said of the person and in a few words. */
function saidOf(words: CauseCheckerFlowWords, answer: Answer): string {
  const {said} = words.sheetWording;
  const sign = answer.label ? undefined : signOf(words, answer);
  const asSign = sign && (said[sign.id] ?? answer.reason ?? signInFull(sign));
  return said[answer.id] ?? asSign ?? reasonOf(words, answer);
}

/** What was not chosen, in a few words. */
function nameOf(words: CauseCheckerFlowWords, answer: Answer): string {
  const {names} = words.sheetWording;
  return names[answer.id] ?? names[signOf(words, answer)?.id ?? ''] ?? labelOf(words, answer);
}
