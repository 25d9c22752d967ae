/** What keeps elements from showing a document, or from asking its questions. It needs no browser. */
import type {TopicDocument} from '../content/index.js';
import {unsafe} from './safety.js';
import {strayTokens} from './tokens.js';
import {knownFields, validate, type Finding} from './validate.js';

/** What keeps a document from being shown: it breaks the contract, or a reader would see the braces of a token. */
export function whyNotShow(document: unknown): readonly Finding[] {
  const findings = validate(document);
  return findings.length > 0 ? findings : strayTokens(knownFields(document as TopicDocument));
}

/** Fields of this version that a document may require. */
const isKnown = (name: string) => ['1.0'].includes(name);

/** Why a topic that keeps the contract asks nothing all the same. */
export const whyNotAsk = (topic: TopicDocument): readonly Finding[] => [
  ...(topic.requires ?? [])
    .filter((one) => !isKnown(one))
    .map((one) => ({place: '/requires', problem: `needs "${one}" of a newer version`})),
  ...unsafe(topic),
];
