/** The words of a document: what is to be translated, and in which place. */
import type {TopicDocument} from '../content/index.js';

/** A text that readers see. */
export interface Word {
  /**
   * The way to it, with ids where its lists have them: `/causes/causes/dehydration/title` stays the same when causes
   * change places.
   */
  readonly id: string;
  /** The JSON pointer, as other commands name places. */
  readonly place: string;
  readonly text: string;
  /** What it is, for whoever translates it. */
  readonly note: string;
}

/** As much of JSON Schema as topic.schema.json is written in. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

/** Fields whose strings are names of things in the document or out of it. The schema tells them from words no more. */
const names = [
  '.$schema',
  '.requires[]',
  '.language',
  '.id',
  '.group',
  '.picture',
  '.region',
  '.sign',
  '.step',
  '.answerForChild',
  '.showIf.question',
  '.skipIf.question',
  ...['actionTags', 'answers', 'anyOf', 'couldFit', 'effects', 'fits', 'holdsBack'].map(
    (list) => `.${list}[]`,
  ),
  ...['onMedicines', 'signs', 'tags'].map((list) => `.${list}[]`),
];

/** What a source is called does not change with the language of its reader. */
const isName = (path: string) =>
  path.startsWith('.sources') || names.some((name) => path.endsWith(name));

interface Place {
  readonly id: string;
  readonly place: string;
  /** The way through the schema: `[]` for any item, `{}` for any name. */
  readonly path: string;
  readonly notes: readonly string[];
}

const step = (key: string | number) =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The ids of a list whose items all have one of their own. */
function idsOf(list: readonly unknown[]): readonly string[] | undefined {
  const ids = list.map((item) => {
    const {id, region} = Object(item) as {readonly id?: unknown; readonly region?: unknown};
    return id ?? region;
  });
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length
    ? ids
    : undefined;
}

/**
 * A copy of a document with each of its words replaced.
 * @param document as `validate` finds nothing in it
 */
export function replaceWords(
  document: TopicDocument,
  schema: Schema,
  replace: (word: Word) => string,
): TopicDocument {
  /** All forms that a value may have: which of them it has makes no difference. */
  const formsOf = (one: Schema): readonly Schema[] => {
    const {description} = one;
    const target = one.$ref && schema.$defs?.[one.$ref.slice('#/$defs/'.length)];
    if (target) return formsOf({...target, ...(description && {description})});
    return one.anyOf ? [one, ...one.anyOf.flatMap(formsOf)] : [one];
  };
  const allForms = (schemas: readonly (Schema | undefined)[]) =>
    schemas.flatMap((one) => (one ? formsOf(one) : []));

  const visit = (value: unknown, forms: readonly Schema[], at: Place): unknown => {
    const all = [...new Set(forms.flatMap(({description}) => description ?? []))];
    const described = forms[0]?.description ?? (all.length === 1 ? all[0] : undefined);
    // What the whole is, its reader knows.
    const notes = described && at.path !== '' ? [...new Set([...at.notes, described])] : at.notes;
    if (typeof value === 'string') {
      const isText = forms.some(
        ({type = [], ...form}) =>
          [type].flat().includes('string') && !form.enum && !form.pattern && !('const' in form),
      );
      if (!isText || isName(at.path) || value.trim() === '') return value;
      // The part and the field tell enough; what lies between them repeats it.
      const note = [...notes.slice(0, 1), ...notes.slice(1).slice(-1)].join(' ');
      return replace({id: at.id, place: at.place, text: value, note});
    }
    if (Array.isArray(value)) {
      const ids = idsOf(value);
      const items = allForms(forms.map((form) => form.items));
      return value.map((item, index) =>
        visit(item, items, {
          id: at.id + step(ids?.[index] ?? index),
          place: at.place + step(index),
          path: `${at.path}[]`,
          notes,
        }),
      );
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]: [string, unknown]) => {
        const known = forms.flatMap(({properties = {}}) =>
          Object.hasOwn(properties, key) ? [properties[key]] : [],
        );
        const named = forms.map(({additionalProperties: rest}) =>
          typeof rest === 'object' ? rest : undefined,
        );
        const inside = {
          id: at.id + step(key),
          place: at.place + step(key),
          path: known.length > 0 ? `${at.path}.${key}` : `${at.path}{}`,
          notes,
        };
        return [key, visit(one, allForms(known.length > 0 ? known : named), inside)];
      }),
    );
  };
  const start = {id: '', place: '', path: '', notes: []};
  return visit(document, formsOf(schema), start) as TopicDocument;
}

export function wordsOf(document: TopicDocument, schema: Schema): readonly Word[] {
  const words: Word[] = [];
  replaceWords(document, schema, (word) => {
    words.push(word);
    return word.text;
  });
  return words;
}
