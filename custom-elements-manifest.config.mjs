/**
 * The manifest says what publishers may use: the elements, their base and their events, by the names under
 * which they are published. Editor data, framework types, wrappers and docs are made from it by
 * scripts/build-from-manifest.mjs.
 */

import {readTopics} from './scripts/lib/topics.mjs';

const [defaultTopic] = await readTopics('.');

/** `{'auto'|'light'} [theme=auto] - Colours.` */
const ATTRIBUTE =
  /^\{(?<type>.+?)\}\s+(?<optional>\[)?(?<name>[\w-]+)(?:=[^\]]*)?\]?(?:\s+-\s+(?<description>.+))?$/s;

const spaced = (type) => type.replaceAll(/\s*\|\s*/g, ' | ');

const classesOf = ({modules}) =>
  modules.flatMap(({declarations}) => declarations).filter(({kind}) => kind === 'class');

/**
 * The analyzer takes types and descriptions of attributes from the properties; those in the JSDoc of the class,
 * or else of its base, say more.
 */
function documentedAttributes() {
  const documented = new Map();
  return {
    name: 'documented-attributes',
    analyzePhase({ts, node}) {
      if (!ts.isClassDeclaration(node)) return;
      const tags = ts.getJSDocTags(node).filter(({tagName}) => tagName.text === 'attr');
      const attributes = tags.map(({comment}) => {
        const text = ts.getTextOfJSDocComment(comment) ?? '';
        const {type, name, optional, description} = ATTRIBUTE.exec(text)?.groups ?? {};
        if (!name)
          throw new Error(`@attr ${text}: expected "{type} [name=default] - Description."`);
        return [name, {type: {text: spaced(type)}, description, required: !optional}];
      });
      documented.set(node.name?.text, new Map(attributes));
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {name, tagName, attributes, members} of classesOf(customElementsManifest)) {
        if (!tagName) continue;
        for (const attribute of attributes) {
          const tags = [attribute.inheritedFrom?.name, name].map((owner) => documented.get(owner));
          Object.assign(attribute, ...tags.map((attributes) => attributes?.get(attribute.name)));
          if (attribute.name === 'topic') attribute.default = defaultTopic;
        }
        for (const member of members) {
          const attribute = attributes.find(({fieldName}) => fieldName === member.name);
          // The name of a type that is not exported says nothing.
          if (!attribute || !/typeof|\b[A-Z]/.test(member.type.text)) continue;
          const {type, default: fallback} = attribute;
          member.type = {text: fallback === undefined ? `${type.text} | ''` : type.text};
        }
      }
    },
  };
}

/** What the base declares for its elements is theirs. */
const OF_ELEMENTS = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'];

/** The analyzer also takes each `dispatchEvent` for an event, by the name of a class or of an argument. */
function publicOnly() {
  const isPublic = ({name, privacy}) =>
    !['private', 'protected'].includes(privacy) && !name.startsWith('#');
  const isEvent = ({name}) => name?.includes('-');
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest: manifest}) {
      const superclasses = classesOf(manifest).map(({superclass}) => superclass?.name);
      const isPublished = ({kind, name, tagName}) =>
        kind === 'class' && (tagName || name.endsWith('Event') || superclasses.includes(name));
      for (const declaration of classesOf(manifest)) {
        declaration.members = declaration.members?.filter(isPublic);
        declaration.events = declaration.events?.filter(isEvent);
        if (!declaration.tagName) OF_ELEMENTS.forEach((list) => delete declaration[list]);
      }
      for (const module of manifest.modules) {
        module.declarations = module.declarations.filter(isPublished);
        const names = module.declarations.map(({name}) => name);
        module.exports = module.exports.filter(({name}) => names.includes(name));
      }
      manifest.modules = manifest.modules.filter(({declarations}) => declarations.length > 0);
    },
  };
}

/** Where a module of src/ is found in the package. */
function publishedPath(module) {
  const file = module.replace(/^\/?src\//, '').replace(/\.ts$/, '.js');
  const element = /^elements\/([^/]+)\/\1\.js$/.exec(file);
  return `dist/${element ? `${element[1]}.js` : file}`;
}

function publishReferences(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.module === 'string') node.module = publishedPath(node.module);
  Object.values(node).forEach(publishReferences);
}

const definitionOf = (module, {tagName, name}) => ({
  kind: 'javascript-module',
  path: `dist/define/${tagName}.js`,
  declarations: [],
  exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module}}],
});

/** `src/` is not in the package. */
function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest: manifest}) {
      // The analyzer shares objects between classes, and each is to be renamed once.
      const modules = JSON.parse(JSON.stringify(manifest.modules));
      publishReferences(modules);
      for (const module of modules) module.path = publishedPath(module.path);
      const definitions = modules.flatMap(({path, declarations}) =>
        declarations.filter(({tagName}) => tagName).map((element) => definitionOf(path, element)),
      );
      manifest.modules = [...modules, ...definitions].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

export default {
  globs: ['src/{base,elements,shared}/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [documentedAttributes(), publicOnly(), publishedPaths()],
};
