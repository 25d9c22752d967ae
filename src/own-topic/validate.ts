import {toJson} from '../base/json.js';
import type {TopicDocument} from '../content/index.js';
import {schema} from '../text/topic-schema.js';

/** What is wrong with a document, and where: a JSON pointer such as `/signs/signs/2/tier`. */
export interface Finding {
  readonly place: string;
  readonly problem: string;
}

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly not?: object;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const {$defs} = schema as {readonly $defs: Readonly<Record<string, Schema>>};

/** No topic comes near; a document that does is a mistake, or means harm. */
const maxDepth = 32;
export const maxBytes = 1_000_000;

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const step = (place: string, key: string | number) =>
  `${place}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const list = (values: readonly unknown[]) => values.map(toJson).join(', ');

/**
 * Compares a value with the part of JSON Schema that topic.schema.json is written in. A page needs no library for it.
 * @param isNewer whether the document is of a newer minor version: fields that this one does not know are left alone
 */
function check(value: unknown, rule: Schema, place: string, isNewer: boolean): readonly Finding[] {
  const found = (problem: string): readonly Finding[] => [{place, problem}];
  if (place.split('/').length > maxDepth) return found('is nested too deep');
  if (rule.$ref) {
    const target = $defs[rule.$ref.slice('#/$defs/'.length)];
    return target ? check(value, target, place, isNewer) : [];
  }
  if (rule.anyOf) return nearest(rule.anyOf.map((one) => check(value, one, place, isNewer)));
  if (rule.not) return found('must not be here');
  const type = typeOf(value);
  const types = [rule.type ?? []].flat();
  if (types.length > 0 && !types.includes(type)) {
    return found(`is ${type}, and must be ${types.join(' or ')}`);
  }
  if ('const' in rule && value !== rule.const) return found(`must be ${list([rule.const])}`);
  if (rule.enum && !rule.enum.includes(value)) return found(`must be one of ${list(rule.enum)}`);
  if (typeof value === 'string') {
    // What is looked up by such an id is found in any object.
    if (value in Object.prototype) return found('cannot be a name');
    if (rule.pattern && !new RegExp(rule.pattern).test(value)) {
      return found(`does not match ${rule.pattern}`);
    }
    return value.length < (rule.minLength ?? 0) ? found('is too short') : [];
  }
  if (typeof value === 'number') {
    const {minimum = -Infinity, maximum = Infinity} = rule;
    return value >= minimum && value <= maximum
      ? []
      : found(`must be between ${minimum} and ${maximum}`);
  }
  if (Array.isArray(value)) {
    const {items = {}, minItems = 0} = rule;
    if (value.length < minItems) return found(`needs ${minItems} or more`);
    return value.flatMap((one, at) => check(one, items, step(place, at), isNewer));
  }
  return type === 'object' ? checkObject(value as object, rule, place, isNewer) : [];
}

function checkObject(value: object, rule: Schema, place: string, isNewer: boolean): Finding[] {
  const {properties = {}, required = [], additionalProperties = true} = rule;
  const lacking = required
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => ({place: step(place, key), problem: 'is missing'}));
  const wrong = Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
    const at = step(place, key);
    // Harmless as words, but not as the name of anything.
    if (key === '__proto__') return [{place: at, problem: 'cannot be a name'}];
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (known) return check(one, known, at, isNewer);
    if (typeof additionalProperties === 'object') {
      return check(one, additionalProperties, at, isNewer);
    }
    return additionalProperties || isNewer ? [] : [{place: at, problem: 'is not known'}];
  });
  return [...lacking, ...wrong];
}

const depthOf = ({place}: Finding) => place.split('/').length;

/** Of several ways to be right, the one that got furthest tells most: the others are about something else. */
const nearest = (ways: readonly (readonly Finding[])[]): readonly Finding[] =>
  ways.find((findings) => findings.length === 0) ??
  ways.toSorted(
    (one, other) =>
      Math.max(...other.map(depthOf)) - Math.max(...one.map(depthOf)) || one.length - other.length,
  )[0] ??
  [];

/** What in a document breaks the contract of `TopicDocument`; nothing where it is one. */
export function validate(document: unknown): readonly Finding[] {
  const {format} = (document ?? {}) as {readonly format?: unknown};
  return check(document, schema, '', format !== 'care-topic/1.0');
}

/** What the schema knows of a value that keeps it. */
function pick(value: unknown, rule: Schema): unknown {
  if (rule.$ref) return pick(value, $defs[rule.$ref.slice('#/$defs/'.length)] ?? {});
  if (rule.anyOf) {
    const way = rule.anyOf.find((one) => check(value, one, '', true).length === 0);
    return pick(value, way ?? {});
  }
  const {items, properties = {}, additionalProperties: rest} = rule;
  if (Array.isArray(value)) return items ? value.map((one) => pick(one, items)) : value;
  if (rule.type !== 'object' || typeof rest === 'undefined') return value;
  const known = Object.entries(value as object).flatMap(([key, one]: [string, unknown]) => {
    const inside = Object.hasOwn(properties, key) ? properties[key] : rest;
    return typeof inside === 'object' ? [[key, pick(one, inside)] as const] : [];
  });
  return Object.fromEntries(known);
}

/**
 * A document without the fields of a newer version. Where an element has words of its own by such a name, they would
 * take their place, and with them what is said of the review.
 */
export const knownFields = (document: TopicDocument): TopicDocument =>
  document.format === 'care-topic/1.0' ? document : (pick(document, schema) as TopicDocument);
