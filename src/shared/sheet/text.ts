import {inOneLine, type Filled, type SheetContent, type SheetRow} from './content.js';

/** The sheet as plain text: whole in one language, then whole in the other. */
export const sheetText = (sides: readonly SheetContent[], filled: Filled): string =>
  sides.map((content) => inOneLanguage(content, filled)).join('\n\n* * *\n\n');

function inOneLanguage(content: SheetContent, {typed}: Filled): string {
  const {title, madeBy, boxes, result, signs, rows, questions, labels, emergency, status} = content;
  const lines = (all: readonly SheetRow[]) =>
    all.flatMap(({id, label, items}) => {
      const added = id === 'medicines' || id === 'tried' ? typed[id] : undefined;
      const said = [...items, ...(added ? [added] : [])];
      return said.length > 0 ? [`${label}: ${inOneLine(labels, said)}`] : [];
    });
  return [
    [title, madeBy],
    lines(boxes),
    [result?.text, ...lines(signs)],
    typed.own ? [`${labels.notes.own.short}:`, typed.own] : [],
    lines(rows),
    [`${labels.ask}:`, ...questions.map((question) => `- ${question}`)],
    [emergency],
    [status],
  ]
    .map((block) => block.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
