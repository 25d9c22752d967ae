import {html, svg, type TemplateResult} from 'lit';

const icon = (shape: TemplateResult, name = 'icon') =>
  html`<svg class=${name} viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

const line = (path: string) => icon(svg`<path d=${path} />`);

export const logo = icon(
  svg`<path
      d="M4 5.5A1.5 1.5 0 0 1 5.5 4h8a6.5 6.5 0 0 1 6.5 6.5v8a1.5 1.5 0 0 1-1.5 1.5h-8A6.5 6.5 0 0 1 4 13.5zM8 12h8"
    />`,
  'icon logo',
);

export const chevron = line('m6 9.5 6 6 6-6');

export const tick = line('m5 12.5 4.5 4.5L19 7.5');

export const warning = line('M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.1');

export const copy = line(
  'M9 8.5h9.5A1.5 1.5 0 0 1 20 10v9.5a1.5 1.5 0 0 1-1.5 1.5H9a1.5 1.5 0 0 1-1.5-1.5V10A1.5 1.5 0 0 1 9 8.5zM4.5 15.5A1 1 0 0 1 4 14.6V5a1.5 1.5 0 0 1 1.5-1.5h9.1a1 1 0 0 1 .9.5',
);
