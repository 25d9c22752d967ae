/** The sign of a clot, in the words of each language: a leg that only aches after a cramp is no such sign. */
import {describe, expect, test} from 'vitest';
import {modulesIn, wordsIn} from './strings.js';

type Signs = typeof import('../../src/topics/leg-cramps/leg-signs.js');

interface InLanguage {
  readonly detail: string;
  readonly tender: string;
  /** Says that one leg is swollen. */
  readonly swollen: RegExp;
  /** What every leg is after a cramp. */
  readonly painful: RegExp;
}

const languages: Readonly<Record<string, InLanguage>> = {
  en: {
    detail: 'Often the calf, and it stays. Or tender to touch, and that does not go away',
    tender: 'tender to touch',
    swollen: /\bleg\b.*\b(swollen|wider)|\b(swollen|wider)\b.*\bleg\b/i,
    painful: /\b(sore|painful)\b/i,
  },
  es: {
    detail: 'A menudo la pantorrilla, y no se quita. O dolorida al tocarla, y eso no se quita',
    tender: 'dolorida al tocarla',
    swollen: /\bpierna\b.*(hinchada|más ancha)/i,
    painful: /con dolor|dolorosa|dolorida (?!al tocarla)/i,
  },
  ar: {
    detail: 'غالبًا في ربلة الساق (خلف الساق)، ولا يزول ذلك. أو موجعة عند اللمس ولا يزول وجعها',
    tender: 'موجعة عند اللمس',
    swollen: /ساق.*(متورمة|أعرض)/,
    painful: /مؤلم|موجعة (?!عند اللمس)/,
  },
};

describe.each(Object.entries(languages))('%s', async (locale, expected) => {
  const {detail, tender, swollen, painful} = expected;
  const modules = await modulesIn(`text/${locale}`, '.js');
  const texts = [...modules].flatMap(([name, module]) => wordsIn({...module}, name));
  const {oneLegSwollen} = modules.get('topics/leg-cramps/leg-signs.js') as Signs;

  test('the sign says that the leg hurts when touched, and that it stays', () => {
    expect(oneLegSwollen.detail).toBe(detail);
  });

  test('so do the pregnancy card, the pregnancy sign and the drawing', () => {
    const places = texts
      .filter(({path, words}) => /^topics\/[\w-]+\/[^/]+\.js/.test(path) && words.includes(tender))
      .map(({path}) => path.split('.')[0]);
    expect([...new Set(places)]).toEqual([
      'topics/leg-cramps/causes',
      'topics/leg-cramps/guide-pictures',
      'topics/leg-cramps/leg-signs',
      'topics/leg-cramps/sign-details',
      'topics/leg-cramps/warning-signs',
    ]);
  });

  test('no text calls pain alone a sign in a swollen leg', () => {
    const listed = texts.filter(({words}) => swollen.test(words));
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.filter(({words}) => painful.test(words))).toEqual([]);
  });
});
