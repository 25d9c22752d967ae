/** Turns a document into the words that each element loads, as the build does for a topic of ours. */
import {toJson} from '../base/json.js';
import type {TierNames, TopicDocument, TopicInfo, TopicSources} from '../content/index.js';
import {fillText} from '../language/fill.js';
import type {Locale} from '../language/locales.js';
import {version} from '../version.js';
import type {Images} from './images.js';
import type {loaders} from '../text/loaders/interface.js';
import type {defaultTopic} from '../topics/index.js';

/** What the elements say by themselves, whatever the topic: it comes with the default one. */
export type Interface = Awaited<ReturnType<(typeof loaders)[typeof defaultTopic]>>;

/** The words of one part; undefined where the document has none for it. */
type Part = object | undefined;

/** As in the words of the elements: engines differ in what they take for Arabic. */
const numberingSystem = 'latn';

const dateIn = (locale: Locale) => {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem,
  });
  return (day: string) => {
    const date = new Date(day);
    return Number.isNaN(date.getTime()) ? day : format.format(date);
  };
};

/** Marks of a document, by which an element knows its own in what a server rendered: FNV-1a in 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** What the foot of an element says of the topic: never our status, and never our name. */
function footOf({about}: TopicDocument, {common, ownTopic}: Interface, locale: Locale) {
  const dateOf = dateIn(locale);
  const {id, title, purpose, review, author, checked, nextReview} = about;
  const by = author && fillText(ownTopic.author, {name: author});
  const topic: TopicInfo = {
    id,
    title,
    purpose: [purpose, by].filter(Boolean).join(' '),
    review,
    credits: {
      ...(author && {author: {'@type': 'Organization', name: author}}),
      ...(about.review === 'reviewed' && {
        reviewedBy: {'@type': 'Person', name: about.reviewedBy},
        lastReviewed: about.lastReviewed,
      }),
    },
    checked: dateOf(checked ?? ''),
    nextReview: dateOf(nextReview ?? ''),
  };
  const {reviewedBy: reviewed} = ownTopic;
  return {
    topic,
    common: {
      ...common,
      // Nothing is said of a day that the publisher leaves out.
      ...(!checked && {checked: ''}),
      ...(!nextReview && {nextReview: ''}),
      // Of the words, only those of the elements are ours to speak of.
      ...(about.translation !== 'unchecked' && {unchecked: ownTopic.unchecked}),
      ...(about.review === 'reviewed' && {
        reviewed: fillText(reviewed, {name: about.reviewedBy, date: dateOf(about.lastReviewed)}),
      }),
    },
  };
}

/** Holds and rests in words, and the plural category of each number of repeats. */
function timesOf(document: TopicDocument, locale: Locale) {
  const {relief: part, routine} = document;
  if (!part) return undefined;
  const {relief} = part;
  const steps = [
    ...relief.duringSteps,
    ...(routine?.afterSteps ?? []),
    ...(routine?.routinePlan.choices ?? []),
    ...(routine?.routinePlan.next ?? []),
  ];
  const plural = new Intl.PluralRules(locale);
  const inUnit = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      numberingSystem,
    }).format(value);
  const inWords = (seconds: number) =>
    seconds >= 60 && seconds % 60 === 0
      ? inUnit(seconds / 60, 'minute')
      : inUnit(seconds, 'second');
  const times = [...new Set(steps.flatMap(({seconds, restSeconds}) => [seconds, restSeconds]))];
  return {
    ...relief,
    durations: Object.fromEntries(times.map((time) => [time, inWords(time)])),
    plurals: Object.fromEntries(steps.map(({repeat}) => [repeat, plural.select(repeat)])),
  };
}

/** Where answers have no words of their own on the sheet, they are said as they are elsewhere. */
const plainSheet = {
  places: {age: '', pattern: '', medicines: '', illnesses: ''},
  said: {},
  names: {},
  cautions: {},
};

/**
 * The words by part, as `src/topics/<topic>/parts/` has them.
 * @param own what the elements say by themselves
 * @param asks whether anything may be asked
 * @param images drawings of the page's own, by id
 */
export function partsOf(
  document: TopicDocument,
  own: Interface,
  locale: Locale,
  asks: boolean,
  images: Images,
): Readonly<Record<string, Part>> {
  const {signs, overview, symptoms, relief, timer, routine, causes, checker} = document;
  const {medicines, pictures, visit, guide} = document;
  const {regionWords, beside, callWords, helpWords, mobileNote, paracetamol, poison} = own;
  const {evidenceWords, sureWords, flow, sheet} = own;
  const mark = hashOf(version + toJson(document));
  const base = {
    ...footOf(document, own, locale),
    regionWords,
    // The id of a topic without a name is another on each page.
    keyOf: (shown: string) => mark + hashOf(shown.replace(/"topic":"[^"]*"/, '')),
  };
  const tierNames =
    signs && (Object.fromEntries(signs.tiers.map(({id, name}) => [id, name])) as TierNames);
  const drawn = {
    ...pictures,
    pictures: {...pictures?.pictures, ...images},
    routinePictures: {...pictures?.routinePictures, ...images},
    guidePictures: {...pictures?.guidePictures, ...images},
    tierNames,
  };
  const ofSigns = {...signs, signs: signs?.signs ?? [], tierNames};
  const call = {beside, callWords, helpWords, mobileNote};
  const answered = {
    sheet,
    doctorVisit: visit?.doctorVisit,
    sheetWording: visit?.sheetWording ?? plainSheet,
  };
  const hasDetails = asks ? signs?.signDetails : undefined;
  const text = <Text extends object>(ours: Text, part: {readonly headings: object}) => ({
    text: {...ours, ...part.headings},
  });
  const parts: Record<string, Part> = {
    'reader-reply': {...base, text: own.readerReply},
    'topic-overview': overview && {
      ...base,
      ...drawn,
      ...ofSigns,
      ...overview,
      ...text(own.topicOverview, overview),
    },
    'symptom-guide': symptoms && {
      ...base,
      ...drawn,
      ...ofSigns,
      ...symptoms,
      ...text(own.symptomGuide, symptoms),
    },
    'when-to-see-doctor': signs && {
      ...base,
      beside,
      helpWords,
      mobileNote,
      ...signs,
      ...text(own.whenToSeeDoctor, signs),
    },
    'when-to-see-doctor-flow': hasDetails &&
      visit && {
        ...base,
        ...call,
        ...signs,
        ...answered,
        poison,
        flow,
        flowText: own.signsFlow,
      },
    'relief-steps': relief && {
      ...base,
      ...drawn,
      evidenceWords,
      relief: timesOf(document, locale),
      ...text(own.reliefSteps, relief),
    },
    'relief-steps-flow': hasDetails &&
      relief &&
      timer && {
        ...call,
        poison,
        ...signs,
        ...timer,
        ...(routine && {afterSteps: routine.afterSteps}),
        flow,
        flowText: {...own.reliefFlow, ...timer.headings},
      },
    'relief-steps-routine': routine && {
      ...routine,
      routinePictures: drawn.routinePictures,
      routineText: routine.headings,
    },
    'cause-checker': causes && {
      ...base,
      sureWords,
      ...causes,
      ...text(own.causeChecker, causes),
    },
    'cause-checker-flow': hasDetails &&
      causes &&
      checker &&
      visit && {
        ...base,
        ...call,
        ...signs,
        ...causes,
        ...checker,
        ...answered,
        poison,
        paracetamol,
        flow,
        flowText: {...own.checkerFlow, ...checker.headings},
      },
    'medicine-guide': medicines && {
      ...base,
      sureWords,
      helpWords,
      paracetamol,
      effects: checker?.effects,
      ...medicines,
      ...text(own.medicineGuide, medicines),
    },
    'picture-guide': pictures && {...base, ...drawn, ...text(own.pictureGuide, pictures)},
    'doctor-summary': visit && {
      ...base,
      helpWords,
      sheet,
      doctorVisit: visit.doctorVisit,
      text: own.doctorSummary,
    },
  };
  const {headings} = guide ?? {};
  return {
    ...parts,
    'topic-guide': headings && {
      ...base,
      overview: parts['topic-overview'],
      relief: parts['relief-steps'],
      warningSigns: parts['when-to-see-doctor'],
      symptoms: parts['symptom-guide'],
      causes: parts['cause-checker'],
      medicines: parts['medicine-guide'],
      pictures: parts['picture-guide'],
      summary: parts['doctor-summary'],
      reply: parts['reader-reply'],
      text: {
        ...own.topicGuide,
        ...headings,
        sections: {...headings.sections, ...own.topicGuide.sections},
        lines: {...headings.lines, ...own.topicGuide.lines},
      },
    },
  };
}

export const sourcesOf = ({sources, about}: TopicDocument): TopicSources => ({
  ...(about.checked && {checked: about.checked}),
  sources: {},
  references: {},
  ...sources,
});
