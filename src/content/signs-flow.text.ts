import {msg} from '@lit/localize';

/** Words of the lists to tick and of the result. */
export const flowText = {
  questions: {
    emergency: msg('Right now, is any of these true?', {
      desc: 'Question of the cause checker, and above the emergency signs',
    }),
    urgent: msg('In the last days, have you noticed any of these?', {
      desc: 'Question above the urgent signs',
    }),
    soon: msg('Over the last weeks, does any of these fit you?', {
      desc: 'Question above the milder signs',
    }),
  },
  progress: msg('List {number} of {total}', {desc: 'Progress'}),
  hint: msg('Pick all that fit.', {desc: 'Used in several places'}),
  none: msg('None of these that I can tell', {desc: 'Answer to several questions'}),
  unsure: msg('I am not sure. I may have one of these', {desc: 'Answer to several questions'}),
  backToList: msg('Back to the full list', {desc: 'Button: leave the check'}),
} as const;
