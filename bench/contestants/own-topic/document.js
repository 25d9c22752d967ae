/** The job as a topic of a publisher's own: the ten questions, and as little besides as a topic that asks must hold. */
import {questions} from '../shared/questions.js';

const titles = {
  emergency: 'Call {emergency} now',
  urgent: 'See a doctor today',
  soon: 'See a doctor soon',
  'self-care': 'Look after yourself',
};

const tiers = Object.entries(titles).map(([id, heading]) => ({
  id,
  name: heading,
  heading,
  listHeading: heading,
  meaning: heading,
  action: `${heading}.`,
  after: '',
}));

/** Adds up to a topic, and says nothing: no answer leads anywhere. */
export const document = {
  format: 'care-topic/1.0',
  language: 'en',
  about: {
    id: 'ten-questions',
    title: 'Ten questions',
    purpose: 'To compare libraries.',
    review: 'draft',
    checked: '2026-11-28',
    nextReview: '2027-11-28',
  },
  signs: {
    headings: {title: 'Warning signs'},
    tiers,
    signGroups: [{id: 'heart', tier: 'emergency', title: 'Heart'}],
    signs: [{id: 'chest', tier: 'emergency', group: 'heart', label: 'Chest pain'}],
    signDetails: {chest: {why: 'It may be the heart.', action: 'Call {emergency}.', avoid: []}},
  },
  causes: {
    headings: {title: 'Leg cramps', lead: '', causesTitle: 'Causes', questionCount: 10},
    causes: [
      {
        id: 'night',
        title: 'Night cramps',
        minTier: 'self-care',
        summary: 'They come at night.',
        why: 'Nobody knows.',
        help: ['Stretch the calf.'],
        findings: [],
      },
    ],
  },
  checker: {
    headings: {reliefLink: 'What helps'},
    questions: questions.map(({text, answers}, at) => ({
      id: `q${at}`,
      kind: 'one',
      text,
      why: '',
      answers: answers.map((label, nth) => ({
        id: `a${nth}`,
        label,
        ...(at === 9 && nth === 0 && {couldFit: ['night']}),
      })),
    })),
    effects: [],
    matching: {
      lead: '',
      notList: '',
      noneFits: '',
      tagNames: {},
      marks: {fits: 'Fits', 'could-fit': 'Could fit', 'not-raised': 'Did not come up'},
    },
  },
  visit: {
    doctorVisit: {
      title: 'For the doctor',
      madeBy: 'Made on {date}.',
      fields: [],
      bring: [],
      questionsToAsk: [],
      mayCheck: [],
      note: '',
      ifWorse: 'Call {emergency}.',
      diary: {title: 'Diary', lead: '', columns: [{title: 'Day', width: 100}], urgent: ''},
    },
  },
};
