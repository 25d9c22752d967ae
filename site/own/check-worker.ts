/** Checks a topic away from the page, so that typing stays smooth. */
import type {TopicDocument} from '../../src/content/index.js';
import {whyNotAsk, whyNotShow} from '../../src/own-topic/why-not.js';
import {knownFields} from '../../src/own-topic/validate.js';
import {checkTopic, type CheckFinding} from '../../src/topic-command/check/index.js';

export interface Checked {
  /** The text that it is about. */
  readonly text: string;
  readonly findings: readonly CheckFinding[];
  /** Absent where elements do not show it. */
  readonly document: TopicDocument | undefined;
  /** Whether elements ask its questions, or run its timer. */
  readonly asks: boolean;
}

function check(text: string): Checked {
  const today = new Date().toISOString().slice(0, 10);
  const findings = checkTopic([{name: '', text}], {today});
  const isShown = !findings.some(({property}) => ['json', 'schema', 'language'].includes(property));
  const document = isShown && (JSON.parse(text.replace(/^\ufeff/, '')) as TopicDocument);
  if (!document || whyNotShow(document).length > 0) {
    return {text, findings, document: undefined, asks: false};
  }
  return {text, findings, document, asks: whyNotAsk(knownFields(document)).length === 0};
}

addEventListener('message', ({data}: MessageEvent<string>) => postMessage(check(data)));
