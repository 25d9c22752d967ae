import {msg} from '@lit/localize';

/** Words of the cause checker itself, before it starts; those of the topic come with the topic. */
export const text = {
  start: msg('Start', {id: 'cause-checker.start', desc: 'Button'}),
  privacy: msg('Your answers stay on this device.', {
    id: 'cause-checker.privacy',
    desc: 'Used in several places',
  }),
  length: msg('Questions: about {count}. Time: about 3 minutes.', {
    id: 'cause-checker.length',
    desc: 'Beside the start button',
  }),
  causesNote: msg(
    'All {count}, in the order we always show them. Only a doctor can find the cause.',
    {
      id: 'cause-checker.causesNote',
      desc: 'Below the heading; {count} is the number of causes',
    },
  ),
  help: msg('What can help', {id: 'cause-checker.help', desc: 'Heading above a list'}),
  howSure: msg('How sure we are', {
    id: 'cause-checker.howSure',
    desc: 'Heading above the evidence',
  }),
} as const;
