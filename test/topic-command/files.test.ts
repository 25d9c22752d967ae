/** What the check says of files: JSON, several languages, and the review file. */
import {describe, expect, test} from 'vitest';
import {positionIn, readJson, type JsonError} from '../../src/topic-command/check/json.js';
import {checkTopic, type CheckFinding} from '../../src/topic-command/check/index.js';
import {brokenBy, byId, fileOf, review, textOf, today, type Loose} from './documents.js';

const said = (findings: readonly CheckFinding[]) =>
  findings
    .filter(({severity, property}) => severity === 'error' || property === 'exceptions')
    .map(({file, property, place, line}) => `${file}:${line} ${property} ${place}`);

describe('JSON', () => {
  test.each(['{}', '[1, -2.5e3, "a\\u00e9\\n", true, null, {"a": {"b": []}}]', ' "x" ', '{"": 1}'])(
    'reads as the platform does: %s',
    (text) => {
      expect(readJson(text).value).toEqual(JSON.parse(text));
    },
  );

  test.each([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['{"a": "x\n"}', 1, 7],
    ['{"a": 01}', 1, 8],
    ['[1, 2', 1, 6],
    ["{'a': 1}", 1, 2],
    ['{} x', 1, 4],
    ['', 1, 1],
    ['['.repeat(600), 1, 502],
  ])('says where it breaks: %j', (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    let found: unknown;
    try {
      readJson(text);
    } catch (error) {
      found = positionIn(text, (error as JsonError).offset);
    }
    expect(found).toEqual({line, column});
  });

  test('a name that is there twice is found, since the first is lost', () => {
    const file = {name: 'a.json', text: '{\n"about": {},\n"about": {}\n}'};
    expect(said(checkTopic([file], {today}))).toContain('a.json:3 json /about');
  });

  test.each([
    ['HTML', '<!doctype html>'],
    ['more than a topic can be', `"${'x'.repeat(1_000_001)}"`],
  ])('%s is one finding', (_, text) => {
    expect(said(checkTopic([{name: 'a.json', text}], {today}))).toEqual(['a.json:1 json ']);
  });
});

describe('several languages', () => {
  const compared = async (change: (document: Loose) => void) => {
    const spanish = JSON.parse((await fileOf('es')).text);
    change(spanish);
    const files = [await fileOf('en'), {name: 'es.json', text: textOf(spanish)}];
    return said(checkTopic(files, {review, today}).filter(({property}) => property === 'skeleton'));
  };

  test.each<[string, (document: Loose) => void]>([
    ['/signs/signs/0/id', (document) => (document.signs.signs[0].id = 'chest')],
    ['/checker/questions/1/endIf', (document) => delete document.checker.questions[1].endIf],
    ['/timer/limit/seconds', (document) => (document.timer.limit.seconds = 900)],
    ['/overview/overview/facts/0', (document) => document.overview.overview.facts.splice(0)],
    ['/signs/signs/0/detail', (document) => delete document.signs.signs[0].detail],
    [
      '/relief/relief/duringSteps/0/seconds',
      (document) => (document.relief.relief.duringSteps[0].seconds += 1),
    ],
  ])('differ at %s', async (place, change) => {
    const found = await compared(change);
    expect(found.map((line) => line.split(' ').at(-1))).toContain(place);
    expect(found[0]).toMatch(/^es\.json:\d+ skeleton/);
  });

  test('may have other names and dates of their own', async () => {
    expect(
      await compared((document) => {
        document.overview.overview.alsoCalled = ['Calambre'];
        document.overview.overview.alsoCalledList = '{0}';
        document.about.nextReview = '2027-01-01';
      }),
    ).toEqual([]);
  });

  test('a word that is lost is a warning', async () => {
    const spanish = JSON.parse((await fileOf('es')).text);
    byId(spanish.checker.effects, 'noNsaid').text = 'Tome ibuprofeno.';
    const findings = checkTopic([await fileOf('en'), {name: 'es.json', text: textOf(spanish)}], {
      review,
      today,
    });
    expect(findings.find(({property}) => property === 'translation')).toMatchObject({
      severity: 'warning',
      place: '/checker/effects/4/text',
    });
  });
});

describe('the review file', () => {
  const own = JSON.parse(review.text);

  const reviewedBy = async (changes: object, change: (document: Loose) => void = () => undefined) =>
    said(
      checkTopic([{name: 'topic.json', text: await brokenBy(change)}], {
        review: {name: 'review.json', text: textOf({...own, ...changes})},
        today,
      }),
    );

  const tiersOf = (document: Loose) =>
    Object.fromEntries(document.signs.signs.map(({id, tier}: Loose) => [id, tier]));

  test('silences what it gives a reason for', async () => {
    const without = await reviewedBy({exceptions: []});
    expect(without).toHaveLength(own.exceptions.length);
    expect(await reviewedBy({})).toEqual([]);
  });

  test('has no exception that is not needed, or of no property', async () => {
    const reason = 'For a test.';
    const exceptions = [
      ...own.exceptions,
      {property: 'stop-upwards', place: '/checker/questions/0/endIf', reason},
      {property: 'stop-up', place: '', reason},
    ];
    expect(await reviewedBy({exceptions})).toEqual([
      expect.stringContaining(`exceptions /exceptions/${own.exceptions.length}`),
      expect.stringContaining(`exceptions /exceptions/${own.exceptions.length + 1}/property`),
    ]);
  });

  test('pins the tier of each sign', async () => {
    const document = JSON.parse((await fileOf('en')).text);
    const tiers = tiersOf(document);
    expect(await reviewedBy({tiers})).toEqual([]);
    tiers['dark-urine'] = 'soon';
    delete tiers['chest-breath'];
    expect((await reviewedBy({tiers})).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'pinned /signs/signs/0/tier',
      'pinned /signs/signs/17/tier',
    ]);
  });

  const child = {
    id: 'child',
    statement: 'Under 18: at least soon, and no causes.',
    given: [{question: 'who', anyOf: ['under18']}],
    then: {tierAtLeast: 'soon', hides: ['causes']},
  };

  const story = {
    id: 'v1',
    answers: {who: ['18-49'], danger: ['chest-breath']},
    expect: {tier: 'emergency', signs: ['chest-breath']},
  };

  test('says what must be true of this topic', async () => {
    expect(await reviewedBy({properties: [child], vignettes: [story]})).toEqual([]);
    const noLonger = (document: Loose) => delete byId(document.checker.effects, 'noMatching').hides;
    expect(await reviewedBy({properties: [child]}, noLonger)).toEqual([
      expect.stringContaining('own /properties/0'),
    ]);
    const wrong = {...story, expect: {tier: 'urgent'}};
    const lost = {...story, expect: {signs: ['jaw-spasm']}};
    const short = {...story, answers: {who: ['18-49']}};
    expect(await reviewedBy({vignettes: [wrong, lost, short]})).toEqual([
      expect.stringContaining('own /vignettes/0'),
      expect.stringContaining('own /vignettes/1'),
      expect.stringContaining('own /vignettes/2'),
    ]);
    const never = {...child, given: [{question: 'who', anyOf: ['nobody']}]};
    expect(await reviewedBy({properties: [never]})).toEqual([
      expect.stringContaining('own /properties/0'),
    ]);
  });

  test.each<[string, object]>([
    ['/topic', {topic: 'hiccups'}],
    ['/format', {format: 'care-topic/1.0'}],
    ['/exeptions', {exeptions: []}],
    ['/tiers', {tiers: []}],
    ['/vignettes', {vignettes: {}}],
    ['/exceptions/0/reason', {exceptions: [{property: 'gaps', place: ''}]}],
  ])('is refused with a mistake at %s', async (place, changes) => {
    expect(await reviewedBy(changes)).toContainEqual(
      expect.stringMatching(new RegExp(`^review\\.json:\\d+ schema ${place}$`)),
    );
  });
});
