import {msg} from '@lit/localize';
import type {Tier} from '../../content/index.js';

/** Each tier in a word or two. */
export const tierNames = {
  emergency: msg('Emergency', {id: 'leg-cramps.tier-names.emergency', desc: 'Tier, in a word'}),
  urgent: msg('Urgent today', {id: 'leg-cramps.tier-names.urgent', desc: 'Tier, in two words'}),
  soon: msg('See a doctor soon', {id: 'leg-cramps.tier-names.soon', desc: 'Tier, in a few words'}),
  'self-care': msg('Self-care', {id: 'leg-cramps.tier-names.self-care', desc: 'Tier, in a word'}),
} as const satisfies Readonly<Record<Tier, string>>;
