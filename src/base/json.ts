/**
 * Some data as JSON. Old libraries give arrays a `toJSON()` that makes `JSON.stringify()` spell them as strings, or
 * never end: it is asked for single values only.
 */
export function toJson(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(toJson).join()}]`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data ?? null);
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return `{${entries.map(([key, value]) => `${toJson(key)}:${toJson(value)}`).join()}}`;
}
