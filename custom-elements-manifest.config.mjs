/**
 * Keeps the manifest to what publishers may use: what the JSDoc of a class documents, and no private or
 * protected member. The analyzer also guesses attributes from `static properties` and events from calls of
 * `dispatchEvent`; a guess has no description.
 */
function documentedOnly() {
  const isPublic = ({name, privacy}) =>
    !['private', 'protected'].includes(privacy) && !name.startsWith('#');
  const isDocumented = ({name, description}) => Boolean(name && description);
  return {
    name: 'documented-only',
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules) {
        for (const declaration of declarations) {
          const {members, attributes, events} = declaration;
          if (members) declaration.members = members.filter(isPublic);
          if (attributes) {
            const own = declaration.tagName ? attributes.filter(fromClassDoc) : [];
            declaration.attributes = own.filter(isDocumented);
          }
          if (events) declaration.events = events.filter(isDocumented);
        }
      }
    },
  };
}

/** Attribute names are in kebab case; a guess bears the name of its property. */
const fromClassDoc = ({name}) => name === name.toLowerCase();

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.text.ts', 'src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [documentedOnly()],
};
