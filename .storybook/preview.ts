import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../custom-elements.json';
import {locales} from '../src/language/locales.js';
import type {Locale} from '../src/language/locales.js';
import {names} from '../src/text/names.js';

setCustomElementsManifest(manifest);

/** What a story gets from the toolbar; what it sets itself in its `args` wins. */
interface Globals {
  readonly language: Locale;
  readonly direction: string;
  readonly theme: string;
  readonly region: string;
}

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Language of the page around the element',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: Object.entries(names).map(([value, title]) => ({value, title})),
      },
    },
    direction: {
      description: 'Direction of the page around the element',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'auto', title: 'Direction: of the language'},
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
    theme: {
      description: 'Theme of the element',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          {value: 'auto', title: 'Theme: auto'},
          {value: 'light', title: 'Theme: light'},
          {value: 'dark', title: 'Theme: dark'},
        ],
      },
    },
    region: {
      description: 'Region for phone numbers and names of medicines',
      toolbar: {
        title: 'Region',
        icon: 'location',
        dynamicTitle: true,
        items: [
          {value: '', title: 'Region: none'},
          {value: 'US', title: 'United States'},
          {value: 'GB', title: 'United Kingdom'},
          {value: 'ES', title: 'Spain'},
          {value: 'SA', title: 'Saudi Arabia'},
        ],
      },
    },
  },
  tags: ['autodocs'],
  initialGlobals: {language: 'en', direction: 'auto', theme: 'auto', region: ''},
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
  },
  decorators: [
    (story, {args, globals}) => {
      const {language, direction, theme, region} = globals as unknown as Globals;
      const fromToolbar = region === '' ? {theme} : {theme, region};
      const own = Object.fromEntries(
        Object.entries(args).filter(([, value]) => value !== undefined && value !== ''),
      );
      const dir = direction === 'auto' ? locales[language].direction : direction;
      return html`<div lang=${language} dir=${dir}>
        ${story({args: {...fromToolbar, ...own}})}
      </div>`;
    },
  ],
};

export default preview;
