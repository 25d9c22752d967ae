/** Topics of ours, as a publisher would write them. */
import type {TopicDocument} from '../content/index.js';
import type {Locale} from '../language/locales.js';
import {documentOf, type ExportedParts} from '../own-topic/export.js';
import {loaders as causeCheckerFlow} from '../text/loaders/cause-checker-flow.js';
import {loaders as causeChecker} from '../text/loaders/cause-checker.js';
import {loaders as interfaceWords} from '../text/loaders/interface.js';
import {loaders as medicineGuide} from '../text/loaders/medicine-guide.js';
import {loaders as pictureGuide} from '../text/loaders/picture-guide.js';
import {loaders as reliefStepsFlow} from '../text/loaders/relief-steps-flow.js';
import {loaders as reliefStepsRoutine} from '../text/loaders/relief-steps-routine.js';
import {loaders as reliefSteps} from '../text/loaders/relief-steps.js';
import {loaders as symptomGuide} from '../text/loaders/symptom-guide.js';
import {loaders as topicGuide} from '../text/loaders/topic-guide.js';
import {loaders as topicOverview} from '../text/loaders/topic-overview.js';
import {loaders as whenToSeeDoctorFlow} from '../text/loaders/when-to-see-doctor-flow.js';
import {loaders as whenToSeeDoctor} from '../text/loaders/when-to-see-doctor.js';
import {topicSources} from '../topics/index.js';
import {InputError} from './subcommand.js';

const loaders = {
  interface: interfaceWords,
  'topic-overview': topicOverview,
  'symptom-guide': symptomGuide,
  'when-to-see-doctor': whenToSeeDoctor,
  'when-to-see-doctor-flow': whenToSeeDoctorFlow,
  'relief-steps': reliefSteps,
  'relief-steps-flow': reliefStepsFlow,
  'relief-steps-routine': reliefStepsRoutine,
  'cause-checker': causeChecker,
  'cause-checker-flow': causeCheckerFlow,
  'medicine-guide': medicineGuide,
  'picture-guide': pictureGuide,
  'topic-guide': topicGuide,
} satisfies Readonly<Record<keyof ExportedParts, object>>;

type TopicId = keyof typeof interfaceWords;

const isTopic = (id: string): id is TopicId => Object.hasOwn(interfaceWords, id);

async function partsOf(id: TopicId, locale: Locale): Promise<ExportedParts> {
  const parts = await Promise.all(
    Object.entries(loaders).map(async ([name, load]) => [name, await load[id](locale)] as const),
  );
  return Object.fromEntries(parts) as unknown as ExportedParts;
}

/** A day out of its English words: words of all languages hold dates as a reader sees them. */
const dayOf = (words: string) => new Date(`${words} UTC`).toISOString().slice(0, 10);

/** @throws {InputError} where there is no such topic */
export async function exportTopic(id: string, locale: Locale): Promise<TopicDocument> {
  if (!isTopic(id)) {
    throw new InputError(
      `There is no topic "${id}". Valid: ${Object.keys(interfaceWords).join(', ')}.`,
    );
  }
  const {checked, nextReview} = (await topicOverview[id]('en')).topic;
  const dates = {checked: dayOf(checked), nextReview: dayOf(nextReview)};
  const sources = await topicSources[id]?.();
  if (!sources) throw new Error(`The topic "${id}" has no sources.`);
  return documentOf(await partsOf(id, locale), sources, locale, dates);
}
