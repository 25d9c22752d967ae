import {html, type TemplateResult} from 'lit';

const templates = new Map<string, TemplateStringsArray>();

/**
 * Content with nodes of its own for each key. A browser that translates a page puts other nodes in the
 * place of texts: Lit would go on writing to them, and the words of one step would stay in the next.
 */
export function fresh(key: string, content: TemplateResult): TemplateResult {
  let template = templates.get(key);
  if (!template) {
    template = Object.assign(['', ''], {raw: ['', '']});
    templates.set(key, template);
  }
  return html(template, content);
}
