import {msg} from '@lit/localize';

/** Words of the guide itself; its parts bring their own. */
export const text = {
  privacy: msg('Your answers stay on this device.', {desc: 'Used in several places'}),
  contents: msg('On this page', {desc: 'Name of the list of contents'}),
  sections: {
    relief: msg('What to do now', {desc: 'Entry in the list of contents'}),
    'warning-signs': msg('When to see a doctor', {desc: 'Used in several places'}),
    symptoms: msg('What it feels like', {desc: 'Entry in the list of contents'}),
    causes: msg('What could be behind it', {desc: 'Entry in the list of contents'}),
    medicines: msg('Medicines', {desc: 'Used in several places'}),
    pictures: msg('Pictures', {desc: 'Entry in the list of contents'}),
    summary: msg('Take this to your doctor', {desc: 'Used in several places'}),
    reply: msg('Leave a reply', {desc: 'Used in several places'}),
  },
} as const;
