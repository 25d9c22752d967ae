/** What only the build knows; it puts a module of the same shape in place of this one. */

/** Name of the folder next to the file, which holds all others of this build. */
export const folder = 'unbuilt' as string;

/** `integrity` of words as data, by language, topic and name. */
export const wordHashes: Readonly<Record<string, string>> = {};
