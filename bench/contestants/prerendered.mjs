/** HTML that a server or a build writes, so that the page reads before any script has run. */
import {takeQuestions} from './static-questions/take.mjs';

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

/**
 * The questions of the checker with the same words, markup and styles, each put into the place of the last by a line of
 * script: what no answer can cost less than.
 */
export async function staticQuestions(checker) {
  const {screens, styles} = await takeQuestions(checker);
  const [first, ...rest] = screens;
  const later = JSON.stringify(rest).replaceAll('<', '\\u003c');
  return `<static-questions><template shadowrootmode="open"><style>${styles}</style><div>${first}</div></template></static-questions>
<script type="module">
const {shadowRoot} = document.querySelector('static-questions');
const later = ${later};
shadowRoot.addEventListener('click', (event) => {
  if (!event.target.closest('.button.main')) return;
  event.preventDefault();
  shadowRoot.querySelector('div').innerHTML = later.shift();
});
</script>`;
}

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
