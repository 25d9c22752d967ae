import type {TopicSources} from '../../content/index.js';
import type {Locale} from '../../language/locales.js';
import type {TopicGuideWords} from './topic-guide.words.js';

const named = (type: string, names: readonly string[] | undefined) =>
  names?.map((name) => ({'@type': type, name}));

/**
 * What search engines may know of the page, in the terms of schema.org: a medical page about a
 * condition, and what it rests on. A draft says that it is one: comparing words with their sources is no
 * review, so it has no date of one.
 */
export function structuredData(
  words: TopicGuideWords,
  locale: Locale,
  sources: TopicSources | undefined,
): object {
  const {topic, text} = words;
  const overview = words.overview?.overview;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: text.title,
    description: overview?.lead,
    inLanguage: locale,
    ...(topic.review === 'draft' && {creativeWorkStatus: 'Draft'}),
    ...topic.credits,
    dateModified: sources?.checked,
    citation: sources && Object.values(sources.sources).flatMap(({url}) => url ?? []),
    about: {
      '@type': 'MedicalCondition',
      name: topic.title,
      alternateName: overview?.alsoCalled,
      signOrSymptom: named('MedicalSymptom', words.symptoms?.symptoms.during),
      cause: named(
        'MedicalCause',
        words.causes?.causes.map(({title}) => title),
      ),
      possibleTreatment: named(
        'MedicalTherapy',
        words.relief?.relief.duringSteps.map(({title}) => title),
      ),
    },
  };
}
