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
    desc: 'Above fields to fill in',
  }),
  choose: msg('Choose', {
    id: 'sheet.choose',
    desc: 'In a field to choose from, as long as nothing is chosen',
  }),
  notes: {
    own: {
      label: msg('In your own words: what is it like?', {
        id: 'sheet.notes.own.label',
        desc: 'Label of a field; "it" is what the reader has',
      }),
      short: msg('In my own words', {
        id: 'sheet.notes.own.short',
        desc: 'Heading on the sheet for a doctor, above what the reader typed, or lines to write on',
      }),
    },
    medicines: {
      label: msg('Medicines and vitamins you take', {
        id: 'sheet.notes.medicines',
        desc: 'Label of a field',
      }),
      short: msg('Medicines', {
        id: 'sheet.notes.medicines.short',
        desc: 'Used in several places',
      }),
    },
    tried: {
      label: msg('What have you tried, and did it help?', {
        id: 'sheet.notes.tried',
        desc: 'Label of a field',
      }),
      short: msg('Tried so far', {
        id: 'sheet.notes.tried.short',
        desc: 'Heading on the sheet for a doctor, above what the reader typed, or lines to write on',
      }),
    },
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
  downloadFailed: msg(
    'Is the page not in your downloads? Then this site does not allow it. Copy the text instead.',
    {id: 'sheet.downloadFailed', desc: 'Shown when the browser may not have saved the page'},
  ),
  downloaded: msg('Look for the page in your downloads.', {
    id: 'sheet.downloaded',
    desc: 'Announced after downloading',
  }),
  diary: msg('Print a 2-week diary', {
    id: 'sheet.diary',
    desc: 'Button: prints an empty page to fill in by hand',
  }),
  months: ['cldr:month/1-12'] as readonly string[],
  day: 'cldr:date/long' as string,
  semicolon: msg('{before}; {after}', {
    id: 'sheet.semicolon',
    desc: 'Between two things in a list on the sheet. Only the sign between them may change',
  }),
  age: msg('Age', {id: 'sheet.age', desc: 'Box on the sheet for a doctor'}),
  result: msg('Checklist result: {tier}', {
    id: 'sheet.result',
    desc: 'On the sheet for a doctor; how urgent it is follows, such as "Urgent today"',
  }),
  signs: msg('Signs', {
    id: 'sheet.present',
    desc: 'On the sheet for a doctor, before the signs that were chosen',
  }),
  unsure: msg('Not sure about', {
    id: 'sheet.unsure',
    desc: 'On the sheet for a doctor, before signs that the reader was not sure about',
  }),
  absent: msg('Asked and not present', {
    id: 'sheet.absent',
    desc: 'On the sheet for a doctor, before signs that were asked about and not chosen',
  }),
  alsoAbsent: msg('Also asked and not present', {
    id: 'sheet.alsoAbsent',
    desc: 'On the sheet for a doctor, further down, before milder signs that were not chosen',
  }),
  illnesses: msg('Illnesses', {
    id: 'sheet.illnesses',
    desc: 'On the sheet for a doctor, before illnesses, or lines to write on',
  }),
  cautions: msg('Cautions', {
    id: 'sheet.cautions',
    desc: 'On the sheet for a doctor, before what the person should leave, such as "no ibuprofen without asking"',
  }),
  fits: msg('Fits the answers', {
    id: 'sheet.fits',
    desc: 'On the sheet for a doctor, before the causes that fit; not a diagnosis',
  }),
  couldFit: msg('Could fit', {
    id: 'sheet.couldFit',
    desc: 'On the sheet for a doctor, before the causes that could fit; not a diagnosis',
  }),
  ask: msg('I want to ask', {id: 'sheet.ask', desc: 'Heading on the sheet for a doctor'}),
  isNot: msg('Not a diagnosis. Not a medical record.', {
    id: 'sheet.isNot',
    desc: 'At the foot of the sheet for a doctor and of the diary',
  }),
  notesToWrite: msg('Notes', {
    id: 'sheet.myNotes',
    desc: 'Heading on the sheet for a doctor, above lines to write on',
  }),
} as const;
