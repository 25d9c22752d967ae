/**
 * What must make a reader tick each sign. A label of a few words cannot hold it all; what it leaves out
 * is in the line below. A trigger that is missing from both can cost a leg.
 */
import {describe, expect, test} from 'vitest';
import {signs} from '../../src/topics/leg-cramps/warning-signs.js';
import type {WarningSign} from '../../src/content/index.js';

const allSigns: readonly WarningSign[] = signs;

const triggers: Readonly<Record<string, readonly string[]>> = {
  'chest-breath': ['chest pain', 'trouble breathing', 'coughing up blood', 'nearly passing out'],
  'stroke-signs': ['face droops', 'speech is slurred', 'one side', 'weak', 'numb'],
  'confused-fit': [
    'confused',
    'seizure',
    'hard to wake',
    'passed out',
    'heat',
    'hard sport',
    'drinking far too much water',
  ],
  'heart-flutter-weak': ['racing', 'skipping', 'fluttering', 'very weak muscles'],
  'cold-pale-leg': [
    'leg or foot',
    'suddenly',
    'cold',
    'pale',
    'blue',
    'gray',
    'numb',
    'hard to move',
  ],
  'bad-injury': [
    'injury',
    'pain that grows',
    'hard and tight',
    'out of shape',
    'tight cast',
    'very hard exercise',
  ],
  'saddle-bladder': [
    'numb between the legs',
    'bottom',
    'cannot pee',
    'new loss of control of pee or poop',
  ],
  'jaw-spasm': ['stiff jaw', 'hard to swallow', 'whole body goes stiff', 'spasms'],
  'fever-very-ill': [
    'fever',
    'leg pain',
    'cold hands or feet',
    'blotchy',
    'very pale',
    'stiff neck',
    'new rash',
    'very sleepy',
  ],
  'bite-spreading': ['spread', 'snake', 'spider', 'scorpion', 'sea animal', 'any snake bite'],
  'one-leg-swollen': ['swollen', 'warm', 'changed color', 'calf', 'stays', 'tender to touch'],
  'clot-risk-pain': [
    'one leg',
    'keeps coming back',
    'last 3 months',
    'surgery',
    'hospital stay',
    'cast',
    'bed rest',
    'long trip',
    'cancer care',
    'pregnancy',
    'birth',
    'the pill',
    'hormones',
    'clot at any time before',
  ],
  'over-10-min': ['over 10 minutes', 'stretching does not ease it', 'there all the time'],
  'new-weak-numb': ['weakness', 'numbness', 'stays', 'last days', 'floppy'],
  'rest-pain-sore': ['foot sore', 'black or blue patch', 'wakes you', 'leg hangs down'],
  'cant-walk-injury': ['cannot stand', 'push up on the toes', 'injury', 'pop'],
  'hot-red-fever': ['hot', 'spreading', 'painful', 'red or darker', 'fever', 'shivers'],
  'dark-urine': ['tea or cola', 'hard exercise', 'heat', 'crush', 'statin'],
  'fluid-loss': [
    'dizzy',
    'little pee',
    'vomiting',
    'diarrhea',
    'sweating',
    'drinks do not stay down',
  ],
  'heat-not-better': [
    'after 1 hour',
    'rest, cooling and drinks',
    'heart trouble',
    'low-salt diet',
    'do not wait',
  ],
  'whole-body-cramps': ['arms', 'chest', 'belly', 'all over'],
  'lips-tingle': ['lips', 'fingers', 'hands that lock', 'feet that curl up and lock'],
  'heart-flutter': ['skipping', 'racing', 'vomiting', 'diarrhea', 'water pills'],
  toxin: ['bug spray', 'lead', 'mercury', 'chemical', 'bite or sting'],
  'dirty-wound': ['deep', 'dirty', 'cut', 'burn', 'bite', 'tetanus shots are not up to date'],
  'child-unwell': [
    'limp',
    'will not walk',
    'one spot',
    'joint',
    'in the morning',
    'gets worse',
    'fever',
    'weight loss',
    'looking ill',
  ],
  'pregnancy-warning': [
    'pregnancy',
    'after birth',
    'face or hands',
    'bad headache',
    'trouble seeing',
    'under the ribs',
    'vomiting',
  ],
  'statin-muscle': ['statin', 'muscle pain', 'soreness', 'weakness', 'not just a short cramp'],
  'quinine-bleed': [
    'tonic water',
    'bruises',
    'bleeding',
    'purple spots',
    'ringing ears',
    'seeing less well',
  ],
  'thinner-bleed': ['blood thinners', 'growing bruise', 'swelling', 'pain that grows', 'knock'],
  'walk-rest': ['walking', 'standing', 'rest', 'sit', 'lean forward'],
  'sleep-daily': ['wake you', 'your day'],
  'not-better': ['worse', 'after 6 weeks', 'stretches', 'more often'],
  'slow-weak-tingle': [
    'slow weakness',
    'thinner',
    'numbness',
    'tingling',
    'comes back',
    'twitches that spread',
    'no pain',
  ],
  'restless-legs': ['urge to move', 'crawling', 'at rest', 'can be treated'],
  'new-medicine': ['new medicine or dose', 'worse'],
  'long-condition': [
    'diabetes',
    'thyroid',
    'kidney',
    'liver',
    'heart',
    'blood vessel',
    'nerve',
    'gut',
  ],
  pregnant: ['pregnant', 'last 3 months'],
  'tired-thirsty': ['very tired', 'very cold', 'very thirsty', 'weight change', 'peeing a lot'],
  'cold-feet': ['cold feet', 'shiny skin', 'hair loss', 'heal slowly'],
};

describe.each(Object.entries(triggers))('%s', (id, expected) => {
  const sign = allSigns.find((one) => one.id === id);
  const shown = `${sign?.label ?? ''}. ${sign?.detail ?? ''}`.toLowerCase();

  test.each(expected)('names "%s"', (trigger) => {
    expect(shown).toContain(trigger);
  });
});

test('every sign with a second line is in the list above', () => {
  const withDetail = allSigns.filter(({detail}) => detail !== undefined).map(({id}) => id);
  expect(withDetail.filter((id) => !triggers[id])).toEqual([]);
});

test('a label has one to eight words', () => {
  const long = allSigns.map(({label}) => label).filter((label) => label.split(' ').length > 8);
  expect(long).toEqual([]);
});

// The card speaks for the reader, a child or somebody else, so its signs name no one.
test('an emergency sign speaks to nobody in particular', () => {
  const words = allSigns
    .filter(({tier}) => tier === 'emergency')
    .map(({label, detail = ''}) => `${label}. ${detail}`);
  expect(words.filter((text) => /\b(you|your|I|my)\b/.test(text))).toEqual([]);
});
