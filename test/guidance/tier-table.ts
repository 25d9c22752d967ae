import type {Tier} from '../../src/content/index.js';

/**
 * The tier of each sign and cause, and when each question is asked, pinned. A change here needs a clinician:
 * only this table can tell that a sign was made milder.
 */
export const signTiers: Readonly<Record<string, Tier>> = {
  'chest-breath': 'emergency',
  'cold-pale-leg': 'emergency',
  'jaw-spasm': 'emergency',
  'saddle-bladder': 'emergency',
  'stroke-signs': 'emergency',
  'confused-fit': 'emergency',
  'bad-injury': 'emergency',
  'heart-flutter-weak': 'emergency',
  'fever-very-ill': 'emergency',
  'bite-spreading': 'emergency',
  'one-leg-swollen': 'urgent',
  'clot-risk-pain': 'urgent',
  'over-10-min': 'urgent',
  'new-weak-numb': 'urgent',
  'rest-pain-sore': 'urgent',
  'hot-red-fever': 'urgent',
  'cant-walk-injury': 'urgent',
  'thinner-bleed': 'urgent',
  'dark-urine': 'urgent',
  'fluid-loss': 'urgent',
  'heat-not-better': 'urgent',
  toxin: 'urgent',
  'dirty-wound': 'urgent',
  'whole-body-cramps': 'urgent',
  'lips-tingle': 'urgent',
  'heart-flutter': 'urgent',
  'child-unwell': 'urgent',
  'pregnancy-warning': 'urgent',
  'statin-muscle': 'urgent',
  'quinine-bleed': 'urgent',
  'unsure-urgent': 'urgent',
  'walk-rest': 'soon',
  'medicine-linked': 'soon',
  'new-medicine': 'soon',
  'taking-quinine': 'soon',
  pregnant: 'soon',
  child: 'soon',
  'long-condition': 'soon',
  dialysis: 'soon',
  'slow-weak-tingle': 'soon',
  'restless-legs': 'soon',
  'both-ankles': 'soon',
  'tired-thirsty': 'soon',
  'cold-feet': 'soon',
  'sleep-daily': 'soon',
  'not-better': 'soon',
  'heavy-alcohol': 'soon',
  'unsure-soon': 'soon',
};

/** The least tier of a result in which the cause fits; the order is the order shown. */
export const causeTiers: Readonly<Record<string, Tier>> = {
  night: 'self-care',
  exercise: 'self-care',
  posture: 'self-care',
  'older-age': 'self-care',
  injury: 'self-care',
  dehydration: 'self-care',
  heat: 'self-care',
  medicines: 'soon',
  minerals: 'soon',
  'liver-kidney': 'soon',
  pregnancy: 'soon',
  nerve: 'soon',
  circulation: 'soon',
  'thyroid-diabetes': 'soon',
};

export interface PinnedRule {
  readonly question: string;
  readonly kind: 'one' | 'many';
  readonly endIf?: Tier;
  readonly showIf?: {readonly question: string; readonly anyOf: readonly string[]};
  readonly skipIf?: {readonly question: string; readonly anyOf: readonly string[]};
}

/** The questions in order, and when each is asked or is the last. */
export const questionRules: readonly PinnedRule[] = [
  {question: 'who', kind: 'one'},
  {question: 'danger', kind: 'many', endIf: 'emergency'},
  {question: 'leg-today', kind: 'many'},
  {question: 'body-today', kind: 'many', endIf: 'urgent'},
  {question: 'child', kind: 'many', endIf: 'urgent', showIf: {question: 'who', anyOf: ['under18']}},
  {
    question: 'pregnant',
    kind: 'one',
    skipIf: {question: 'who', anyOf: ['65plus']},
  },
  {
    question: 'pregnancy-signs',
    kind: 'many',
    endIf: 'urgent',
    showIf: {question: 'pregnant', anyOf: ['preg-yes', 'preg-birth', 'preg-unsure']},
  },
  {question: 'when', kind: 'one', skipIf: {question: 'who', anyOf: ['under18']}},
  {question: 'recent', kind: 'many'},
  {question: 'medicines', kind: 'many'},
  {
    question: 'med-follow',
    kind: 'many',
    endIf: 'urgent',
    showIf: {
      question: 'medicines',
      anyOf: [
        'med-diuretic',
        'med-inhaler',
        'med-statin',
        'med-bone',
        'med-other',
        'med-thinner',
        'med-quinine',
        'med-unsure',
      ],
    },
  },
  {question: 'conditions', kind: 'many'},
  {question: 'notice', kind: 'many'},
];
