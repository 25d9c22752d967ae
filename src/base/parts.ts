import type {CSSResult, TemplateResult} from 'lit';
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

/** A module that holds a flow. */
export interface FlowModule<Host> {
  readonly styles: readonly CSSResult[];
  start(host: Host): Flow;
}
