/** The names in `static properties = {name: {state: true}}`, which the analyzer takes for attributes. */
function internalStateNames(ts, property) {
  const names = [];
  for (const entry of property.initializer?.properties ?? []) {
    const options = entry.initializer;
    if (!options || !ts.isObjectLiteralExpression(options)) continue;
    const isState = options.properties.some(
      (option) =>
        option.name?.getText() === 'state' &&
        option.initializer?.kind === ts.SyntaxKind.TrueKeyword,
    );
    if (isState) names.push(entry.name.getText());
  }
  return names;
}

/** Keeps the manifest to what publishers may use: no private or protected members, no internal state. */
function publicOnly() {
  const states = new Set();
  const isPublic = ({name, fieldName, privacy}) =>
    !['private', 'protected'].includes(privacy) &&
    !name.startsWith('#') &&
    !states.has(fieldName ?? name);
  return {
    name: 'public-only',
    analyzePhase({ts, node}) {
      if (ts.isPropertyDeclaration(node) && node.name.getText() === 'properties') {
        for (const name of internalStateNames(ts, node)) states.add(name);
      }
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules) {
        for (const declaration of declarations) {
          for (const key of ['members', 'attributes']) {
            if (declaration[key]) declaration[key] = declaration[key].filter(isPublic);
          }
        }
      }
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.text.ts', 'src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
