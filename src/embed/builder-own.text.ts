import {msg} from '@lit/localize';

/** Words of the embed builder for content of a publisher's own: a topic as JSON, or an article as HTML. */
export const own = {
  modes: {
    label: msg('Whose words', {
      id: 'builder.own.modes.label',
      desc: 'Embed builder: name of the links that choose between our topic and content of the publisher',
    }),
    ours: msg('Our topic', {
      id: 'builder.own.modes.ours',
      desc: 'Embed builder: show the topic that comes with the elements',
    }),
    topic: msg('Your own topic', {
      id: 'builder.own.modes.topic',
      desc: 'Embed builder: show a topic that the publisher wrote as a JSON document',
    }),
    article: msg('Your own article', {
      id: 'builder.own.modes.article',
      desc: 'Embed builder: show an article of the publisher, in HTML, with elements around it',
    }),
  },
  stays: msg('What you paste stays in this page. It is neither sent nor stored.', {
    id: 'builder.own.stays',
    desc: 'Embed builder: above the field for a topic or an article',
  }),
  responsible: msg('You answer for your words. Have a clinician read them before you publish.', {
    id: 'builder.own.responsible',
    desc: 'Embed builder: below the field for a topic or an article of the publisher',
  }),
  open: msg('Open a file', {
    id: 'builder.own.open',
    desc: 'Embed builder: button above the field for a topic or an article',
  }),
  sample: msg('Start from a sample', {
    id: 'builder.own.sample',
    desc: 'Embed builder: button above the field for a topic or an article',
  }),
  replaces: msg('This replaces what is in the field.', {
    id: 'builder.own.replaces',
    desc: 'Embed builder: question before a file or the sample replaces what somebody wrote',
  }),
  replace: msg('Replace it', {
    id: 'builder.own.replace',
    desc: 'Embed builder: button that confirms the replacement',
  }),
  keep: msg('Keep it', {
    id: 'builder.own.keep',
    desc: 'Embed builder: button that refuses the replacement',
  }),
  unread: msg('The file could not be opened.', {
    id: 'builder.own.unread',
    desc: 'Embed builder: message after a button that opens a file or the sample',
  }),
  english: msg('These messages are in English.', {
    id: 'builder.own.english',
    desc: 'Embed builder: above a list of messages that are not translated',
  }),
  line: msg('Line {number}', {
    id: 'builder.own.line',
    desc: 'Embed builder: button after a message, which goes to that line of the field',
  }),
  topic: {
    label: msg('Your topic, as {name}', {
      id: 'builder.own.topic.label',
      desc: 'Embed builder: field for a topic document; {name} is JSON',
    }),
    empty: msg('Paste a topic, open a file, or start from the sample.', {
      id: 'builder.own.topic.empty',
      desc: 'Embed builder: in place of findings and preview, while the field for a topic is empty',
    }),
    title: msg('What the check found', {
      id: 'builder.own.topic.title',
      desc: 'Embed builder: heading above the findings about a topic',
    }),
    checking: msg('Checking…', {
      id: 'builder.own.topic.checking',
      desc: 'Embed builder: while a topic is being checked',
    }),
    counts: msg('To fix: {number}. To improve: {count}.', {
      id: 'builder.own.topic.counts',
      desc: 'Embed builder: above the findings; {number} is how many are errors, {count} how many are warnings',
    }),
    error: msg('To fix', {
      id: 'builder.own.topic.error',
      desc: 'Embed builder: before a finding that is an error',
    }),
    warning: msg('To improve', {
      id: 'builder.own.topic.warning',
      desc: 'Embed builder: before a finding that is a warning',
    }),
    more: msg('{count} more.', {
      id: 'builder.own.topic.more',
      desc: 'Embed builder: below the first findings; {count} is how many are not shown',
    }),
    unreadable: msg('Until this is fixed, your page keeps showing what is in the tag.', {
      id: 'builder.own.topic.unreadable',
      desc: 'Embed builder: above the findings, for a topic that elements cannot read',
    }),
    asksNothing: msg(
      'Until this is fixed, your page shows what there is to read and the emergency list. It asks no questions.',
      {
        id: 'builder.own.topic.asksNothing',
        desc: 'Embed builder: above the findings, for a topic that is not safe',
      },
    ),
    works: msg('Your page can show it. The check knows rules, not medicine.', {
      id: 'builder.own.topic.works',
      desc: 'Embed builder: above the findings, for a topic that elements show in full',
    }),
    file: msg('Save the file on your site at {name}, or change the address in the code.', {
      id: 'builder.own.topic.file',
      desc: 'Embed builder: above the code; {name} is an address such as /topics/nosebleed.en.json',
    }),
    list: msg('Name it in the file {name} on your site, too.', {
      id: 'builder.own.topic.list',
      desc: 'Embed builder: above the code for a frame; {name} is a file that lists all topics which frames may show',
    }),
  },
  article: {
    label: msg('Your article, as {name}', {
      id: 'builder.own.article.label',
      desc: 'Embed builder: field for an article; {name} is HTML',
    }),
    empty: msg('Paste an article, open a file, or start from the sample.', {
      id: 'builder.own.article.empty',
      desc: 'Embed builder: in place of questions and preview, while the field for an article is empty',
    }),
    counts: msg(
      'Words: {number}. Headings: {headings}. Pictures: {pictures}. Links: {links}. All of it stays.',
      {
        id: 'builder.own.article.counts',
        desc: 'Embed builder: below the field for an article; each token is a count',
      },
    ),
    inside: msg('Only what is inside {name} is used.', {
      id: 'builder.own.article.inside',
      desc: 'Embed builder: below the field, where somebody pasted a whole page; {name} is a tag such as <main>',
    }),
    noHeadings: msg('It has no headings below its title. Headings tell the parts apart.', {
      id: 'builder.own.article.noHeadings',
      desc: 'Embed builder: below the field for an article',
    }),
    parts: msg('Which part is which?', {
      id: 'builder.own.article.parts',
      desc: 'Embed builder: heading above a list of the headings of an article',
    }),
    sources: msg('Sources', {
      id: 'builder.own.article.sources',
      desc: 'Embed builder: the part of an article that lists its sources',
    }),
    leave: msg('Leave as it is', {
      id: 'builder.own.article.leave',
      desc: 'Embed builder: a part of an article that no element shows',
    }),
    questions: msg('Questions for you', {
      id: 'builder.own.article.questions',
      desc: 'Embed builder: heading above questions about an article, which only its publisher can answer',
    }),
    noQuestions: msg('There is nothing to ask about these parts.', {
      id: 'builder.own.article.noQuestions',
      desc: 'Embed builder: in place of questions about an article',
    }),
    urgency: msg('How urgent are the signs in the list “{name}”?', {
      id: 'builder.own.article.urgency',
      desc: 'Embed builder: question; {name} is a heading of the article',
    }),
    tiers: {
      none: msg('No signs, or not said', {
        id: 'builder.own.article.tiers.none',
        desc: 'Embed builder: answer to how urgent the signs of a list are; the list then stays text',
      }),
      emergency: msg('Emergency', {
        id: 'builder.own.article.tiers.emergency',
        desc: 'Embed builder: answer to how urgent the signs of a list are',
      }),
      urgent: msg('Get help today', {
        id: 'builder.own.article.tiers.urgent',
        desc: 'Embed builder: answer to how urgent the signs of a list are',
      }),
      soon: msg('See a doctor soon', {
        id: 'builder.own.article.tiers.soon',
        desc: 'Embed builder: answer to how urgent the signs of a list are',
      }),
    },
    hold: msg('How long is “{name}” done?', {
      id: 'builder.own.article.hold',
      desc: 'Embed builder: question about a step of first aid; {name} is the step',
    }),
    holdHint: msg('Such as 30s or 10m. Leave it empty for no timer.', {
      id: 'builder.own.article.holdHint',
      desc: 'Embed builder: below the field for how long a step takes: s for seconds, m for minutes',
    }),
    holdInvalid: msg('“{value}” is no time of up to an hour. Write it as 30s or 10m.', {
      id: 'builder.own.article.holdInvalid',
      desc: 'Embed builder: message at the field for how long a step takes',
    }),
    found: msg('Found in the text:', {
      id: 'builder.own.article.found',
      desc: 'Embed builder: before a button with a time such as 10m, which puts it into the field',
    }),
    use: msg('Use {value}', {
      id: 'builder.own.article.use',
      desc: 'Embed builder: button; {value} is a time such as 10m',
    }),
    look: msg('Does the list “{name}” say who must not start the steps?', {
      id: 'builder.own.article.look',
      desc: 'Embed builder: question about a list above or below steps of first aid',
    }),
    looks: {
      none: msg('No', {
        id: 'builder.own.article.looks.none',
        desc: 'Embed builder: the list does not say who must not start the steps',
      }),
      emergency: msg('Yes, and it is an emergency', {
        id: 'builder.own.article.looks.emergency',
        desc: 'Embed builder: the list says who must not start the steps, but call for help',
      }),
      urgent: msg('Yes, and they need help today', {
        id: 'builder.own.article.looks.urgent',
        desc: 'Embed builder: the list says who must not start the steps, but get help today',
      }),
    },
    limit: msg('Does “{name}” say when to stop and get help?', {
      id: 'builder.own.article.limit',
      desc: 'Embed builder: question about a paragraph near steps of first aid; {name} is how it begins',
    }),
    says: msg('What the elements say about it', {
      id: 'builder.own.article.says',
      desc: 'Embed builder: heading above messages about an article',
    }),
    added: msg('Your article is as it was: attributes were added, and a tag around it.', {
      id: 'builder.own.article.added',
      desc: 'Embed builder: above the code of an article',
    }),
    scripts: msg('Scripts', {
      id: 'builder.own.article.scripts',
      desc: 'Embed builder: name of the choice to see an article with or without scripts',
    }),
    withScripts: msg('On', {
      id: 'builder.own.article.withScripts',
      desc: 'Embed builder: the preview shows the article with scripts',
    }),
    withoutScripts: msg('Off', {
      id: 'builder.own.article.withoutScripts',
      desc: 'Embed builder: the preview shows the article without scripts',
    }),
    pictures: msg('Pictures from other sites do not load here.', {
      id: 'builder.own.article.pictures',
      desc: 'Embed builder: below the preview of an article',
    }),
  },
} as const;
