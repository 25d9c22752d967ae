import type {CauseId} from './causes.js';
import type {afterSteps} from './after.js';
import type {doctorVisit} from './doctor-visit.js';
import type {duringSteps} from './relief.js';
import type {calfStretches, habits, thighStretch} from './routine.js';
import type {SourceId} from './sources.js';
import type {SignId} from './warning-signs.js';

type Sourced<Id extends string> = Readonly<Record<Id, readonly [SourceId, ...SourceId[]]>>;

type IdOf<Items extends readonly {readonly id: string}[]> = Items[number]['id'];

/**
 * Which sources each statement rests on. Apart from the words, since a page loads it only when a
 * reader opens a list of sources. A statement without a source does not compile.
 */
export const references = {
  causes: {
    night: [
      'nidirect-cramps',
      'aafp-2012',
      'hallegraeff-2012',
      'coppin-2005',
      'cochrane-nondrug-2021',
      'mayo-night',
    ],
    exercise: ['eamc-2021', 'schwellnus-2008', 'aaos-stretch'],
    posture: ['merck-home', 'delacour-2020', 'niosh-standing', 'standing-cleveland'],
    'older-age': ['grandner-2017', 'aafp-2012', 'rabbitt-2016', 'cks-cramps'],
    injury: ['medlineplus-cramps', 'guarding', 'gk'],
    dehydration: ['schwellnus-2008', 'eamc-2021', 'merck-home', 'eah-2018', 'hf-fluids'],
    heat: ['niosh-fastfacts', 'niosh-heat', 'eamc-2021'],
    medicines: ['garrison-2012', 'aafp-2012', 'merck-table', 'statin-nhs'],
    minerals: ['hypokalemia', 'hypocalcemia', 'cochrane-mg-2020', 'merck-table', 'ods-mg'],
    'liver-kidney': ['piccles-2022', 'dialysis-edtna', 'ascites-blt', 'aafp-2012'],
    pregnancy: ['cochrane-preg-2020', 'mayo-preg', 'rcog-vte', 'cdc-vte', 'nidirect-cramps'],
    nerve: ['lss-msd', 'lss-cramps', 'merck-home', 'nhs-mnd'],
    circulation: ['nhs-pad', 'mayo-ic', 'nhs-highland-vasc', 'merck-home'],
    'thyroid-diabetes': ['diabetes-cramps', 'nhs-thyroid', 'merck-home'],
  } satisfies Sourced<CauseId>,
  signs: {
    'one-leg-swollen': [
      'nhs-dvt',
      'nhs-dvt-britbrief',
      'cdc-vte',
      'wells-dvt',
      'rcog-vte',
      'massage-dvt',
    ],
    'cold-pale-leg': ['rcem-ali', 'nhs-highland-vasc', 'nhs-pad'],
    'bad-injury': ['nhs-compartment'],
    'cant-walk-injury': ['achilles', 'gk'],
    'over-10-min': ['nhs-cramps', 'nidirect-cramps', 'mayo-night'],
    'chest-breath': ['nhs-dvt', 'cdc-vte'],
    'stroke-signs': ['mayo-stroke'],
    'confused-fit': ['niosh-heat', 'nhs-heat', 'eah-2018'],
    'heart-flutter-weak': ['hypokalemia', 'gk'],
    'saddle-bladder': ['nhs-ces', 'lss-msd'],
    'jaw-spasm': ['cdc-tetanus', 'nhs-tetanus'],
    'fever-very-ill': ['thompson-2006', 'nhs-meningitis'],
    'clot-risk-pain': ['wells-dvt', 'cdc-vte', 'nhs-dvt-britbrief'],
    'new-weak-numb': ['merck-home', 'nhs-ces'],
    'rest-pain-sore': ['nhs-highland-vasc', 'nhs-pad'],
    'hot-red-fever': ['nhs-cellulitis', 'nhs-cellulitis-spread'],
    'dark-urine': ['niosh-rhabdo', 'mayo-statin-rhabdo'],
    'fluid-loss': ['merck-home', 'niosh-fastfacts'],
    'heat-not-better': ['niosh-fastfacts', 'niosh-heat'],
    'whole-body-cramps': ['merck-home'],
    'lips-tingle': ['hypocalcemia'],
    toxin: ['mayo-night', 'nhs-cramps-2017', 'lead-mayo'],
    'dirty-wound': ['nhs-cramps', 'nhs-cramps-2017', 'cdc-tetanus'],
    'child-unwell': ['nhs-growing', 'thompson-2006'],
    'pregnancy-warning': ['nhs-preeclampsia'],
    'statin-muscle': ['statin-nhs', 'mayo-statin-rhabdo'],
    'quinine-bleed': [
      'fda-quinine-2010',
      'fda-quinine-patient',
      'mhra-quinine-2010',
      'mhra-quinine-2017',
    ],
    'walk-rest': ['nhs-pad', 'merck-home', 'lss-msd'],
    'sleep-daily': ['nhs-cramps', 'mayo-night'],
    'not-better': ['nidirect-cramps', 'gk'],
    'slow-weak-tingle': ['mayo-night', 'nhs-cramps-2017', 'nhs-mnd'],
    'medicine-linked': ['garrison-2012', 'merck-table', 'aafp-2012'],
    'new-medicine': ['merck-home'],
    'taking-quinine': ['fda-quinine-2010', 'mhra-quinine-2010', 'tonic-water-case'],
    'long-condition': ['cks-cramps', 'merck-table'],
    dialysis: ['dialysis-edtna', 'merck-home'],
    pregnant: ['cdc-preg-clot', 'rcog-vte', 'mayo-preg'],
    child: ['leung-1999', 'nhs-growing'],
    'heavy-alcohol': ['merck-home', 'delacour-2018', 'gk'],
    'both-ankles': ['nhs-cramps', 'gk'],
    'tired-thirsty': ['nhs-thyroid', 'diabetes-cramps', 'gk'],
    'cold-feet': ['nhs-pad'],
    'unsure-urgent': ['gk'],
    'unsure-soon': ['gk'],
  } satisfies Sourced<SignId>,
  duringSteps: {
    stop: ['aaos-stretch', 'gk'],
    pull: ['nhs-cramps', 'mayo-night', 'eamc-2021-table', 'aaos-stretch'],
    stand: ['mayo-night', 'gk'],
    rub: ['nhs-cramps', 'mayo-night', 'massage-dvt'],
    warm: ['sfh-heat-ice', 'pharm-heat-ice', 'medlineplus-cramps'],
  } satisfies Sourced<IdOf<typeof duringSteps>>,
  afterSteps: {
    move: ['mayo-night'],
    ease: ['sfh-heat-ice', 'aaos-stretch'],
    check: ['nhs-cramps', 'nhs-dvt'],
  } satisfies Sourced<IdOf<typeof afterSteps>>,
  stretches: {
    towel: ['cochrane-nondrug-2012', 'gk'],
    wall: ['cochrane-nondrug-2012', 'aaos-stretch', 'mayo-preg'],
    step: ['nhs-cramps-2017', 'gk'],
    thigh: ['cochrane-nondrug-2012', 'hallegraeff-2012'],
  } satisfies Sourced<IdOf<typeof calfStretches> | (typeof thighStretch)['id']>,
  habits: {
    covers: ['mayo-night'],
    active: ['delacour-2020', 'eamc-2021'],
    sitting: ['merck-home', 'niosh-standing'],
    shoes: ['gk'],
    alcohol: ['delacour-2018'],
    medicines: ['garrison-2012'],
  } satisfies Sourced<IdOf<typeof habits>>,
  routine: {
    routine: ['hallegraeff-2012', 'coppin-2005', 'cochrane-nondrug-2021', 'aafp-2017'],
    drinking: ['eah-2018', 'acsm-2007', 'niosh-fastfacts', 'hf-fluids', 'eamc-2021'],
  } satisfies Sourced<'routine' | 'drinking'>,
  doctorVisit: {
    bring: ['cks-cramps', 'aafp-2012', 'nidirect-cramps'],
    questionsToAsk: ['cks-cramps', 'aafp-2012', 'nidirect-cramps'],
    mayCheck: ['cks-cramps', 'aafp-2012', 'nidirect-cramps'],
    note: ['cks-cramps', 'aafp-2012', 'nidirect-cramps'],
  } satisfies Sourced<Exclude<keyof typeof doctorVisit, 'title' | 'ifWorse'>>,
} as const;
