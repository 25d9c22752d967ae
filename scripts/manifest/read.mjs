/**
 * The manifest of the elements, as what is made from it needs it.
 *
 * @typedef {{name: string, property?: string, description: string, type: string, values: string[],
 *   isBoolean: boolean, default?: string, required: boolean}} Attribute
 * @typedef {{name: string, handler: string, className: string, description: string,
 *   details: {name: string, type: string, description: string}[], about: string}} CareEvent
 * @typedef {{name: string, description: string, default?: string}} Named
 * @typedef {{name: string, type: string, attribute?: string, description: string}} Property
 * @typedef {{tag: string, className: string, module: string, summary: string, description: string,
 *   attributes: Attribute[], properties: Property[], methods: (Named & {signature: string})[], events: CareEvent[],
 *   slots: Named[], parts: Named[], cssProperties: Named[]}} CareElement
 */
import {readFileSync} from 'node:fs';

const declarationsOf = ({modules}) =>
  modules.flatMap(({path, declarations}) =>
    declarations.map((declaration) => ({...declaration, path})),
  );

const elementsOf = (manifest) => declarationsOf(manifest).filter(({tagName}) => tagName);

/** What an element may have, and what each is called when it lacks a description. */
const DOCUMENTED = {
  members: 'property or method',
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssParts: 'CSS part',
  cssProperties: 'custom property',
};

/** One line for everything public that has no description. */
export function findUndocumented(manifest) {
  const problems = new Set();
  for (const declaration of declarationsOf(manifest)) {
    const {name, tagName, description, summary} = declaration;
    if (!description) problems.add(`${name} has no description.`);
    if (tagName && !summary) problems.add(`${name} has no @summary.`);
    for (const [list, kind] of Object.entries(DOCUMENTED)) {
      for (const entry of declaration[list] ?? []) {
        if (entry.description) continue;
        const owner = entry.inheritedFrom?.name ?? name;
        problems.add(`${owner}: the ${kind} "${entry.name}" has no description.`);
      }
    }
  }
  return [...problems];
}

const oneLine = (text = '') => text.replaceAll(/\s*\n\s*/g, ' ').trim();

const pascal = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

export const camel = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

const literalsOf = (type) => {
  const parts = type.split(' | ');
  return parts.every((part) => /^(?:'[^']*'|\d+)$/.test(part))
    ? parts.map((part) => part.replaceAll("'", ''))
    : [];
};

function attributeOf({name, fieldName, description, type, default: fallback, required}) {
  return {
    name,
    property: fieldName,
    description: oneLine(description),
    type: type.text,
    values: literalsOf(type.text),
    isBoolean: type.text === 'boolean',
    default: fallback,
    required: Boolean(required),
  };
}

function eventOf(event, classes) {
  const className = event.type.text;
  const eventClass = classes.find(({name}) => name === className);
  if (!eventClass) throw new Error(`The manifest has no class ${className} of ${event.name}.`);
  const details = eventClass.members.filter((member) => !member.static);
  return {
    name: event.name,
    handler: `on${pascal(event.name)}`,
    className,
    description: oneLine(event.description),
    about: oneLine(eventClass.description),
    details: details.map((member) => ({
      name: member.kind === 'method' ? `${member.name}()` : member.name,
      type: member.kind === 'method' ? signatureOf(member) : member.type.text,
      description: oneLine(member.description),
    })),
  };
}

function signatureOf({name, parameters = [], return: result}) {
  const list = parameters.map((one) => {
    const optional = one.optional || one.default !== undefined;
    return one.name + (optional ? '?' : '') + (one.type ? `: ${one.type.text}` : '');
  });
  return `${name}(${list.join(', ')}): ${result?.type.text ?? 'void'}`;
}

const named = ({name, description, default: fallback}) => ({
  name,
  description: oneLine(description),
  default: fallback,
});

function elementOf(declaration, classes) {
  const {members, attributes, events} = declaration;
  const fields = members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);
  const methods = members.filter(({kind}) => kind === 'method');
  return {
    tag: declaration.tagName,
    className: declaration.name,
    module: declaration.path,
    summary: oneLine(declaration.summary),
    description: oneLine(declaration.description),
    attributes: attributes.map(attributeOf),
    properties: fields.map(({name, type, attribute, description}) => ({
      name,
      type: type.text,
      attribute,
      description: oneLine(description),
    })),
    methods: methods.map((method) => ({
      ...named(method),
      signature: (method.static ? 'static ' : '') + signatureOf(method),
    })),
    events: events.map((event) => eventOf(event, classes)),
    slots: declaration.slots.map(named),
    parts: declaration.cssParts.map(named),
    cssProperties: declaration.cssProperties.map(named),
  };
}

/** @returns {CareElement[]} the elements, in the order of their names */
export function readElements(manifest) {
  const classes = declarationsOf(manifest);
  return elementsOf(manifest)
    .map((declaration) => elementOf(declaration, classes))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Reads a manifest; throws, naming all of them, when something public has no description. */
export function readManifest(file) {
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const problems = findUndocumented(manifest);
  if (problems.length > 0) throw new Error(`Undocumented:\n  ${problems.join('\n  ')}`);
  return readElements(manifest);
}

/**
 * Attributes that only pages written by hand have, and neither the builder nor the plugin offers. Those for a topic of
 * the page's own need a script that these do not load; the others name a file or a number of the publisher.
 */
export const BY_HAND = [
  'topic-src',
  'topic-langs',
  'wrap',
  'advice-line',
  'advice-line-name',
  'signed-src',
];
