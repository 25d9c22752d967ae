import {msg} from '@lit/localize';

/** Words of the cause checker itself, before it starts; those of the topic come with the topic. */
export const text = {
  title: msg('What could be behind your leg cramps?', {desc: 'Heading of the cause checker'}),
  lead: msg(
    'Answer a few questions. First we look for warning signs. Then we list things that can go with cramps like yours.',
    {desc: 'Below the heading of the cause checker'},
  ),
  length: msg('Questions: about {count}. Time: about 3 minutes.', {
    desc: 'Beside the start button',
  }),
  causesTitle: msg('What can cause leg cramps', {desc: 'Heading above the list of causes'}),
  causesNote: msg(
    'All {count}, in the order we always show them. Only a doctor can find the cause.',
    {
      desc: 'Below the heading; {count} is the number of causes',
    },
  ),
  help: msg('What can help', {desc: 'Heading above a list'}),
  howSure: msg('How sure we are', {desc: 'Heading above the evidence'}),
} as const;
