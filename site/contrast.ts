/** Contrast of colours, and what the elements make of an accent. Colours are `#rrggbb`. */
import {colours} from '../src/styles/tokens.js';

type Triple = readonly [number, number, number];

/** `#rrggbb` in small letters for a colour of three or six hexadecimal digits, with or without `#`. */
export function parseColour(text: string): string | undefined {
  const digits = /^\s*#?((?:[0-9a-f]{3}){1,2})\s*$/i.exec(text)?.[1]?.toLowerCase();
  if (!digits) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/**
 * Contrast of two colours, 1 to 21.
 * Source: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Source: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is needed: WCAG 2.2, 1.4.3 for text and 1.4.11 for icons and borders. */
export const needed = {text: 4.5, icon: 3} as const;

/** Whether a contrast is enough for text, for icons only, or for neither. */
export const verdict = (ratio: number): 'good' | 'weak' | 'poor' =>
  ratio >= needed.text ? 'good' : ratio >= needed.icon ? 'weak' : 'poor';

/** A contrast as people write it, rounded down: 4.49 must not read as enough. */
export const formatRatio = (ratio: number): string => `${Math.floor(ratio * 10) / 10}:1`;

const [, lightSurface, darkSurface] = colours.find(([name]) => name === 'surface') ?? ['', '', ''];

/** The background of cards. */
export const surfaces = {light: lightSurface, dark: darkSurface} as const;

export type Scheme = keyof typeof surfaces;

const [, defaultLight] = colours.find(([name]) => name === 'accent-text') ?? ['', '', ''];

export const defaultAccent: string = defaultLight;

/** The colour that an element shows for an accent: `--_accent-text` of `src/styles/tokens.ts`, worked out. */
export function shownAccent(accent: string, scheme: Scheme): string {
  const [lightness, chroma, hue] = toOklch(accent);
  const shown: Triple =
    scheme === 'light'
      ? [Math.min(lightness, 0.48), chroma, hue]
      : [Math.max(lightness, 0.81), Math.min(chroma, 0.095), hue];
  return lightness === shown[0] && chroma === shown[1] ? accent : fromOklch(shown);
}

const channels = (colour: string): Triple => [
  Number.parseInt(colour.slice(1, 3), 16) / 255,
  Number.parseInt(colour.slice(3, 5), 16) / 255,
  Number.parseInt(colour.slice(5, 7), 16) / 255,
];

function map(triple: Triple, each: (value: number) => number): Triple {
  const [one, two, three] = triple;
  return [each(one), each(two), each(three)];
}

const linear = (colour: string): Triple =>
  map(channels(colour), (value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );

/** Colours that a screen cannot show are cut, as browsers do. */
const encode = (value: number): number => {
  const cut = Math.min(1, Math.max(0, value));
  return cut <= 0.0031308 ? cut * 12.92 : 1.055 * cut ** (1 / 2.4) - 0.055;
};

const multiply = (matrix: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** The matrices of Oklab. Source: https://bottosson.github.io/posts/oklab/ */
const toCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
] as const;

const conesToLab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
] as const;

const labToCones = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
] as const;

const fromCones = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
] as const;

function toOklch(colour: string): Triple {
  const cones = map(multiply(toCones, linear(colour)), Math.cbrt);
  const [lightness, a, b] = multiply(conesToLab, cones);
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)];
}

function fromOklch([lightness, chroma, hue]: Triple): string {
  const lab: Triple = [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const cones = map(multiply(labToCones, lab), (value) => value ** 3);
  return `#${map(multiply(fromCones, cones), encode)
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
