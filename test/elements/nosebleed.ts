/** The topic of examples/own-topic, as a page brings it along: import it before the elements. */
import {registerTopic} from '../../src/own-topic/index.js';
import type {TopicDocument} from '../../src/content/index.js';
import {partsOf} from '../../src/own-topic/words.js';
import {loaders} from '../../src/text/loaders/interface.js';
import {goOn, press, start, startOnly} from './helpers.js';
import {
  coached,
  look,
  lookNothing,
  markupOf,
  openLook,
  pick,
  toList,
  toTheEnd,
  type State,
} from './states.js';
import {goThrough, goTo, wordsOf, type Answers, type Parts, type Words} from './words.js';

export const languages = ['en', 'es'] as const;

type Language = (typeof languages)[number];

const folder = '/examples/own-topic/';

/** With its drawings from where they are: this page is in another folder. */
export async function documentIn(language: Language): Promise<TopicDocument> {
  const text = await (await fetch(`${folder}nosebleed.${language}.json`)).text();
  return JSON.parse(text.replaceAll('"drawings/', `"${folder}drawings/`)) as TopicDocument;
}

registerTopic('nosebleed', {en: () => documentIn('en'), es: () => documentIn('es')});

/** All words of the topic in a language, by element. */
export const nosebleedWords = async (language: Language): Promise<Words> =>
  wordsOfDocument(await documentIn(language), language);

/** The same of a changed document. */
export async function wordsOfDocument(document: TopicDocument, language: Language): Promise<Words> {
  const own = await loaders['leg-cramps'](language);
  const parts = partsOf(document, own, language, true, {});
  return wordsOf(
    {
      checker: parts['cause-checker'],
      checkerFlow: parts['cause-checker-flow'],
      signs: parts['when-to-see-doctor'],
      signsFlow: parts['when-to-see-doctor-flow'],
      relief: parts['relief-steps'],
      reliefFlow: parts['relief-steps-flow'],
      routine: parts['relief-steps-routine'],
      summary: parts['doctor-summary'],
    } as unknown as Parts,
    {who: '18-64', now: 'now-stopped', 'now-thinner': 'nothinner-no', pregnant: 'preg-no'},
  );
}

export const inNosebleed = (state: State, language: Language, more = '') =>
  markupOf(state, `topic="nosebleed" lang="${language}" ${more}`);

type Step = (host: Element, words: Words) => Promise<unknown>;

const after =
  (...steps: readonly Step[]) =>
  async (host: Element, words: Words): Promise<undefined> => {
    for (const step of steps) await step(host, words);
    return undefined;
  };

const through = (answers: Answers) => after((host, words) => goThrough(host, words, answers));

/** Answers that lead to each result. */
export const answers = {
  'self-care': {now: ['now-start'], recent: ['rec-dry', 'rec-bump']},
  soon: {
    medicines: ['med-anticoag', 'med-oxygen'],
    'thinner-follow': ['thf-none'],
    notice: ['same-side'],
    recent: ['rec-alcohol-heavy'],
  },
  child: {who: ['2-11'], recent: ['rec-pick']},
  urgent: {today: ['object', 'bruises', 'today-unsure']},
  baby: {who: ['under2']},
  emergency: {danger: ['faint', 'heavy', 'head-injury', 'battery']},
  'thinner, ten minutes': {now: ['now-again'], 'now-thinner': ['thinner-10']},
} as const satisfies Record<string, Answers>;

const tab =
  (plan: 'after' | 'prevent'): Step =>
  async (host) => {
    host.shadowRoot?.getElementById(`tab-${plan}`)?.click();
    await (host as Element & {updateComplete: Promise<unknown>}).updateComplete;
  };

/** A state of each kind: what a reader of this topic can come to. */
export const nosebleedStates: readonly State[] = [
  {name: 'reading', tag: 'topic-overview', opens: true},
  {name: 'reading', tag: 'symptom-guide', attributes: 'region="US"', opens: true},
  {name: 'reading', tag: 'medicine-guide', attributes: 'region="US"', opens: true},
  {name: 'reading', tag: 'picture-guide', opens: true},
  {name: 'reading', tag: 'doctor-summary', attributes: 'region="US"', opens: true},
  {name: 'form', tag: 'reader-reply', attributes: 'action="/reply"'},
  {name: 'contents', tag: 'topic-guide', attributes: 'region="US"'},
  {name: 'reading', tag: 'cause-checker', opens: true},
  {name: 'first question', tag: 'cause-checker', reach: after(startOnly)},
  {
    name: 'question with the error',
    tag: 'cause-checker',
    reach: after(start, goOn),
  },
  {
    name: 'danger signs',
    tag: 'cause-checker',
    reach: after((host, words) => goTo(host, words, 'danger')),
  },
  {
    name: 'follow-up',
    tag: 'cause-checker',
    reach: after((host, words) => goTo(host, words, 'now-thinner', {now: ['now-again']})),
  },
  ...Object.entries(answers).map(([name, given]): State => ({
    name: `result ${name}`,
    tag: 'cause-checker',
    attributes: 'region="GB"',
    opens: true,
    reach: through(given),
  })),
  {name: 'reading', tag: 'when-to-see-doctor', attributes: 'region="GB"', opens: true},
  {name: 'list 1', tag: 'when-to-see-doctor', reach: after(toList(1))},
  {
    name: 'result emergency',
    tag: 'when-to-see-doctor',
    attributes: 'region="US"',
    reach: after(toList(1), pick('over-20')),
  },
  {
    name: 'result urgent',
    tag: 'when-to-see-doctor',
    attributes: 'region="GB"',
    opens: true,
    reach: after(toList(2), pick('restart', 'under2')),
  },
  {name: 'result soon', tag: 'when-to-see-doctor', reach: after(toList(3), pick('hht'))},
  {name: 'result self-care', tag: 'when-to-see-doctor', reach: after(toList(3), pick())},
  {name: 'tab now', tag: 'relief-steps', attributes: 'region="US"', opens: true},
  {name: 'tab after', tag: 'relief-steps', opens: true, reach: after(tab('after'))},
  {name: 'tab prevent', tag: 'relief-steps', opens: true, reach: after(tab('prevent'))},
  {name: 'first look', tag: 'relief-steps', reach: after(openLook)},
  {name: 'which', tag: 'relief-steps', reach: after(openLook, look('head'))},
  {
    name: 'none of the signs',
    tag: 'relief-steps',
    attributes: 'region="US"',
    reach: after(openLook, look('object'), lookNothing),
  },
  {name: 'held, baby', tag: 'relief-steps', reach: after(openLook, look('baby'))},
  {name: 'coach', tag: 'relief-steps', reach: coached()},
  {
    name: 'coach, after ten minutes',
    tag: 'relief-steps',
    reach: coached(async (host, {relief: {flowText}}) => {
      await press(host, flowText.next);
      await press(host, flowText.next);
    }),
  },
  {name: 'coach done', tag: 'relief-steps', reach: coached((host, words) => toTheEnd(host, words))},
  {
    name: 'question at 20 minutes',
    tag: 'relief-steps',
    attributes: 'region="GB"',
    reach: coached((_host, _words, clock) => clock.jump(1261)),
  },
  {
    name: 'after 20 minutes',
    tag: 'relief-steps',
    attributes: 'region="GB"',
    reach: coached(async (host, {relief}, clock) => {
      await clock.jump(1261);
      await press(host, relief.flowText.no);
    }),
  },
  {
    name: 'stopped',
    tag: 'relief-steps',
    reach: coached((host, {relief}) => press(host, relief.flowText.eased)),
  },
];
