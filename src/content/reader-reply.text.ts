import {msg} from '@lit/localize';

/** Words of the form for replies. */
export const text = {
  title: msg('Leave a reply', {desc: 'Used in several places'}),
  lead: msg(
    'Replies are read before they appear. Please leave out private health details. No one here can give medical advice about you.',
    {desc: 'Below the heading of the form for replies'},
  ),
  notSetUp: msg('Replies are not set up on this page.', {
    desc: 'Instead of the form, when the site has not said where replies go',
  }),
  reply: msg('Your reply', {desc: 'Label of the large text field'}),
  name: msg('Name', {desc: 'Label of a text field'}),
  nameHint: msg('Shown. A first name is enough.', {
    desc: 'Below the label of the name: other readers see the name',
  }),
  email: msg('Email', {desc: 'Label of a text field'}),
  emailHint: msg('Not published.', {desc: 'Below the label of the email address'}),
  required: msg('Required', {desc: 'Beside a label: the field must be filled'}),
  optional: msg('Optional', {desc: 'Beside a label: the field may stay empty'}),
  left: msg('Characters left: {count}', {desc: 'Below the reply, while it is written'}),
  over: msg('Too long by: {count}', {
    desc: 'Below the reply, while it is written, when it is too long',
  }),
  consent: msg('Send my reply, name and email to this site.', {
    desc: 'Beside a box to tick: consent to sending',
  }),
  consentTo: msg('Send my reply, name and email to {site}.', {
    desc: 'Beside a box to tick: consent to sending to another site. {site} is a name such as example.org',
  }),
  publish: msg('Show my name and reply on this page.', {
    desc: 'Beside a box to tick: consent to publishing',
  }),
  publishHint: msg('This site only takes replies that it may show.', {
    desc: 'Beside the box for publishing, on sites where it must be ticked',
  }),
  trap: msg('Leave this field empty', {
    desc: 'Label of a hidden text field that only programs fill in',
  }),
  send: msg('Send reply', {desc: 'Button'}),
  sending: msg('Sending…', {desc: 'The button while the reply is on its way; also announced'}),
  again: msg('Try again', {desc: 'Button: send the reply once more'}),
  sent: msg('Thank you. Your reply was sent.', {desc: 'Heading after sending; also announced'}),
  sentPublish: msg('It is read by a person before it appears.', {
    desc: 'After sending a reply that may be published',
  }),
  sentOnly: msg('It will not be shown on this page.', {
    desc: 'After sending a reply that may not be published',
  }),
  another: msg('Write another reply', {desc: 'Button after sending: opens an empty form'}),
  privacy: msg(
    'What you type stays on this device until you press Send. Then it goes to this site only.',
    {desc: 'Privacy line'},
  ),
  privacyTo: msg(
    'What you type stays on this device until you press Send. Then it goes to {site} only.',
    {desc: 'Privacy line. {site} is a name such as example.org'},
  ),
  problem: msg('There is a problem', {desc: 'Heading of the message when no answer was chosen'}),
  /** What is missing or wrong in each field. */
  checks: {
    reply: msg('Write your reply', {desc: 'Message at the field'}),
    tooLong: msg('Make your reply shorter', {desc: 'Message at the field'}),
    name: msg('Enter your name', {desc: 'Message at the field'}),
    email: msg('Enter an email address, like {email}', {
      desc: 'Message at the field; {email} is a sample address',
    }),
    send: msg('Tick the box to send your reply', {desc: 'Message at the box to tick'}),
    publish: msg('Tick the box to show your name and reply', {desc: 'Message at the box to tick'}),
    trap: msg('Clear the field “{name}”', {
      desc: 'Message at the field that only programs fill in; {name} is its label',
    }),
    tooFast: msg('That was very fast. Press Send again.', {
      desc: 'Message to somebody who sent a form at once, as programs do',
    }),
  },
  /** Why a reply was not sent. What was typed stays in the form. */
  failures: {
    offline: msg('The reply could not be sent. Check your connection and try again.', {
      desc: 'Message when there is no connection',
    }),
    slow: msg('This site took too long to answer. Try again.', {
      desc: 'Message when no answer came',
    }),
    down: msg('This site has a problem and could not take the reply. Try again later.', {
      desc: 'Message when the server fails',
    }),
    refused: msg('This site did not accept the reply.', {
      desc: 'Message when the server refuses the reply',
    }),
    unclear: msg('This site could not take the reply. Check what you wrote and try again.', {
      desc: 'Message when the server found a mistake but does not say which',
    }),
    busy: msg('There were too many replies. Wait a while and try again.', {
      desc: 'Message when too many replies were sent',
    }),
    busyFor: msg('There were too many replies. Minutes to wait: {count}. Then try again.', {
      desc: 'Message when too many replies were sent',
    }),
  },
} as const;
