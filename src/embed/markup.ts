/** How snippets write tags. */
import {escapeAttribute} from '../prerender/escape.js';

export type Attributes = readonly (readonly [name: string, value: string | true])[];

const widest = 80;

/** A start tag on one line, or with a line for each attribute where that is too long. */
export function startTag(tag: string, attributes: Attributes, end = '>'): string {
  const written = attributes.map(([name, value]) =>
    value === true ? name : `${name}="${escapeAttribute(value)}"`,
  );
  return layOut(tag, written, end);
}

function layOut(tag: string, attributes: readonly string[], end: string): string {
  const line = [`<${tag}`, ...attributes].join(' ') + (end === '>' ? '>' : ` ${end}`);
  if (line.length + `</${tag}>`.length <= widest) return line;
  return [`<${tag}`, ...attributes.map((one) => `  ${one}`), end].join('\n');
}

const jsxTag = (name: string, attributes: Attributes): string =>
  layOut(
    name,
    attributes.map(([attribute, value]) => jsxAttribute(camelCase(attribute), value)),
    '/>',
  );

/** JSX reads entities in quotes, so that `&` of an address needs a string in braces. */
function jsxAttribute(name: string, value: string | true): string {
  if (value === true) return name;
  if (name === 'headingLevel') return `${name}={${value}}`;
  return value.includes('&') ? `${name}={'${value}'}` : `${name}="${value}"`;
}

const camelCase = (name: string) =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const className = (tag: string) => camelCase(`-${tag}`);

export const indent = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** @param imported modules for their effect, before anything else */
export function reactComponent(
  element: string,
  attributes: Attributes,
  imported: readonly string[] = [],
): string {
  const name = className(element);
  const tag = jsxTag(name, attributes);
  const returned = tag.includes('\n') ? `(\n${indent(tag, 4)}\n  )` : tag;
  return [
    ...imported.map((module) => `import '${module}';`),
    `import {${name}} from 'care-elements/react';`,
    '',
    'export function Guidance() {',
    `  return ${returned};`,
    '}',
  ].join('\n');
}

/** @param imported modules for their effect, before that of the element */
export const vueComponent = (
  element: string,
  attributes: Attributes,
  imported: readonly string[] = [],
): string =>
  [
    '<script setup>',
    ...[...imported, `care-elements/define/${element}`].map((module) => `import '${module}';`),
    '</script>',
    '',
    '<template>',
    indent(`${startTag(element, attributes)}</${element}>`, 2),
    '</template>',
  ].join('\n');

export const viteConfig = (element: string): string =>
  [
    "import vue from '@vitejs/plugin-vue';",
    "import {defineConfig} from 'vite';",
    '',
    `const isCustomElement = (tag) => tag === '${element}';`,
    '',
    'export default defineConfig({',
    '  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],',
    '});',
  ].join('\n');

/** A frame, and the script of the page around it that fits its height. */
export function frame(folder: string, address: string, attributes: Attributes): string {
  const tag = startTag('iframe', [
    ['src', `${folder}${address}`],
    ['data-care-frame', true],
    ...attributes,
  ]);
  const host = startTag('script', [
    ['src', `${folder}frame-host.js`],
    ['defer', true],
  ]);
  return `${tag}</iframe>\n${host}</script>`;
}

export const frameStyle = 'iframe[data-care-frame] {\n  border: 0;\n}';
