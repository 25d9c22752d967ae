/**
 * What the elements say for an article that a page wraps, where the article says nothing. It holds nothing of this
 * topic, and is here for the same reason as `interface.ts`.
 */
import {common} from '../../../content/common.text.js';
import {wrapped} from '../../../content/wrapped.text.js';
import {diary as ofTopic} from '../visit-fields.js';
import {reliefFlowPart} from '../headings.js';
import {matching as ofMatching} from '../matching.js';
import {tiers as all} from '../tiers.js';
import {topic} from '../topic.js';

const [emergency, urgent, soon, selfCare] = all;
const {id, name, heading, listHeading, after} = selfCare;

export const tiers = [
  emergency,
  urgent,
  soon,
  {id, name, heading, listHeading, ...wrapped.selfCare, after},
] as const;

export const ifWorse = urgent.after;
export const {purpose} = topic;

const {lead, notList, marks} = ofMatching;

export const matching = {lead, notList, noneFits: wrapped.noneFits, marks} as const;

export const timer = {...wrapped.timer, again: reliefFlowPart.done.again} as const;

const [date, time] = ofTopic.columns;

export const visit = {
  ...wrapped.visit,
  date: date.title,
  time: time.title,
  urgent: soon.after,
} as const;

export const {whatHelps} = wrapped;

export const {call} = common;
