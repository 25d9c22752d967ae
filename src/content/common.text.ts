import {msg} from '@lit/localize';

/** Words that every element shows to a reader who only reads. */
export const common = {
  emergencyQuestion: msg('Chest pain or trouble breathing?', {
    desc: 'First line of every element, beside the call link',
  }),
  call: msg('Call {emergency}', {desc: 'Link that starts a phone call'}),
  sources: msg('Sources', {desc: 'Opens the list of sources'}),
  sourceCopy: msg('(read as a copy or report)', {
    desc: 'Beside a source that was not read at its own address',
  }),
  generalKnowledge: msg('General medical knowledge, not looked up', {
    desc: 'Instead of a source. The clinician is asked to check these',
  }),
  draft: msg('Draft, not yet reviewed by a clinician', {
    desc: 'Review status, at the foot of every element',
  }),
  unchecked: msg('Translated by machine, not yet checked', {
    desc: 'Status of the translation, at the foot of every element; not shown in English',
  }),
  checked: msg('Last checked against the sources: {date}.', {desc: 'At the foot of every element'}),
  nextReview: msg('Next check due: {date}.', {desc: 'At the foot of every element'}),
  privacy: msg(
    'Your answers stay on this device. Nothing is sent or saved unless you print, copy or download it.',
    {
      desc: 'Privacy line',
    },
  ),
  loading: msg('Loading…', {
    desc: 'While a part loads that the reader asked for: the questions, the timer, or a list of sources',
  }),
  notLoaded: msg('This part could not be loaded. Check your connection and try again.', {
    desc: 'Shown when a part that the reader asked for cannot be loaded',
  }),
} as const;
