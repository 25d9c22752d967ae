import {describe, expect, test} from 'vitest';
import {tiers} from '../../src/topics/leg-cramps/tiers.js';
import {modulesIn, topicWords, wordsIn, type Words} from './strings.js';

const topic = await topicWords();
const elements = [...(await modulesIn('content', '.text.ts'))].flatMap(([name, module]) =>
  wordsIn({...module}, name),
);
const all = [...topic, ...elements];

/** Words that match, so that a failure shows them. */
const matching = (words: readonly Words[], pattern: RegExp) =>
  words.filter((one) => pattern.test(one.words)).map((one) => `${one.path}: ${one.words}`);

test('the words of every part are looked at', () => {
  const parts = new Set(topic.map(({path}) => path.split('.')[0]));
  expect([...parts]).toEqual(
    expect.arrayContaining([
      'causes',
      'effects',
      'matching',
      'questions',
      'relief',
      'sources',
      'tiers',
      'warning-signs',
    ]),
  );
  expect(topic.length).toBeGreaterThan(500);
  expect(elements.length).toBeGreaterThan(50);
});

describe('SP08: self-care promises nothing', () => {
  const selfCare = tiers.find(({id}) => id === 'self-care');

  test('it says that the tool can miss things', () => {
    expect(selfCare?.meaning).toMatch(/\bcan miss\b/);
  });

  test('it says when to come back and when to see a doctor', () => {
    expect(selfCare?.action).toMatch(/see a doctor if .*(come back|get worse|worry you)/i);
    expect(selfCare?.after).toMatch(/check the warning signs again/i);
  });
});

describe('SP10: no words say what the reader has, or that all is well', () => {
  test.each([
    ['a diagnosis', /\byou have (a |an |got )?(clot|dvt|tetanus|cramp|disease|illness)/i],
    ['suffering', /you are suffering/i],
    ['diagnosed', /diagnos(is|ed) (of|with)/i],
    ['nothing wrong', /nothing (to worry|serious|wrong)/i],
    ['all clear', /all clear/i],
    ['certainty', /definitely|certainly/i],
    ['fine', /you are fine/i],
    ['no need', /no need to/i],
    ['ignore', /safe to ignore/i],
    ['ruled out', /rule[sd]? out/i],
  ])('%s', (_, pattern) => {
    expect(matching(withoutSources(all), pattern)).toEqual([]);
  });

  test('SP12: no percentage, score or chance', () => {
    expect(
      matching(withoutSources(all), /%|\bper ?cent|\bscores?\b|\bprobab|\bodds\b|\bchance of\b/i),
    ).toEqual([]);
  });
});

describe('SP19: no doses, and nobody is told to stop a medicine', () => {
  test('no amount of a medicine', () => {
    const dose = /\b\d+(\.\d+)?\s?(mg|mcg|micrograms?|g|ml|IU|tablets?|pills?)\b/i;
    expect(matching(withoutSources(all), dose)).toEqual([]);
  });

  test('"stop" before a medicine comes only with "do not" or "before you"', () => {
    const stopping =
      /\bstop (taking|using|your|the|a|any) (medicine|pills?|statin|tablets?|inhaler|drug|water pills)/i;
    const told = all.filter(
      ({words}) => /\bstop (taking|your|the) /i.test(words) || stopping.test(words),
    );
    const allowed = /\b(do not|before you) stop (taking|using|your|the|a|any) /i;
    expect(told.filter(({words}) => !allowed.test(words)).map(({words}) => words)).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });

  test('"take no more" is said of quinine only', () => {
    expect(matching(all, /take no more/i)).toEqual([
      expect.stringMatching(
        /^sign-details.*quinine-bleed.*Take no more quinine until you have talked to a doctor\./,
      ),
    ]);
  });
});

describe('SP20: quinine and tonic water appear only as warnings', () => {
  const named = all.filter(({words}) => /quinine|tonic water/i.test(words));

  test('in a warning sign, in a question, among what not to use, or in the title of a source', () => {
    const parts = new Set(named.map(({path}) => path.split('.')[0]));
    expect([...parts].sort()).toEqual([
      'doctor-visit',
      'medicines',
      'questions',
      'sheet-wording',
      'sign-details',
      'sources',
      'warning-signs',
    ]);
  });

  test('and once among what to tell a doctor about', () => {
    expect(
      named.filter(({path}) => path.startsWith('doctor-visit')).map(({words}) => words),
    ).toEqual(['A list of all medicines, vitamins and drinks like tonic water']);
  });
});

describe('words are plain text', () => {
  test('no markup: a sentence is never put into a page as HTML', () => {
    expect(matching(withoutSources(all), /[<>]|&(#\d+|[a-z]+);/i)).toEqual([]);
  });

  test('no line breaks, no double spaces, no space at either end', () => {
    expect(matching(all, /[\n\r\t]| {2}|^\s|\s$/)).toEqual([]);
  });

  test('every text has words', () => {
    expect(all.filter(({words}) => words === '')).toEqual([]);
  });

  test('tokens are known ones', () => {
    const known = [
      'after',
      'before',
      'email',
      'emergency',
      'adviceLine',
      'er',
      'example',
      'poison',
      'paracetamol',
      'place',
      'today',
      'count',
      'number',
      'name',
      'tier',
      'date',
      'question',
      'total',
      'time',
      'times',
      'hold',
      'list',
      'names',
      'rest',
      'site',
    ];
    const unknown = all.flatMap(({path, words}) =>
      [...words.matchAll(/\{([^}]*)\}/g)]
        .filter(([, token]) => !known.includes(token ?? ''))
        .map(([whole]) => `${path}: ${whole}`),
    );
    expect(unknown).toEqual([]);
    expect(matching(all, /^[^{}]*\}|\{[^{}]*$/)).toEqual([]);
  });

  test('the topic uses only the tokens that a region fills in', () => {
    // The time of a stretch, that of a cramp, and the day of the sheet are filled in by the element.
    const own = [
      'headings.routinePart.eachSide',
      'headings.reliefFlowPart.since',
      'doctor-visit.doctorVisit.madeBy',
    ];
    const ofRegion = topic.filter(({path}) => !own.includes(path));
    const used = new Set(ofRegion.flatMap(({words}) => words.match(/\{[^}]*\}/g) ?? []));
    expect([...used].sort()).toEqual([
      '{adviceLine}',
      '{emergency}',
      '{er}',
      '{paracetamol}',
      '{poison}',
      '{today}',
    ]);
  });
});

/** Titles of sources are quoted as they are. */
function withoutSources(words: readonly Words[]): Words[] {
  return words.filter(({path}) => !path.startsWith('sources.'));
}
