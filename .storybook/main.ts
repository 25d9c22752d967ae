import type {StorybookConfig} from '@storybook/web-components-vite';
import {pseudoLanguagesInVite} from '../scripts/lib/pseudo-languages.mjs';

const LIT_PACKAGES = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
  },
  viteFinal: (options) => ({
    ...options,
    plugins: [...(options.plugins ?? []), pseudoLanguagesInVite()],
    optimizeDeps: {
      ...options.optimizeDeps,
      // Bundled ahead for the renderer, Lit would be on the page twice: there, and as the elements import it.
      exclude: [...(options.optimizeDeps?.exclude ?? []), ...LIT_PACKAGES],
    },
  }),
};

export default config;
