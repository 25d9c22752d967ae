/** What the page shows for content of a publisher's own. */
import type {TemplateResult} from 'lit';
import type {View} from '../form.js';

export interface OwnMode {
  /** In place of the form. */
  choose(view: View): TemplateResult;
  /** Findings, code and preview. */
  result(view: View): TemplateResult;
  /** Brings the frame of the preview up to date. */
  showIn(frame: HTMLIFrameElement, view: View): void;
}
