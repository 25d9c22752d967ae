import {nothing, render, type TemplateResult} from 'lit';
import {CareElement} from './care-element.js';
import {emergencyLine} from './emergency-line.js';
import {end} from './footer.js';
import {freshFor} from './fresh.js';
import {sourcesList, type SourcesView} from './sources-list.js';
import type {CommonWords} from './words.js';

/** An element whose reading part is a template, rendered by Lit. */
export abstract class TemplateElement<
  Words extends CommonWords,
  FlowWords extends Words = Words,
> extends CareElement<Words, Omit<FlowWords, keyof Words>> {
  /** @internal */
  sources: SourcesView = sourcesList;

  /** All that a reader needs who only reads. */
  protected abstract renderReading(): TemplateResult;

  protected override show(base: HTMLElement, renderBefore: HTMLElement): void {
    const content = this.runner.flow?.render() ?? this.renderReading();
    render(freshFor(this, content), base, {host: this, renderBefore});
  }

  /** The line with the emergency number, unless another element on the page shows it. */
  protected renderEmergencyLine(): unknown {
    return this.shows.line ? emergencyLine(this.words, this.facts) : nothing;
  }

  /** @param keys which statements the sources are for */
  protected renderFooter(...keys: readonly string[]): TemplateResult {
    return end(this, this.sources(this.words, ...keys));
  }
}
