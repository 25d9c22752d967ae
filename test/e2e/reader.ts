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

/** The name of the row that an answer is ticked in; what else counts as a sign is its description. */
export const labelIn = (language: Language, {label, signs}: Answer): string => {
  const all: readonly WarningSign[] = words[language].checker.signs;
  return label ?? all.find(({id}) => id === signs?.[0])?.label ?? '';
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
const plans: Readonly<Record<Tier, Plan>> = {
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
const mouse: Hands = {
  choose: (option) => option.check(),
  press: (button) => button.click(),
};

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The heading that a reader is at, once it says this. */
export const headingOf = (element: Locator, text: string, name = '.title'): Locator =>
  element.locator(name).filter({hasText: new RegExp(`^\\s*${escaped(text)}\\s*$`)});

const button = (element: Locator, name: string) => element.getByRole('button', {name, exact: true});

/** Presses Start, says that it is for the reader, and waits for the first question. */
export async function startChecker(element: Locator, {hands = mouse, language = 'en'}: How = {}) {
  const {text, flow} = words[language].checker;
  await hands.press(button(element, text.start));
  await headingOf(element, flow.whoFor.question).waitFor();
  await hands.arrived?.(flow.whoFor.question);
  await hands.press(button(element, flow.whoFor.me));
  const [first] = questionsIn(language);
  await headingOf(element, first?.text ?? '').waitFor();
  await hands.arrived?.(first?.text ?? '');
}

/** The headings under which a question is asked. */
const headingsOf = ({text, screens = []}: Question) => [text, ...screens.map((one) => one.text)];

/** Ticks the answers that are rows of what shows, without going on. Returns those that are buttons. */
export async function answer(
  element: Locator,
  question: Question,
  plan: Plan,
  {hands = mouse, language = 'en'}: How = {},
) {
  const chosen = plan[question.id] ?? calm[question.id] ?? [];
  const role = question.kind === 'one' ? 'radio' : 'checkbox';
  const heading = (await element.locator('.title').first().textContent())?.trim();
  const shown = question.screens?.find(({text}) => text === heading)?.answers;
  const buttons: string[] = [];
  let ticked = 0;
  for (const one of question.answers) {
    const name = labelIn(language, one);
    if (question.kind === 'many' && (one.exclusive ?? one.unsure)) {
      if (one.exclusive ? ticked === 0 : chosen.includes(one.id)) buttons.push(name);
    } else if (chosen.includes(one.id) && (shown?.includes(one.id) ?? true)) {
      await hands.choose(element.getByRole(role, {name, exact: true}));
      ticked++;
    }
  }
  return buttons;
}

/** What to do, as the result of a tier says it; some signs have words of their own for it. */
const resultOf = (element: Locator, tier: Tier) =>
  element.locator(`[part=result]${tier === 'emergency' ? '.emergency' : `.tier-${tier}`} .action`);

/** Answers all questions from the first on, until the result of the tier shows. */
export async function goThroughChecker(
  element: Locator,
  tier: Tier,
  {hands = mouse, language = 'en', plan = plans[tier]}: How & {readonly plan?: Plan} = {},
): Promise<readonly string[]> {
  const {flow} = words[language].checker;
  const asked: string[] = [];
  const questions = questionsIn(language);
  for (;;) {
    const text = (await element.locator('.title, .action').first().textContent())?.trim() ?? '';
    const question = questions.find((one) => headingsOf(one).includes(text));
    if (!question) break;
    if (asked.at(-1) !== question.id) asked.push(question.id);
    const buttons = await answer(element, question, plan, {hands, language});
    await hands.press(button(element, buttons.at(-1) ?? flow.next));
    // The next heading is another screen or question, or that of the result.
    const next = element
      .locator('.title, .action')
      .filter({hasNotText: new RegExp(`^\\s*${escaped(text)}\\s*$`)})
      .first();
    await next.waitFor();
    await hands.arrived?.(((await next.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim());
  }
  await resultOf(element, tier).waitFor();
  return asked;
}

/** What to tick in each list of the warning signs; "None of these" where nothing is said. */
export type SignPlan = Readonly<
  Partial<Record<'emergency' | 'urgent' | 'soon', readonly string[]>>
>;

/** The headings of a list of signs, one for each of its groups. */
export const signHeadings = (
  list: 'emergency' | 'urgent' | 'soon',
  language: Language = 'en',
): readonly string[] => {
  const {flowText, signGroups} = words[language].signs;
  return signGroups
    .filter(({tier}) => tier === list)
    .map(({title}) => flowText.questions[list].replace('{place}', title));
};

/** Presses Start, says that it is for the reader, and waits for the first signs. */
export async function startSigns(element: Locator, {hands = mouse, language = 'en'}: How = {}) {
  const {text, flow} = words[language].signs;
  await hands.press(button(element, text.start));
  await headingOf(element, flow.whoFor.question).waitFor();
  await hands.press(button(element, flow.whoFor.me));
  await headingOf(element, signHeadings('emergency', language)[0] ?? '').waitFor();
}

/** Goes through the groups of signs from the first on, up to the result of the tier. */
export async function goThroughSigns(
  element: Locator,
  tier: Tier,
  plan: SignPlan,
  {hands = mouse, language = 'en'}: How = {},
) {
  const {flowText, flow, signs, signGroups} = words[language].signs;
  const all: readonly WarningSign[] = signs;
  for (const list of ['emergency', 'urgent', 'soon'] as const) {
    const ids = plan[list] ?? [];
    const groups = signGroups.filter((group) => group.tier === list);
    for (const [place, group] of groups.entries()) {
      await headingOf(element, signHeadings(list, language)[place] ?? '').waitFor();
      const here = all.filter((one) => one.group === group.id && ids.includes(one.id));
      for (const {label} of here) {
        await hands.choose(element.getByRole('checkbox', {name: label, exact: true}));
      }
      const unsure = place === 0 && ids.includes('unsure');
      const below = here.length > 0 ? flow.next : flowText.none;
      await hands.press(button(element, unsure ? flowText.unsure : below));
      if (unsure && list === 'emergency') await hands.press(button(element, flow.maybe.goOn));
      if (list === 'emergency' && here.length > 0) break;
    }
    if (ids.length > 0 && !ids.includes('none')) break;
  }
  await resultOf(element, tier).waitFor();
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
