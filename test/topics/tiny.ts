/**
 * A second topic, as small as the contracts allow: no drawings, medicines, symptoms or routine, and ids that no other
 * topic has. It ships nowhere. That it compiles is half of the test.
 */
import type {CauseCheckerWords} from '../../src/elements/cause-checker/cause-checker.words.js';
import type {CauseCheckerFlowWords} from '../../src/elements/cause-checker/checker-flow.words.js';
import type {ReliefStepsWords} from '../../src/elements/relief-steps/relief-steps.words.js';
import type {TopicGuideWords} from '../../src/elements/topic-guide/topic-guide.words.js';
import type {TopicOverviewWords} from '../../src/elements/topic-overview/topic-overview.words.js';
import type {WhenToSeeDoctorWords} from '../../src/elements/when-to-see-doctor/when-to-see-doctor.words.js';
import type {TopicInfo} from '../../src/content/index.js';
import {text as checkerText} from '../../src/text/en/content/cause-checker.text.js';
import {flowText} from '../../src/text/en/content/checker-flow.text.js';
import {common} from '../../src/text/en/content/common.text.js';
import {evidenceWords, sureWords} from '../../src/text/en/content/evidence.text.js';
import {flow} from '../../src/text/en/content/flow.text.js';
import {text as reliefText} from '../../src/text/en/content/relief-steps.text.js';
import {sheet} from '../../src/text/en/content/sheet.text.js';
import {text as guideText} from '../../src/text/en/content/topic-guide.text.js';
import {text as overviewText} from '../../src/text/en/content/topic-overview.text.js';
import {text as signsText} from '../../src/text/en/content/when-to-see-doctor.text.js';
import {
  beside,
  callWords,
  helpWords,
  mobileNote,
  paracetamol,
  poison,
  regionWords,
} from '../../src/text/en/content/region.text.js';

const topic: TopicInfo = {
  id: 'tiny',
  title: 'Hiccups',
  purpose: 'For tests only.',
  review: 'reviewed',
  checked: 'today',
  nextReview: 'tomorrow',
};

const shared = {common, regionWords, topic};

const tiers = (['emergency', 'urgent', 'soon', 'self-care'] as const).map((id) => ({
  id,
  name: `Name ${id}`,
  heading: `Heading ${id}`,
  listHeading: `List ${id}`,
  meaning: `Meaning ${id}.`,
  action: `Action ${id}.`,
  after: `After ${id}.`,
}));

const tierNames = {emergency: 'Now', urgent: 'Today', soon: 'Soon', 'self-care': 'Yourself'};

const signs = [
  {id: 'choking', tier: 'emergency', group: 'breath', label: 'You cannot breathe'},
] as const;

export const overview: TopicOverviewWords = {
  ...shared,
  text: {...overviewText, toCauses: 'What brings on hiccups'},
  overview: {
    lead: 'A hiccup is a twitch of the diaphragm.',
    alsoCalled: ['hiccough'],
    alsoCalledList: '{0}',
    facts: ['It stops by itself.'],
    howLong: [],
    who: ['Everybody'],
    isNot: [{id: 'cough', text: 'A cough'}],
  },
  guidePictures: {},
  tierNames,
  signs,
};

export const relief: ReliefStepsWords = {
  ...shared,
  evidenceWords,
  text: {
    ...reliefText,
    tabs: {now: 'Now', after: 'After', prevent: 'Fewer hiccups'},
    titles: {now: 'What to do about hiccups', after: 'After hiccups'},
  },
  relief: {
    firstLook: {title: 'First look', text: 'Can you breathe?'},
    durations: {10: '10 seconds'},
    plurals: {},
    duringSteps: [
      {
        id: 'hold',
        title: 'Hold your breath',
        text: 'For as long as it is easy.',
        seconds: 10,
        repeat: 1,
        restSeconds: 0,
        cautions: [],
        evidence: 'expert',
      },
    ],
  },
  pictures: {},
};

export const warningSigns: WhenToSeeDoctorWords = {
  ...shared,
  beside,
  mobileNote,
  helpWords,
  text: {...signsText, title: 'When to get help for hiccups'},
  tiers,
  signGroups: [{id: 'breath', tier: 'emergency', title: 'Breath'}],
  signs,
};

export const causes: CauseCheckerWords = {
  ...shared,
  sureWords,
  text: {
    ...checkerText,
    questionCount: 1,
    title: 'Why do I hiccup?',
    lead: 'Answer.',
    causesTitle: 'Causes',
  },
  causes: [
    {
      id: 'fizz',
      title: 'Fizzy drinks',
      summary: 'They fill the stomach.',
      why: 'It presses on the diaphragm.',
      help: ['Drink slowly.'],
      findings: [{sure: 'fairly', text: 'Bubbles push.', why: 'Taught.'}],
      minTier: 'self-care',
    },
  ],
};

export const causesFlow: Omit<CauseCheckerFlowWords, keyof CauseCheckerWords> = {
  flow,
  beside,
  callWords,
  mobileNote,
  helpWords,
  poison,
  paracetamol,
  flowText: {...flowText, reliefLink: 'What can ease hiccups'},
  sheet,
  doctorVisit: {
    title: 'Hiccups: for your visit',
    madeBy: 'Made by a test on {date}.',
    fields: [],
    bring: [],
    questionsToAsk: [],
    mayCheck: [],
    note: '',
    ifWorse: 'Call {emergency}.',
    diary: {title: 'Hiccup diary', lead: 'One line each time.', columns: [], urgent: 'Choking.'},
  },
  sheetWording: {
    places: {age: 'age', pattern: '', medicines: '', illnesses: ''},
    said: {},
    names: {},
    cautions: {},
  },
  questions: [
    {
      id: 'age',
      kind: 'one',
      text: 'How old are you?',
      hint: 'In years.',
      why: 'It matters.',
      answers: [
        {id: 'baby', label: 'Under 1', effects: ['babies-differ'], fits: ['fizz']},
        {id: 'older', label: 'Older', fits: ['fizz'], reason: 'Not a baby'},
      ],
    },
  ],
  effects: [{id: 'babies-differ', text: 'Ask a midwife.', hides: ['causes', 'relief']}],
  matching: {
    lead: 'Lead.',
    notList: 'No list.',
    noneFits: 'None fits.',
    tagNames: {},
    marks: {fits: 'Fits', 'could-fit': 'Could fit', 'not-raised': 'Did not come up'},
  },
  tiers,
  signs,
  signDetails: {},
};

export const guide: TopicGuideWords = {
  ...shared,
  text: {
    ...guideText,
    title: 'Hiccups, in short',
    signs: 'Is it more than hiccups?',
    sections: {
      overview: 'What a hiccup is',
      symptoms: 'What hiccups feel like',
      ...guideText.sections,
    },
    lines: {overview: 'Who gets them', symptoms: 'And what is not a hiccup', ...guideText.lines},
  },
  overview,
  relief,
  warningSigns,
  causes,
};
