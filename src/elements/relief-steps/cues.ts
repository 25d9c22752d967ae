import type {ReactiveController} from 'lit';

/** Sound, voice, vibration and the screen's wake lock. All are off until the reader turns them on. */

/** Pitch of the tone in hertz and its length in seconds. */
const tone = {hold: 660, rest: 440, seconds: 0.25};

let audio: AudioContext | undefined;

/** A short tone. The first call must come from a tap, or browsers stay silent. */
export function beep(kind: 'hold' | 'rest'): void {
  try {
    audio ??= new AudioContext();
    void audio.resume();
    const oscillator = audio.createOscillator();
    const gain = audio.createGain();
    gain.gain.value = 0.2;
    gain.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + tone.seconds);
    oscillator.frequency.value = tone[kind];
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start();
    oscillator.stop(audio.currentTime + tone.seconds);
  } catch {
    // No sound here: the countdown says the same.
  }
}

/** A voice of this device for the language. Voices of a server are left out: they would hear the words. */
function localVoice(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  return speechSynthesis
    .getVoices()
    .find(({lang, localService}) => localService && lang.split(/[-_]/)[0] === language);
}

export const canSpeak = (language: string): boolean => localVoice(language) !== undefined;

/** What we say now: a page may read itself aloud, and to silence that is not ours. */
let spoken: SpeechSynthesisUtterance | undefined;

export function speak(text: string, language: string): void {
  const voice = localVoice(language);
  if (!voice) return;
  hush();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onend = () => {
    if (spoken === utterance) spoken = undefined;
  };
  spoken = utterance;
  speechSynthesis.speak(utterance);
}

/** Ends what we say, if we do. */
export function hush(): void {
  if (spoken) speechSynthesis.cancel();
  spoken = undefined;
}

export const canVibrate = (): boolean =>
  'vibrate' in navigator && matchMedia('(pointer: coarse)').matches;

export const vibrate = (): boolean => navigator.vibrate(200);

/**
 * Keeps the screen on while the steps run, where the browser can. A page that moves the element takes
 * it away and puts it back: what ended then begins again.
 */
export class WakeLock implements ReactiveController {
  #wanted = false;
  #lock: Promise<WakeLockSentinel | undefined> | undefined;

  hostConnected(): void {
    if (this.#wanted) this.#hold();
  }

  hostDisconnected(): void {
    this.#release();
    hush();
  }

  hold(): void {
    this.#wanted = true;
    this.#hold();
  }

  release(): void {
    this.#wanted = false;
    this.#release();
  }

  #hold(): void {
    if (!('wakeLock' in navigator)) return;
    this.#lock ??= navigator.wakeLock.request('screen').catch(() => undefined);
    document.addEventListener('visibilitychange', this.#again);
  }

  #release(): void {
    void this.#lock?.then((lock) => lock?.release());
    this.#lock = undefined;
    document.removeEventListener('visibilitychange', this.#again);
  }

  /** A lock ends when the page is hidden. */
  readonly #again = () => {
    if (document.visibilityState !== 'visible') return;
    this.#lock = undefined;
    this.#hold();
  };
}
