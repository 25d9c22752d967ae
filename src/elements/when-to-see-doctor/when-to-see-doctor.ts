import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {flag} from '../../base/flag.js';
import {signStyles} from '../../shared/article/sign.styles.js';
import {CompiledElement} from '../../shared/reading/compiled-element.js';
import {loadAhead} from '../../shared/reading/load-ahead.js';
import {flowWords, type WhenToSeeDoctorFlowWords} from './signs-flow.words.js';
import {styles} from './when-to-see-doctor.styles.js';
import {words} from './when-to-see-doctor.words.js';

/**
 * The warning signs and how fast to act on them, readable without a click, and a way to go through
 * them list by list. It never diagnoses, and no answer leaves the element.
 *
 * @summary Warning signs and how fast to act.
 * @tagname when-to-see-doctor
 *
 * @attr {boolean} [share-tier=false] - Fires `care-step` for each list and `care-complete` with the tier of the result. The page can tell answers from them.
 *
 * @fires {CareStepEvent} care-step - The reader pressed Start for the first time. With `share-tier`, the reader came to a list.
 * @fires {CareCompleteEvent} care-complete - With `share-tier`: the reader came to a result.
 *
 * @slot - Content while the element loads, when it fails, and without JavaScript. Put the emergency signs here.
 *
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart card - A card.
 * @csspart care - The card of a tier.
 * @csspart action - The heading of a result.
 * @csspart result - The card with the result.
 * @csspart option - A row to tick.
 * @csspart problem - The message when no answer was chosen.
 * @csspart progress - The line "List 1 of 3".
 * @csspart button - A button.
 * @csspart sources - The list of sources.
 */
export class WhenToSeeDoctor extends CompiledElement<WhenToSeeDoctorFlowWords> {
  static override readonly tag: string = 'when-to-see-doctor';

  static override styles: CSSResultGroup = [CompiledElement.styles, signStyles, styles];

  static override properties: PropertyDeclarations = {
    shareTier: {attribute: 'share-tier', converter: flag},
  };

  /** Whether the page may follow the reader from Start to the result, and learn its tier. */
  declare shareTier: boolean;

  protected override readonly hasHelp = true;

  protected override readonly reading = {name: 'reading', words};

  /** @internal */
  override readonly hasLine = false;

  protected override readonly live = () => import('./when-to-see-doctor.reading.js');

  protected override readonly flow = {
    name: 'flow',
    words: flowWords,
    load: () =>
      Promise.all([
        import('./signs-flow.js'),
        import('../../shared/questions/index.js'),
        // With Lit's templates, which would be asked for once the others have come.
        import('../../base/fresh.js'),
      ]).then(([flow]) => flow),
  };

  constructor() {
    super();
    this.shareTier = false;
    loadAhead(this, this.flow);
  }
}
