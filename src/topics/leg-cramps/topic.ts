import {msg} from '@lit/localize';
import type {TopicInfo} from '../../content/index.js';

export const topic = {
  id: 'leg-cramps',
  title: msg('Leg cramps', {id: 'leg-cramps.topic.title', desc: 'Name of the topic'}),
  purpose: msg('This page is for learning. It is not a diagnosis and does not replace a doctor.', {
    id: 'leg-cramps.topic.purpose',
    desc: 'Purpose line at the foot of every element',
  }),
  review: 'draft',
  checked: '2026-11-22',
  nextReview: '2027-11-22',
} as const satisfies TopicInfo;
