/** The list of React wrappers; what they do is in src/react/wrap.ts. */
import {aboutAttribute, comment, eventClasses, GENERATED} from './types.mjs';
import {camel} from './read.mjs';
/** @import {Attribute, CareElement} from './read.mjs' */

const list = (names) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

/** @param {CareElement} element */
const wrapper = ({tag, className, attributes, events}) => `
export const ${className} = /* @__PURE__ */ wrap(
  '${tag}',
  () => import('../define/${tag}.js'),
  ${list(attributes.map(({name}) => camel(name)))},
  ${list(events.map(({handler}) => handler))},
);
`;

/** @param {CareElement[]} elements */
export const reactCode = (elements) => `'use client';
${GENERATED}import {wrap} from './wrap.js';
${elements.map(wrapper).join('')}`;

/** @param {Attribute} attribute */
const prop = (attribute) =>
  comment(aboutAttribute(attribute), '  ') +
  `  ${camel(attribute.name)}?: ${attribute.type}${attribute.name.endsWith('-id') ? ' | number' : ''} | undefined;\n`;

const handlerProp = ({handler, className, description}) =>
  `${comment(description, '  ')}  ${handler}?: ((event: ${className}) => void) | undefined;\n`;

/** @param {CareElement} element */
const wrapperType = ({tag, className, summary, attributes, events}) => `
export interface ${className}Props extends TagProps<${className}Element> {
${attributes.map(prop).join('')}${events.map(handlerProp).join('')}}

/** \`<${tag}>\`: ${summary} The children show until it runs, and when it cannot. */
export declare const ${className}: Wrapper<${className}Element, ${className}Props>;
`;

/** @param {CareElement[]} elements */
export const reactTypes = (elements) => `${GENERATED}import type {
${elements.map(({className}) => `  ${className} as ${className}Element,\n`).join('')}\
${eventClasses(elements)
  .map((name) => `  ${name},\n`)
  .join('')}} from '../types/index.js';
import type {TagProps, Wrapper} from '../types/react/wrap.js';
${elements.map(wrapperType).join('')}`;
