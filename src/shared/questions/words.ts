import type {CommonWords} from '../../base/words.js';
import type {flow} from '../../content/flow.text.js';

/** What the words of every flow hold. */
export interface FlowWords extends CommonWords {
  readonly flow: typeof flow;
}

/** What a flow loads in addition to its content. */
export interface FlowPart<Text> {
  readonly flow: typeof flow;
  readonly flowText: Text;
}
