import {msg} from '@lit/localize';

/** Words of the guide itself; its parts bring their own. */
export const text = {
  privacy: msg('Your answers stay on this device.', {
    id: 'topic-guide.privacy',
    desc: 'Used in several places',
  }),
  contents: msg('On this page', {id: 'topic-guide.contents', desc: 'Name of the list of contents'}),
  sections: {
    relief: msg('What to do now', {
      id: 'topic-guide.sections.relief',
      desc: 'Entry in the list of contents',
    }),
    'warning-signs': msg('When to see a doctor', {
      id: 'topic-guide.sections.warning-signs',
      desc: 'Used in several places',
    }),
    symptoms: msg('What it feels like', {
      id: 'topic-guide.sections.symptoms',
      desc: 'Entry in the list of contents',
    }),
    causes: msg('What could be behind it', {
      id: 'topic-guide.sections.causes',
      desc: 'Entry in the list of contents',
    }),
    medicines: msg('Medicines', {
      id: 'topic-guide.sections.medicines',
      desc: 'Used in several places',
    }),
    pictures: msg('Pictures', {
      id: 'topic-guide.sections.pictures',
      desc: 'Entry in the list of contents',
    }),
    summary: msg('Take this to your doctor', {
      id: 'topic-guide.sections.summary',
      desc: 'Used in several places',
    }),
    reply: msg('Leave a reply', {id: 'topic-guide.sections.reply', desc: 'Used in several places'}),
  },
} as const;
