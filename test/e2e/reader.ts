/** A reader: goes through the questions and the timer as the words on the page say. */
import type {Locator, Page} from 'playwright-core';
import {locales, type Locale} from '../../src/language/locales.js';
import type {Answer, Question, Tier, WarningSign} from '../../src/content/index.js';

type CheckerWords = typeof import('../../src/topics/leg-cramps/parts/cause-checker.js');
type CheckerFlowWords = typeof import('../../src/topics/leg-cramps/parts/cause-checker-flow.js');
type ReliefWords = typeof import('../../src/topics/leg-cramps/parts/relief-steps.js');
type ReliefFlowWords = typeof import('../../src/topics/leg-cramps/parts/relief-steps-flow.js');
type RoutineWords = typeof import('../../src/topics/leg-cramps/parts/relief-steps-routine.js');
type SignsWords = typeof import('../../src/topics/leg-cramps/parts/when-to-see-doctor.js');
type SignsFlowWords = typeof import('../../src/topics/leg-cramps/parts/when-to-see-doctor-flow.js');
type GuideWords = typeof import('../../src/topics/leg-cramps/parts/topic-guide.js');

/** The words of the elements in one language, as published. */
async function wordsIn(language: string) {
  const load = (name: string): Promise<unknown> =>
    import(`../../src/text/${language}/topics/leg-cramps/parts/${name}.js`);
  const relief = (await load('relief-steps')) as ReliefWords;
  const {question, lines, timer} = relief.relief.opening;
  const {timerSteps} = (await load('relief-steps-flow')) as ReliefFlowWords;
  return {
    /** The heading of the steps for now, and what the button below it is called. */
    opening: [question, ...lines].join(' '),
    startTimer: `${relief.text.startTimer} ${timer}`,
    /** What each step of the timer says first. */
    instructions: relief.relief.duringSteps.map(({id}) => {
      const step = timerSteps[id];
      return ('lines' in step ? step.lines : lines).join(' ');
    }),
    checker: {
      ...((await load('cause-checker-flow')) as CheckerFlowWords),
      ...((await load('cause-checker')) as CheckerWords),
    },
    relief: {
      ...relief,
      ...((await load('relief-steps-flow')) as ReliefFlowWords),
      ...((await load('relief-steps-routine')) as RoutineWords),
    },
    signs: {
      ...((await load('when-to-see-doctor-flow')) as SignsFlowWords),
      ...((await load('when-to-see-doctor')) as SignsWords),
    },
    /** Those of the article, by section. */
    guide: (await load('topic-guide')) as GuideWords,
  };
}

export type Language = Locale;

export const languages = Object.keys(locales) as readonly Language[];

export const words = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await wordsIn(language)])),
) as Readonly<Record<Language, Awaited<ReturnType<typeof wordsIn>>>>;

export const questionsIn = (language: Language): readonly Question[] =>
  words[language].checker.questions;

/** The name of the row that a sign is ticked in: with what else counts as the sign. */
export const rowOf = (
  {label, detail}: Pick<WarningSign, 'label' | 'detail'> = {label: ''},
): string => (detail ? `${label}. ${detail}` : label);

export const labelIn = (language: Language, {label, signs}: Answer): string => {
  const all: readonly WarningSign[] = words[language].checker.signs;
  return label ?? rowOf(all.find(({id}) => id === signs?.[0]));
};

/** Ids of answers by id of the question; the calmest answer where nothing is said. */
export type Plan = Readonly<Record<string, readonly string[]>>;

const calm: Plan = {
  who: ['18-49'],
  danger: ['danger-none'],
  'leg-today': ['leg-none'],
  'body-today': ['body-none'],
  child: ['child-none'],
  pregnant: ['preg-no'],
  when: ['when-night'],
  recent: ['rec-none'],
  medicines: ['med-none'],
  'med-follow': ['mf-none'],
  conditions: ['con-none'],
  notice: ['not-none'],
};

/** Answers that lead to each tier. */
export const plans: Readonly<Record<Tier, Plan>> = {
  'self-care': {recent: ['rec-sit', 'rec-stand']},
  soon: {
    who: ['65plus'],
    medicines: ['med-statin'],
    'med-follow': ['mf-new'],
    conditions: ['con-diabetes', 'con-kidney'],
    notice: ['not-sleep', 'not-unsure'],
  },
  urgent: {who: ['50-64'], 'leg-today': ['one-leg-swollen'], 'body-today': ['dark-urine']},
  emergency: {danger: ['chest-breath', 'jaw-spasm', 'danger-unsure']},
};

/** How a reader ticks an option, and presses a button. */
export interface Hands {
  choose(option: Locator): Promise<void>;
  press(button: Locator): Promise<void>;
  /** After each question and after the result has come up. */
  arrived?(heading: string): Promise<void>;
}

/** By what means a reader goes, and in which language. */
export interface How {
  readonly hands?: Hands;
  readonly language?: Language;
}

/** The usual way. */
export const mouse: Hands = {
  choose: (option) => option.check(),
  press: (button) => button.click(),
};

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The heading that a reader is at, once it says this. */
export const headingOf = (element: Locator, text: string, name = '.title'): Locator =>
  element.locator(name).filter({hasText: new RegExp(`^\\s*${escaped(text)}\\s*$`)});

const button = (element: Locator, name: string) => element.getByRole('button', {name, exact: true});

/** Presses Start, and waits for the first question. */
export async function startChecker(element: Locator, {hands = mouse, language = 'en'}: How = {}) {
  await hands.press(button(element, words[language].checker.text.start));
  const [first] = questionsIn(language);
  await headingOf(element, first?.text ?? '').waitFor();
  await hands.arrived?.(first?.text ?? '');
}

/** Answers the question shown, without going on. */
export async function answer(
  element: Locator,
  question: Question,
  plan: Plan,
  {hands = mouse, language = 'en'}: How = {},
) {
  const chosen = plan[question.id] ?? calm[question.id] ?? [];
  const role = question.kind === 'one' ? 'radio' : 'checkbox';
  for (const one of question.answers) {
    if (!chosen.includes(one.id)) continue;
    const name = labelIn(language, one);
    await hands.choose(element.getByRole(role, {name, exact: true}));
  }
}

/** Answers all questions from the first on, until the result of the tier shows. */
export async function goThroughChecker(
  element: Locator,
  tier: Tier,
  {hands = mouse, language = 'en', plan = plans[tier]}: How & {readonly plan?: Plan} = {},
): Promise<readonly string[]> {
  const {flow, tiers} = words[language].checker;
  const result = tiers.find(({id}) => id === tier)?.heading ?? '';
  const asked: string[] = [];
  const questions = questionsIn(language);
  for (;;) {
    const text = await element.locator('.title, .action').first().textContent();
    const question = questions.find((one) => one.text === text?.trim());
    if (!question) break;
    asked.push(question.id);
    await answer(element, question, plan, {hands, language});
    await hands.press(button(element, flow.next));
    // The next heading is another question, or that of the result.
    const next = element
      .locator('.title, .action')
      .filter({hasNotText: new RegExp(`^\\s*${escaped(question.text)}\\s*$`)})
      .first();
    await next.waitFor();
    await hands.arrived?.(((await next.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim());
  }
  await element.locator('.action', {hasText: result}).waitFor();
  return asked;
}

/** What to tick in each list of the warning signs; "None of these" where nothing is said. */
export type SignPlan = Readonly<
  Partial<Record<'emergency' | 'urgent' | 'soon', readonly string[]>>
>;

/** Presses Start, and waits for the first list. */
export async function startSigns(element: Locator, {hands = mouse, language = 'en'}: How = {}) {
  const {text, flowText} = words[language].signs;
  await hands.press(button(element, text.start));
  await headingOf(element, flowText.questions.emergency).waitFor();
}

/** Goes through the lists of signs from the first on, up to the result of the tier. */
export async function goThroughSigns(
  element: Locator,
  tier: Tier,
  plan: SignPlan,
  {hands = mouse, language = 'en'}: How = {},
) {
  const {flowText, flow, signs, tiers} = words[language].signs;
  const all: readonly WarningSign[] = signs;
  for (const list of ['emergency', 'urgent', 'soon'] as const) {
    await headingOf(element, flowText.questions[list]).waitFor();
    const ids = plan[list] ?? ['none'];
    for (const id of ids) {
      const ofSign = rowOf(all.find((one) => one.id === id));
      const name = id === 'none' ? flowText.none : id === 'unsure' ? flowText.unsure : ofSign;
      await hands.choose(element.getByRole('checkbox', {name, exact: true}));
    }
    await hands.press(button(element, flow.next));
    if (!ids.includes('none')) break;
  }
  const heading = tiers.find(({id}) => id === tier)?.heading ?? '';
  await element.locator('.action', {hasText: heading}).waitFor();
}

/** Presses Start, and waits for the first step of the timer. */
export async function startTimer(element: Locator, {hands = mouse, language = 'en'}: How = {}) {
  await hands.press(button(element, words[language].startTimer));
  const [first = ''] = words[language].instructions;
  await headingOf(element, first).waitFor();
  await hands.arrived?.(first);
}

/** Opens the first look by the stop rule, and taps rows by their ids. */
export async function lookAt(
  element: Locator,
  row: string,
  {hands = mouse, language = 'en'}: How = {},
) {
  const {flowText, firstLookChecks} = words[language].relief;
  await hands.press(element.locator('.stop-rule'));
  await headingOf(element, flowText.firstLookTitle).waitFor();
  await hands.arrived?.(flowText.firstLookTitle);
  const at = firstLookChecks.findIndex(({id}) => id === row);
  await hands.press(element.locator('.look-row').nth(at));
}

/** Goes through all steps of the timer, to its end. */
export async function goThroughSteps(element: Locator, {hands = mouse, language = 'en'}: How = {}) {
  const {instructions, relief} = words[language];
  const {flowText} = relief;
  for (const [index, title] of instructions.entries()) {
    await headingOf(element, title).waitFor();
    await hands.arrived?.(title);
    const last = index + 1 === instructions.length;
    await hands.press(button(element, last ? flowText.finish : flowText.next));
  }
  await headingOf(element, flowText.done.now).waitFor();
  await hands.arrived?.(flowText.done.now);
}

export const elementsOn = (page: Page) => ({
  checker: page.locator('cause-checker'),
  relief: page.locator('relief-steps'),
  signs: page.locator('when-to-see-doctor'),
});
