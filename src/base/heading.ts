import {html, nothing, type TemplateResult} from 'lit';

export interface HeadingOptions {
  readonly part?: string;
  /** Takes the focus when a step begins. */
  readonly focusable?: boolean;
}

/** A native heading of a level known only at run time; deeper than 6 stays 6. */
export function heading(
  level: number,
  name: string,
  content: unknown,
  {part = name, focusable = false}: HeadingOptions = {},
): TemplateResult {
  const tab = focusable ? -1 : nothing;
  switch (level) {
    case 2:
      return html`<h2 class=${name} part=${part} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${part} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${part} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${part} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${part} tabindex=${tab}>${content}</h6>`;
  }
}
