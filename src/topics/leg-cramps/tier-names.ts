import {msg} from '@lit/localize';
import type {Tier} from '../../content/index.js';

/** Each tier in a word or two. */
export const tierNames = {
  emergency: msg('Emergency', {desc: 'Tier, in a word'}),
  urgent: msg('Urgent today', {desc: 'Tier, in two words'}),
  soon: msg('See a doctor soon', {desc: 'Tier, in a few words'}),
  'self-care': msg('Self-care', {desc: 'Tier, in a word'}),
} as const satisfies Readonly<Record<Tier, string>>;
