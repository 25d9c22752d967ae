/** Warning signs. How urgent one is comes from `data-tier` alone, and from no words. */
import type {SignDetails, Tier, WarningSign} from '../../content/index.js';
import {
  childrenOf,
  dataOf,
  has,
  is,
  isBox,
  isHeading,
  itemsOf,
  levelOf,
  lines,
  tierIds,
  withoutStop,
  wordsOf,
} from './dom.js';
import type {Reading} from './draft.js';

/** What is in a group of its own where the article has none. */
const restOf = (tier: string) => `${tier}-other`;

const isDetail = (element: Element) =>
  is(element, 'small') || ['why', 'do', 'meanwhile', 'avoid'].some((name) => has(element, name));

/**
 * Adds a sign, in the group of its tier where it has no other.
 * @param tier as the article has it: the check of the document refuses one that is none
 */
export function addSign(
  reading: Reading,
  item: Element,
  tier: string,
  group?: string,
  id?: string,
): WarningSign {
  const {signs} = reading;
  const label = withoutStop(wordsOf(item, {without: isDetail}));
  const fields = descendants(item).filter(isDetail);
  const [detail] = lines(fields.filter((one) => is(one, 'small')));
  const sign: WarningSign = {
    id: reading.ids.of('sign', id ?? label, id ? undefined : item),
    tier: tier as Tier,
    label,
    ...(detail && {detail: withoutStop(detail)}),
    group: group ?? restOf(tier),
  };
  const of = (name: string, tokens = false) =>
    lines(
      fields.filter((one) => has(one, name)),
      {tokens},
    );
  const [why, action, meanwhile, avoid] = [of('why'), of('do', true), of('meanwhile'), of('avoid')];
  const details: Partial<SignDetails> = {
    ...(why.length > 0 && {why: why.join(' ')}),
    ...(action.length > 0 && {action: action.join(' ')}),
    ...(meanwhile.length > 0 && {meanwhile}),
    ...(avoid.length > 0 && {avoid}),
  };
  signs.signs.push(sign);
  if (Object.keys(details).length > 0) signs.signDetails[sign.id] = details;
  reading.refer('signs', sign.id, [item]);
  return sign;
}

const descendants = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) => [child, ...descendants(child)]);

interface At {
  readonly tier: string;
  readonly level: number;
  group?: string | undefined;
}

/** Lists under headings with a tier. Below them, a heading without one begins a group. */
export function readSigns(reading: Reading, content: readonly Element[]): void {
  const {signs} = reading;
  let hasTitle = signs.headings.title !== undefined;
  let at: At | undefined;
  let lastHeading = '';
  const heading = (element: Element, inherited: string | undefined) => {
    const words = wordsOf(element);
    const own = dataOf(element, 'tier') ?? inherited;
    const level = levelOf(element);
    lastHeading = words;
    if (own && (dataOf(element, 'tier') || !at)) {
      at = {tier: own, level};
      const isKnown = signs.tiers.some(({id}) => id === own);
      const tier = own as Tier;
      if (tierIds.includes(own) && !isKnown) {
        signs.tiers.push({id: tier, listHeading: wordsOf(element, {tokens: true})});
      }
    } else if (at && level > at.level && words) {
      const group = reading.ids.of('group', words, element);
      signs.signGroups.push({id: group, tier: at.tier as Tier, title: words});
      at.group = group;
    } else {
      at = inherited ? {tier: inherited, level: level - 1} : undefined;
      if (!hasTitle && words) signs.headings.title = words;
    }
    hasTitle = true;
  };
  const list = (element: Element, inherited: string | undefined) => {
    const ofList = dataOf(element, 'tier') ?? inherited ?? at?.tier;
    for (const item of itemsOf([element])) {
      const tier = dataOf(item, 'tier') ?? ofList;
      if (!tier) {
        reading.warn(
          `the list under "${lastHeading}" has no data-tier: it stays as text, and is no list of warning signs.`,
        );
        return;
      }
      const group = tier === at?.tier ? at.group : undefined;
      if (wordsOf(item)) addSign(reading, item, tier, group);
    }
  };
  const walk = (elements: readonly Element[], inherited?: string) => {
    for (const element of elements) {
      if (isHeading(element)) heading(element, inherited);
      else if (is(element, 'ul', 'ol')) list(element, inherited);
      else if (isBox(element)) {
        const own = dataOf(element, 'tier');
        walk(childrenOf(element), own ?? inherited);
        if (own) at = undefined;
      }
    }
  };
  walk(content);
}

/** Gives each sign without a group one of its tier, which is called as its list. */
export function groupSigns(reading: Reading): void {
  const {signs, draft} = reading;
  for (const [at, sign] of signs.signs.entries()) {
    const {tier, unsure, group = restOf(tier)} = sign;
    if (unsure) continue;
    // The script in the tag may leave it out.
    signs.signs[at] = {...sign, group};
    if (signs.signGroups.some(({id}) => id === group)) continue;
    const [title] = signs.tiers.filter(({id}) => id === tier).map((one) => one.listHeading);
    signs.signGroups.push({
      id: group,
      tier,
      title: title?.includes('{') ? '' : (title ?? ''),
    });
  }
  if (signs.signs.length === 0) delete draft.signs;
}
