import type {CSSResult, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Locale} from '../../language/locales.js';
import type {PrintableFacts} from '../../region/facts.js';
import type {SourcesList} from './sources-list.js';
import type {WordLoaders} from './words.js';

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

/** What a flow may do with its element. */
export interface FlowContext<Words> {
  readonly element: HTMLElement & ReactiveControllerHost;
  /** The words of both parts, in the language in use. */
  readonly words: Words;
  readonly locale: Locale;
  readonly facts: PrintableFacts;
  /** Level of the element's own heading. */
  readonly level: number;
  readonly printing: boolean;
  readonly sources: SourcesList;
  /** Moves the focus, after the next render, to the first match in the element. */
  focus(selector: string): void;
  /** Says something in the live region. */
  announce(message: string): void;
  /** Back to the reading part. */
  leave(): void;
}

/** A module that holds a flow. */
export interface FlowModule<Words, Host> {
  readonly styles: readonly CSSResult[];
  start(context: FlowContext<Words>, host: Host): Flow;
}
