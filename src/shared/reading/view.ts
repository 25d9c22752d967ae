import type {TemplateResult} from 'lit';
import type {SourcesView} from '../../base/sources-list.js';
import type {PrintableFacts} from '../../region/facts.js';

/** What of a region decides between wordings. */
export type Fact = 'emergency' | 'beside' | 'adviceLine' | 'today' | 'er' | 'paracetamol';

/**
 * What the reading part of an element is rendered with. The build renders it once a language and leaves
 * marks for what depends on the reader; words that no build has seen are rendered for one reader.
 */
export interface ReadingView<Words> {
  readonly words: Words;
  /** Of the element's title, 2 to 6; 1 where the page has it in its place. */
  readonly level: number;
  /** Code of the country (ISO 3166-1 alpha-2); empty when it is not known, and in the build. */
  readonly region: string;
  /** Whether the topic has words for what follows Start. */
  readonly hasFlow: boolean;
  /** Values of the tokens of a region, as text for headings and labels. */
  readonly plain: Readonly<Record<string, string>>;
  /** The same, with phone numbers as links. */
  readonly rich: Readonly<Record<string, unknown>>;
  readonly sources: SourcesView;
  /** What depends on one fact of the region, which the build renders for each value that it may have. */
  by(fact: Fact, content: (facts: PrintableFacts) => unknown): unknown;
  /**
   * What shows in a case that the element tells of, such as one with another element on the page.
   * @param otherwise what shows in its place
   */
  when(name: string, content: unknown, otherwise?: unknown): unknown;
  /** The line with the emergency number, unless another element on the page shows it. */
  emergencyLine(): unknown;
  startButton(label: string): TemplateResult;
  /** @param keys which statements the sources at the end are for */
  end(...keys: readonly string[]): unknown;
}

/** Renders the reading part of an element. */
export type Reading<Words> = (view: ReadingView<Words>) => TemplateResult;
