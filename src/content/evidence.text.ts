import {msg} from '@lit/localize';

/** How well a statement is backed. */
export const evidenceWords = {
  strong: msg('Strong evidence', {id: 'evidence.strong', desc: 'How well a statement is backed'}),
  moderate: msg('Moderate evidence', {
    id: 'evidence.moderate',
    desc: 'How well a statement is backed',
  }),
  limited: msg('Limited evidence', {
    id: 'evidence.limited',
    desc: 'How well a statement is backed',
  }),
  expert: msg('Expert opinion', {id: 'evidence.expert', desc: 'How well a statement is backed'}),
} as const;
