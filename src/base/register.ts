import {version} from '../version.js';
import {warn} from './warn.js';

/** A class that this library, in this or another version, may register. */
interface ElementClass {
  readonly version?: string;
  readonly tag?: string;
}

/** Registers a class under a tag, unless the tag is taken. Never throws. */
export function register(
  element: ElementClass,
  tag: string,
  registry: CustomElementRegistry,
): void {
  const existing = registry.get(tag) as ElementClass | undefined;
  if (existing) {
    if (existing.version === version && existing.tag === element.tag) return;
    const owner = existing.version ? `care-elements ${existing.version}` : 'other code';
    warn(
      `<${tag}> is already defined by ${owner}; care-elements ${version} leaves it alone. ` +
        `Load one only, or call define('my-${tag}').`,
    );
    return;
  }
  const constructor = element as CustomElementConstructor;
  try {
    // A class serves one name only: a second name needs a class of its own.
    registry.define(tag, tag === element.tag ? constructor : class extends constructor {});
  } catch (error) {
    warn(`<${tag}> could not be defined: ${String(error)}`);
  }
}
