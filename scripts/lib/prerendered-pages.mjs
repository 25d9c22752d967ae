import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');

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
      const element = await prerender(tag, {
        ...options,
        attributes: JSON.parse(attributes),
        ...(document && {topicData: JSON.parse(await readFile(join(root, document), 'utf8'))}),
        shadow: true,
      });
      return {
        type: 'html',
        body: `<!doctype html><html lang="${options.lang}"><meta charset="utf-8"><body>${element}<p id="after">After</p></body></html>`,
      };
    },
  };
}
