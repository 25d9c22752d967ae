/** What editors read to complete and explain the tags: VS Code's custom data, and the web-types of JetBrains. */
/** @import {CareElement, Attribute} from './read.mjs' */

const markdown = (value) => ({kind: 'markdown', value});

const aboutDefault = ({description, default: fallback}) =>
  fallback === undefined ? description : `${description}\n\nDefault: \`${fallback}\``;

const aboutElement = ({summary, description, slots}) => {
  const ofSlots = slots.map((slot) => `- ${slot.name || 'content'}: ${slot.description}`);
  return [summary, description, ['**Slots**', ...ofSlots].join('\n')].join('\n\n');
};

/**
 * https://github.com/microsoft/vscode-custom-data
 * @param {CareElement[]} elements
 */
export const vscodeData = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: markdown(aboutElement(element)),
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(aboutDefault(attribute)),
      // "v": an attribute without a value.
      ...(attribute.isBoolean ? {valueSet: 'v'} : {}),
      ...(attribute.values.length > 0 ? {values: attribute.values.map((name) => ({name}))} : {}),
    })),
  })),
});

/** @param {Attribute} attribute */
const webAttribute = (attribute) => ({
  name: attribute.name,
  description: attribute.description,
  ...(attribute.default === undefined ? {} : {default: attribute.default}),
  required: attribute.required,
  value: attribute.isBoolean
    ? {kind: 'no-value', type: 'boolean'}
    : {kind: 'plain', type: attribute.type, required: true},
});

const described = ({name, description}) => ({name, description});

/** @param {CareElement} element */
const webElement = (element) => ({
  name: element.tag,
  description: `${element.summary}\n\n${element.description}`,
  attributes: element.attributes.map(webAttribute),
  slots: element.slots.map(described),
  js: {
    properties: element.properties.map(({type, ...property}) => ({...described(property), type})),
    events: element.events.map(({className, ...event}) => ({
      ...described(event),
      type: className,
    })),
  },
  css: {
    properties: element.cssProperties.map((property) => ({
      ...described(property),
      ...(property.default === undefined ? {} : {default: property.default}),
    })),
    parts: element.parts.map(described),
  },
});

/**
 * https://github.com/JetBrains/web-types
 * @param {CareElement[]} elements
 * @param {{name: string, version: string}} library
 */
export const webTypes = (elements, {name, version}) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {html: {elements: elements.map(webElement)}},
});
