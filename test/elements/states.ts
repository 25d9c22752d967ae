/** Every state of every element, and how a reader gets there, in any language. */
import {
  $,
  $$,
  answerQuestion,
  goOn,
  has,
  hasButton,
  labels,
  press,
  pretendPhone,
  settled,
  squash,
  start,
  startOnly,
  tick,
  until,
} from './helpers.js';
import {stopClock, type Clock} from './time.js';
import {goThrough, goTo, type Answers, type Words} from './words.js';

export interface State {
  readonly name: string;
  readonly tag:
    | 'cause-checker'
    | 'doctor-summary'
    | 'medicine-guide'
    | 'picture-guide'
    | 'reader-reply'
    | 'relief-steps'
    | 'symptom-guide'
    | 'topic-guide'
    | 'topic-overview'
    | 'when-to-see-doctor';
  /** Attributes of the tag. */
  readonly attributes?: string;
  /** Whether there are rows to open: how is up to the test. */
  readonly opens?: true;
  /** What the reader does; what it returns is undone at the end. */
  readonly reach?: (host: Element, words: Words) => Promise<(() => void) | undefined>;
}

type Step = (host: Element, words: Words) => Promise<unknown>;

const after =
  (...steps: readonly Step[]) =>
  async (host: Element, words: Words): Promise<undefined> => {
    for (const step of steps) await step(host, words);
    return undefined;
  };

const through =
  (answers: Answers): Step =>
  (host, words) =>
    goThrough(host, words, answers);

const to =
  (questionId: string, answers: Answers = {}): Step =>
  (host, words) =>
    goTo(host, words, questionId, answers);

/** Answers that lead to each result of the checker. */
export const checkerAnswers = {
  'self-care': {who: ['65plus'], when: ['when-night'], recent: ['rec-sit', 'rec-injury']},
  soon: {
    who: ['50-64'],
    pregnant: ['preg-unsure'],
    when: ['when-walk'],
    conditions: ['con-diabetes', 'con-liver'],
  },
  'soon-child': {who: ['under18']},
  urgent: {'leg-today': ['one-leg-swollen', 'leg-unsure']},
  emergency: {danger: ['chest-breath', 'stroke-signs']},
} as const satisfies Record<string, Answers>;

/** Answers the groups of the list that shows, by ids of signs; "None of these" to a group without any. */
export const pick =
  (...ids: readonly string[]): Step =>
  async (host, {signs, sign}) => {
    const names = ids.map(sign);
    const list = () => squash($$(host, '[part=progress] span').at(-1)?.textContent);
    const first = list();
    let last: string[] = [];
    while (has(host, 'form') && list() === first) {
      const rows = labels(host);
      // Without an end, the page of the test would hang, since nothing here waits for a timer.
      if (rows.join() === last.join()) throw new Error(`a group shows twice: ${rows.join(' | ')}`);
      last = rows;
      const here = rows.filter((one) => names.includes(one));
      await answerQuestion(host, here.length > 0 ? here : [signs.flowText.none]);
    }
  };

/** Goes on to a list of the warning signs, with "None of these" to those before it. */
export const toList =
  (number: 1 | 2 | 3): Step =>
  async (host, words) => {
    await start(host);
    for (let list = 1; list < number; list++) await pick()(host, words);
  };

/** Opens the first look by the stop rule. */
export const openLook: Step = async (host) => {
  $(host, '[part=stop-rule]').click();
  await until(() => $$(host, '.look-row').length > 0, 'the first look does not show');
  await settled(host);
};

/** Taps a row of the first look, by id. */
export const look =
  (id: string): Step =>
  async (host, {relief}) => {
    const at = relief.firstLookChecks.findIndex((one) => one.id === id);
    $$(host, '.look-row')[at]?.click();
    await settled(host);
  };

/** "None of these", in the first look or in what follows it. */
export const lookNothing: Step = async (host) => {
  $(host, '.look-foot .button').click();
  await settled(host);
};

/** Presses Start, and waits for the timer. */
export const startTimer: Step = async (host) => {
  $(host, '.opening .button').click();
  await until(() => $$(host, '[part=timer]').length > 0, 'the timer does not show');
  await settled(host);
};

/** Presses Start of the routine, which leads to the first look. */
export const startRoutineLook: Step = async (host) => {
  $(host, '.wide').click();
  await until(() => $$(host, '.look-row').length > 0, 'the first look does not show');
  await settled(host);
};

/** Starts the routine, looks at the leg and takes the first stretch. */
export const startRoutine: Step = async (host, words) => {
  await startRoutineLook(host, words);
  await lookNothing(host, words);
  await goOn(host);
};

const tab =
  (plan: 'now' | 'after' | 'prevent'): Step =>
  async (host) => {
    $(host, `#tab-${plan}`).click();
    await until(() => $(host, `#tab-${plan}`).ariaSelected === 'true', 'the tab does not open');
  };

/** Starts the coach with a stopped clock, then does more. */
export const coached =
  (
    act: (host: Element, words: Words, clock: Clock) => Promise<unknown> = () => Promise.resolve(),
    {phone = false, routine = false} = {},
  ) =>
  async (host: Element, words: Words) => {
    const clock = stopClock(() => host);
    const restoreScreen = phone ? pretendPhone() : undefined;
    await (routine ? startRoutine : startTimer)(host, words);
    await act(host, words, clock);
    await settled(host);
    return () => {
      clock.restore();
      restoreScreen?.();
    };
  };

/** Presses Next until the coach ends. */
export const toTheEnd: Step = async (host, {relief: {flowText}}) => {
  while (hasButton(host, flowText.next)) await press(host, flowText.next);
  await press(host, flowText.finish);
};

export const states: readonly State[] = [
  {name: 'reading', tag: 'cause-checker', opens: true},
  {name: 'whom it is for', tag: 'cause-checker', reach: after(startOnly)},
  {
    name: 'question with one answer',
    tag: 'cause-checker',
    opens: true,
    reach: after(start),
  },
  {name: 'question with many answers', tag: 'cause-checker', reach: after(to('danger'))},
  {
    name: 'question with ticked answers',
    tag: 'cause-checker',
    reach: after(to('danger'), (host, words) =>
      tick(host, ...words.labels('danger', 'chest-breath', 'stroke-signs')),
    ),
  },
  {
    name: 'question with the stop after "I am not sure"',
    tag: 'cause-checker',
    attributes: 'region="US"',
    reach: after(to('danger'), (host, words) =>
      answerQuestion(host, words.labels('danger', 'danger-unsure')),
    ),
  },
  {
    name: 'question with the error',
    tag: 'cause-checker',
    reach: after(start, goOn),
  },
  {
    name: 'result self-care',
    tag: 'cause-checker',
    attributes: 'region="GB"',
    opens: true,
    reach: after(through(checkerAnswers['self-care'])),
  },
  {
    name: 'result soon',
    tag: 'cause-checker',
    opens: true,
    reach: after(through(checkerAnswers.soon)),
  },
  {name: 'result soon, under 18', tag: 'cause-checker', reach: after(through({who: ['under18']}))},
  {
    name: 'result urgent',
    tag: 'cause-checker',
    attributes: 'region="GB"',
    reach: after(through(checkerAnswers.urgent)),
  },
  {
    name: 'result emergency',
    tag: 'cause-checker',
    attributes: 'region="US"',
    reach: after(through(checkerAnswers.emergency)),
  },
  {
    name: 'result emergency, number unknown',
    tag: 'cause-checker',
    reach: after(through(checkerAnswers.emergency)),
  },
  {name: 'reading', tag: 'when-to-see-doctor', opens: true},
  {name: 'reading with numbers', tag: 'when-to-see-doctor', attributes: 'region="GB"'},
  {name: 'list 1', tag: 'when-to-see-doctor', reach: after(toList(1))},
  {name: 'whom it is for', tag: 'when-to-see-doctor', reach: after(startOnly)},
  {name: 'list 2', tag: 'when-to-see-doctor', reach: after(toList(2))},
  {name: 'list 3', tag: 'when-to-see-doctor', reach: after(toList(3))},
  {
    name: 'result emergency',
    tag: 'when-to-see-doctor',
    attributes: 'region="US"',
    reach: after(toList(1), pick('stroke-signs')),
  },
  {
    name: 'result urgent',
    tag: 'when-to-see-doctor',
    attributes: 'region="GB"',
    opens: true,
    reach: after(toList(2), pick('dark-urine', 'toxin')),
  },
  {
    name: 'result soon',
    tag: 'when-to-see-doctor',
    reach: after(toList(3), pick('both-ankles')),
  },
  {
    name: 'result self-care',
    tag: 'when-to-see-doctor',
    reach: after(toList(3), pick()),
  },
  {name: 'contents', tag: 'topic-guide', attributes: 'region="US" reply-action="/reply"'},
  {name: 'form', tag: 'reader-reply', attributes: 'action="/reply" region="US"', opens: true},
  {name: 'reading', tag: 'topic-overview', opens: true},
  {name: 'reading', tag: 'symptom-guide', attributes: 'region="US"', opens: true},
  {name: 'reading', tag: 'medicine-guide', attributes: 'region="US"', opens: true},
  {name: 'reading', tag: 'picture-guide', opens: true},
  {name: 'reading', tag: 'doctor-summary', attributes: 'region="US"', opens: true},
  {name: 'tab now', tag: 'relief-steps', attributes: 'region="US"', opens: true},
  {name: 'tab after', tag: 'relief-steps', opens: true, reach: after(tab('after'))},
  {name: 'tab prevent', tag: 'relief-steps', opens: true, reach: after(tab('prevent'))},
  {name: 'first look', tag: 'relief-steps', reach: after(openLook)},
  {name: 'held, swollen', tag: 'relief-steps', reach: after(openLook, look('swollen'))},
  {
    name: 'hurt, which',
    tag: 'relief-steps',
    attributes: 'region="US"',
    reach: after(openLook, look('hurt')),
  },
  {
    name: 'hurt, rest',
    tag: 'relief-steps',
    attributes: 'region="US"',
    reach: after(openLook, look('hurt'), lookNothing),
  },
  {name: 'held, cold', tag: 'relief-steps', reach: after(openLook, look('cold'))},
  {
    name: 'stretch choice',
    tag: 'relief-steps',
    attributes: 'plan="prevent"',
    reach: after(startRoutineLook, lookNothing),
  },
  {name: 'coach', tag: 'relief-steps', reach: coached()},
  {
    name: 'coach, drawing and caution',
    tag: 'relief-steps',
    reach: coached((host, {relief}) => press(host, relief.flowText.next)),
  },
  {
    name: 'coach, time is up',
    tag: 'relief-steps',
    reach: coached(async (host, {relief}, clock) => {
      await press(host, relief.flowText.next);
      await clock.jump(115);
    }),
  },
  {
    name: 'coach of the routine',
    tag: 'relief-steps',
    attributes: 'plan="prevent"',
    reach: coached(undefined, {routine: true}),
  },
  {
    name: 'coach on a phone',
    tag: 'relief-steps',
    attributes: 'region="US"',
    reach: coached((host, {relief}) => press(host, relief.flowText.next), {phone: true}),
  },
  {
    name: 'coach, dimmed',
    tag: 'relief-steps',
    reach: coached(async (host, {relief}) => {
      await press(host, relief.flowText.cues);
      await press(host, relief.flowText.dim);
      await press(host, relief.flowText.next);
    }),
  },
  {name: 'coach done', tag: 'relief-steps', reach: coached((host, words) => toTheEnd(host, words))},
  {
    name: 'after 10 minutes',
    tag: 'relief-steps',
    attributes: 'region="GB"',
    reach: coached(async (host, {relief}, clock) => {
      await clock.jump(601);
      await press(host, relief.flowText.no);
    }),
  },
  {
    name: 'question at 10 minutes',
    tag: 'relief-steps',
    attributes: 'region="GB"',
    reach: coached((_host, _words, clock) => clock.jump(601)),
  },
  {
    name: 'eased',
    tag: 'relief-steps',
    reach: coached((host, {relief}) => press(host, relief.flowText.eased)),
  },
];

/** The tag of a state, with its attributes. */
export const markupOf = ({tag, attributes = ''}: State, more: string): string =>
  `<${tag} ${attributes} ${more}></${tag}>`;
