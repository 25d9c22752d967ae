import {msg} from '@lit/localize';
import type {DoctorVisit} from '../../content/index.js';
import {ifWorse} from './tiers.js';
import {diary, fields} from './visit-fields.js';

/** A visit to a doctor: what to bring, what to ask, and what the doctor may do. */
export const doctorVisit = {
  title: msg('Leg cramps: page for a visit', {
    id: 'leg-cramps.doctor-visit.title',
    desc: 'Title of the sheet that a reader takes to a doctor, and name of the printed page',
  }),
  madeBy: msg('Filled in by or for the person with cramps, {date}.', {
    id: 'leg-cramps.doctor-visit.madeBy',
    desc: 'Below the title of the sheet for a doctor; {date} is a whole date',
  }),
  fields,
  bring: [
    msg('A list of all medicines, vitamins and drinks like tonic water', {
      id: 'leg-cramps.doctor-visit.bring.list-all',
      desc: 'What to bring to a doctor visit',
    }),
    msg('Which leg, how often, how long each cramp lasts, and since when', {
      id: 'leg-cramps.doctor-visit.bring.cramps-come',
      desc: 'What to have ready for a doctor visit',
    }),
    msg('What helps and what makes it worse', {
      id: 'leg-cramps.doctor-visit.bring.what-helps',
      desc: 'What to have ready for a doctor visit',
    }),
    msg('Other changes: swelling, numbness, weakness, weight, thirst', {
      id: 'leg-cramps.doctor-visit.bring.other-changes',
      desc: 'What to have ready for a doctor visit',
    }),
    msg('How cramps affect your sleep and your day', {
      id: 'leg-cramps.doctor-visit.bring.how-cramps',
      desc: 'What to have ready for a doctor visit',
    }),
  ],
  questionsToAsk: [
    msg('What could be causing my cramps?', {
      id: 'leg-cramps.doctor-visit.questionsToAsk.what-could',
      desc: 'Question that the reader can ask a doctor',
    }),
    msg('Could any of my medicines be part of this?', {
      id: 'leg-cramps.doctor-visit.questionsToAsk.could-any',
      desc: 'Question that the reader can ask a doctor; "this" is the cramps',
    }),
    msg('Do I need blood tests or other tests?', {
      id: 'leg-cramps.doctor-visit.questionsToAsk.i-need',
      desc: 'Question that the reader can ask a doctor',
    }),
    msg('Is it safe for me to stretch, and which way?', {
      id: 'leg-cramps.doctor-visit.questionsToAsk.safe-me',
      desc: 'Question that the reader can ask a doctor',
    }),
    msg('Which pain pill is safe for me, if any?', {
      id: 'leg-cramps.doctor-visit.questionsToAsk.pain-pill',
      desc: 'Question that the reader can ask a doctor',
    }),
    msg('Should I try magnesium or any vitamin?', {
      id: 'leg-cramps.doctor-visit.questionsToAsk.should-i',
      desc: 'Question that the reader can ask a doctor',
    }),
    msg('What signs mean I should come back or call right away?', {
      id: 'leg-cramps.doctor-visit.questionsToAsk.what-signs',
      desc: 'Question that the reader can ask a doctor',
    }),
    msg('If this does not help in 6 weeks, what is next?', {
      id: 'leg-cramps.doctor-visit.questionsToAsk.does-help',
      desc: 'Question that the reader can ask a doctor; "this" is what the doctor suggests',
    }),
  ],
  mayCheck: [
    msg('Ask about your cramps, health and medicines', {
      id: 'leg-cramps.doctor-visit.mayCheck.ask-about',
      desc: 'What a doctor may do at the visit',
    }),
    msg('Look at both legs for swelling, color and muscle size', {
      id: 'leg-cramps.doctor-visit.mayCheck.look-both',
      desc: 'What a doctor may do at the visit',
    }),
    msg('Feel the pulses in your feet', {
      id: 'leg-cramps.doctor-visit.mayCheck.feel-pulses',
      desc: 'What a doctor may do at the visit',
    }),
    msg('Test strength, feeling and reflexes', {
      id: 'leg-cramps.doctor-visit.mayCheck.test-strength',
      desc: 'What a doctor may do at the visit',
    }),
    msg(
      'Do blood tests, if needed. These can check body salts, sugar, kidneys, liver, thyroid and muscle.',
      {
        id: 'leg-cramps.doctor-visit.mayCheck.blood-tests',
        desc: 'What a doctor may do at the visit',
      },
    ),
    msg('Sometimes scan for a clot or test blood flow or nerves', {
      id: 'leg-cramps.doctor-visit.mayCheck.sometimes-scan',
      desc: 'What a doctor may do at the visit',
    }),
    msg('Do a pregnancy test if it may matter', {
      id: 'leg-cramps.doctor-visit.mayCheck.pregnancy-test',
      desc: 'What a doctor may do at the visit',
    }),
  ],
  note: msg('Many people with plain night cramps need no tests.', {
    id: 'leg-cramps.doctor-visit.note',
    desc: 'Below the list of what a doctor may do at the visit',
  }),
  ifWorse,
  diary,
} as const satisfies DoctorVisit;
