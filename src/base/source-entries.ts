import {html, nothing, render, type TemplateResult} from 'lit';
import type {TopicSources} from '../content/index.js';
import {topicSources} from '../topics/index.js';
import type {ShellWords} from './words.js';

/** An element that has lists of sources. */
export interface SourcesHost {
  readonly topic: string;
  readonly words: ShellWords;
  readonly renderRoot: ParentNode & EventTarget;
}

/**
 * The sources of some statements, each once.
 * @param keys a group such as `causes`, or one statement such as `causes/night`; none for all
 */
export function entries(
  {sources, references}: TopicSources,
  keys: readonly string[],
  {common}: ShellWords,
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

/** The words in which a list was last filled in, and for which topic. */
const filled = new WeakMap<Element, readonly [words: ShellWords, topic: string]>();

/**
 * Fills in the lists of an element, where they wait or speak another language.
 * @throws if the sources of the topic cannot be loaded
 */
export async function showSources({topic, words, renderRoot}: SourcesHost): Promise<void> {
  const sources = await topicSources[topic]?.();
  if (!sources) return;
  for (const list of renderRoot.querySelectorAll<HTMLElement>('.sources')) {
    const [itsWords, itsTopic] = filled.get(list) ?? [];
    if (itsWords === words && itsTopic === topic) continue;
    filled.set(list, [words, topic]);
    const holder = document.createDocumentFragment();
    const keys = list.dataset.of?.split(' ').filter(Boolean) ?? [];
    render(entries(sources, keys, words), holder);
    list.lastElementChild?.replaceWith(...holder.children);
  }
}
