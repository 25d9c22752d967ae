import {msg} from '@lit/localize';

/** Words of the sheet for a doctor, and of the panel that makes it. */
export const sheet = {
  title: msg('Take this to your doctor', {id: 'sheet.title', desc: 'Used in several places'}),
  lead: msg('One page for your visit. All of this stays on this device.', {
    id: 'sheet.lead',
    desc: 'Below the heading above print, copy and download',
  }),
  optional: msg('You can leave these empty and write on the paper.', {
    id: 'sheet.optional',
    desc: 'Above three fields to type in',
  }),
  notes: {
    since: msg('Since when?', {
      id: 'sheet.notes.since',
      desc: 'Label of a field; asks how long the cramps have been there',
    }),
    tried: msg('What have you tried, and did it help?', {
      id: 'sheet.notes.tried',
      desc: 'Label of a field',
    }),
    medicines: msg('Medicines and vitamins you take', {
      id: 'sheet.notes.medicines',
      desc: 'Label of a field',
    }),
  },
  print: msg('Print', {id: 'sheet.print', desc: 'Button'}),
  copy: msg('Copy as text', {id: 'sheet.copy', desc: 'Button'}),
  download: msg('Download', {id: 'sheet.download', desc: 'Button: saves the page as a file'}),
  copied: msg('Copied. You can paste it now.', {
    id: 'sheet.copied',
    desc: 'Announced after copying',
  }),
  copyFailed: msg('Copying did not work. Select the text below and copy it.', {
    id: 'sheet.copyFailed',
    desc: 'Shown when the browser does not allow copying',
  }),
  printFailed: msg('Printing did not work here. Download the page, open it and print it.', {
    id: 'sheet.printFailed',
    desc: 'Shown when the browser does not allow printing',
  }),
  downloaded: msg('Look for the page in your downloads.', {
    id: 'sheet.downloaded',
    desc: 'Announced after downloading',
  }),
  months: ['cldr:month/1-12'] as readonly string[],
  day: 'cldr:date/long' as string,
  date: msg('Made on {date}', {id: 'sheet.date', desc: 'On the sheet for a doctor'}),
  signs: msg('What led to this', {id: 'sheet.signs', desc: 'Used in several places'}),
  bring: msg('Bring or have ready', {id: 'sheet.bring', desc: 'Heading on the sheet for a doctor'}),
  ask: msg('Questions I want to ask', {id: 'sheet.ask', desc: 'Heading on the sheet for a doctor'}),
  check: msg('What the doctor may do', {
    id: 'sheet.check',
    desc: 'Heading on the sheet for a doctor',
  }),
  myNotes: msg('My notes', {
    id: 'sheet.myNotes',
    desc: 'Heading on the sheet for a doctor, above lines to write on',
  }),
} as const;
