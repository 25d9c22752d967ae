import type {CSSResultGroup} from 'lit';
import {evidenceStyles} from '../../shared/article/evidence.styles.js';
import {leadStyles} from '../../shared/article/lead.styles.js';
import {rowStyles} from '../../shared/article/rows.styles.js';
import {CompiledElement} from '../../shared/reading/compiled-element.js';
import {styles} from './medicine-guide.styles.js';
import {words} from './medicine-guide.words.js';

/**
 * What medicines and supplements can and cannot do about leg cramps, and who should ask first. It
 * gives no dose; what is dangerous to take on one's own stands there as a warning only.
 *
 * @summary Which medicines help, which do not, and which harm.
 * @tag medicine-guide
 * @tagname medicine-guide
 *
 * @attr {string} [topic] - The topic.
 * @attr {string} [lang] - Language tag (BCP 47); else that of the nearest ancestor, followed live.
 * @attr {string} [region] - Region (ISO 3166-1 alpha-2), for phone numbers and names; else the region of the language tag.
 * @attr {'auto'|'light'|'dark'} [theme=auto] - Colours; `auto` follows the colour scheme of the page.
 * @attr {2|3|4|5|6} [heading-level=2] - Level of the element's heading.
 *
 * @fires {CareReadyEvent} care-ready - The element shows its content for the first time.
 * @fires {CareErrorEvent} care-error - The words could not be loaded; the light DOM stays.
 *
 * @slot - Content while the element loads, when it fails, and without JavaScript.
 *
 * @csspart base - The frame around everything.
 * @csspart card - The card.
 * @csspart title - The heading.
 * @csspart medicine - A row of the list.
 * @csspart warning - The warning of a medicine.
 * @csspart button - A button.
 * @csspart sources - A list of sources.
 * @csspart footer - Sources, review status and purpose.
 *
 * @cssprop [--care-accent=#0f5f6d] - Brand colour of buttons and links, pulled into the readable range.
 * @cssprop [--care-font-family=inherit] - Typeface; the host's by default.
 * @cssprop [--care-font-size=max(1em, 16px)] - Size of the text.
 * @cssprop [--care-radius=0.75em] - Roundness of cards.
 * @cssprop [--care-surface] - Background of cards.
 * @cssprop [--care-ink] - Colour of the text.
 * @cssprop [--care-focus] - Colour of the focus ring.
 */
export class MedicineGuide extends CompiledElement {
  static override readonly tag: string = 'medicine-guide';

  static override styles: CSSResultGroup = [
    CompiledElement.styles,
    evidenceStyles,
    leadStyles,
    rowStyles,
    styles,
  ];

  protected override readonly reading = {name: 'reading', words};

  protected override readonly live = () => import('./medicine-guide.reading.js');

  /** Of the names of a medicine, that of the reader's region goes first. */
  protected override fill(reading: string): string {
    const own = `<div data-region="${this.regionInUse}">.*?</div>`;
    return super
      .fill(reading)
      .replace(new RegExp(`(<dl[^>]*>)((?:(?!</dl>).)*?)(${own})`, 'g'), '$1$3$2');
  }
}
