import {msg} from '@lit/localize';

/** How well a statement is backed. */
export const evidenceWords = {
  strong: msg('Strong evidence', {desc: 'How well a statement is backed'}),
  moderate: msg('Moderate evidence', {desc: 'How well a statement is backed'}),
  limited: msg('Limited evidence', {desc: 'How well a statement is backed'}),
  expert: msg('Expert opinion', {desc: 'How well a statement is backed'}),
} as const;
