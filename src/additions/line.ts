import type {PrintableFacts} from '../region/facts.js';

/** What a page says of its own line for advice. */
export interface OwnLine {
  readonly localName: string;
  readonly adviceLine?: string | null | undefined;
  readonly adviceLineName?: string | null | undefined;
}

/** Emergency numbers that work in many countries, whatever the region. */
const emergencies = ['112', '911', '999', '000'];

/**
 * Numbers that cost extra, without the prefix of their country, by the code of that country. Only countries whose
 * language the elements speak or that many of their readers live in: a publisher knows its own line.
 */
const premium: Readonly<Record<string, RegExp>> = {
  1: /^900/,
  20: /^900/,
  27: /^(?:86[2-9]|9[0-2])/,
  31: /^90[069]/,
  32: /^90/,
  33: /^8(?:[1235689])/,
  34: /^80[367]/,
  39: /^89/,
  41: /^90[016]/,
  43: /^9[03]/,
  44: /^(?:9|87)/,
  49: /^(?:137|900)/,
  51: /^805/,
  52: /^900/,
  54: /^60[04579]/,
  55: /^900/,
  57: /^(?:19|901)/,
  58: /^90/,
  61: /^190/,
  64: /^900/,
  212: /^89/,
  213: /^80[3-689]/,
  351: /^76/,
  353: /^15/,
  966: /^925/,
  971: /^900/,
};

/** The code of the country whose numbers a region writes without it. */
const callingCodes: Readonly<Record<string, string>> = {
  ...{US: '1', CA: '1', PR: '1', DO: '1', EG: '20', ZA: '27', NL: '31', BE: '32', FR: '33'},
  ...{ES: '34', IT: '39', CH: '41', AT: '43', GB: '44', DE: '49', PE: '51', MX: '52', AR: '54'},
  ...{BR: '55', CO: '57', VE: '58', AU: '61', NZ: '64', MA: '212', DZ: '213', PT: '351', IE: '353'},
  ...{SA: '966', AE: '971'},
};

function isPremium(digits: string, isInternational: boolean, region: string): boolean {
  if (isInternational) {
    return Object.entries(premium).some(
      ([code, numbers]) => digits.startsWith(code) && numbers.test(digits.slice(code.length)),
    );
  }
  const code = callingCodes[region.slice(0, 2)] ?? '';
  const national = digits.replace(code === '1' ? /^1/ : /^0/, '');
  return premium[code]?.test(national) ?? /^[01]900/.test(digits);
}

const valid = 'digits with spaces, hyphens or brackets, and a + first, such as "+34 900 000 000"';

/** What is wrong with a number; nothing where a reader can dial it and gets advice. */
function problemOf(
  number: string,
  {emergency, beside}: PrintableFacts,
  region: string,
): string | undefined {
  const digits = number.replaceAll(/\D/g, '');
  const isInternational = number.startsWith('+');
  const least = isInternational ? 8 : 3;
  if (!/^\+?[\d(][\d ()-]*$/.test(number)) return `is no phone number. Valid: ${valid}`;
  if (digits.length < least || digits.length > 15) {
    return `has ${digits.length} digits. Valid: ${least} to 15 digits`;
  }
  if ([...emergencies, emergency, beside].includes(digits)) {
    return 'is an emergency number. Valid: a line for advice that is none';
  }
  if (isPremium(digits, isInternational, region)) {
    return 'costs extra. Valid: a number at the usual price, or a free one';
  }
  return undefined;
}

const longestName = 80;

/**
 * The facts of a region, with the page's own line for advice in the place of the region's. The emergency number stays.
 * @param warn told what is wrong with the page's line, which then is not shown
 */
export function withOwnLine(
  facts: PrintableFacts,
  {localName, adviceLine, adviceLineName}: OwnLine,
  region: string,
  warn: (message: string) => void,
): PrintableFacts {
  const number = adviceLine?.trim() ?? '';
  if (!number) {
    if (adviceLineName) {
      warn(`<${localName}>: advice-line-name="${adviceLineName}" needs advice-line, its number.`);
    }
    return facts;
  }
  const problem = problemOf(number, facts, region);
  if (problem) {
    warn(`<${localName}>: advice-line="${number}" ${problem}. The line of the region is shown.`);
    return facts;
  }
  const name = adviceLineName?.trim() ?? '';
  if (name.length > longestName || /\d{3}/.test(name)) {
    const isLong = name.length > longestName;
    warn(
      `<${localName}>: advice-line-name="${name}" is left out. Valid: ${isLong ? `${longestName} characters or fewer` : 'a name without a phone number'}.`,
    );
    return {...facts, advice: 'named', adviceLine: {name: number, number}};
  }
  return name
    ? {...facts, advice: 'line', adviceLine: {name, number}}
    : {...facts, advice: 'named', adviceLine: {name: number, number}};
}
