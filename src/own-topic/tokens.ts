/** Tokens in the words of a document, such as `{emergency}`: where elements put something in their place. */
import type {TopicDocument} from '../content/index.js';
import type {Finding} from './validate.js';

const ofRegion = ['emergency', 'er', 'adviceLine', 'today'];
const ofSign = [...ofRegion, 'poison'];
const ofEffect = [...ofRegion, 'paracetamol'];

/** By JSON pointer, with `*` for any step: the tokens that are filled in there. In other words, a reader would see braces. */
export const tokenFields: Readonly<Record<string, readonly string[]>> = {
  '/signs/tiers/*/listHeading': ofRegion,
  '/signs/tiers/*/listAction': ofRegion,
  '/signs/tiers/*/action': ofRegion,
  '/signs/tiers/*/actionInstead': ofRegion,
  '/signs/tiers/*/after': ofRegion,
  '/signs/signDetails/*/action': ofSign,
  '/signs/signDetails/*/meanwhile/*': ofSign,
  '/signs/signDetails/*/avoid/*': ofSign,
  '/checker/effects/*/text': ofEffect,
  '/visit/sheetWording/cautions/*': ofEffect,
  '/visit/doctorVisit/ifWorse': ofRegion,
  '/visit/doctorVisit/madeBy': ['date'],
  '/timer/headings/since': ['time'],
  '/routine/headings/eachSide': ['hold', 'rest', 'times'],
};

const fields = Object.entries(tokenFields).map(
  ([field, tokens]) => [new RegExp(`^${field.replaceAll('*', '[^/]+')}$`), tokens] as const,
);

const listed = (tokens: readonly string[]) => tokens.map((token) => `{${token}}`).join(', ');

/** Where a token belongs that is somewhere else. */
function whereTo(token: string, valid: readonly string[]): string {
  if (valid.length > 0) return `it takes ${listed(valid)}`;
  const places = Object.keys(tokenFields).filter((field) => tokenFields[field]?.includes(token));
  return places.length > 0 ? `it belongs in ${places.join(', ')}` : 'it takes no token';
}

/** Each value in a document that holds no other, by its pointer. */
export function* leavesOf(value: unknown, place = ''): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) {
    yield [place, value];
    return;
  }
  for (const [key, one] of Object.entries(value) as [string, unknown][]) {
    yield* leavesOf(one, `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

/** Addresses are no words. */
const isAddress = (place: string) => /\/(?:url|\$schema)$/.test(place);

/** Tokens that no element fills in. A page shows no document with one: its reader would see the braces. */
export function strayTokens(document: TopicDocument): readonly Finding[] {
  const names = document.overview?.overview.alsoCalled ?? [];
  const takenBy = (place: string): readonly string[] =>
    place === '/overview/overview/alsoCalledList'
      ? // Without names, the list does not show.
        Object.keys(names.length > 0 ? names : ['{0}'])
      : (fields.find(([field]) => field.test(place))?.[1] ?? []);
  return [...leavesOf(document)].flatMap(([place, text]) => {
    if (typeof text !== 'string' || isAddress(place)) return [];
    const valid = takenBy(place);
    return [...text.matchAll(/\{(\w+)\}/g)]
      .map(([, token = '']) => token)
      .filter((token) => !valid.includes(token))
      .map((token) => ({
        place,
        problem: `holds "{${token}}", which no element fills in here: ${whereTo(token, valid)}`,
      }));
  });
}
