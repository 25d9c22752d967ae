/** A whole topic, as small as one that asks can be. Its words are gaps, which say what belongs there. */
import type {Tier, TopicDocument} from '../content/index.js';
import type {Locale} from '../language/locales.js';

export const gap = (what: string) => `[[${what}]]`;

const tiers: readonly Tier[] = ['emergency', 'urgent', 'soon', 'self-care'];

const tierWords = (id: Tier) => ({
  id,
  name: gap(`"${id}" in two or three words`),
  heading: gap(`What to do at "${id}", as a heading`),
  listHeading: gap(`Heading above the signs of "${id}"`),
  ...(id !== 'emergency' && {listAction: gap('What to do about them')}),
  meaning: gap('What this result means'),
  action: gap('What to do'),
  after: gap('What to look out for afterwards'),
});

const signOf = (id: string, tier: Tier) => ({
  id,
  tier,
  group: tier,
  label: gap(`A sign that is "${tier}", in a few words`),
});

export const details = (tier: Tier) => ({
  why: gap('Why it matters'),
  action: tier === 'emergency' ? gap('Call {emergency} now, in your words') : gap('What to do'),
  avoid: [],
});

/** A question to tick signs of one tier. */
export const signsQuestion = (
  id: string,
  tier: 'emergency' | 'urgent' | 'soon',
  signs: readonly string[],
) => ({
  id,
  kind: 'many' as const,
  text: gap(`Is one of these signs there? Those that are "${tier}"`),
  why: gap('Why you ask'),
  ...(tier === 'emergency' && {endIf: tier}),
  answers: [
    ...signs.map((sign) => ({id: sign, signs: [sign]})),
    {id: `${id}-none`, label: gap('None of these'), exclusive: true as const},
    {
      id: `${id}-unsure`,
      label: gap('I am not sure'),
      unsure: true as const,
      signs: [tier === 'soon' ? 'unsure-soon' : 'unsure-urgent'],
    },
  ],
});

export const starterCause = {
  id: 'first-cause',
  title: gap('A cause'),
  minTier: 'self-care' as const,
  summary: gap('What it is'),
  why: gap('How it brings it on'),
  help: [gap('What may help')],
  findings: [
    {
      sure: 'not' as const,
      text: gap('What is known'),
      why: gap('Why you are that sure'),
    },
  ],
};

/** A topic with these parts. */
export type Starter = TopicDocument &
  Required<
    Pick<
      TopicDocument,
      | 'signs'
      | 'overview'
      | 'symptoms'
      | 'relief'
      | 'causes'
      | 'checker'
      | 'visit'
      | 'guide'
      | 'sources'
    >
  >;

/** @param today as an ISO date */
export function starter(id: string, language: Locale, today: string): Starter {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('02-29', '02-28')}`;
  const title = gap('The name of the topic');
  return {
    $schema: 'https://unpkg.com/care-elements/topic.schema.json',
    format: 'care-topic/1.0',
    language,
    about: {
      id,
      title,
      purpose: gap('What the page is for. Say that it does not replace a doctor'),
      author: gap('Who wrote it'),
      checked: today,
      nextReview: nextYear,
      review: 'draft',
    },
    signs: {
      headings: {title: gap('When to get help')},
      tiers: tiers.map(tierWords),
      signGroups: (['emergency', 'urgent', 'soon'] as const).map((tier) => ({
        id: tier,
        tier,
        title: gap('What the signs below have in common'),
      })),
      signs: [
        signOf('emergency-sign', 'emergency'),
        signOf('urgent-sign', 'urgent'),
        signOf('soon-sign', 'soon'),
        {id: 'unsure-urgent', tier: 'urgent', unsure: true, label: gap('Not sure about a sign')},
        {id: 'unsure-soon', tier: 'soon', unsure: true, label: gap('Not sure about a sign')},
      ],
      signDetails: {
        'emergency-sign': details('emergency'),
        'urgent-sign': details('urgent'),
        'soon-sign': details('soon'),
        'unsure-urgent': details('urgent'),
        'unsure-soon': details('soon'),
      },
    },
    overview: {
      headings: {toCauses: gap('The link to the causes')},
      overview: {
        lead: gap('What it is, in a sentence or two'),
        alsoCalled: [gap('Another name')],
        alsoCalledList: '{0}',
        facts: [gap('What most readers want to know')],
        howLong: [{id: 'most', time: gap('How long it mostly lasts'), means: gap('What it means')}],
        who: [gap('Who gets it')],
        isNot: [{id: 'soon-sign'}],
      },
    },
    symptoms: {
      headings: {
        title: gap('What it feels like'),
        during: gap('While it lasts'),
        after: gap('Afterwards'),
        notPlain: gap('What is something else'),
        notCramp: gap('Something else, and harmless'),
      },
      symptoms: {
        during: [gap('What is felt or seen')],
        after: [gap('What may stay for a while')],
        notPlain: [{id: 'urgent-sign'}],
        note: gap('What to do when in doubt'),
      },
    },
    relief: {
      headings: {
        tabs: {now: gap('Now'), after: gap('Afterwards'), prevent: gap('Prevention')},
        titles: {now: gap('What to do now'), after: gap('What to do afterwards')},
      },
      relief: {
        firstLook: {title: gap('Look first'), text: gap('What speaks against the steps')},
        duringSteps: [
          {
            id: 'first-step',
            title: gap('The first step'),
            text: gap('What to do'),
            seconds: 30,
            repeat: 1,
            restSeconds: 0,
            cautions: [],
            evidence: 'expert',
          },
        ],
      },
    },
    causes: {
      headings: {
        title: gap('What can bring it on'),
        lead: gap('A sentence'),
        causesTitle: gap('Causes'),
        questionCount: 4,
      },
      causes: [starterCause],
    },
    checker: {
      headings: {reliefLink: gap('The link to the steps')},
      questions: [
        signsQuestion('danger', 'emergency', ['emergency-sign']),
        signsQuestion('today', 'urgent', ['urgent-sign']),
        signsQuestion('soon', 'soon', ['soon-sign']),
        {
          id: 'when',
          kind: 'one',
          text: gap('A question about the cause'),
          why: gap('Why you ask'),
          answers: [
            {id: 'when-first', label: gap('Yes'), fits: ['first-cause']},
            {id: 'when-other', label: gap('No')},
            {id: 'when-unsure', label: gap('I am not sure'), unsure: true},
          ],
        },
      ],
      effects: [],
      matching: {
        lead: gap('Only a doctor can find the cause'),
        notList: gap('What this list is for'),
        noneFits: gap('What it means if none fits'),
        tagNames: {},
        marks: {
          fits: gap('Fits'),
          'could-fit': gap('Could fit'),
          'not-raised': gap('Did not come up'),
        },
      },
    },
    visit: {
      doctorVisit: {
        title: gap('The title of the sheet for a doctor'),
        madeBy: gap('Who filled it in, on {date}'),
        fields: [],
        bring: [gap('What to take along')],
        questionsToAsk: [gap('What to ask')],
        mayCheck: [gap('What a doctor may do')],
        note: gap('A note'),
        ifWorse: gap('When to call {emergency} before the visit'),
        diary: {
          title: gap('The title of the diary'),
          lead: gap('How to use it'),
          columns: [{title: gap('A column'), width: 100}],
          urgent: gap('What must not wait'),
        },
      },
    },
    guide: {
      headings: {
        title,
        signs: gap('When to get help'),
        sections: {overview: gap('What it is'), symptoms: gap('What it feels like')},
        lines: {overview: gap('What is in it, in a line'), symptoms: gap('The same')},
      },
    },
    sources: {
      sources: {
        'first-source': {organisation: gap('Who published it'), title: gap('Its title')},
      },
      references: {
        causes: {'first-cause': ['first-source']},
        signs: Object.fromEntries(
          ['emergency-sign', 'urgent-sign', 'soon-sign'].map((sign) => [sign, ['first-source']]),
        ),
      },
    },
  };
}
