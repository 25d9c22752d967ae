/** HTML that a server or a build writes, so that the page reads before any script has run. */

/** Ours: `npx care-elements prerender <tag>`. */
const written = (tag, shadow) => async () => {
  const {prerender} = await import('../../dist/prerender/index.js');
  return prerender(tag, {lang: 'en', region: 'US', shadow});
};

export const published = (tag) => written(tag, false);

export const prerendered = (tag) => written(tag, true);

/**
 * The words, markup and styles of ours as a page can hold them without any script: what no element can be below. Less
 * the words outside of the shadow root, which no browser shows that knows one.
 */
export const unscripted = (tag) => async () => {
  const html = await prerendered(tag)();
  return `<${tag}>${html.slice(html.indexOf('<template'), html.lastIndexOf('</template>'))}</template></${tag}>`;
};

/** The floor, as `@lit-labs/ssr` renders it. */
export async function prerenderedFloor() {
  const {render} = await import('@lit-labs/ssr');
  const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
  const {html} = await import('lit');
  const {TenQuestions} = await import('./lit-floor/ten-questions.js');
  const {customElements} = globalThis;
  if (!customElements.get('ten-questions')) customElements.define('ten-questions', TenQuestions);
  return collectResult(render(html`<ten-questions id="place"></ten-questions>`));
}
