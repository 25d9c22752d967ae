import vue from '@vitejs/plugin-vue';
import {prerenderPage, tags} from 'care-elements/prerender';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [
    vue({template: {compilerOptions: {isCustomElement: (tag) => tags.includes(tag)}}}),
    // Fills the elements in index.html, which shows until Vue starts, and without scripts.
    {name: 'care-elements', transformIndexHtml: (html) => prerenderPage(html)},
  ],
});
