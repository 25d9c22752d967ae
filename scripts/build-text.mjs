/**
 * Builds src/text/: the words of every topic and element as plain ES modules, one folder per locale, and the modules
 * that list the languages. lit-localize does the translating; this script makes what it emits fit to ship.
 */
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import MagicString from 'magic-string';
import ts from 'typescript';
import {writeCldrWords} from './lib/cldr-words.mjs';
import {readParts, writeLanguageModules} from './lib/language-modules.mjs';
import {isComplete, readLocales} from './lib/locales.mjs';
import {localizerFor, SIGNS_PARTS, TEXT_FOLDER} from './lib/messages.mjs';
import {readCompiledTags, writeReadings} from './lib/readings.mjs';
import {regionModules} from './lib/regions.mjs';

const LOCALIZE = '@lit/localize';
const ENTITIES = {'&amp;': '&', '&lt;': '<', '&gt;': '>'};

/** Undoes, once, the escaping that lit-localize applies to translated text. */
export function decodeEntities(text) {
  return text.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity]);
}

/** Control characters, line separators and lone surrogates stay escapes: raw, they are lost or break the source. */
function escapeUnprintable(text) {
  // eslint-disable-next-line no-control-regex
  const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\ufeff\ud800-\udfff]/gu;
  return text.replace(unprintable, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Source code of a string literal with this value, in UTF-8. */
export function quoteString(value, quote = "'") {
  const body = value.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return quote + escapeUnprintable(body.replaceAll('\n', '\\n')) + quote;
}

/** Source code of the text between two delimiters of a template literal with this value, in UTF-8. */
export function quoteTemplatePart(value) {
  return escapeUnprintable(value.replace(/\\|`|\$\{/g, '\\$&'));
}

function isModuleSpecifier(node) {
  return (
    (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent)) &&
    node.parent.moduleSpecifier === node
  );
}

/** The literal as it should be in the module, or undefined for a node that is no literal. */
function rewriteLiteral(node, file, decode) {
  const value = decode(node.text ?? '');
  if (ts.isStringLiteral(node)) {
    return isModuleSpecifier(node) ? undefined : quoteString(value, node.getText(file)[0]);
  }
  if (ts.isNoSubstitutionTemplateLiteral(node)) return '`' + quoteTemplatePart(value) + '`';
  if (ts.isTemplateHead(node)) return '`' + quoteTemplatePart(value) + '${';
  if (ts.isTemplateMiddle(node)) return '}' + quoteTemplatePart(value) + '${';
  if (ts.isTemplateTail(node)) return '}' + quoteTemplatePart(value) + '`';
  return undefined;
}

function importedNames(declaration) {
  const bindings = declaration.importClause?.namedBindings;
  if (!bindings) return [];
  return ts.isNamespaceImport(bindings)
    ? [bindings.name.text]
    : bindings.elements.map((element) => element.name.text);
}

/**
 * Tidies one module that lit-localize emitted: text in UTF-8, no entities, no trace of the localisation library.
 *
 * @param {string} source
 * @param {{translated?: boolean}} [options] `translated: false` for the source locale, whose text was never escaped.
 * @returns {string}
 */
export function tidyModule(source, {translated = true} = {}) {
  const file = ts.createSourceFile('module.js', source, ts.ScriptTarget.ES2022, true);
  const output = new MagicString(source);
  const decode = translated ? decodeEntities : (text) => text;
  const removedNames = new Set();

  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement) && statement.moduleSpecifier.text === LOCALIZE) {
      for (const name of importedNames(statement)) removedNames.add(name);
      output.remove(statement.getFullStart(), statement.getEnd());
    }
  }

  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isTaggedTemplateExpression(node)) {
      throw new Error(`Words are plain text, but a tagged template is left: ${node.getText(file)}`);
    }
    if (ts.isIdentifier(node) && removedNames.has(node.text) && !isPropertyName(node)) {
      throw new Error(
        `lit-localize did not replace \`${node.text}\`: ${node.parent.getText(file)}`,
      );
    }
    if (ts.isStringLiteral(node) && node.text === LOCALIZE) {
      throw new Error(`${LOCALIZE} is still imported: ${node.parent.getText(file)}`);
    }
    const literal = rewriteLiteral(node, file, decode);
    if (literal !== undefined && literal !== node.getText(file)) {
      output.overwrite(node.getStart(file), node.getEnd(), literal);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return output.toString().replace(/^\n+/, '');
}

function isPropertyName(identifier) {
  const {parent} = identifier;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === identifier) ||
    (ts.isPropertyAccessExpression(parent) && parent.name === identifier)
  );
}

/** The declaration file of a words module: its types are those of the English source. */
export function wordsDeclaration(root, modulePath, textFolder, locale) {
  const inLocale = path.relative(path.join(textFolder, locale), modulePath);
  const source = path.join(root, 'src', inLocale);
  const relative = path.relative(path.dirname(modulePath), source).split(path.sep).join('/');
  return `export * from '${relative}';\n`;
}

function modulesUnder(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Whether elements load the module: it needs types. */
const isPart = (modulePath) => path.basename(path.dirname(modulePath)) === 'parts';

/** A module and all that it imports. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    if (fileName.startsWith('.')) withImports(path.resolve(path.dirname(file), fileName), found);
  }
  return found;
}

/** Leaves of a language what the warning signs need: lit-localize has written the rest in English. */
function keepSignsOnly(localeFolder) {
  const modules = modulesUnder(localeFolder);
  const parts = modules.filter(
    (file) => isPart(file) && SIGNS_PARTS.includes(path.basename(file, '.js')),
  );
  const needed = new Set(parts.flatMap((file) => [...withImports(file)]));
  for (const file of modules) if (!needed.has(file)) rmSync(file);
}

/** topic.schema.json without its descriptions, for pages with a topic of their own. */
function writeSchema(root) {
  const file = path.join(root, 'topic.schema.json');
  if (!existsSync(file)) return;
  const isWord = (key, value) =>
    /^(?:description|title|\$schema)$/.test(key) && typeof value === 'string';
  const schema = JSON.parse(readFileSync(file, 'utf8'), (key, value) =>
    isWord(key, value) ? undefined : value,
  );
  writeFileSync(
    path.join(root, TEXT_FOLDER, 'topic-schema.ts'),
    `/** Generated by scripts/build-text.mjs from topic.schema.json. */\nexport const schema: object = ${JSON.stringify(schema)};\n`,
  );
}

export async function buildText(root) {
  const locales = readLocales(root);
  const textFolder = path.join(root, TEXT_FOLDER);
  rmSync(textFolder, {recursive: true, force: true});
  const localizer = localizerFor(root, locales);
  const {errors} = localizer.validateTranslations();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  await localizer.build();

  let count = 0;
  for (const row of locales) {
    const {tag, translation} = row;
    const localeFolder = path.join(textFolder, tag);
    if (!existsSync(localeFolder)) throw new Error(`lit-localize wrote nothing for "${tag}"`);
    if (!isComplete(row)) keepSignsOnly(localeFolder);
    for (const modulePath of modulesUnder(localeFolder)) {
      const translated = translation !== 'source';
      const source = readFileSync(modulePath, 'utf8');
      const file = `src/${path.relative(localeFolder, modulePath).replace(/\.js$/, '.ts')}`;
      writeFileSync(modulePath, writeCldrWords(tidyModule(source, {translated}), row, file));
      if (isPart(modulePath)) {
        const declaration = wordsDeclaration(root, modulePath, textFolder, tag);
        writeFileSync(modulePath.replace(/\.js$/, '.d.ts'), declaration);
      }
      count += 1;
    }
  }
  writeLanguageModules(root, locales, readCompiledTags(root));
  writeSchema(root);
  const tags = locales.map(({tag}) => tag);
  // The words can be built without the rest of the project.
  const hasRegions = existsSync(path.join(root, 'src/region'));
  const regions = hasRegions ? regionModules(root, tags) : {};
  for (const [name, code] of Object.entries(regions)) {
    writeFileSync(path.join(textFolder, name), code);
  }
  await writeReadings(root, tags, readParts(root));
  console.log(`Wrote ${count} text modules to ${TEXT_FOLDER}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildText(process.cwd());
