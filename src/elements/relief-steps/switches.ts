import type {Locale} from '../../language/locales.js';
import {beep, canSpeak, canVibrate, hush, speak, vibrate} from './cues.js';

export type Switch = 'sound' | 'voice' | 'vibrate' | 'dim';

/** What the reader has turned on. Everything is off until then. */
export class Switches {
  on: ReadonlySet<Switch> = new Set();
  /** Whether they show. */
  isOpen = false;

  readonly #locale: () => Locale;

  constructor(locale: () => Locale) {
    this.#locale = locale;
  }

  /** Those that the device has. */
  get available(): readonly Switch[] {
    return [
      'sound',
      ...(canSpeak(this.#locale()) ? (['voice'] as const) : []),
      ...(canVibrate() ? (['vibrate'] as const) : []),
      'dim',
    ];
  }

  /**
   * Turns one on or off. The tap that turns it on lets it be heard or felt, and unlocks sound in the browser.
   * @param words what the voice says then
   */
  flip(name: Switch, words: string): void {
    const next = new Set(this.on);
    const isOn = !next.delete(name);
    if (isOn) next.add(name);
    this.on = next;
    if (name === 'voice' && !isOn) hush();
    if (!isOn) return;
    if (name === 'sound') beep('hold');
    if (name === 'vibrate') vibrate();
    if (name === 'voice') this.say(words);
  }

  say(words: string): void {
    if (this.on.has('voice')) speak(words, this.#locale());
  }

  /** Something else begins. */
  signal(kind: 'hold' | 'rest'): void {
    if (this.on.has('sound')) beep(kind);
    if (this.on.has('vibrate')) vibrate();
  }
}
