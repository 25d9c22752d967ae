import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {flag} from '../../base/flag.js';
import {findingStyles} from '../../shared/article/findings.styles.js';
import {leadStyles} from '../../shared/article/lead.styles.js';
import {rowStyles} from '../../shared/article/rows.styles.js';
import {CompiledElement} from '../../shared/reading/compiled-element.js';
import {loadAhead} from '../../shared/reading/load-ahead.js';
import {words} from './cause-checker.words.js';
import {flowWords, type CauseCheckerFlowWords} from './checker-flow.words.js';

/**
 * Asks about warning signs first, then marks what can go with cramps like the reader's. It never
 * diagnoses, scores or ranks, and no answer leaves the element.
 *
 * @summary What could be behind the cramps.
 * @tagname cause-checker
 *
 * @attr {boolean} [share-tier=false] - Fires `care-step` for each question and `care-complete` with the tier of the result. The page can tell answers from them.
 *
 * @fires {CareStepEvent} care-step - The reader pressed Start for the first time. With `share-tier`, the reader came to a question.
 * @fires {CareCompleteEvent} care-complete - With `share-tier`: the reader came to a result.
 *
 * @csspart emergency-line - The line with the emergency number.
 * @csspart call - The emergency number, as a link where it is known.
 * @csspart card - A card.
 * @csspart action - The heading of a result.
 * @csspart result - The card with the result.
 * @csspart cautions - What the reader should not do, in a result.
 * @csspart cause - A row of the list of causes.
 * @csspart option - A row to tick.
 * @csspart problem - The message when no answer was chosen.
 * @csspart progress - The line "Question 3 of about 10".
 * @csspart button - A button.
 * @csspart sources - A list of sources.
 */
export class CauseChecker extends CompiledElement<CauseCheckerFlowWords> {
  static override readonly tag: string = 'cause-checker';

  static override styles: CSSResultGroup = [
    CompiledElement.styles,
    findingStyles,
    leadStyles,
    rowStyles,
  ];

  static override properties: PropertyDeclarations = {
    shareTier: {attribute: 'share-tier', converter: flag},
  };

  /** Whether the page may follow the reader from Start to the result, and learn its tier. */
  declare shareTier: boolean;

  protected override readonly reading = {name: 'reading', words};

  protected override readonly live = () => import('./cause-checker.reading.js');

  protected override readonly flow = {
    name: 'flow',
    words: flowWords,
    load: () =>
      Promise.all([
        import('./checker-flow.js'),
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
