/** Types of the tags for the template languages of frameworks: JSX, Vue, Svelte. */
/** @import {Attribute, CareElement} from './read.mjs' */

/** A comment, as deep as the lines that follow it. */
export function comment(text, indent = '') {
  const safe = text.replaceAll('*/', '*\\/');
  return `${indent}/** ${safe} */\n`;
}

export const aboutAttribute = ({description, default: fallback}) =>
  fallback === undefined ? description : `${description} Default: \`${fallback}\`.`;

export const GENERATED = '/* Generated from the manifest of the elements. */\n';

const quoted = (name) => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);

/** What markup may hold: a number also as text, a switch also alone. @param {Attribute} attribute */
function markupType({name, type, values, isBoolean}) {
  if (isBoolean) return "boolean | ''";
  const texts = values.filter((value) => /^\d+$/.test(value)).map((value) => `'${value}'`);
  return [type, ...texts, ...(name.endsWith('-id') ? ['number'] : [])].join(' | ');
}

/**
 * @param {CareElement} element
 * @param {(attribute: Attribute) => string} [nameOf]
 */
const attributeLines = ({attributes}) =>
  attributes.map(
    (attribute) =>
      comment(aboutAttribute(attribute), '  ') +
      `  ${quoted(attribute.name)}?: ${markupType(attribute)} | undefined;\n`,
  );

const eventLines = ({events}) =>
  events.map(
    ({name, className, description}) => `${comment(description, '  ')}  '${name}': ${className};\n`,
  );

/** @param {CareElement} element */
const ofElement = (element) => `
/** Attributes of \`<${element.tag}>\`. */
export interface ${element.className}Attributes {
${attributeLines(element).join('')}\
  /** A topic of the page's own, as data: a property, which needs \`care-elements/own-topic\`. */
  topicData?: TopicDocument | undefined;
}

/** Events of \`<${element.tag}>\`. */
export interface ${element.className}Events {
${eventLines(element).join('')}}
`;

/** @param {CareElement[]} elements */
const classImports = (elements) =>
  elements.map(({tag, className}) => {
    return `import type {${className}} from './types/elements/${tag}/${tag}.js';\n`;
  });

/** The classes of events come from the index. @param {CareElement[]} elements */
export const eventClasses = (elements) =>
  [...new Set(elements.flatMap(({events}) => events.map(({className}) => className)))].sort();

/** What the files below share. @param {CareElement[]} elements */
export const tagTypes = (elements) => `${GENERATED}${classImports(elements).join('')}\
import type {TopicDocument} from './types/content/index.js';
import type {${eventClasses(elements).join(', ')}} from './types/index.js';
${elements.map(ofElement).join('')}
/** Everything by its tag. */
export interface CareTags {
${elements
  .map(
    ({tag, className, summary}) =>
      comment(summary, '  ') +
      `  '${tag}': {element: ${className}; attributes: ${className}Attributes; events: ${className}Events};\n`,
  )
  .join('')}}

/** Listeners as attributes: \`oncare-ready\`, \`on:care-ready\` or \`onCareReady\`, by how they are named. */
export type Listeners<Events, Prefix extends string, Host> = {
  [Type in keyof Events & string as \`\${Prefix}\${Type}\`]?:
    | ((event: Events[Type] & {readonly currentTarget: Host}) => void)
    | null
    | undefined;
};
`;

const JSX = `${GENERATED}/**
 * The tags in JSX of React 19: \`import 'care-elements/jsx'\` once, anywhere. For another JSX, add
 * \`CareTagProps\` to its own names, as docs/elements/README.md shows.
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {CareTags, Listeners} from './tags.js';

/** Attributes and listeners of each tag, and nothing of a framework. */
export type CareTagProps = {
  [Tag in keyof CareTags]: CareTags[Tag]['attributes'] &
    Listeners<CareTags[Tag]['events'], 'on', CareTags[Tag]['element']>;
};

/** The tags as React has them. */
export type ReactTags = {
  [Tag in keyof CareTags]: Omit<
    DetailedHTMLProps<HTMLAttributes<CareTags[Tag]['element']>, CareTags[Tag]['element']>,
    'lang'
  > &
    CareTagProps[Tag];
};

// @ts-ignore -- React need not be there
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
`;

const VUE = `${GENERATED}/**
 * The tags in templates of Vue 3: \`import 'care-elements/vue'\` once, anywhere. Let the compiler know that they
 * are custom elements: \`isCustomElement\`.
 */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {CareTags, Listeners} from './tags.js';

type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Name;

/** Vue reads \`heading-level\` in a template as the prop \`headingLevel\`. */
type CamelKeys<Props> = {[Name in keyof Props as Camel<Name>]: Props[Name]};

type Names<Events, Host> = CamelKeys<Listeners<Events, 'on-', Host>>;

/** A tag of ours as a component. */
export type CareComponent<Tag extends keyof CareTags> = new () => CareTags[Tag]['element'] & {
  $props: Omit<HTMLAttributes, 'lang'> &
    PublicProps &
    CamelKeys<CareTags[Tag]['attributes']> &
    Names<CareTags[Tag]['events'], CareTags[Tag]['element']>;
  $slots: {default?: () => unknown};
};

export type CareComponents = {[Tag in keyof CareTags]: CareComponent<Tag>};

// @ts-ignore -- Vue need not be there
declare module 'vue' {
  interface GlobalComponents extends CareComponents {}
}
`;

const SVELTE = `${GENERATED}/** The tags in templates of Svelte: \`import 'care-elements/svelte'\` once, anywhere. */
import type {HTMLAttributes} from 'svelte/elements';
import type {CareTags, Listeners} from './tags.js';

/** \`oncare-ready\` is that of Svelte 5, \`on:care-ready\` that of Svelte 4. */
export type SvelteTags = {
  [Tag in keyof CareTags]: Omit<HTMLAttributes<CareTags[Tag]['element']>, 'lang'> &
    CareTags[Tag]['attributes'] &
    Listeners<CareTags[Tag]['events'], 'on' | 'on:', CareTags[Tag]['element']>;
};

// @ts-ignore -- Svelte need not be there
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
`;

/** The same for all elements: what differs is in \`tags.d.ts\`. */
export const FRAMEWORK_TYPES = {jsx: JSX, vue: VUE, svelte: SVELTE};
