/** Writes topic.schema.json from the contract of a topic document, `src/content/document.ts`. */
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import prettier from 'prettier';
import {createGenerator} from 'ts-json-schema-generator';

export const SCHEMA_FILE = 'topic.schema.json';

/** The generator writes draft 7. Of what differs in 2020-12, the contract has only definitions and tuples. */
function modernise(schema) {
  if (Array.isArray(schema)) return schema.map(modernise);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (key === 'definitions') return ['$defs', modernise(value)];
    if (key === '$ref') return [key, nameOf(value.replace('#/definitions/', '#/$defs/'))];
    if (key === 'items' && Array.isArray(value)) return ['prefixItems', modernise(value)];
    if (key === 'additionalItems') return ['items', modernise(value)];
    return [key, modernise(value)];
  });
  return Object.fromEntries(entries);
}

/** Names of generic types hold brackets, which need escapes in an address. */
const nameOf = (reference) =>
  reference.startsWith('#/$defs/')
    ? `#/$defs/${plain(decodeURIComponent(reference.slice('#/$defs/'.length)))}`
    : reference;

const plain = (name) => name.replace(/[^\w]+/g, '_').replace(/_+$/, '');

/**
 * The schema as text, as Prettier formats it.
 *
 * @param {string} root
 */
export async function schemaText(root) {
  const schema = createGenerator({
    path: `${root}/src/content/document.ts`,
    tsconfig: `${root}/tsconfig.json`,
    type: 'TopicDocument',
    topRef: false,
    jsDoc: 'extended',
    sortProps: false,
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('TopicDocument');
  const {definitions = {}, ...rest} = schema;
  const named = Object.fromEntries(
    Object.entries(definitions).map(([name, value]) => [plain(name), value]),
  );
  const whole = modernise({
    ...rest,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A topic of Care Elements, in one language',
    definitions: named,
  });
  const options = await prettier.resolveConfig(SCHEMA_FILE);
  return prettier.format(JSON.stringify(whole), {...options, parser: 'json'});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(SCHEMA_FILE, await schemaText(process.cwd()));
}
