import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

/**
 * Content with nodes of its own for each key. A browser that translates a page puts other nodes in the
 * place of texts: Lit would go on writing to those, and the words of one step would stay in the next.
 */
export const fresh = (key: string, content: unknown): TemplateResult =>
  html`${keyed(key, content)}`;

interface Reader {
  readonly locale: string;
  readonly regionInUse: string;
}

/** The same for a language and a region: a new one changes most texts. */
export const freshFor = ({locale, regionInUse}: Reader, content: unknown): TemplateResult =>
  fresh(`${locale}/${regionInUse}`, content);
