import react from '@vitejs/plugin-react';
import {prerenderPage} from 'care-elements/prerender';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [
    react(),
    // Fills the elements in index.html, which shows until React starts, and without scripts.
    {name: 'care-elements', transformIndexHtml: (html) => prerenderPage(html)},
  ],
});
