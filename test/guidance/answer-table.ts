/**
 * What each answer does: an independent copy of the facts, with which the tests compare the topic and
 * the rules.
 */
export interface PinnedAnswer {
  /** "None of these": chosen alone. */
  readonly exclusive?: true;
  readonly unsure?: true;
  readonly signs?: readonly string[];
  readonly effects?: readonly string[];
  readonly fits?: readonly string[];
  readonly couldFit?: readonly string[];
}

export type PinnedAnswers = Readonly<Record<string, PinnedAnswer>>;

export const answerTable: Readonly<Record<string, PinnedAnswers>> = {
  who: {
    under18: {signs: ['child'], effects: ['noMatching', 'noMedicines']},
    '18-49': {},
    '50-64': {couldFit: ['older-age']},
    '65plus': {effects: ['fallCaution', 'olderMedCaution'], fits: ['older-age']},
  },
  danger: {
    'chest-breath': {signs: ['chest-breath']},
    'cold-pale-leg': {signs: ['cold-pale-leg']},
    'jaw-spasm': {signs: ['jaw-spasm']},
    'saddle-bladder': {signs: ['saddle-bladder']},
    'stroke-signs': {signs: ['stroke-signs']},
    'confused-fit': {signs: ['confused-fit']},
    'bad-injury': {signs: ['bad-injury']},
    'heart-flutter-weak': {signs: ['heart-flutter-weak']},
    'fever-very-ill': {signs: ['fever-very-ill']},
    'bite-spreading': {signs: ['bite-spreading']},
    'danger-none': {exclusive: true},
    'danger-unsure': {unsure: true, signs: ['unsure-urgent']},
  },
  'leg-today': {
    'one-leg-swollen': {signs: ['one-leg-swollen']},
    'clot-risk-pain': {signs: ['clot-risk-pain']},
    'over-10-min': {signs: ['over-10-min']},
    'new-weak-numb': {signs: ['new-weak-numb']},
    'rest-pain-sore': {signs: ['rest-pain-sore']},
    'hot-red-fever': {signs: ['hot-red-fever']},
    'cant-walk-injury': {signs: ['cant-walk-injury']},
    'thinner-bleed': {signs: ['thinner-bleed']},
    'leg-none': {exclusive: true},
    'leg-unsure': {unsure: true, signs: ['unsure-urgent']},
  },
  'body-today': {
    'dark-urine': {signs: ['dark-urine']},
    'fluid-loss': {signs: ['fluid-loss']},
    'heat-not-better': {signs: ['heat-not-better']},
    toxin: {signs: ['toxin']},
    'dirty-wound': {signs: ['dirty-wound']},
    'whole-body-cramps': {signs: ['whole-body-cramps']},
    'lips-tingle': {signs: ['lips-tingle']},
    'heart-flutter': {signs: ['heart-flutter']},
    'body-none': {exclusive: true},
    'body-unsure': {unsure: true, signs: ['unsure-urgent']},
  },
  child: {
    'child-limp': {signs: ['child-unwell']},
    'child-onespot': {signs: ['child-unwell']},
    'child-morning': {signs: ['child-unwell']},
    'child-ill': {signs: ['child-unwell']},
    'child-none': {exclusive: true},
    'child-unsure': {unsure: true, signs: ['unsure-urgent']},
  },
  pregnant: {
    'preg-yes': {
      signs: ['pregnant'],
      effects: ['noNsaid', 'pregnancyCaution'],
      fits: ['pregnancy'],
    },
    'preg-birth': {signs: ['pregnant'], effects: ['askBeforeMedicine']},
    'preg-no': {},
    'preg-unsure': {unsure: true, signs: ['unsure-soon'], effects: ['noNsaid', 'pregnancyCaution']},
  },
  'pregnancy-signs': {
    'ps-swelling': {signs: ['pregnancy-warning'], effects: ['noNsaid', 'pregnancyCaution']},
    'ps-headache': {signs: ['pregnancy-warning'], effects: ['noNsaid', 'pregnancyCaution']},
    'ps-sight': {signs: ['pregnancy-warning'], effects: ['noNsaid', 'pregnancyCaution']},
    'ps-ribs': {signs: ['pregnancy-warning'], effects: ['noNsaid', 'pregnancyCaution']},
    'ps-ill': {signs: ['pregnancy-warning'], effects: ['noNsaid', 'pregnancyCaution']},
    'ps-none': {exclusive: true},
    'ps-unsure': {unsure: true, signs: ['unsure-urgent']},
  },
  when: {
    'when-night': {fits: ['night']},
    'when-exercise': {fits: ['exercise']},
    'when-walk': {signs: ['walk-rest'], fits: ['circulation'], couldFit: ['nerve']},
    'when-lean': {signs: ['walk-rest'], fits: ['nerve'], couldFit: ['circulation']},
    'when-sit': {fits: ['posture']},
    'when-stand': {fits: ['posture']},
    'when-any': {},
    'when-unsure': {unsure: true},
  },
  recent: {
    'rec-exercise': {fits: ['exercise']},
    'rec-sit': {fits: ['posture']},
    'rec-stand': {fits: ['posture']},
    'rec-injury': {effects: ['injuryCaution'], fits: ['injury']},
    'rec-heat': {fits: ['heat'], couldFit: ['dehydration']},
    'rec-fluid': {fits: ['dehydration'], couldFit: ['minerals']},
    'rec-alcohol': {
      signs: ['heavy-alcohol'],
      effects: ['alcoholCaution'],
      couldFit: ['dehydration', 'minerals', 'nerve'],
    },
    'rec-none': {exclusive: true},
    'rec-unsure': {unsure: true},
  },
  medicines: {
    'med-diuretic': {
      signs: ['medicine-linked'],
      effects: ['askBeforeMedicine', 'fluidPlan'],
      fits: ['medicines'],
      couldFit: ['minerals', 'dehydration'],
    },
    'med-inhaler': {signs: ['medicine-linked'], fits: ['medicines']},
    'med-statin': {signs: ['medicine-linked'], fits: ['medicines']},
    'med-bone': {signs: ['medicine-linked'], fits: ['medicines']},
    'med-other': {
      signs: ['medicine-linked'],
      effects: ['askBeforeMedicine'],
      couldFit: ['medicines'],
    },
    'med-thinner': {effects: ['noNsaid', 'askBeforeMedicine']},
    'med-quinine': {signs: ['taking-quinine']},
    'med-none': {exclusive: true},
    'med-unsure': {unsure: true, signs: ['unsure-soon'], effects: ['askBeforeMedicine']},
  },
  'med-follow': {
    'mf-new': {signs: ['new-medicine'], fits: ['medicines']},
    'mf-statin': {signs: ['statin-muscle']},
    'mf-quinine': {signs: ['quinine-bleed']},
    'mf-none': {exclusive: true},
    'mf-unsure': {unsure: true, signs: ['unsure-urgent']},
  },
  conditions: {
    'con-diabetes': {
      signs: ['long-condition'],
      effects: ['noHeatCold', 'askBeforeMedicine'],
      fits: ['thyroid-diabetes'],
      couldFit: ['nerve', 'circulation'],
    },
    'con-thyroid': {signs: ['long-condition'], fits: ['thyroid-diabetes']},
    'con-kidney': {
      signs: ['long-condition'],
      effects: ['noNsaid', 'noSupplements', 'fluidPlan', 'askBeforeMedicine'],
      fits: ['liver-kidney'],
      couldFit: ['minerals'],
    },
    'con-dialysis': {
      signs: ['long-condition', 'dialysis'],
      effects: ['noNsaid', 'noSupplements', 'fluidPlan', 'askBeforeMedicine'],
      fits: ['liver-kidney'],
      couldFit: ['minerals'],
    },
    'con-liver': {
      signs: ['long-condition'],
      effects: [
        'noNsaid',
        'noParacetamolWithoutAsking',
        'noSupplements',
        'fluidPlan',
        'askBeforeMedicine',
      ],
      fits: ['liver-kidney'],
      couldFit: ['minerals'],
    },
    'con-arteries': {
      signs: ['long-condition'],
      effects: ['noHeatCold', 'noNsaid', 'askBeforeMedicine'],
      fits: ['circulation'],
    },
    'con-heart': {
      signs: ['long-condition'],
      effects: ['noNsaid', 'fluidPlan', 'askBeforeMedicine'],
      couldFit: ['circulation'],
    },
    'con-nerve': {signs: ['long-condition'], effects: ['noHeatCold'], fits: ['nerve']},
    'con-gut': {signs: ['long-condition'], effects: ['askBeforeMedicine'], fits: ['minerals']},
    'con-ulcer': {effects: ['noNsaid', 'askBeforeMedicine']},
    'con-none': {exclusive: true},
    'con-unsure': {unsure: true, signs: ['unsure-soon'], effects: ['askBeforeMedicine']},
  },
  notice: {
    'not-tingle': {
      signs: ['slow-weak-tingle'],
      effects: ['noHeatCold'],
      fits: ['nerve'],
      couldFit: ['thyroid-diabetes'],
    },
    'not-restless': {signs: ['restless-legs']},
    'not-ankles': {signs: ['both-ankles'], couldFit: ['liver-kidney']},
    'not-tired': {signs: ['tired-thirsty'], fits: ['thyroid-diabetes']},
    'not-thirsty': {signs: ['tired-thirsty'], fits: ['thyroid-diabetes']},
    'not-coldfeet': {signs: ['cold-feet'], effects: ['noHeatCold'], fits: ['circulation']},
    'not-sleep': {signs: ['sleep-daily'], couldFit: ['night']},
    'not-worse': {signs: ['not-better']},
    'not-none': {exclusive: true},
    'not-unsure': {unsure: true, signs: ['unsure-soon']},
  },
};
