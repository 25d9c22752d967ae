import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A document at its address, or in the tag; there, its drawings are next to the page. */
async function topicOf(file, attributes) {
  const text = await readFile(join(root, file), 'utf8');
  if ('topic-src' in attributes) return {topicAt: () => JSON.parse(text)};
  const topicData = JSON.parse(text);
  for (const image of Object.values(topicData.pictures?.images ?? {})) {
    image.url = join('/', dirname(file), image.url);
  }
  return {topicData};
}

/**
 * Serves `/prerendered?tag=…&lang=…&attributes={…}&document=…`: a page without scripts that holds one element as a server
 * renders it, with the topic of a file in the repository if there is one. Needs the files of `npm run build`.
 */
export function prerenderedPages() {
  return {
    name: 'prerendered-pages',
    async serve({path, query}) {
      if (path !== '/prerendered') return undefined;
      const {prerender} = await import('../../dist/prerender/index.js');
      const {tag, attributes = '{}', document, ...options} = query;
      const given = JSON.parse(attributes);
      const element = await prerender(tag, {
        ...options,
        attributes: given,
        ...(document && (await topicOf(document, given))),
        shadow: true,
      });
      return {
        type: 'html',
        body: `<!doctype html><html lang="${options.lang}"><meta charset="utf-8"><body>${element}<p id="after">After</p></body></html>`,
      };
    },
  };
}
