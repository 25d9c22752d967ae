import type {TopicDocument} from '../content/index.js';
import type {Finding} from './validate.js';

/**
 * What must hold of every topic that asks, with no exception, and is found out in no time: `care-topic` of the docs.
 * A topic that fails is read, and asks nothing.
 */
export function unsafe(document: TopicDocument): readonly Finding[] {
  const {signs: part, causes, checker, timer} = document;
  const findings: Finding[] = [];
  const add = (place: string, problem: string) => findings.push({place, problem});
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
  for (const tier of ['emergency', 'urgent', 'soon', 'self-care']) {
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
      add(`/signs/signDetails/${id}/action`, 'gives no way to call: write {emergency} or {er}');
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
        add(`${own}/signs`, '"none of these" raises a sign');
      }
      if (answer.exclusive && answer.unsure) {
        add(`${own}/exclusive`, '"I am not sure" clears other answers');
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
    if (question.endIf === 'self-care') add(`${place}/endIf`, 'stops before all is asked');
    before.set(question.id, answers);
  }

  for (const [at, check] of (timer?.firstLookChecks ?? []).entries()) {
    resolve(`/timer/firstLookChecks/${at}/signs`, check.signs, signIds);
  }
  const limit = timer?.limit;
  if (limit) {
    const sign = signs.find(({id}) => id === limit.sign);
    if (!sign) add('/timer/limit/sign', `names "${limit.sign}", which is not there`);
    else if (!['emergency', 'urgent'].includes(sign.tier)) {
      add('/timer/limit/sign', 'is neither urgent nor an emergency');
    }
  }
  return findings;
}
