/** The words of the elements in each language, so that a test can name a control in any of them. */
import {locales, type Locale} from '../../src/language/locales.js';
import {loaders as checkerLoaders} from '../../src/text/loaders/cause-checker.js';
import {loaders as checkerFlowLoaders} from '../../src/text/loaders/cause-checker-flow.js';
import {loaders as summaryLoaders} from '../../src/text/loaders/doctor-summary.js';
import {loaders as reliefLoaders} from '../../src/text/loaders/relief-steps.js';
import {loaders as reliefFlowLoaders} from '../../src/text/loaders/relief-steps-flow.js';
import {loaders as routineLoaders} from '../../src/text/loaders/relief-steps-routine.js';
import {loaders as signsLoaders} from '../../src/text/loaders/when-to-see-doctor.js';
import {loaders as signsFlowLoaders} from '../../src/text/loaders/when-to-see-doctor-flow.js';
import type {Answer, Question} from '../../src/content/index.js';
import {answerQuestion, has, hasButton, headingOf, press, squash, start} from './helpers.js';

const isPseudo = (tag: string) => /-X[AB]$/.test(tag);

/** The languages that have words. */
export const languages = (Object.keys(locales) as readonly Locale[]).filter(
  (tag) => !isPseudo(tag),
);

/** Made by scripts/lib/pseudo-languages.mjs: long English in accents, and English from right to left. */
export const [longLanguage, mirroredLanguage] = Object.keys(locales).filter(isPseudo) as [
  Locale,
  Locale,
];

const topic = 'leg-cramps';

/** What the elements load in a language. */
async function partsIn(locale: Locale) {
  const [checker, checkerFlow, signs, signsFlow, relief, reliefFlow, routine, summary] =
    await Promise.all([
      checkerLoaders[topic](locale),
      checkerFlowLoaders[topic](locale),
      signsLoaders[topic](locale),
      signsFlowLoaders[topic](locale),
      reliefLoaders[topic](locale),
      reliefFlowLoaders[topic](locale),
      routineLoaders[topic](locale),
      summaryLoaders[topic](locale),
    ]);
  return {checker, checkerFlow, signs, signsFlow, relief, reliefFlow, routine, summary};
}

export type Parts = Awaited<ReturnType<typeof partsIn>>;

/**
 * All words of a topic, by element.
 * @param harmless answers that raise nothing, to the questions without "None of these"
 */
export function wordsOf(parts: Parts, harmless: Readonly<Record<string, string>>) {
  const {checker, checkerFlow, signs, signsFlow, relief, reliefFlow, routine, summary} = parts;
  const questions: readonly Question[] = checkerFlow.questions;
  /** What an answer of the checker is called: its label, or that of the sign that it raises. */
  const labelOf = ({label, signs: raised}: Answer): string =>
    squash(label ?? signs.signs.find(({id}) => id === raised?.[0])?.label);
  return {
    checker: {...checkerFlow, ...checker},
    signs: {...signsFlow, ...signs},
    relief: {...relief, ...reliefFlow, ...routine},
    /** The heading of the steps for now, and what the button below it is called. */
    opening: [relief.relief.opening.question, ...relief.relief.opening.lines].join(' '),
    startTimer: `${relief.text.startTimer} ${relief.relief.opening.timer}`,
    /** What each step of the timer says first. */
    instructions: relief.relief.duringSteps.map(({id}) => {
      const step = reliefFlow.timerSteps[id];
      return ('lines' in step ? step.lines : relief.relief.opening.lines).join(' ');
    }),
    summary,
    harmless,
    questions,
    question: (id: string): Question => questions.find((one) => one.id === id)!,
    labels: (questionId: string, ...answerIds: readonly string[]): string[] =>
      answerIds.map((id) =>
        labelOf(
          questions.find((one) => one.id === questionId)!.answers.find((one) => one.id === id)!,
        ),
      ),
    sign: (id: string): string => squash(signs.signs.find((one) => one.id === id)!.label),
  };
}

export type Words = ReturnType<typeof wordsOf>;

/** All words in a language. */
export const wordsIn = async (locale: Locale): Promise<Words> =>
  wordsOf(await partsIn(locale), {who: '18-49', pregnant: 'preg-no', when: 'when-any'});

/** Answers of the checker by question; a question left out gets the answer that raises nothing. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The question that shows, of which this may be one screen. */
export function shownQuestion(host: Element, words: Words): Question {
  const heading = headingOf(host);
  const found = words.questions.find(({text, textOfOther, screens = []}) =>
    [text, textOfOther, ...screens.map((screen) => screen.text)].map(squash).includes(heading),
  );
  if (!found) throw new Error(`"${heading}" is no question`);
  return found;
}

/** Ids of the answers that are rows of what shows. */
export function shownRows(host: Element, words: Words): string[] {
  const {answers, screens} = shownQuestion(host, words);
  const heading = headingOf(host);
  const ids = screens?.find(({text}) => squash(text) === heading)?.answers;
  return answers.map(({id}) => id).filter((id) => ids?.includes(id) ?? true);
}

/** Answers the question that shows as `answers` says, by ids, screen by screen, and goes on. */
export async function answerShown(host: Element, words: Words, answers: Answers): Promise<string> {
  const question = shownQuestion(host, words);
  const {id, answers: all, screens} = question;
  const none = words.harmless[id] ?? all.find(({exclusive}) => exclusive)?.id ?? '';
  const wanted = answers[id] ?? [none];
  const closing = all.filter((one) => one.exclusive ?? one.unsure).map((one) => one.id);
  for (let screen = 0; screen < (screens?.length ?? 1); screen++) {
    if (has(host, '[part=result]') || shownQuestion(host, words).id !== id) break;
    const rows = shownRows(host, words);
    const picked = wanted.filter((one) =>
      screens ? rows.includes(one) || closing.includes(one) : true,
    );
    await answerQuestion(host, words.labels(id, ...(picked.length > 0 ? picked : [none])));
    const {goOn} = words.checker.flow.maybe;
    if (hasButton(host, goOn)) await press(host, goOn);
  }
  return id;
}

/** Starts the checker and answers its questions to the result. Returns the ids of those it asked. */
export async function goThrough(
  host: Element,
  words: Words,
  answers: Answers = {},
): Promise<string[]> {
  if (!has(host, 'form')) await start(host);
  const asked: string[] = [];
  while (!has(host, '[part=result]')) {
    const id = await answerShown(host, words, answers);
    // Without an end, the page of the test would hang, since nothing here waits for a timer.
    if (asked.includes(id)) throw new Error(`"${id}" is asked twice`);
    asked.push(id);
  }
  return asked;
}

/** Starts the checker and answers its questions until one shows. */
export async function goTo(
  host: Element,
  words: Words,
  questionId: string,
  answers: Answers = {},
): Promise<void> {
  if (!has(host, 'form')) await start(host);
  for (let last = ''; shownQuestion(host, words).id !== questionId;) {
    const id = await answerShown(host, words, answers);
    if (id === last) throw new Error(`"${id}" is asked twice`);
    last = id;
  }
}
