/** A page for each element, and the list of them. */
import {format, resolveConfig} from 'prettier';
/** @import {CareElement, CareEvent} from './read.mjs' */

const NOTE =
  '<!-- Made from the manifest of the elements by `npm run docs:elements`. Do not edit it here. -->';

const DRAFT =
  '> **Draft.** No clinician has reviewed these words yet, and nobody has checked the translations.';

/** What a reader gets to see needs more than the tag. */
const EXAMPLES = {action: '/replies'};

const code = (text) => `\`${text}\``;

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** In a cell, "|" ends even code, unless it is escaped. */
const codeCell = (text) => (text ? code(cell(text)) : '');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const section = (title, ...blocks) => [`## ${title}`, ...blocks].join('\n\n');

/** @param {CareElement} element */
function snippet({tag, attributes, slots}) {
  const required = attributes
    .filter((attribute) => attribute.required)
    .map(({name}) => ` ${name}="${EXAMPLES[name] ?? ''}"`);
  const open = `<${tag}${required.join('')}>`;
  const fallback =
    slots.length > 0 ? '\n  <p>What shows until it runs, and without JavaScript.</p>\n' : '';
  return `${open}${fallback}</${tag}>`;
}

/** @param {CareElement} element */
const useSection = (element) =>
  section(
    'Use it',
    `\`\`\`html\n<script type="module" src="/cdn/care-elements.js"></script>\n\n${snippet(element)}\n\`\`\``,
    'With a bundler:',
    `\`\`\`js\nimport 'care-elements/define/${element.tag}'; // defines the tag\nimport {${element.className}} from 'care-elements/${element.tag}'; // only gives the class\n\`\`\``,
    'In React:',
    `\`\`\`jsx\nimport {${element.className}} from 'care-elements/react';\n\`\`\``,
  );

/** @param {CareElement} element */
const attributesSection = ({attributes}) =>
  section(
    'Attributes',
    table(
      ['attribute', 'values', 'default', 'what it does'],
      attributes.map(({name, type, default: fallback, description}) => [
        code(name),
        codeCell(type),
        fallback === undefined ? '' : code(fallback),
        cell(description),
      ]),
    ),
  );

/** @param {CareElement} element */
const propertiesSection = ({properties, methods}) =>
  section(
    'Properties and methods',
    table(
      ['property', 'attribute', 'type', 'what it is'],
      properties.map(({name, attribute, type, description}) => [
        code(name),
        attribute ? code(attribute) : '',
        codeCell(type),
        cell(description),
      ]),
    ),
    ...methods.map(({signature, description}) => `\`${signature}\`: ${description}`),
  );

/** @param {CareEvent} event */
const eventDetails = ({name, className, about, details}) => [
  `### \`${name}\``,
  `${className}: ${about}`,
  ...(details.length > 0
    ? [
        table(
          ['field', 'type', 'what it holds'],
          details.map((detail) => [
            code(detail.name),
            codeCell(detail.type),
            cell(detail.description),
          ]),
        ),
      ]
    : ['It has no fields of its own.']),
];

/** @param {CareElement} element */
const eventsSection = ({attributes, events}) =>
  section(
    'Events',
    [
      'They bubble and cross shadow roots.',
      '**None holds an answer to a question.**',
      ...(attributes.some(({name}) => name === 'share-tier')
        ? [
            'Without `share-tier`, no event follows the first Start: [privacy](../privacy.md#share-tier).',
          ]
        : []),
    ].join(' '),
    table(
      ['event', 'in React', 'when'],
      events.map(({name, handler, description}) => [code(name), code(handler), cell(description)]),
    ),
    ...events.flatMap(eventDetails),
  );

const namedSection = (title, kind, entries, intro) =>
  section(
    title,
    ...(intro ? [intro] : []),
    table(
      [kind, 'what it is'],
      entries.map(({name, description}) => [name ? code(name) : '(default)', cell(description)]),
    ),
  );

/** @param {CareElement} element */
const stylesSections = ({tag, parts, cssProperties}) => [
  namedSection(
    'CSS parts',
    'part',
    parts,
    `Style a part from outside with \`${tag}::part(base)\`.`,
  ),
  section(
    'Custom properties',
    table(
      ['property', 'default', 'what it is'],
      cssProperties.map(({name, default: fallback, description}) => [
        code(name),
        fallback === undefined ? 'by theme' : codeCell(fallback),
        cell(description),
      ]),
    ),
  ),
];

/** @param {CareElement} element */
const linksSection = ({tag}) =>
  section(
    'See also',
    [
      `- [Source](../../src/elements/${tag}/${tag}.ts)`,
      `- [Stories](../../stories/${tag}.stories.ts): every state of it; \`npm run storybook\` shows them`,
      '- [All elements](README.md)',
    ].join('\n'),
  );

/** @param {CareElement} element */
const page = (element) =>
  [
    NOTE,
    `# \`<${element.tag}>\``,
    `**${element.summary}** ${element.description}`,
    DRAFT,
    useSection(element),
    attributesSection(element),
    propertiesSection(element),
    eventsSection(element),
    namedSection('Slots', 'slot', element.slots),
    ...stylesSections(element),
    linksSection(element),
  ].join('\n\n');

const EDITORS = `## In your editor

- **VS Code**: \`"html.customData": ["./node_modules/care-elements/dist/vscode.html-custom-data.json"]\` in \`.vscode/settings.json\`.
- **JetBrains** reads \`web-types.json\` by itself.
- **Other tools** read \`care-elements/custom-elements.json\`, the [custom elements manifest](https://github.com/webcomponents/custom-elements-manifest).`;

const TYPES = `## In the types of a framework

\`\`\`ts
import 'care-elements/jsx'; // the tags in JSX of React 19
import 'care-elements/vue'; // the tags in templates of Vue 3
import 'care-elements/svelte'; // the tags in templates of Svelte
\`\`\`

Each of them is types only. Events are \`oncare-ready\` in JSX and Svelte 5, \`on:care-ready\` in Svelte 4, and \`@care-ready\` in Vue. For React 18, and where events should be props, there are components in \`care-elements/react\`.

Vue and Svelte hand \`false\` to an attribute as text, and an attribute that is there counts as set: write \`:share-tier="shares || undefined"\` and \`share-tier={shares || undefined}\`.

Preact and Solid have their own names for the tags. For Preact, in a file of your own:

\`\`\`ts
import type {CareTagProps} from 'care-elements/jsx';
import type {JSX} from 'preact';

type PreactTags = {
  [Tag in keyof CareTagProps]: Omit<JSX.HTMLAttributes, keyof CareTagProps[Tag]> & CareTagProps[Tag];
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactTags {}
  }
}
\`\`\`

For Solid, the same with \`solid-js\` and \`JSX.HTMLAttributes<HTMLElement>\`.`;

const REACT = `## In React

\`\`\`jsx
import {CauseChecker} from 'care-elements/react';

<CauseChecker lang="es" headingLevel={3} ref={element} onCareReady={() => setReady(true)}>
  <p>What shows until it runs, and without JavaScript.</p>
</CauseChecker>;
\`\`\`

For React 18 and 19. Attributes are props in camel case, events are props that begin with \`on\`, \`ref\` gives the element. A server renders the tag with its attributes and children; a browser loads and registers the element once the component is on the page. In the app router of Next, the components can be used from server components, without listeners.`;

/** @param {CareElement[]} elements */
const index = (elements) =>
  [
    NOTE,
    '# The elements',
    DRAFT,
    table(
      ['element', 'what it is'],
      elements.map(({tag, summary}) => [`[\`<${tag}>\`](${tag}.md)`, cell(summary)]),
    ),
    REACT,
    TYPES,
    EDITORS,
  ].join('\n\n');

/**
 * The pages by their file names, as Prettier leaves them.
 * @param {CareElement[]} elements
 * @returns {Promise<Record<string, string>>}
 */
export async function elementPages(elements) {
  const options = await resolveConfig(new URL('../../docs/page.md', import.meta.url));
  const pages = Object.fromEntries([
    ['README.md', index(elements)],
    ...elements.map((element) => [`${element.tag}.md`, page(element)]),
  ]);
  const formatted = Object.entries(pages).map(async ([name, text]) => [
    name,
    await format(text, {...options, parser: 'markdown'}),
  ]);
  return Object.fromEntries(await Promise.all(formatted));
}
