import type {CSSResult, ReactiveControllerHost, render, TemplateResult} from 'lit';
import type {Locale} from '../language/locales.js';
import type {PrintableFacts} from '../region/facts.js';
import type {Shows} from './company.js';
import type {Progress} from './progress.js';
import type {CommonWords, WordLoaders} from './words.js';

/** Something that an element loads: words, and the code that shows them. */
export interface Part<Words extends object = object, Module = unknown> {
  readonly name: string;
  readonly words: WordLoaders<Words>;
  readonly load?: () => Promise<Module>;
}

/**
 * An element has two parts. The reading part is all that a reader needs who only reads; the flow is
 * what happens after Start. It comes with its own words and styles, all of which are there before the
 * first question shows, so that nothing is requested from then on.
 */
export interface Flow {
  /** What to show; nothing while the page is printed and the reading part says more. */
  render(): TemplateResult | undefined;
  /** After each render. */
  updated?(): void;
}

/** What a flow asks of the element that it runs in. */
export interface FlowHost<Words extends CommonWords = CommonWords>
  extends ReactiveControllerHost, Pick<HTMLElement, 'getRootNode'> {
  readonly topic: string;
  readonly locale: Locale;
  /** Those of the flow among them. */
  readonly words: Words;
  readonly facts: PrintableFacts;
  readonly regionInUse: string;
  readonly headingLevel: number;
  readonly printing: boolean;
  readonly shows: Shows;
  readonly asks: boolean;
  /** Set where a guide holds the element. */
  readonly guide: ((locale: Locale) => Promise<object>) | undefined;
  readonly progress: Progress;
  readonly renderRoot: ParentNode & Node;
  /** The compiled reading part, to copy from. */
  readonly content?: DocumentFragment | undefined;
  focusNext(selector: string): void;
  announce(message: string): void;
  leave(): void;
}

/** A module that holds a flow. It may ask for more than every host has: only its own element loads it. */
export interface FlowModule {
  readonly styles: readonly CSSResult[];
  start(host: FlowHost): Flow;
  /** Of Lit, which an element that is only read does without. */
  readonly render: typeof render;
}
