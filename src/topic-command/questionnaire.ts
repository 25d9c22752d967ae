/** The questions of a topic as a FHIR R4 Questionnaire: what is asked and when, and nothing of what answers lead to. */
import {parseArgs} from 'node:util';
import type {Answer, Question, Tier, TopicDocument} from '../content/index.js';
import {isAtLeast} from '../guidance/tiers.js';
import {readDocument} from './document-file.js';
import {only} from './input.js';
import {write} from './output.js';
import {InputError, type Subcommand} from './subcommand.js';

interface Coding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '!=';
  readonly answerBoolean?: boolean;
  readonly answerCoding?: Coding;
}

export interface Item {
  readonly linkId: string;
  readonly text?: string;
  readonly type: 'choice' | 'display' | 'group';
  readonly required?: true;
  readonly repeats?: true;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly answerOption?: readonly {
    readonly valueCoding: Coding;
    readonly extension?: readonly object[];
  }[];
  readonly item?: readonly Item[];
  readonly extension?: readonly object[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly item: readonly Item[];
  readonly [field: string]: unknown;
}

/** One of several conditions that are enough. */
type AnyOf = readonly EnableWhen[];

const extension = (name: string) => `http://hl7.org/fhir/StructureDefinition/questionnaire-${name}`;

/** In a renderer that knows it, a hint looks like one. */
const help = {
  url: extension('itemControl'),
  valueCodeableConcept: {
    coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'help'}],
  },
};

/** `leg-cramps` as `LegCramps`: names of FHIR are for programs. */
const nameOf = (id: string) =>
  `Topic-${id}`.replaceAll(/-+(\w?)/g, (_, letter: string) => letter.toUpperCase());

/**
 * @param url where the questionnaire is published, by which others name it
 * @throws {InputError} where the topic asks nothing
 */
export function questionnaireOf(document: TopicDocument, url?: string): Questionnaire {
  const {about, language, checker, signs: part} = document;
  if (!checker) {
    throw new InputError('The topic has no questions: they are those of its part "checker".');
  }
  const {questions} = checker;
  const signs = new Map(part?.signs.map((sign) => [sign.id, sign]));
  const minTiers = new Map(document.causes?.causes.map(({id, minTier}) => [id, minTier]));
  // Two topics may have an answer of the same id.
  const system = url === undefined ? {} : {system: `${url}/answers`};

  const codeOf = (question: Question, answer: {readonly id: string}) => ({
    ...system,
    code: `${question.id}.${answer.id}`,
  });
  const compare = (question: Question, operator: '=' | '!=', id: string): EnableWhen => ({
    question: question.id,
    operator,
    answerCoding: codeOf(question, {id}),
  });

  const displayOf = ({label, signs: raised = []}: Answer) => {
    const sign = label === undefined ? signs.get(raised[0] ?? '') : undefined;
    return [label ?? sign?.label, sign?.detail].filter(Boolean).join('. ');
  };

  const tiersOf = ({signs: raised = [], fits = []}: Answer): readonly Tier[] => [
    ...raised.flatMap((id) => signs.get(id)?.tier ?? []),
    ...fits.flatMap((id) => minTiers.get(id) ?? []),
  ];

  /** What must hold so that the questions before did not end the check, each by one of its conditions. */
  const stops: AnyOf[] = [];
  /** Answers that already end it, wherever they are given. */
  const stopping = new Set<string>();
  const byId = new Map(questions.map((question) => [question.id, question]));

  const addStops = (last: Question) => {
    const {endIf} = last;
    if (!endIf) return;
    const isAlwaysAsked = !last.showIf && !last.skipIf;
    for (const question of questions.slice(0, questions.indexOf(last) + 1)) {
      for (const answer of question.answers) {
        const {code} = codeOf(question, answer);
        const ends = tiersOf(answer).some((tier) => isAtLeast(tier, endIf));
        if (!ends || stopping.has(code)) continue;
        const isNot = compare(question, '!=', answer.id);
        if (question === last || isAlwaysAsked) {
          stops.push([isNot]);
          stopping.add(code);
        } else {
          // It ends the check here only where this question is asked.
          stops.push([{question: last.id, operator: 'exists', answerBoolean: false}, isNot]);
        }
      }
    }
  };

  const conditionsOf = ({showIf, skipIf}: Question): readonly AnyOf[] => {
    const asked = showIf && byId.get(showIf.question);
    const skipped = skipIf && byId.get(skipIf.question);
    return [
      ...(showIf && asked ? [showIf.anyOf.map((id) => compare(asked, '=', id))] : []),
      ...(skipIf && skipped ? skipIf.anyOf.map((id) => [compare(skipped, '!=', id)]) : []),
      ...stops,
    ];
  };

  const hint = (linkId: string, text: string | undefined): readonly Item[] =>
    text === undefined ? [] : [{linkId, text, type: 'display', extension: [help]}];

  const itemOf = (question: Question): Item => {
    const {id, text, kind, hint: words, why, answers} = question;
    const item: Item = {
      linkId: id,
      text,
      type: 'choice',
      required: true,
      ...(kind === 'many' && {repeats: true}),
      answerOption: answers.map((answer) => ({
        valueCoding: {...codeOf(question, answer), display: displayOf(answer)},
        ...(answer.exclusive && {
          extension: [{url: extension('optionExclusive'), valueBoolean: true}],
        }),
      })),
      item: [...hint(`${id}.hint`, words), ...hint(`${id}.why`, why)],
    };
    const conditions = conditionsOf(question);
    return enabledWhere(conditions, item);
  };

  const items: Item[] = [];
  for (const question of questions) {
    items.push(itemOf(question));
    addStops(question);
  }
  const {author, checked, nextReview} = about;
  return {
    resourceType: 'Questionnaire',
    ...(url !== undefined && {url}),
    name: nameOf(about.id),
    title: about.title,
    status: about.review === 'reviewed' ? 'active' : 'draft',
    language,
    date: checked,
    ...(author !== undefined && {publisher: author}),
    purpose: about.purpose,
    ...(about.review === 'reviewed' && {
      approvalDate: about.lastReviewed,
      lastReviewDate: about.lastReviewed,
    }),
    effectivePeriod: {end: nextReview},
    item: items,
  };
}

/**
 * An item that shows where all of the conditions hold. R4 knows either "all" or "any" for an item: each further "any"
 * needs a group around it.
 */
function enabledWhere(conditions: readonly AnyOf[], item: Item): Item {
  const single = conditions.filter((anyOf) => anyOf.length === 1).flat();
  const [several, ...others] = conditions.filter((anyOf) => anyOf.length > 1);
  if (!several) return single.length > 0 ? {...item, ...where(single, 'all')} : item;
  if (single.length === 0 && others.length === 0) return {...item, ...where(several, 'any')};
  const inside = enabledWhere([...single.map((one) => [one]), ...others], item);
  return {
    linkId: `${inside.linkId}.if`,
    type: 'group',
    ...where(several, 'any'),
    item: [inside],
  };
}

/** With one condition, there is nothing to say of how they go together. */
const where = (enableWhen: readonly EnableWhen[], enableBehavior: 'all' | 'any') => ({
  enableWhen,
  ...(enableWhen.length > 1 && {enableBehavior}),
});

const helpText = `  care-elements topic questionnaire <file>   the questions of a topic as a FHIR R4 Questionnaire

  --url <address>   where it is published: its canonical address
  --output <file>   where to write; standard output by default

It holds the questions, their answers, and when each is asked. It does not hold what answers lead to: whoever uses it
has to tell people what to do.
`;

export const questionnaireCommand: Subcommand = {
  help: helpText,
  async run(args): Promise<undefined> {
    const {values, positionals} = parseArgs({
      args,
      options: {url: {type: 'string'}, output: {type: 'string', short: 'o'}},
      allowPositionals: true,
    });
    const {url, output} = values;
    if (url !== undefined && !URL.canParse(url)) {
      throw new InputError(
        `--url="${url}" is no address. Valid: such as https://example.org/fhir/Questionnaire/hiccups.`,
      );
    }
    const document = await readDocument(only(positionals));
    await write(`${JSON.stringify(questionnaireOf(document, url), null, 2)}\n`, output);
  },
};
