import {msg} from '@lit/localize';

/** Words of the guide itself; its parts bring their own. */
export const text = {
  privacy: msg('Your answers stay on this device.', {
    id: 'topic-guide.privacy',
    desc: 'Used in several places',
  }),
  more: msg('Good to know', {
    id: 'topic-guide.more',
    desc: 'Heading above the rows that open: causes, medicines and so on',
  }),
  openAll: msg('Open all', {id: 'topic-guide.openAll', desc: 'Button: opens all rows'}),
  closeAll: msg('Close all', {id: 'topic-guide.closeAll', desc: 'Button: closes all rows'}),
  sections: {
    causes: msg('What can be behind it', {
      id: 'topic-guide.sections.causes',
      desc: 'Title of a row that opens',
    }),
    medicines: msg('Medicines and drinks', {
      id: 'topic-guide.sections.medicines',
      desc: 'Title of a row that opens',
    }),
    pictures: msg('Pictures', {
      id: 'topic-guide.sections.pictures',
      desc: 'Title of a row that opens',
    }),
    summary: msg('Take to your visit', {
      id: 'topic-guide.sections.summary',
      desc: 'Title of a row that opens: a page for the doctor',
    }),
    reply: msg('Leave a reply', {id: 'topic-guide.sections.reply', desc: 'Used in several places'}),
  },
  lines: {
    causes: msg('Known causes, and a few questions', {
      id: 'topic-guide.lines.causes',
      desc: 'What is in the row of the causes',
    }),
    medicines: msg('What helps, what does not, what harms', {
      id: 'topic-guide.lines.medicines',
      desc: 'What is in the row of the medicines',
    }),
    pictures: msg('Drawings, each described in words', {
      id: 'topic-guide.lines.pictures',
      desc: 'What is in the row of the pictures',
    }),
    summary: msg('One page for the doctor', {
      id: 'topic-guide.lines.summary',
      desc: 'What is in the row of the page for a doctor',
    }),
    reply: msg('Tell others what helped you', {
      id: 'topic-guide.lines.reply',
      desc: 'What is in the row of the replies',
    }),
  },
} as const;
