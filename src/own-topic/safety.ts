import type {TopicDocument} from '../content/index.js';
import type {Finding} from './validate.js';

/** With the property of every topic that does not hold, by its name in the docs. */
export interface SafetyFinding extends Finding {
  readonly property: string;
}

/** From mild to urgent: the place in the list is the rank. */
const ascending = ['self-care', 'soon', 'urgent', 'emergency'];

/**
 * What must hold of every topic that asks, with no exception, and is found out in no time: `care-topic` of the docs.
 * A topic that fails is read, and asks nothing.
 */
export function unsafe(document: TopicDocument): readonly SafetyFinding[] {
  const {signs: part, causes, checker, timer} = document;
  const findings: SafetyFinding[] = [];
  const add = (place: string, problem: string, property = 'references') =>
    findings.push({property, place, problem});
  const signs = part?.signs ?? [];
  const details = part?.signDetails ?? {};
  const idsOf = (list: readonly {readonly id: string}[] = []) => new Set(list.map(({id}) => id));
  const [signIds, causeIds, effectIds] = [
    idsOf(signs),
    idsOf(causes?.causes),
    idsOf(checker?.effects),
  ];
  const lists = [
    ['/signs/signs', signs],
    ['/signs/signGroups', part?.signGroups],
    ['/causes/causes', causes?.causes],
    ['/checker/questions', checker?.questions],
    ['/checker/effects', checker?.effects],
  ] as const;
  for (const [place, list = []] of lists) {
    if (idsOf(list).size < list.length) add(place, 'has an id twice');
  }
  const resolve = (place: string, ids: readonly string[] = [], known: ReadonlySet<string>) => {
    for (const id of ids) if (!known.has(id)) add(place, `names "${id}", which is not there`);
  };

  const tiers = idsOf(part?.tiers);
  for (const tier of ascending.toReversed()) {
    if (part && !tiers.has(tier)) add('/signs/tiers', `lacks "${tier}"`);
  }
  const groups = new Map(part?.signGroups.map(({id, tier}) => [id, tier]));
  for (const [at, {id, tier, group, unsure}] of signs.entries()) {
    const place = `/signs/signs/${at}`;
    if (!unsure && groups.get(group) !== tier) add(`${place}/group`, `is no group of "${tier}"`);
    if (!part?.signDetails) continue;
    const detail = Object.hasOwn(details, id) ? details[id] : undefined;
    if (!detail) add(`/signs/signDetails/${id}`, 'is missing');
    else if (tier === 'emergency' && !/\{(?:emergency|er)\}/.test(detail.action)) {
      add(
        `/signs/signDetails/${id}/action`,
        'gives no way to call: write {emergency} or {er}',
        'emergency-has-a-way',
      );
    }
  }

  const before = new Map<string, ReadonlySet<string>>();
  for (const [at, question] of (checker?.questions ?? []).entries()) {
    const place = `/checker/questions/${at}`;
    const answers = idsOf(question.answers);
    if (answers.size < question.answers.length) add(`${place}/answers`, 'has an id twice');
    for (const key of ['showIf', 'skipIf'] as const) {
      const condition = question[key];
      if (!condition) continue;
      const earlier = before.get(condition.question);
      if (!earlier) add(`${place}/${key}/question`, 'is no earlier question');
      else resolve(`${place}/${key}/anyOf`, condition.anyOf, earlier);
    }
    for (const [nth, answer] of question.answers.entries()) {
      const own = `${place}/answers/${nth}`;
      resolve(`${own}/signs`, answer.signs, signIds);
      resolve(`${own}/effects`, answer.effects, effectIds);
      resolve(`${own}/fits`, answer.fits, causeIds);
      resolve(`${own}/couldFit`, answer.couldFit, causeIds);
      if (answer.exclusive && (answer.signs ?? []).length > 0) {
        add(`${own}/signs`, '"none of these" raises a sign', 'none-raises-nothing');
      }
      if (answer.exclusive && answer.unsure) {
        add(`${own}/exclusive`, '"I am not sure" clears other answers', 'unsure-clears-nothing');
      }
      if (answer.label === undefined && answer.signs?.length !== 1) {
        add(`${own}/label`, 'is missing, and there is not exactly one sign to take it from');
      }
    }
    if (question.screens) {
      const shown = new Set(question.screens.flatMap(({answers: ids}) => ids));
      resolve(`${place}/screens`, [...shown], answers);
      for (const {id, exclusive, unsure} of question.answers) {
        if (!exclusive && !unsure && !shown.has(id)) add(`${place}/screens`, `leave out "${id}"`);
      }
    }
    if (question.endIf === 'self-care') {
      add(`${place}/endIf`, 'stops before all is asked', 'stop-upwards');
    }
    before.set(question.id, answers);
  }

  const ofSigns = new Map(signs.map(({id, tier}) => [id, ascending.indexOf(tier)]));
  const ofCauses = new Map(causes?.causes.map(({id, minTier}) => [id, ascending.indexOf(minTier)]));
  let later = 0;
  for (const [at, {endIf, answers}] of [...(checker?.questions ?? []).entries()].toReversed()) {
    if (endIf && later > ascending.indexOf(endIf)) {
      const problem = `stops before a question that can lead to "${ascending[later]}"`;
      add(`/checker/questions/${at}/endIf`, problem, 'stop-upwards');
    }
    for (const {signs: raised = [], fits = []} of answers) {
      for (const id of raised) later = Math.max(later, ofSigns.get(id) ?? 0);
      for (const id of fits) later = Math.max(later, ofCauses.get(id) ?? 0);
    }
  }

  for (const [at, check] of (timer?.firstLookChecks ?? []).entries()) {
    resolve(`/timer/firstLookChecks/${at}/signs`, check.signs, signIds);
  }
  const limit = timer?.limit;
  if (limit) {
    const sign = signs.find(({id}) => id === limit.sign);
    if (!sign) add('/timer/limit/sign', `names "${limit.sign}", which is not there`);
    else if (!['emergency', 'urgent'].includes(sign.tier)) {
      add('/timer/limit/sign', 'is neither urgent nor an emergency', 'limit-is-serious');
    }
  }
  return findings;
}
