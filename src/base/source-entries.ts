import {html, nothing, type TemplateResult} from 'lit';
import type {TopicSources} from '../content/index.js';
import type {CommonWords} from './words.js';

/**
 * The sources of some statements, each once.
 * @param keys a group such as `causes`, or one statement such as `causes/night`; none for all
 */
export function entries(
  {sources, references}: TopicSources,
  keys: readonly string[],
  {common}: CommonWords,
): TemplateResult {
  const wanted = keys.length > 0 ? keys : Object.keys(references);
  const ids = wanted.flatMap((key) => {
    const [group = '', item] = key.split('/');
    const all = references[group] ?? {};
    return item === undefined ? Object.values(all).flat() : (all[item] ?? []);
  });
  const entry = (id: string) => {
    const source = sources[id];
    if (!source?.url) return common.generalKnowledge;
    const {organisation, title, year, url, copy} = source;
    return html`<a href=${url} lang="en" dir="ltr" rel="noopener" target="_blank"
        >${organisation}: ${title}${year ? ` (${String(year)})` : nothing}</a
      >${copy ? html` ${common.sourceCopy}` : nothing}`;
  };
  return html`<ul class="list">
    ${[...new Set(ids)].map((id) => html`<li>${entry(id)}</li>`)}
  </ul>`;
}
