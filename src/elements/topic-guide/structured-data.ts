import type {Locale} from '../../language/locales.js';
import type {TopicGuideWords} from './topic-guide.words.js';

const named = (type: string, names: readonly string[]) =>
  names.map((name) => ({'@type': type, name}));

/**
 * What search engines may know of the page, in the terms of schema.org: a medical page about a
 * condition. It says that the words are a draft, and names no reviewer as long as there is none.
 */
export function structuredData(words: TopicGuideWords, locale: Locale): object {
  const {topic, text} = words;
  const {overview} = words.overview;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: text.title,
    description: overview.lead,
    inLanguage: locale,
    creativeWorkStatus: 'Draft',
    lastReviewed: topic.checked,
    dateModified: topic.checked,
    about: {
      '@type': 'MedicalCondition',
      name: topic.title,
      alternateName: overview.alsoCalled,
      signOrSymptom: named('MedicalSymptom', words.symptoms.symptoms.during),
      cause: named(
        'MedicalCause',
        words.causes.causes.map(({title}) => title),
      ),
      possibleTreatment: named(
        'MedicalTherapy',
        words.relief.relief.duringSteps.map(({title}) => title),
      ),
    },
  };
}
