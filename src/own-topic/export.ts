/** Writes a topic of ours as a document: the way back of `words.ts`. */
import type {
  CauseCheckerFlowContent,
  CauseCheckerContent,
  DoctorVisitContent,
  GuideTitles,
  MedicinesContent,
  OverviewContent,
  PicturesContent,
  ReliefContent,
  ReliefFlowContent,
  RoutineContent,
  SheetWordingContent,
  SignDetailsContent,
  SymptomsContent,
  TopicDocument,
  TopicInfo,
  TopicSources,
  WarningSignsContent,
} from '../content/index.js';
import {locales, type Locale} from '../language/locales.js';
import type {Interface} from './words.js';

/** What the modules of src/topics/<topic>/parts/ export, by the name of the part. */
export interface ExportedParts {
  readonly interface: Interface;
  readonly 'topic-overview': OverviewContent & {readonly topic: TopicInfo};
  readonly 'symptom-guide': SymptomsContent;
  readonly 'when-to-see-doctor': WarningSignsContent;
  readonly 'when-to-see-doctor-flow': SignDetailsContent;
  readonly 'relief-steps': ReliefContent;
  readonly 'relief-steps-flow': ReliefFlowContent;
  readonly 'relief-steps-routine': RoutineContent;
  readonly 'cause-checker': CauseCheckerContent;
  readonly 'cause-checker-flow': CauseCheckerFlowContent & DoctorVisitContent & SheetWordingContent;
  readonly 'medicine-guide': MedicinesContent;
  readonly 'picture-guide': PicturesContent;
  readonly 'topic-guide': {readonly text: GuideTitles};
}

export const exportedParts = [
  'interface',
  'topic-overview',
  'symptom-guide',
  'when-to-see-doctor',
  'when-to-see-doctor-flow',
  'relief-steps',
  'relief-steps-flow',
  'relief-steps-routine',
  'cause-checker',
  'cause-checker-flow',
  'medicine-guide',
  'picture-guide',
  'topic-guide',
] as const satisfies readonly (keyof ExportedParts)[];

/** The words of the topic without those that the element says by itself. */
function without<Titles extends object>(words: Titles, own: object): Titles {
  const rest = Object.entries(words)
    .filter(([key]) => !Object.hasOwn(own, key))
    .map(([key, value]) => [key, value as unknown]);
  return Object.fromEntries(rest) as Titles;
}

/** @param dates of the topic, as days: in its words, they are in the language */
export function documentOf(
  parts: ExportedParts,
  {sources, references}: Omit<TopicSources, 'checked'>,
  locale: Locale,
  dates: Pick<TopicDocument['about'], 'checked' | 'nextReview'>,
): TopicDocument {
  const own = parts.interface;
  const {topic, overview, text: overviewText} = parts['topic-overview'];
  const {symptoms, text: symptomsText} = parts['symptom-guide'];
  const {tiers, signGroups, signs, text: signsText} = parts['when-to-see-doctor'];
  const {signDetails} = parts['when-to-see-doctor-flow'];
  const {relief, text: reliefText} = parts['relief-steps'];
  const {firstLookChecks, timerSteps, limit, flowText} = parts['relief-steps-flow'];
  const {afterSteps, routinePlan, routineText} = parts['relief-steps-routine'];
  const {causes, text: causesText} = parts['cause-checker'];
  const checker = parts['cause-checker-flow'];
  const medicines = parts['medicine-guide'];
  const drawn = parts['picture-guide'];
  const {title, signs: signsTitle, sections, lines} = parts['topic-guide'].text;
  return {
    format: 'care-topic/1.0',
    language: locale,
    about: {
      id: topic.id,
      title: topic.title,
      purpose: topic.purpose,
      ...(locales[locale].unchecked && {translation: 'unchecked'}),
      ...dates,
      review: 'draft',
    },
    signs: {
      headings: without(signsText, own.whenToSeeDoctor),
      tiers,
      signGroups,
      signs,
      signDetails,
    },
    overview: {headings: without(overviewText, own.topicOverview), overview},
    symptoms: {headings: without(symptomsText, own.symptomGuide), symptoms},
    relief: {
      headings: without(reliefText, own.reliefSteps),
      relief: without(relief, {durations: {}, plurals: {}}),
    },
    timer: {
      headings: without(flowText, own.reliefFlow),
      firstLookChecks,
      ...(timerSteps && {timerSteps}),
      ...(limit && {limit}),
    },
    routine: {
      headings: routineText,
      afterSteps,
      // Ours keep an id and what they rest on for the reviewers.
      routinePlan: {
        ...routinePlan,
        lists: routinePlan.lists.map((list) => ({
          ...list,
          items: list.items.map(({text}) => ({text})),
        })),
      },
    },
    causes: {headings: without(causesText, own.causeChecker), causes},
    checker: {
      headings: without(checker.flowText, own.checkerFlow),
      questions: checker.questions,
      effects: checker.effects,
      matching: checker.matching,
    },
    medicines: {
      headings: without(medicines.text, own.medicineGuide),
      medicineNotes: medicines.medicineNotes,
      medicineGroups: medicines.medicineGroups,
      medicines: medicines.medicines,
    },
    pictures: {
      headings: without(drawn.text, own.pictureGuide),
      figureGroups: drawn.figureGroups,
      pictures: drawn.pictures,
      routinePictures: drawn.routinePictures,
      guidePictures: drawn.guidePictures,
      ...(drawn.pictureLabels && {pictureLabels: drawn.pictureLabels}),
    },
    visit: {doctorVisit: checker.doctorVisit, sheetWording: checker.sheetWording},
    guide: {
      headings: {
        title,
        signs: signsTitle,
        sections: without(sections, own.topicGuide.sections),
        lines: without(lines, own.topicGuide.lines),
      },
    },
    sources: {sources, references},
  };
}
