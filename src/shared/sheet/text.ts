import {noteIds, type SheetContent, type SheetRow, type Typed} from './content.js';

/** The sheet as plain text: whole in one language, then whole in the other. */
export const sheetText = (sides: readonly SheetContent[], typed: Typed): string =>
  sides.map((content) => inOneLanguage(content, typed)).join('\n\n* * *\n\n');

/** A row in one line: "Age: 65 or older". */
export const line = ({name, lines}: SheetRow): string =>
  `${name ? `${name}: ` : ''}${lines.join('; ')}`;

function inOneLanguage(content: SheetContent, typed: Typed): string {
  const {title, date, madeBy, sections, labels, emergency, status} = content;
  const notes = noteIds.flatMap((id) => (typed[id] ? [`${labels.notes[id]}\n${typed[id]}`] : []));
  return [
    [title, date, madeBy],
    ...sections.flatMap((section) => [
      [section.title, section.note],
      ...section.groups.map(({name, rows}) => [
        name && `${name}:`,
        ...rows.map((row) => `- ${line(row)}`),
      ]),
    ]),
    ...(notes.length > 0 ? [[labels.myNotes], ...notes.map((note) => [note])] : []),
    [emergency],
    [status],
  ]
    .map((block) => block.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
