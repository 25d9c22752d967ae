import {html, nothing, render} from 'lit';
import {emergencyLine} from '../../base/emergency-line.js';
import {end} from '../../base/footer.js';
import {sourcesList, type SourcesView} from '../../base/sources-list.js';
import type {CommonWords} from '../../base/words.js';
import type {Shows} from '../../base/company.js';
import type {Locale} from '../../language/locales.js';
import type {PrintableFacts} from '../../region/facts.js';
import {plainValues, richValues} from '../article/region-values.js';
import {startButton} from './start-button.js';
import type {Reading, ReadingView} from './view.js';

/** What a reading part asks of the element that shows it. */
export interface LiveHost<Words extends CommonWords> {
  readonly words: Words;
  readonly locale: Locale;
  readonly facts: PrintableFacts;
  readonly titleLevel: number;
  readonly regionInUse: string;
  readonly hasFlow: boolean;
  readonly cases: Readonly<Record<string, boolean>>;
  readonly guide: unknown;
  readonly shows: Shows;
  readonly asks: boolean;
}

/** For one reader, with words that no build has compiled. */
export const liveView = <Words extends CommonWords>(
  host: LiveHost<Words>,
  sources: SourcesView = sourcesList,
): ReadingView<Words> => {
  const {words, facts} = host;
  return {
    words,
    level: host.titleLevel,
    region: host.regionInUse.slice(0, 2),
    hasFlow: host.hasFlow,
    plain: plainValues(words, facts),
    rich: richValues(words, facts),
    sources,
    by: (_, content) => content(facts),
    when: (name, content, otherwise = nothing) => (host.cases[name] ? content : otherwise),
    emergencyLine: () => (host.shows.line ? emergencyLine(words, facts) : nothing),
    startButton,
    end: (...keys) => end(host, sources(words, ...keys)),
  };
};

/** What shows a reading part that no build has compiled. */
export const live =
  <Words extends CommonWords>(reading: Reading<Words>) =>
  (host: LiveHost<Words>): DocumentFragment => {
    const content = document.createDocumentFragment();
    render(html`${reading(liveView(host))}`, content);
    return content;
  };
