/**
 * Puts what a command writes between two comments of a document: `<!-- name:start -->` and `<!-- name:end -->`.
 * @param {string} text the document
 * @param {string} name
 * @param {string} content Markdown
 * @returns {string} the document with the new content
 * @throws {Error} when the comments are not there
 */
export function withBlock(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The document has no ${start} … ${end}.`);
  return `${text.slice(0, from)}${start}\n\n${content}\n\n${text.slice(to)}`;
}
