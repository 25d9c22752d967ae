/** Adds to what an article says all that the contract of a topic asks for besides, in words of the elements. */
import type {SignDetails, Tier, TierWords, TopicDocument} from '../../content/index.js';
import {fillText} from '../../language/fill.js';
import type {loaders} from '../../text/loaders/wrapped.js';
import type {defaultTopic} from '../../topics/index.js';
import type {Draft} from './draft.js';

export type Wrapped = Awaited<ReturnType<(typeof loaders)[typeof defaultTopic]>>;

/** How long the question at the limit of a timer waits. */
const answerSeconds = 60;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly Record<string, unknown>[] =>
  Array.isArray(value) && value.every(isObject);

/** What to do about a sign of a tier, where the article does not say. */
const actionOf = (tier: TierWords, call: string) =>
  tier.id === 'emergency'
    ? `${call}.`
    : tier.id === 'urgent'
      ? '{today}'
      : (tier.listAction ?? tier.action);

function signsOf(draft: Draft, own: Wrapped): TopicDocument['signs'] {
  const {signs} = draft;
  if (!signs) return undefined;
  const said = isList(signs.tiers) ? signs.tiers : [];
  const tiers = own.tiers.map((tier) => ({...tier, ...said.find(({id}) => id === tier.id)}));
  const list = isList(signs.signs) ? signs.signs : [];
  const groups = isList(signs.signGroups) ? signs.signGroups : [];
  const tierOf = (id: unknown) => tiers.find((tier) => tier.id === id);
  const details = list.map(({id, tier}) => {
    const words = tierOf(tier);
    const plain = {
      why: words?.meaning ?? '',
      action: words ? actionOf(words, own.call) : '',
      avoid: [],
    };
    const given: unknown = isObject(signs.signDetails) ? signs.signDetails[id] : undefined;
    return [id, isObject(given) ? {...plain, ...given} : plain] as const;
  });
  return {
    headings: {title: signs.headings.title ?? draft.about.title ?? ''},
    tiers,
    signGroups: groups.map((group) => ({
      ...group,
      title: group.title || fillText(tierOf(group.tier)?.name ?? '', {}),
    })),
    signs: signs.signs,
    signDetails: Object.fromEntries(details) as unknown as Record<string, SignDetails>,
  };
}

/** A sheet for a doctor. Without a list of emergencies, nothing is asked that would end in one. */
function visitOf(draft: Draft, {visit, ifWorse}: Wrapped): TopicDocument['visit'] {
  const asksEmergency = draft.signs?.signs.some(({tier}) => tier === ('emergency' satisfies Tier));
  const {visit: own} = draft;
  if (!own && !asksEmergency) return undefined;
  const name = draft.about.title ?? '';
  const plain = {
    title: fillText(visit.title, {name}),
    madeBy: visit.madeBy,
    fields: [],
    bring: [],
    questionsToAsk: [],
    mayCheck: [],
    note: '',
    ifWorse,
    diary: {
      title: fillText(visit.diary, {name}),
      lead: visit.lead,
      columns: [
        {title: visit.date, width: 15},
        {title: visit.time, width: 15},
        {title: visit.notes, width: 70},
      ],
      urgent: visit.urgent,
    },
  };
  return {...own, doctorVisit: {...plain, ...own?.doctorVisit}};
}

function checkerOf({checker, relief}: Draft, {matching, whatHelps}: Wrapped): unknown {
  if (!isObject(checker)) return checker;
  const own = isObject(checker.matching) ? checker.matching : {};
  return {
    headings: {reliefLink: relief?.title ?? whatHelps},
    effects: [],
    ...checker,
    matching: {...matching, tagNames: {}, ...own},
  };
}

function timerOf({timer}: Draft, own: Wrapped): TopicDocument['timer'] {
  if (!timer) return undefined;
  const {firstLookTitle, held, eased, easedYes, isBack, easedAfterAll, since} = own.timer;
  const {now, nowText, again} = own.timer;
  const says = timer.headings.held ?? held;
  return {
    ...timer,
    headings: {
      firstLookTitle,
      firstLookHint: '',
      held: says,
      // Each row is one sign, so that nothing asks which it is.
      which: firstLookTitle,
      restLeg: {title: says, text: ''},
      firstSide: '',
      otherSide: '',
      eased,
      easedYes,
      isBack,
      easedAfterAll,
      since,
      done: {now, nowText, again, routine: '', routineText: ''},
    },
    ...(timer.limit && {limit: {answerSeconds, ...timer.limit}}),
  } as TopicDocument['timer'];
}

export function complete(draft: Draft, own: Wrapped): TopicDocument {
  const {overview, symptoms, relief, causes, medicines, pictures, guide, sources} = draft;
  const title = draft.about.title ?? '';
  const questions = isObject(draft.checker) ? draft.checker.questions : undefined;
  const parts = {
    format: draft.format,
    language: draft.language,
    about: {purpose: own.purpose, ...draft.about},
    signs: signsOf(draft, own),
    overview: overview && {headings: {toCauses: causes?.title ?? ''}, ...overview},
    symptoms: symptoms && {...symptoms, headings: {...symptoms.headings, notCramp: ''}},
    relief: relief && {
      headings: {
        tabs: {now: relief.title, after: '', prevent: ''},
        titles: {now: relief.title, after: ''},
      },
      relief: {
        ...relief.relief,
        firstLook: {title: own.timer.firstLookTitle, text: '', ...relief.relief.firstLook},
      },
    },
    timer: timerOf(draft, own),
    causes: causes && {
      headings: {
        title: causes.title,
        lead: '',
        causesTitle: causes.title,
        questionCount: Array.isArray(questions) ? questions.length : 0,
      },
      causes: causes.causes,
    },
    checker: checkerOf(draft, own),
    medicines: medicines && {
      headings: {title: medicines.title},
      medicineNotes: {lead: '', notes: medicines.notes, regionNames: {}},
      medicineGroups: medicines.medicineGroups,
      medicines: medicines.medicines,
    },
    pictures: pictures && {
      headings: {title: pictures.title || title, lead: ''},
      figureGroups: pictures.figureGroups,
      pictures: pictures.pictures,
      routinePictures: {},
      guidePictures: {},
    },
    visit: visitOf(draft, own),
    guide: guide && {
      headings: {
        title: guide.title,
        signs: guide.signs,
        sections: {overview: guide.overview, symptoms: guide.symptoms},
        lines: {overview: '', symptoms: ''},
      },
    },
    sources,
  };
  const known = Object.entries({...parts, ...draft.given}).filter(([, part]) => part !== undefined);
  return Object.fromEntries(known) as unknown as TopicDocument;
}
