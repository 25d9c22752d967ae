import {msg} from '@lit/localize';

/** Words that every element shows to a reader who only reads. */
export const common = {
  emergencyQuestion: msg('Chest pain or trouble breathing?', {
    id: 'common.emergencyQuestion',
    desc: 'First line of every element, beside the call link',
  }),
  call: msg('Call {emergency}', {id: 'common.call', desc: 'Link that starts a phone call'}),
  sources: msg('Sources', {id: 'common.sources', desc: 'Opens the list of sources'}),
  sourceCopy: msg('(read as a copy or report)', {
    id: 'common.sourceCopy',
    desc: 'Beside a source that was not read at its own address',
  }),
  generalKnowledge: msg('General medical knowledge, not looked up', {
    id: 'common.generalKnowledge',
    desc: 'Instead of a source. The clinician is asked to check these',
  }),
  draftShort: msg('Draft, not reviewed', {
    id: 'common.draftShort',
    desc: 'Review status in three words, in the line at the foot of every element',
  }),
  reviewed: msg('Reviewed by a clinician', {
    id: 'common.reviewed',
    desc: 'Review status, in the line at the foot of every element',
  }),
  about: msg('About this', {
    id: 'common.about',
    desc: 'At the foot of every element: opens the review status, the dates and the purpose of the words',
  }),
  draft: msg('Draft, not yet reviewed by a clinician', {
    id: 'common.draft',
    desc: 'Review status in full; a full stop follows',
  }),
  unchecked: msg('Translated by machine, not yet checked', {
    id: 'common.unchecked',
    desc: 'Status of the translation, at the foot of every element; not shown in English',
  }),
  checked: msg('Last checked against the sources: {date}.', {
    id: 'common.checked',
    desc: 'At the foot of every element',
  }),
  nextReview: msg('Next check due: {date}.', {
    id: 'common.nextReview',
    desc: 'At the foot of every element',
  }),
  privacy: msg(
    'Your answers stay on this device. Nothing is sent or saved unless you print, copy or download it.',
    {
      id: 'common.privacy',
      desc: 'Privacy line',
    },
  ),
  loading: msg('Loading…', {
    id: 'common.loading',
    desc: 'While a part loads that the reader asked for: the questions, the timer, or a list of sources',
  }),
  notLoaded: msg(
    'This part could not be loaded. Check your connection and try again, or reload the page.',
    {
      id: 'common.notLoaded',
      desc: 'Shown when a part that the reader asked for cannot be loaded',
    },
  ),
} as const;
