import {msg} from '@lit/localize';

/** Words of the form for replies. */
export const text = {
  title: msg('Leave a reply', {id: 'reader-reply.title', desc: 'Used in several places'}),
  lead: msg(
    'Replies are read before they appear. Please leave out private health details. No one here can give medical advice about you.',
    {id: 'reader-reply.lead', desc: 'Below the heading of the form for replies'},
  ),
  notSetUp: msg('Replies are not set up on this page.', {
    id: 'reader-reply.notSetUp',
    desc: 'Instead of the form, when the site has not said where replies go',
  }),
  reply: msg('Your reply', {id: 'reader-reply.reply', desc: 'Label of the large text field'}),
  name: msg('Name', {id: 'reader-reply.name', desc: 'Label of a text field'}),
  nameHint: msg('Shown. A first name is enough.', {
    id: 'reader-reply.nameHint',
    desc: 'Below the label of the name: other readers see the name',
  }),
  email: msg('Email', {id: 'reader-reply.email', desc: 'Label of a text field'}),
  emailHint: msg('Not published.', {
    id: 'reader-reply.emailHint',
    desc: 'Below the label of the email address',
  }),
  required: msg('Required', {
    id: 'reader-reply.required',
    desc: 'Beside a label: the field must be filled',
  }),
  optional: msg('Optional', {
    id: 'reader-reply.optional',
    desc: 'Beside a label: the field may stay empty',
  }),
  left: msg('Characters left: {count}', {
    id: 'reader-reply.left',
    desc: 'Below the reply, while it is written',
  }),
  over: msg('Too long by: {count}', {
    id: 'reader-reply.over',
    desc: 'Below the reply, while it is written, when it is too long',
  }),
  consent: msg('Send my reply, name and email to this site.', {
    id: 'reader-reply.consent',
    desc: 'Beside a box to tick: consent to sending',
  }),
  consentTo: msg('Send my reply, name and email to {site}.', {
    id: 'reader-reply.consentTo',
    desc: 'Beside a box to tick: consent to sending to another site. {site} is a name such as example.org',
  }),
  publish: msg('Show my name and reply on this page.', {
    id: 'reader-reply.publish',
    desc: 'Beside a box to tick: consent to publishing',
  }),
  publishHint: msg('This site only takes replies that it may show.', {
    id: 'reader-reply.publishHint',
    desc: 'Beside the box for publishing, on sites where it must be ticked',
  }),
  trap: msg('Leave this field empty', {
    id: 'reader-reply.trap',
    desc: 'Label of a hidden text field that only programs fill in',
  }),
  send: msg('Send reply', {id: 'reader-reply.send', desc: 'Button'}),
  sending: msg('Sending…', {
    id: 'reader-reply.sending',
    desc: 'The button while the reply is on its way; also announced',
  }),
  again: msg('Try again', {id: 'reader-reply.again', desc: 'Button: send the reply once more'}),
  sent: msg('Thank you. Your reply was sent.', {
    id: 'reader-reply.sent',
    desc: 'Heading after sending; also announced',
  }),
  sentPublish: msg('It is read by a person before it appears.', {
    id: 'reader-reply.sentPublish',
    desc: 'After sending a reply that may be published',
  }),
  sentOnly: msg('It will not be shown on this page.', {
    id: 'reader-reply.sentOnly',
    desc: 'After sending a reply that may not be published',
  }),
  unconfirmed: msg('Your reply was handed to this site.', {
    id: 'reader-reply.unconfirmed',
    desc: 'Heading after sending, when the site did not say that it took the reply; also announced',
  }),
  unconfirmedLead: msg(
    'The site did not say if it took it. Look for it here later. Keep a copy until then.',
    {
      id: 'reader-reply.unconfirmedLead',
      desc: 'After sending, when the site did not say that it took the reply; what the reader wrote follows',
    },
  ),
  whatYouSent: msg('What you sent', {
    id: 'reader-reply.whatYouSent',
    desc: 'After sending: heading of the name and the reply that were sent; opens them',
  }),
  another: msg('Write another reply', {
    id: 'reader-reply.another',
    desc: 'Button after sending: opens an empty form',
  }),
  privacy: msg(
    'What you type stays on this device until you press Send. Then it goes to this site only.',
    {id: 'reader-reply.privacy', desc: 'Privacy line'},
  ),
  privacyTo: msg(
    'What you type stays on this device until you press Send. Then it goes to {site} only.',
    {id: 'reader-reply.privacyTo', desc: 'Privacy line. {site} is a name such as example.org'},
  ),
  problem: msg('There is a problem', {
    id: 'reader-reply.problem',
    desc: 'Heading of the message when no answer was chosen',
  }),
  /** What is missing or wrong in each field. */
  checks: {
    reply: msg('Write your reply', {id: 'reader-reply.checks.reply', desc: 'Message at the field'}),
    tooLong: msg('Make your reply shorter', {
      id: 'reader-reply.checks.tooLong',
      desc: 'Message at the field',
    }),
    name: msg('Enter your name', {id: 'reader-reply.checks.name', desc: 'Message at the field'}),
    email: msg('Enter an email address, like {email}', {
      id: 'reader-reply.checks.email',
      desc: 'Message at the field; {email} is a sample address',
    }),
    send: msg('Tick the box to send your reply', {
      id: 'reader-reply.checks.send',
      desc: 'Message at the box to tick',
    }),
    publish: msg('Tick the box to show your name and reply', {
      id: 'reader-reply.checks.publish',
      desc: 'Message at the box to tick',
    }),
    trap: msg('Clear the field “{name}”', {
      id: 'reader-reply.checks.trap',
      desc: 'Message at the field that only programs fill in; {name} is its label',
    }),
    tooFast: msg('That was very fast. Press Send again.', {
      id: 'reader-reply.checks.tooFast',
      desc: 'Message to somebody who sent a form at once, as programs do',
    }),
  },
  /** Why a reply was not sent. What was typed stays in the form. */
  failures: {
    offline: msg('The reply could not be sent. Check your connection and try again.', {
      id: 'reader-reply.failures.offline',
      desc: 'Message when there is no connection',
    }),
    slow: msg('This site took too long to answer. Try again.', {
      id: 'reader-reply.failures.slow',
      desc: 'Message when no answer came',
    }),
    down: msg('This site has a problem and could not take the reply. Try again later.', {
      id: 'reader-reply.failures.down',
      desc: 'Message when the server fails',
    }),
    unsure: msg(
      'This site did not say if it took the reply. What you wrote is still here. Copy it, then try again.',
      {
        id: 'reader-reply.failures.unsure',
        desc: 'Message when the server answered with something else, such as a page to sign in',
      },
    ),
    refused: msg('This site did not accept the reply.', {
      id: 'reader-reply.failures.refused',
      desc: 'Message when the server refuses the reply',
    }),
    unclear: msg('This site could not take the reply. Check what you wrote and try again.', {
      id: 'reader-reply.failures.unclear',
      desc: 'Message when the server found a mistake but does not say which',
    }),
    busy: msg('There were too many replies. Wait a while and try again.', {
      id: 'reader-reply.failures.busy',
      desc: 'Message when too many replies were sent',
    }),
    busyFor: msg('There were too many replies. Minutes to wait: {count}. Then try again.', {
      id: 'reader-reply.failures.busyFor',
      desc: 'Message when too many replies were sent',
    }),
  },
} as const;
