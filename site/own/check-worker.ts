/** Checks a topic away from the page, so that typing stays smooth. */
import type {TopicDocument} from '../../src/content/index.js';
import {unsafe} from '../../src/own-topic/safety.js';
import {knownFields} from '../../src/own-topic/validate.js';
import {checkTopic, type CheckFinding} from '../../src/topic-command/check/index.js';

export interface Checked {
  /** The text that it is about. */
  readonly text: string;
  readonly findings: readonly CheckFinding[];
  /** Absent where elements cannot read it. */
  readonly document: TopicDocument | undefined;
  /** Whether elements ask its questions, or run its timer. */
  readonly asks: boolean;
}

const unreadable = ['json', 'schema', 'language', 'requires'];

function check(text: string): Checked {
  const today = new Date().toISOString().slice(0, 10);
  const findings = checkTopic([{name: '', text}], {today});
  if (findings.some(({property}) => unreadable.includes(property))) {
    return {text, findings, document: undefined, asks: false};
  }
  const document = JSON.parse(text.replace(/^\ufeff/, '')) as TopicDocument;
  return {text, findings, document, asks: [...unsafe(knownFields(document))].length === 0};
}

addEventListener('message', ({data}: MessageEvent<string>) => postMessage(check(data)));
