import type {TopicDocument} from '../content/index.js';

/** By part of a document, the element that shows it. */
const elementsByPart = {
  guide: 'topic-guide',
  relief: 'relief-steps',
  signs: 'when-to-see-doctor',
  overview: 'topic-overview',
  symptoms: 'symptom-guide',
  causes: 'cause-checker',
  pictures: 'picture-guide',
  medicines: 'medicine-guide',
  visit: 'doctor-summary',
} as const satisfies Readonly<Partial<Record<keyof TopicDocument, string>>>;

/** The elements that have something to show of a document. */
export const elementsFor = (document: object): readonly string[] =>
  Object.entries(elementsByPart)
    .filter(([part]) => Object.hasOwn(document, part))
    .map(([, tag]) => tag);
