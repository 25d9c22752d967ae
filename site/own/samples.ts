/** The samples, which the build writes as modules: the policy of the page allows no other request. */

type Sample = {readonly default: Readonly<Record<string, string>>};

/** @returns the one in this language, or else in English, and in which it is */
export async function sample(
  name: 'topic' | 'article',
  language: string,
): Promise<{readonly text: string; readonly language: string}> {
  const address = new URL(`sample-${name}.js`, import.meta.url).href;
  const {default: samples} = (await import(address)) as Sample;
  const found = Object.hasOwn(samples, language) ? language : 'en';
  return {text: samples[found] ?? '', language: found};
}
