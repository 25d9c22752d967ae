/** Ids that no question needs, and parts that never show: what a page does not look at. */
import type {Line, TopicDocument} from '../../content/index.js';
import {pointer, type Problem} from './finding.js';

type Named = readonly {readonly id: string}[];

const idsOf = (list: Named = []) => new Set(list.map(({id}) => id));

/** A list of ids at a place, and what they may be. */
type Row = readonly [place: string, ids: readonly string[], known: ReadonlySet<string>];

const missing = ([place, ids, known]: Row): readonly Problem[] =>
  ids
    .filter((id) => !known.has(id))
    .map((id) => ({property: 'references', place, problem: `names "${id}", which is not there`}));

/** The rows of a list, with their places. */
const each = <Item>(list: readonly Item[] | undefined, ...steps: string[]) =>
  (list ?? []).map((item, index) => [pointer(...steps, index), item] as const);

const isId = (value: string | undefined): value is string => value !== undefined;

function rowsOf(document: TopicDocument): readonly Row[] {
  const {signs: part, overview, symptoms, relief, timer, checker, medicines, pictures} = document;
  const {visit} = document;
  const signs = idsOf(part?.signs);
  const groups = idsOf(medicines?.medicineGroups);
  const steps = idsOf(relief?.relief.duringSteps);
  const effects = idsOf(checker?.effects);
  const answers = idsOf(checker?.questions.flatMap((question) => question.answers));
  const ofSigns = (
    place: string,
    rows: readonly {readonly id: string; readonly text?: string | undefined}[],
  ) =>
    each(rows, ...place.split('/').slice(1)).map(([own, {id, text}]): Row => [
      `${own}/id`,
      text === undefined ? [id] : [],
      signs,
    ]);
  const wording = visit?.sheetWording;
  const inSheet = pointer('visit', 'sheetWording');
  return [
    ...ofSigns('/overview/overview/isNot', overview?.overview.isNot ?? []),
    ...ofSigns('/symptoms/symptoms/notPlain', symptoms?.symptoms.notPlain ?? []),
    ['/signs/signDetails', Object.keys(part?.signDetails ?? {}), signs],
    ['/relief/relief/opening/step', [relief?.relief.opening?.step].filter(isId), steps],
    ['/timer/timerSteps', Object.keys(timer?.timerSteps ?? {}), steps],
    ...each(medicines?.medicines, 'medicines', 'medicines').map(([place, {group}]): Row => [
      `${place}/group`,
      [group],
      groups,
    ]),
    ...each(checker?.questions, 'checker', 'questions').map(
      ([place, {answerForChild, answers: own}]): Row => [
        `${place}/answerForChild`,
        [answerForChild].filter(isId),
        idsOf(own),
      ],
    ),
    ...(medicines ? each(checker?.effects, 'checker', 'effects') : []).map(
      ([place, {onMedicines = []}]): Row => [
        `${place}/onMedicines`,
        onMedicines,
        idsOf(medicines?.medicines),
      ],
    ),
    ...each(pictures?.figureGroups, 'pictures', 'figureGroups').flatMap(([place, {figures}]) =>
      each(figures, ...place.split('/').slice(1), 'figures').map(([own, {sign}]): Row => [
        `${own}/sign`,
        [sign].filter(isId),
        signs,
      ]),
    ),
    [
      `${inSheet}/places`,
      Object.values(wording?.places ?? {}).filter(Boolean),
      idsOf(checker?.questions),
    ],
    [`${inSheet}/said`, Object.keys(wording?.said ?? {}), new Set([...signs, ...answers])],
    [`${inSheet}/names`, Object.keys(wording?.names ?? {}), new Set([...signs, ...answers])],
    [`${inSheet}/cautions`, Object.keys(wording?.cautions ?? {}), effects],
  ];
}

function* twice(document: TopicDocument): Generator<Problem> {
  const {relief, routine, medicines, visit} = document;
  const plan = routine?.routinePlan;
  const lists: readonly (readonly [string, Named | undefined])[] = [
    ['/relief/relief/duringSteps', relief?.relief.duringSteps],
    ['/routine/afterSteps', routine?.afterSteps],
    ['/routine/routinePlan', plan && [...plan.choices, ...plan.next]],
    ['/medicines/medicineGroups', medicines?.medicineGroups],
    ['/medicines/medicines', medicines?.medicines],
    ['/visit/doctorVisit/fields', visit?.doctorVisit.fields],
  ];
  for (const [place, list = []] of lists) {
    if (idsOf(list).size < list.length) {
      yield {property: 'references', place, problem: 'has an id twice'};
    }
  }
}

/** A drawing of a sign is as urgent as the sign, or one of them misleads. */
function* figureTiers({pictures, signs}: TopicDocument): Generator<Problem> {
  for (const [index, {figures}] of (pictures?.figureGroups ?? []).entries()) {
    for (const [nth, {sign: id, tier}] of figures.entries()) {
      const sign = signs?.signs.find((one) => one.id === id);
      if (!sign || tier === undefined || tier === sign.tier) continue;
      const place = pointer('pictures', 'figureGroups', index, 'figures', nth, 'tier');
      yield {property: 'references', place, problem: `is not that of its sign, "${sign.tier}"`};
    }
  }
}

/** A tag that nothing holds back, or that no line has, is one misspelt: a safeguard that is off. */
function* tags({signs, causes, checker}: TopicDocument): Generator<Problem> {
  const lines: readonly (readonly [string, Line])[] = [
    ...each(checker?.effects, 'checker', 'effects'),
    ...each(causes?.causes, 'causes', 'causes').flatMap(([place, {help}]) =>
      each(help, ...place.split('/').slice(1), 'help'),
    ),
  ];
  const carried = [
    ...lines.map(
      ([place, line]) =>
        [`${place}/tags`, typeof line === 'string' ? [] : (line.tags ?? [])] as const,
    ),
    ...each(signs?.tiers, 'signs', 'tiers').map(
      ([place, {actionTags = []}]) => [`${place}/actionTags`, actionTags] as const,
    ),
  ];
  const held = [
    ...each(checker?.effects, 'checker', 'effects'),
    ...each(causes?.causes, 'causes', 'causes'),
  ].map(([place, {holdsBack = []}]) => [`${place}/holdsBack`, holdsBack] as const);
  const sides = [
    [carried, held, 'which nothing holds back'],
    [held, carried, 'which no line has'],
  ] as const;
  for (const [own, others, problem] of sides) {
    const known = new Set(others.flatMap(([, list]) => list));
    for (const [place, list] of own) {
      for (const [index, tag] of list.entries()) {
        if (known.has(tag)) continue;
        yield {
          property: 'references',
          place: `${place}/${index}`,
          problem: `has the tag "${tag}", ${problem}`,
        };
      }
    }
  }
}

/** As in the table of the docs. */
function* parts(document: TopicDocument): Generator<Problem> {
  const {signs, relief, causes, visit} = document;
  const needs = {
    timer: {relief, signDetails: signs?.signDetails},
    routine: {relief},
    checker: {causes, signDetails: signs?.signDetails, visit},
  };
  for (const [name, needed] of Object.entries(needs)) {
    if (!document[name as keyof typeof needs]) continue;
    const absent = Object.entries(needed).flatMap(([key, value]) => (value ? [] : [key]));
    if (absent.length === 0) continue;
    const problem = `never shows without ${absent.map((one) => `"${one}"`).join(' and ')}`;
    yield {property: 'parts', place: pointer(name), problem};
  }
}

export function* checkReferences(document: TopicDocument): Generator<Problem> {
  for (const row of rowsOf(document)) yield* missing(row);
  yield* twice(document);
  yield* figureTiers(document);
  yield* tags(document);
  yield* parts(document);
}
