/** The words of an element: what comes late, fails, hangs or is no longer wanted. */
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {PartLoader} from '../../src/base/part-loader.js';
import type {Part} from '../../src/base/parts.js';
import type {Locale} from '../../src/language/locales.js';

interface Words {
  readonly text: string;
  readonly flowText?: string;
}

type Load = (locale: Locale) => Promise<object>;

const topic = 'leg-cramps';

const offline = () => Promise.reject(new Error('offline'));

/** Words that come when the test says so. */
function later() {
  const answers = new Map<Locale, (words: object) => void>();
  const load = vi.fn<Load>(
    (locale) => new Promise<object>((resolve) => answers.set(locale, resolve)),
  );
  return {load, answer: (locale: Locale, words: object) => answers.get(locale)?.(words)};
}

const partOf = (name: string, load: Load, module?: () => Promise<unknown>): Part => ({
  name,
  words: {[topic]: load},
  ...(module && {load: module}),
});

/** A loader with an element around it, as far as it looks at one. */
function elementWith(...parts: readonly Part[]) {
  const host = {localName: 'fake-element', topic, guide: undefined as Load | undefined};
  const language: {locale: Locale} = {locale: 'en'};
  const loader = new PartLoader<Words>(
    host as typeof host & {guide: ((locale: Locale) => Promise<Words>) | undefined},
    language,
    () => parts,
  );
  return {host, language, loader};
}

const said = vi.spyOn(console, 'warn');

beforeEach(() => {
  vi.useFakeTimers();
  said.mockReset().mockReturnValue();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets the second try come, which waits for a second. */
const afterRetry = () => vi.advanceTimersByTimeAsync(1000);

describe('words that come', () => {
  test('are those of all parts, in the language wanted, and are asked for once', async () => {
    const load = vi.fn<Load>((locale) => Promise.resolve({text: locale}));
    const {language, loader} = elementWith(
      partOf('reading', load),
      partOf('flow', (locale) => Promise.resolve({flowText: `flow ${locale}`})),
    );
    language.locale = 'es';
    expect(loader.hasWords).toBe(false);
    expect(await loader.load()).toBe(true);
    expect(loader.words).toEqual({text: 'es', flowText: 'flow es'});
    expect([loader.locale, loader.hasWords, loader.isCurrent]).toEqual(['es', true, true]);
    expect(await loader.load()).toBe(true);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('bring their code, which is there as soon as they are', async () => {
    const reading = partOf('reading', () => Promise.resolve({text: ''}));
    const flow = partOf(
      'flow',
      () => Promise.resolve({}),
      () => Promise.resolve({start: 'code'}),
    );
    const {loader} = elementWith(reading, flow);
    expect(loader.moduleOf(flow)).toBeUndefined();
    await loader.load();
    expect(loader.moduleOf(flow)).toEqual({start: 'code'});
    expect(loader.moduleOf(reading)).toBeUndefined();
  });

  test('are not asked for again when a part is named twice, as by a second Start, or first', async () => {
    const load = vi.fn<Load>(() => Promise.resolve({text: ''}));
    const [reading, flow] = [partOf('reading', load), partOf('flow', load)];
    const {loader} = elementWith(reading, flow);
    await loader.load();
    expect(await loader.load(() => [reading, flow, flow])).toBe(true);
    expect(await loader.load(() => [flow, reading])).toBe(true);
    expect(load).toHaveBeenCalledTimes(2);
    expect(loader.isCurrent).toBe(true);
  });

  test('are, for the first part, those of the guide around the element', async () => {
    const own = vi.fn<Load>(() => Promise.resolve({text: 'own'}));
    const {host, loader} = elementWith(
      partOf('reading', own),
      partOf('flow', () => Promise.resolve({flowText: 'own'})),
    );
    host.guide = () => Promise.resolve({text: 'of the guide'});
    await loader.load();
    expect(loader.words).toEqual({text: 'of the guide', flowText: 'own'});
    expect(own).not.toHaveBeenCalled();
  });
});

describe('a language that changes while words load', () => {
  test('gets its own words: those that come late for the old one are dropped', async () => {
    const {load, answer} = later();
    const {language, loader} = elementWith(partOf('reading', load));
    const loading = loader.load();
    language.locale = 'es';
    answer('en', {text: 'late'});
    await vi.waitFor(() => {
      expect(load).toHaveBeenLastCalledWith('es');
    });
    expect(loader.hasWords).toBe(false);
    answer('es', {text: 'es'});
    expect(await loading).toBe(true);
    expect([loader.words, loader.locale]).toEqual([{text: 'es'}, 'es']);
  });

  test('and back again keeps what is there, and asks for nothing', async () => {
    const {load, answer} = later();
    const {language, loader} = elementWith(partOf('reading', load));
    const first = loader.load();
    answer('en', {text: 'en'});
    await first;
    language.locale = 'es';
    const loading = loader.load();
    expect(loader.isCurrent).toBe(false);
    language.locale = 'en';
    expect(loader.isCurrent).toBe(true);
    answer('es', {text: 'late'});
    expect(await loading).toBe(true);
    expect([loader.words, loader.locale]).toEqual([{text: 'en'}, 'en']);
    expect(load).toHaveBeenCalledTimes(2);
  });

  test.each(['nothing to show', 'words to show'])(
    'while they fail, with %s, gets its own words, and no warning is about the old one',
    async (start) => {
      const load = vi.fn<Load>((locale) =>
        locale === 'ar' || language.locale === 'en' ? Promise.resolve({text: locale}) : offline(),
      );
      const {language, loader} = elementWith(partOf('reading', load));
      if (start === 'words to show') await loader.load();
      language.locale = 'es';
      const loading = loader.load();
      await vi.advanceTimersByTimeAsync(500);
      language.locale = 'ar';
      await afterRetry();
      expect(await loading).toBe(true);
      expect([loader.words, loader.locale]).toEqual([{text: 'ar'}, 'ar']);
      expect(said).not.toHaveBeenCalled();
    },
  );

  test('while they hang, keeps the words that are there', async () => {
    const {load, answer} = later();
    const {language, loader} = elementWith(partOf('reading', load));
    const first = loader.load();
    answer('en', {text: 'en'});
    await first;
    language.locale = 'ar';
    void loader.load();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect([loader.words, loader.locale]).toEqual([{text: 'en'}, 'en']);
    expect([loader.isCurrent, loader.hasFailed]).toEqual([false, false]);
  });
});

describe('words that do not come', () => {
  test('are asked for a second time, after a second', async () => {
    const load = vi.fn<Load>().mockImplementationOnce(offline).mockResolvedValue({text: 'at last'});
    const {loader} = elementWith(partOf('reading', load));
    const loading = loader.load();
    await vi.advanceTimersByTimeAsync(999);
    expect(load).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await loading).toBe(true);
    expect(loader.words).toEqual({text: 'at last'});
    expect(said).not.toHaveBeenCalled();
  });

  test('are English then, with a warning that names element and language', async () => {
    const {language, loader} = elementWith(
      partOf('reading', (locale) =>
        locale === 'ar' ? offline() : Promise.resolve({text: locale}),
      ),
    );
    language.locale = 'ar';
    const loading = loader.load();
    await afterRetry();
    expect(await loading).toBe(true);
    expect([loader.words, loader.locale, loader.isCurrent]).toEqual([{text: 'en'}, 'en', true]);
    expect(said.mock.calls).toEqual([
      ['[care-elements] <fake-element> has no words in "ar": Error: offline'],
    ]);
  });

  test('in any language are an error while nothing else can be shown, and are asked for again on demand only', async () => {
    const load = vi.fn<Load>(offline);
    const {loader} = elementWith(partOf('reading', load));
    const loading = loader.load();
    const failed = expect(loading).rejects.toThrow('offline');
    await afterRetry();
    await failed;
    expect([loader.hasWords, loader.hasFailed]).toEqual([false, true]);
    const asked = load.mock.calls.length;
    expect(await loader.load()).toBe(false);
    expect(load).toHaveBeenCalledTimes(asked);
    load.mockResolvedValue({text: 'back'});
    loader.retry();
    expect(await loader.load()).toBe(true);
    expect([loader.words, loader.hasFailed]).toEqual([{text: 'back'}, false]);
  });

  test('leave those of before in place, with a warning', async () => {
    const load = vi.fn<Load>((locale) => Promise.resolve({text: locale}));
    const {language, loader} = elementWith(partOf('reading', load));
    await loader.load();
    load.mockImplementation(offline);
    language.locale = 'es';
    const loading = loader.load();
    await afterRetry();
    expect(await loading).toBe(false);
    expect([loader.words, loader.locale, loader.hasFailed]).toEqual([{text: 'en'}, 'en', true]);
    expect(said.mock.calls.join()).toContain('<fake-element> could not load a part');
  });

  test('are asked for again once the language has changed and changed back', async () => {
    const load = vi.fn<Load>((locale) => Promise.resolve({text: locale}));
    const {language, loader} = elementWith(partOf('reading', load));
    await loader.load();
    load.mockImplementation(offline);
    language.locale = 'es';
    const failing = loader.load();
    await afterRetry();
    await failing;
    load.mockImplementation((locale) => Promise.resolve({text: locale}));
    language.locale = 'ar';
    expect(await loader.load()).toBe(true);
    language.locale = 'es';
    expect(await loader.load()).toBe(true);
    expect([loader.words, loader.locale]).toEqual([{text: 'es'}, 'es']);
  });

  test('of a flow leave the element as it is', async () => {
    const reading = partOf('reading', () => Promise.resolve({text: 'en'}));
    const flow = partOf('flow', offline);
    const {loader} = elementWith(reading);
    await loader.load();
    const starting = loader.load(() => [reading, flow]);
    await afterRetry();
    expect(await starting).toBe(false);
    expect([loader.words, loader.isCurrent, loader.hasFailed]).toEqual([{text: 'en'}, true, false]);
  });

  test('because a topic has none are an error that names it, and the words of another topic do not stay', async () => {
    const {host, loader} = elementWith(partOf('reading', () => Promise.resolve({text: 'legs'})));
    await loader.load();
    host.topic = 'back-pain';
    const loading = loader.load();
    const failed = expect(loading).rejects.toThrow('topic="back-pain" has no words for it');
    await afterRetry();
    await failed;
    expect(loader.hasWords).toBe(false);
    host.topic = topic;
    expect(await loader.load()).toBe(true);
    expect(loader.words).toEqual({text: 'legs'});
  });
});
