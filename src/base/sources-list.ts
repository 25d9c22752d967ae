import {html, type TemplateResult} from 'lit';
import type {CommonWords} from './words.js';

/** @param keys which statements: a group such as `causes`, or one such as `causes/night`; none for all */
export type SourcesView = (words: CommonWords, ...keys: readonly string[]) => TemplateResult;

/** A list of sources, closed. `SourcesController` fills it in once a reader opens one. */
export const sourcesList: SourcesView = ({common}, ...keys) =>
  html`<details class="more sources" part="sources" data-of=${keys.join(' ')}>
    <summary><span>${common.sources}</span></summary>
    <p class="meta" role="status">${common.loading}</p>
  </details>`;
