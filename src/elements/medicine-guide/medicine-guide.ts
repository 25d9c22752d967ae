import type {CSSResultGroup} from 'lit';
import {findingStyles} from '../../shared/article/findings.styles.js';
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
 * @tagname medicine-guide
 *
 * @csspart card - The card.
 * @csspart medicine - A row of the list.
 * @csspart caution - A caution that the reader's answers call for.
 * @csspart warning - The warning of a medicine.
 * @csspart button - A button.
 * @csspart sources - A list of sources.
 */
export class MedicineGuide extends CompiledElement {
  static override readonly tag: string = 'medicine-guide';

  static override styles: CSSResultGroup = [
    CompiledElement.styles,
    findingStyles,
    leadStyles,
    rowStyles,
    styles,
  ];

  protected override readonly reading = {name: 'reading', words};

  /** @internal */
  override readonly hasLine = false;

  #effects: readonly string[] = [];

  /**
   * Puts the cautions of these effects first on the cards that they are about. `<cause-checker>` on the
   * same page tells which ones the reader's answers call for; they are kept in memory and nowhere else.
   * @param effects ids, none to show no caution
   * @internal
   */
  caution(effects: readonly string[]): void {
    this.#effects = effects;
    this.requestUpdate();
  }

  /**
   * Which cautions show.
   * @internal
   */
  override get cases(): Readonly<Record<string, boolean>> {
    return Object.fromEntries(this.#effects.map((id) => [`for-${id}`, true]));
  }

  protected override readonly live = () => import('./medicine-guide.reading.js');

  /** Of the names of a medicine, that of the reader's region goes first. */
  protected override fill(reading: string): string {
    const own = `<div data-region="${this.regionInUse.slice(0, 2)}">.*?</div>`;
    return super
      .fill(reading)
      .replace(new RegExp(`(<dl[^>]*>)((?:(?!</dl>).)*?)(${own})`, 'g'), '$1$3$2');
  }
}
