/** What the coach of `<relief-steps>` sounds, says, shakes and keeps lit, where a device can. */
import type {ReliefSteps} from '../../src/elements/relief-steps/relief-steps.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {$$, nameOf, press, render, until} from './helpers.js';
import {startTimer} from './states.js';
import {pinToday, stopClock, type Clock} from './time.js';
import {wordsIn, type Words} from './words.js';

describe('relief-steps', () => {
  watchConsole();
  pinToday();

  let words: Words;
  let host: ReliefSteps;
  let clock: Clock;
  const restored: (() => void)[] = [];

  /** Gives the browser something else instead of what it has, until the test is over. */
  function replace(target: object, name: string, value: unknown) {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, {value, configurable: true, writable: true});
    restored.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }

  async function coach() {
    host = await render<ReliefSteps>('<relief-steps lang="en"></relief-steps>');
    clock = stopClock(() => host);
    await startTimer(host, words);
    await press(host, words.relief.flowText.cues);
  }

  const switches = () => $$(host, '[part=switch]').map(nameOf);

  before(async () => {
    words = await wordsIn('en');
  });

  afterEach(() => {
    clock.restore();
    for (const restore of restored.splice(0)) restore();
  });

  describe('sound', () => {
    let tones = 0;

    class Quiet {
      currentTime = 0;
      destination = {};
      resume = () => Promise.resolve();
      createOscillator = () => ({
        connect: (to: unknown) => to,
        frequency: {},
        start: () => {
          tones++;
        },
        stop: () => undefined,
      });
      createGain = () => ({
        gain: {exponentialRampToValueAtTime: () => undefined},
        connect: (to: unknown) => to,
      });
    }

    it('comes at each change once it is on, and never before', async () => {
      tones = 0;
      replace(window, 'AudioContext', Quiet);
      await coach();
      await press(host, words.relief.flowText.next);
      await clock.jump(30);
      expect(tones).to.equal(0);
      await press(host, words.relief.flowText.sound);
      expect(tones, 'to be heard once').to.equal(1);
      await clock.jump(10);
      expect(tones).to.equal(2);
      await clock.run(5);
      expect(tones, 'not each second').to.equal(2);
    });
  });

  describe('voice', () => {
    let said: {text: string; voice: unknown}[] = [];
    let hushed = 0;

    class Utterance {
      voice: unknown;
      constructor(readonly text: string) {}
    }

    const device = {name: 'device', lang: 'en_GB', localService: true};
    const server = {name: 'server', lang: 'en-US', localService: false};
    const german = {name: 'german', lang: 'de-DE', localService: true};

    function speakWith(...voices: readonly object[]) {
      said = [];
      hushed = 0;
      replace(window, 'SpeechSynthesisUtterance', Utterance);
      replace(window, 'speechSynthesis', {
        getVoices: () => voices,
        speak: (utterance: Utterance) => said.push(utterance),
        cancel: () => hushed++,
      });
    }

    it('reads each step aloud with a voice of the device', async () => {
      speakWith(server, german, device);
      await coach();
      const {flowText} = words.relief;
      expect(said).to.deep.equal([]);
      await press(host, flowText.voice);
      expect(said.map(({text}) => text)).to.deep.equal([words.instructions[0]]);
      await press(host, flowText.next);
      expect(said.at(-1)?.text).to.contain(words.instructions[1]);
      expect(new Set(said.map(({voice}) => voice))).to.deep.equal(new Set([device]));
    });

    it('is silent at once when it is turned off', async () => {
      speakWith(device);
      await coach();
      await press(host, words.relief.flowText.voice);
      const [spoken, before] = [said.length, hushed];
      await press(host, words.relief.flowText.voice);
      expect(hushed).to.equal(before + 1);
      await press(host, words.relief.flowText.next);
      expect(said).to.have.length(spoken);
    });

    it('leaves a page alone that reads itself aloud', async () => {
      speakWith(device);
      await coach();
      await press(host, words.relief.flowText.stop);
      expect(hushed).to.equal(0);
    });

    it('is not offered with voices of a server, or of another language, only', async () => {
      speakWith(server, german);
      await coach();
      expect(switches()).not.to.include(words.relief.flowText.voice);
    });
  });

  describe('vibration', () => {
    let shakes = 0;

    function pretendPointer(isCoarse: boolean) {
      shakes = 0;
      replace(navigator, 'vibrate', () => Boolean(++shakes));
      const {matchMedia} = window;
      replace(window, 'matchMedia', (query: string) => {
        const list = matchMedia.call(window, query);
        return query === '(pointer: coarse)'
          ? Object.defineProperty(list, 'matches', {value: isCoarse})
          : list;
      });
    }

    it('shakes a phone at each change once it is on, and never before', async () => {
      pretendPointer(true);
      await coach();
      const {flowText} = words.relief;
      await press(host, flowText.next);
      await clock.jump(30);
      expect(shakes).to.equal(0);
      await press(host, flowText.vibrate);
      expect(shakes, 'to be felt once').to.equal(1);
      await clock.jump(10);
      expect(shakes).to.equal(2);
    });

    it('is not offered where there is a mouse', async () => {
      pretendPointer(false);
      await coach();
      expect(switches()).not.to.include(words.relief.flowText.vibrate);
    });
  });

  describe('the screen', () => {
    let locks = 0;
    let held = new Set<number>();

    beforeEach(() => {
      locks = 0;
      const now = (held = new Set());
      const request = () => {
        const lock = ++locks;
        now.add(lock);
        return Promise.resolve({release: () => Promise.resolve(now.delete(lock))});
      };
      replace(navigator, 'wakeLock', {request});
    });

    it('stays on while the steps run, also after the reader was elsewhere', async () => {
      await coach();
      expect(locks).to.equal(1);
      document.dispatchEvent(new Event('visibilitychange'));
      expect(locks).to.equal(2);
    });

    it('stays on when the page moves the element', async () => {
      await coach();
      const place = document.createElement('div');
      document.body.append(place);
      place.append(host);
      await until(() => locks === 2 && held.size === 1, 'the screen may go dark');
      place.remove();
    });

    it('may go dark once the cramp has eased, and after the last step', async () => {
      const {eased, next, finish} = words.relief.flowText;
      await coach();
      await press(host, eased);
      await until(() => held.size === 0, 'the screen is still kept on');
      clock.restore();
      host.remove();
      await coach();
      for (let step = 1; step < 5; step++) await press(host, next);
      await press(host, finish);
      await until(() => held.size === 0, 'the screen is still kept on');
    });

    it('may go dark once the element is gone', async () => {
      await coach();
      expect(held.size).to.equal(1);
      host.remove();
      await until(() => held.size === 0, 'the screen is still kept on');
      document.dispatchEvent(new Event('visibilitychange'));
      expect(locks).to.equal(1);
    });
  });
});
