import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * Design tokens. A host sets `--care-<name>` on the element or on any ancestor; the styles read
 * `--_<name>`, which falls back to these values. Colours: name, light, dark; the contrast of each
 * pair is checked by a test (WCAG 2.2: 4.5 for text, 3 for marks and controls).
 */
export const colours = [
  ['surface', '#ffffff', '#14191b'],
  ['surface-2', '#f5f6f4', '#1c2325'],
  ['ink', '#1b2426', '#e8edec'],
  ['ink-2', '#475356', '#b6c0bf'],
  ['ink-3', '#5f6b6e', '#95a1a1'],
  ['line', '#dde2e0', '#2d3638'],
  ['line-2', '#c3cbc9', '#465254'],
  ['line-strong', '#7b8789', '#7a8788'],
  ['focus', '#1452cc', '#8fb8ff'],
  ['accent-text', '#0f5f6d', '#86cfdd'],
  ['on-accent', '#ffffff', '#0e1416'],
  ['accent-soft', '#eef4f5', '#20302f'],
  ['emergency', '#a5121f', '#ff9d95'],
  ['emergency-fill', '#a5121f', '#a2202b'],
  ['on-emergency', '#ffffff', '#ffffff'],
  ['urgent', '#8c4300', '#f5b26b'],
  ['urgent-soft', '#fdf4ea', '#2a1f12'],
  ['soon', '#234c97', '#a3c1fa'],
  ['self-care', '#24623a', '#93d1a5'],
  ['on-tier', '#ffffff', '#14191b'],
] as const;

type Colour = readonly [name: string, light: string, dark: string];

/** Declares colours for every theme. Apart from other rules, as the build cannot minify what is filled in. */
export function colourTokens(all: readonly Colour[]): CSSResult {
  const declare = (value: (light: string, dark: string) => string) =>
    all
      .map(([name, light, dark]) => `--_${name}:var(--care-${name},${value(light, dark)});`)
      .join('');
  return unsafeCSS(
    `:host{${declare((light) => light)}}` +
      `:host([theme=dark]){color-scheme:dark;${declare((_, dark) => dark)}}` +
      `@supports (color:light-dark(red,red)){:host{${declare((light, dark) => `light-dark(${light},${dark})`)}}}`,
  );
}

/**
 * `theme="auto"` follows the colour scheme of the page, which is what `light-dark()` reads; browsers
 * without it show the light colours. An accent of the host is pulled into the range that reads well
 * on the surface, where the browser can (relative colours).
 */
export const tokens = [
  colourTokens(colours),
  css`
    :host {
      --_size: var(--care-font-size, max(1em, 16px));
      --_pad: clamp(1.125em, 4.6cqi, 2em);
      --_radius: var(--care-radius, 0.75em);
      --_radius-2: calc(var(--_radius) * 0.83);
      --_target: max(2.75em, 44px);
      --_row: max(3.25em, 52px);
      --_speed: 160ms;
      --_xs: 0.875em;
      --_sm: 0.9375em;
      --_track: -0.012em;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    @supports (color: oklch(from red l c h)) and (color: light-dark(red, red)) {
      :host {
        --_accent: var(--care-accent, #0f5f6d);
        --_accent-text: var(
          --care-accent-text,
          light-dark(
            oklch(from var(--_accent) min(l, 0.48) c h),
            oklch(from var(--_accent) max(l, 0.81) min(c, 0.095) h)
          )
        );
        --_accent-soft: var(
          --care-accent-soft,
          light-dark(
            color-mix(in oklab, var(--_accent-text) 7%, #fff),
            color-mix(in oklab, var(--_accent-text) 12%, #14191b)
          )
        );
      }
    }
    @media (prefers-reduced-motion: reduce) {
      :host {
        --_speed: 0s;
      }
    }
  `,
];
