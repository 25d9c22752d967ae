/** What is only read: overview, symptoms, causes, medicines, pictures, what to take along, sources. */
import type {Cause, Finding, Line, Medicine, Tier} from '../../content/index.js';
import {
  allOf,
  childrenOf,
  countOf,
  dataOf,
  has,
  imageIn,
  is,
  isBox,
  isHeading,
  itemsOf,
  levelOf,
  lines,
  withoutStop,
  wordsOf,
} from './dom.js';
import type {Reading} from './draft.js';
import {addPicture} from './relief.js';

/** In the order of the article, without the boxes around them. */
const blocksOf = (content: readonly Element[]): Element[] =>
  content.flatMap((one) => (isBox(one) ? blocksOf(childrenOf(one)) : [one]));

const isList = (element: Element) => is(element, 'ul', 'ol');

/** The title: the first heading. */
const titleIn = (blocks: readonly Element[]): string | undefined => {
  const [first] = blocks.filter((one) => isHeading(one) || is(one, 'p', 'ul', 'ol', 'details'));
  return first && isHeading(first) ? wordsOf(first) || undefined : undefined;
};

/** Blocks below each heading but the title. */
function sectionsOf(blocks: readonly Element[]) {
  const title = titleIn(blocks);
  const sections: {heading: Element | undefined; content: Element[]}[] = [];
  let isTitle = title !== undefined;
  for (const block of blocks) {
    if (isHeading(block) && isTitle) isTitle = false;
    else if (isHeading(block)) sections.push({heading: block, content: []});
    else {
      if (sections.length === 0) sections.push({heading: undefined, content: []});
      sections.at(-1)?.content.push(block);
    }
  }
  return {title, sections};
}

/** A row of what it is not: a sign, by its id, or something else. */
const rowOf = (reading: Reading, item: Element) => {
  const id = dataOf(item, 'sign');
  const text = withoutStop(wordsOf(item));
  return id ? {id, text} : {id: reading.ids.of('row', text, item), text};
};

export function readOverview(reading: Reading, content: readonly Element[]): void {
  const blocks = blocksOf(content);
  const [lead] = lines(blocks.filter((one) => is(one, 'p')));
  const lists = blocks.filter(isList);
  const of = (name?: string) => itemsOf(lists.filter((list) => dataOf(list, 'list') === name));
  const rows = allOf(blocks, (one) => is(one, 'tr'))
    .map((row) => ({row, cells: childrenOf(row)}))
    .filter(({cells}) => cells.length === 2 && cells.some((cell) => is(cell, 'td')));
  const before = reading.draft.overview?.overview;
  const howLong = rows.map(({row, cells}, at) => ({
    id: has(row, 'sign')
      ? ('too-long' as const)
      : at === 0
        ? ('most' as const)
        : ('still-plain' as const),
    time: wordsOf(cells[0] ?? []),
    means: wordsOf(cells[1] ?? []),
  }));
  reading.refer('overview', 'lead', content);
  reading.draft.overview = {
    overview: {
      lead: before?.lead || (lead ?? ''),
      alsoCalled: [],
      alsoCalledList: '{0}',
      facts: [...(before?.facts ?? []), ...lines(of())],
      howLong: [...(before?.howLong ?? []), ...howLong],
      who: [...(before?.who ?? []), ...lines(of('who'))],
      isNot: [...(before?.isNot ?? []), ...of('is-not').map((item) => rowOf(reading, item))],
    },
  };
}

export function readSymptoms(reading: Reading, content: readonly Element[], name: string): void {
  const {title, sections} = sectionsOf(blocksOf(content));
  const groups: {title: string; items: string[]}[] = [];
  let notPlain: {title: string; items: {id: string; text: string}[]} | undefined;
  for (const {heading, content: own} of sections) {
    const items = itemsOf(own.filter(isList));
    if (items.length === 0) continue;
    const words = heading ? wordsOf(heading) : (title ?? name);
    if (heading && has(heading, 'not-plain')) {
      notPlain ??= {title: words, items: items.map((item) => rowOf(reading, item))};
    } else if (groups.length < 2) groups.push({title: words, items: lines(items)});
    else reading.warn(`"${words}" is a third list of symptoms: it stays as text.`);
  }
  const [during, after] = groups;
  if (!during && !notPlain) return;
  reading.draft.symptoms = {
    headings: {
      title: title ?? name,
      during: during?.title ?? '',
      after: after?.title ?? '',
      notPlain: notPlain?.title ?? '',
    },
    symptoms: {
      during: during?.items ?? [],
      after: after?.items ?? [],
      notPlain: notPlain?.items ?? [],
      note: '',
    },
  };
}

export const sureness: Readonly<Record<string, Finding['sure']>> = {
  strong: 'very',
  moderate: 'fairly',
  limited: 'not',
  expert: 'not',
};

/** `<p data-evidence="limited">` */
const findingsOf = (elements: readonly Element[]): Finding[] =>
  elements.flatMap((element) => {
    const sure = sureness[dataOf(element, 'evidence') ?? ''];
    const text = wordsOf(element);
    return sure && text ? [{sure, text, why: ''}] : [];
  });

const lineOf = (item: Element): Line => {
  const tags = (dataOf(item, 'tags') ?? '').split(/\s+/).filter(Boolean);
  const instead = dataOf(item, 'instead');
  const text = wordsOf(item);
  return tags.length > 0 ? {text, tags, ...(instead && {instead})} : text;
};

/** A heading or a `<summary>`, and what follows it. */
interface Card {
  readonly title: string;
  readonly element: Element;
  readonly content: readonly Element[];
}

/** Cards out of `<details>`, else out of headings. */
function cardsOf(blocks: readonly Element[]): {title: string | undefined; cards: Card[]} {
  const {title, sections} = sectionsOf(blocks);
  const details = blocks.filter((one) => is(one, 'details'));
  if (details.length > 0) {
    const cards = details.map((element) => {
      const [summary] = childrenOf(element).filter((one) => is(one, 'summary'));
      const content = childrenOf(element).filter((one) => one !== summary);
      return {title: summary ? wordsOf(summary) : '', element, content: blocksOf(content)};
    });
    return {title, cards};
  }
  const cards = sections.flatMap(({heading, content}) =>
    heading ? [{title: wordsOf(heading), element: heading, content}] : [],
  );
  return {title, cards};
}

export function readCauses(reading: Reading, content: readonly Element[], name: string): void {
  const {title, cards} = cardsOf(blocksOf(content));
  const causes = cards.flatMap(({title: called, element, content: own}): Cause[] => {
    const paragraphs = own.filter((one) => is(one, 'p'));
    const plain = paragraphs.filter((one) => !has(one, 'why') && !has(one, 'evidence'));
    const [summary, ...more] = lines(plain);
    if (!called || !summary) {
      reading.warn(`"${called}" has no paragraph, and is no cause: it stays as text.`);
      return [];
    }
    const id = reading.ids.of('cause', called, element);
    const help = itemsOf(own.filter((one) => is(one, 'ul'))).filter((item) => wordsOf(item));
    const why = [...more, ...lines(paragraphs.filter((one) => has(one, 'why')))];
    reading.nodes.set(`help/${id}`, help);
    reading.refer('causes', id, own);
    return [
      {
        id,
        title: called,
        summary,
        why: why.join(' '),
        help: help.map(lineOf),
        findings: findingsOf(paragraphs),
        minTier: (dataOf(element, 'min-tier') ?? 'self-care') as Tier,
      },
    ];
  });
  if (causes.length > 0) reading.draft.causes = {title: title ?? name, causes};
}

export function readPictures(reading: Reading, content: readonly Element[], name: string): void {
  const {title, sections} = sectionsOf(blocksOf(content));
  for (const {heading, content: own} of sections) {
    const figures = own
      .filter((one) => is(one, 'figure'))
      .flatMap((figure) => {
        const image = imageIn(figure, reading.warn);
        if (!image) return [];
        const [caption] = childrenOf(figure).filter((one) => is(one, 'figcaption'));
        const [bold] = caption ? allOf([caption], (one) => is(one, 'strong', 'b')) : [];
        const [details] = childrenOf(figure).filter((one) => is(one, 'details'));
        const alt = image.getAttribute('alt')?.trim() ?? '';
        const said = details ? wordsOf(details, {without: (one) => is(one, 'summary')}) : '';
        const sign = dataOf(figure, 'sign');
        const called = bold ? withoutStop(wordsOf(bold)) : '';
        return [
          {
            id: addPicture(reading, image, figure, called),
            title: called || withoutStop(alt),
            caption: caption ? wordsOf(caption, {without: (one) => one === bold}) : '',
            description: said || alt,
            ...(sign && {sign}),
          },
        ];
      });
    if (figures.length === 0) continue;
    const words = heading ? wordsOf(heading) : (title ?? name);
    const id = reading.ids.of('pictures', words, heading);
    reading.draft.pictures?.figureGroups.push({id, title: words, figures});
  }
  if (reading.draft.pictures) reading.draft.pictures.title ||= title ?? name;
}

export const medicineFields = [
  'can',
  'cannot',
  'ask-first',
  'know',
  'warning',
  'evidence',
] as const;

function medicineOf(
  reading: Reading,
  called: string,
  element: Element | undefined,
  fields: readonly (readonly [string, Element])[],
  group: string,
): Medicine[] {
  const of = (name: string) => fields.filter(([field]) => field === name).map(([, one]) => one);
  const text = (name: string) => lines(of(name)).join(' ');
  const items = (name: string) =>
    of(name).flatMap((one) => (isList(one) ? lines(itemsOf([one])) : lines([one])));
  const [can, cannot, warning] = [text('can'), text('cannot'), text('warning')];
  const [askFirst, know] = [items('ask-first'), items('know')];
  if (!called || !cannot || !warning) {
    reading.warn(
      `"${called}" needs data-cannot and data-warning, and is no medicine without: it stays as text.`,
    );
    return [];
  }
  return [
    {
      id: reading.ids.of('medicine', called, element),
      group,
      title: called,
      ...(can && {can}),
      cannot,
      ...(askFirst.length > 0 && {askFirst}),
      ...(know.length > 0 && {know}),
      warning,
      findings: findingsOf(of('evidence')),
    },
  ];
}

/** A row for each medicine, below headings that say with `data-field` what is in the column. */
function medicinesInTable(reading: Reading, table: Element, group: string): Medicine[] {
  const rows = allOf([table], (one) => is(one, 'tr'));
  const [head, ...others] = rows;
  const names = head ? childrenOf(head).map((cell) => dataOf(cell, 'field')) : [];
  if (!names.some(Boolean)) return [];
  return others.flatMap((row) => {
    const cells = childrenOf(row);
    const [first] = cells;
    const fields = cells.flatMap((cell, at) => {
      const name = names[at];
      return name ? [[name, cell] as const] : [];
    });
    return first ? medicineOf(reading, wordsOf(first), row, fields, group) : [];
  });
}

export function readMedicines(reading: Reading, content: readonly Element[], name: string): void {
  const blocks = blocksOf(content);
  const {title, sections} = sectionsOf(blocks);
  const groups: {id: string; title: string; avoid?: true}[] = [];
  const medicines: Medicine[] = [];
  const notes: string[] = [];
  const top = Math.min(...sections.flatMap(({heading}) => (heading ? [levelOf(heading)] : [])));
  const groupOf = (words: string, heading?: Element) => {
    const id = reading.ids.of('medicines', words, heading);
    groups.push({
      id,
      title: words,
      ...(heading && has(heading, 'avoid') && {avoid: true as const}),
    });
    return id;
  };
  const fieldsOf = (own: readonly Element[]) =>
    own.flatMap((one) =>
      medicineFields.flatMap((field) => (has(one, field) ? [[field, one] as const] : [])),
    );
  for (const {heading, content: own} of sections) {
    const isCard = heading && (levelOf(heading) > top || fieldsOf(own).length > 0);
    if (heading && !isCard) groupOf(wordsOf(heading), heading);
    const group = groups.at(-1)?.id ?? groupOf(title ?? name);
    if (isCard) {
      medicines.push(...medicineOf(reading, wordsOf(heading), heading, fieldsOf(own), group));
    }
    for (const one of own) {
      if (is(one, 'details')) {
        const [summary] = childrenOf(one).filter((child) => is(child, 'summary'));
        const called = summary ? wordsOf(summary) : '';
        const fields = fieldsOf(blocksOf(childrenOf(one)));
        medicines.push(...medicineOf(reading, called, one, fields, group));
      } else if (is(one, 'table')) medicines.push(...medicinesInTable(reading, one, group));
      else if (is(one, 'p') && !isCard) notes.push(...lines([one]));
    }
  }
  const used = groups.filter(({id}) => medicines.some(({group}) => group === id));
  if (medicines.length === 0) return;
  reading.draft.medicines = {title: title ?? name, notes, medicineGroups: used, medicines};
}

/** What to bring, what to ask, and what the doctor may do. */
export function readSummary(reading: Reading, content: readonly Element[]): void {
  const lists = allOf(blocksOf(content), isList);
  const of = (...names: readonly string[]) =>
    lines(itemsOf(lists.filter((list) => names.includes(dataOf(list, 'list') ?? ''))));
  const [bring, questionsToAsk, mayCheck] = [of('bring', 'facts'), of('ask'), of('check')];
  for (const list of lists) {
    if (dataOf(list, 'list')) continue;
    reading.warn(
      `the list "${wordsOf(list).slice(0, 40)}" needs data-list="bring", "ask" or "check": it stays as text.`,
    );
  }
  if (bring.length + questionsToAsk.length + mayCheck.length === 0) return;
  reading.draft.visit = {doctorVisit: {bring, questionsToAsk, mayCheck}};
}

export function readSources(reading: Reading, content: readonly Element[]): void {
  const items = itemsOf(allOf(blocksOf(content), isList)).filter(({id}) => id);
  const sources = Object.fromEntries(
    items.map((item) => {
      const words = wordsOf(item);
      const [cite] = allOf([item], (one) => is(one, 'cite'));
      const [link] = allOf([item], (one) => is(one, 'a'));
      const url = link?.getAttribute('href') ?? '';
      const named = cite ?? link;
      const year = countOf(/\b(?:19|20)\d\d\b/.exec(words)?.[0], 2100);
      return [
        item.id,
        {
          organisation: words.split(/[,،]/)[0]?.trim() ?? '',
          title: named ? wordsOf(named) : words,
          ...(year && {year}),
          ...(/^https?:\/\//.test(url) && {url}),
        },
      ] as const;
    }),
  );
  if (items.length > 0) reading.draft.sources = {sources, references: {}};
}
