/** The documentation of the repository as pages of Storybook. */

/** Files that have a page here, and the title of that page. */
export const guides: Readonly<Record<string, string>> = {
  'docs/README.md': 'Guides/Overview',
  'docs/publishers.md': 'Guides/For publishers',
  'docs/privacy.md': 'Guides/Privacy',
  'docs/regulatory.md': 'Guides/Purpose and law',
  'docs/replies.md': 'Guides/Taking replies',
  'docs/policy.md': 'Guides/What may change',
  'docs/reviewing.md': 'Guides/Reviewing',
  'docs/words.md': 'Guides/Notes on the words',
};

/** The page of a file, if there is one. That of an element is made of its stories. */
function pageOf(file: string): string | undefined {
  const element = /^docs\/elements\/([a-z-]+)\.md$/.exec(file)?.[1];
  const title = element ? `Elements/${element}` : guides[file];
  const id = title?.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return id && `?path=/docs/${id}--docs`;
}

/**
 * Markdown whose links work here: those to another page lead there, and those into the repository become
 * the path of the file.
 * @param file where the Markdown is in the repository
 */
export function inStorybook(file: string, markdown: string): string {
  const pieces = markdown.split(/(^```.*?^```$)/ms);
  return pieces
    .map((piece) =>
      piece.startsWith('```')
        ? piece
        : piece.replaceAll(/\[([^\]]+)\]\(([^()\s]+)\)/g, (link, text: string, target: string) =>
            /^(?:[a-z]+:|#)/.test(target) ? link : relativeLink(file, text, target),
          ),
    )
    .join('');
}

function relativeLink(from: string, text: string, target: string): string {
  const {pathname, hash} = new URL(target, `file:///${from}`);
  const file = pathname.slice(1);
  const page = pageOf(file);
  if (page) return `[${text}](${page}${hash})`;
  return text.includes(file) ? text : `${text}: \`${file}\``;
}
