/** What the styles of publishers do to all that is on their pages. */
import {tags} from './page.js';

const own = tags.join(', ');

/** Sheets that many sites have, as files. */
export const files: Readonly<Record<string, string>> = {
  Bootstrap: 'bootstrap/dist/css/bootstrap.css',
  'the preflight of Tailwind': 'tailwindcss/preflight.css',
  'normalize.css': 'normalize.css/normalize.css',
};

/** By what the page does. */
export const sheets: Readonly<Record<string, string>> = {
  'everything unset': '* { all: unset !important }',
  'everything initial': '* { all: initial !important }',
  'a reset that shouts':
    '* { margin: 0 !important; padding: 0 !important; border: 0 !important; font: 8px/1 serif !important; color: #eee !important; background: #fff !important }',
  'a root of 62.5 % and no size for the body': 'html { font-size: 62.5% }',
  'a page zoomed to twice its size': 'html { zoom: 2 }',
  'shouting rules on our tags': `${own} { display: inline !important; font-size: 6px !important; line-height: 0 !important; color: transparent !important; letter-spacing: 0.4em !important; text-transform: uppercase !important }`,
  'rules that hide tags':
    'p, ul, li, h2, h3, a, button, svg, form, fieldset, label, input, details { display: none }',
  'a title painted through its letters':
    'main { color: transparent; -webkit-text-fill-color: transparent; background: linear-gradient(red, blue); -webkit-background-clip: text }',
  'text moved out of sight': 'main { text-indent: -9999px }',
  'text that may not wrap': 'main { white-space: nowrap; word-spacing: 2em }',
  'small capitals with shadows':
    'main { font-variant: small-caps; text-shadow: 0 0 4px red; font-style: italic; text-align: justify; text-align-last: right }',
  'no height of lines': 'main { font-size: 0; line-height: 0 }',
  'vertical writing around it': 'main { writing-mode: vertical-rl; text-orientation: upright }',
  'a dark page that says so': 'html { color-scheme: dark; background: #111; color: #fff }',
  'an application that scrolls inside':
    'html, body { height: 100%; margin: 0; overflow: hidden } main { height: 100%; overflow: auto; contain: layout paint style; will-change: transform }',
  'narrow columns of a grid':
    'main { display: grid; grid-template-columns: repeat(3, minmax(min-content, 1fr)) }',
  'a float': `${own} { float: left }`,
  'text from right to left by style alone': 'main { direction: rtl; unicode-bidi: bidi-override }',
  "a reader's own spacing of text, as WCAG 1.4.12 has it":
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  'a guard against copying': 'body { user-select: none }',
  'a hidden telephone link': 'a[href^="tel:"] { display: none !important }',
};
