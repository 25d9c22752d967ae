import {msg} from '@lit/localize';

/** How sure we are of a finding, which follows. */
export const sureWords = {
  very: msg('Very sure', {
    id: 'evidence.sure.very',
    desc: 'How sure we are; a finding follows, such as "It does not cut night cramps."',
  }),
  fairly: msg('Fairly sure', {
    id: 'evidence.sure.fairly',
    desc: 'How sure we are; a finding follows, such as "Any gain is small."',
  }),
  not: msg('Not sure', {
    id: 'evidence.sure.not',
    desc: 'How sure we are; what is open follows, such as "Whether it helps in pregnancy."',
  }),
} as const;

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
