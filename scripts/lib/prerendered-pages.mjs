/**
 * Serves `/prerendered?tag=…&lang=…&attributes={…}`: a page without scripts that holds one element as a server renders
 * it. Needs the files of `npm run build`.
 */
export function prerenderedPages() {
  return {
    name: 'prerendered-pages',
    async serve({path, query}) {
      if (path !== '/prerendered') return undefined;
      const {prerender} = await import('../../dist/prerender/index.js');
      const {tag, attributes = '{}', ...options} = query;
      const element = await prerender(tag, {
        ...options,
        attributes: JSON.parse(attributes),
        shadow: true,
      });
      return {
        type: 'html',
        body: `<!doctype html><html lang="${options.lang}"><meta charset="utf-8"><body>${element}<p id="after">After</p></body></html>`,
      };
    },
  };
}
