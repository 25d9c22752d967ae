import type {ReactiveController, ReactiveElement} from 'lit';
import {localesOf, signsElement, sourceLocale, type Locale} from '../language/locales.js';
import {matchLocale, regionOf} from '../language/match.js';
import {followLanguage, isTranslated, nearestLanguage} from '../language/nearest.js';
import {warnOfValue} from './warn.js';

/** `tag`: what the element is called by default, whatever name a page gave it. */
interface ElementClass {
  readonly tag?: string;
}

/** The language of an element, looked up when it is connected and whenever a `lang` attribute changes. */
export class LanguageController implements ReactiveController {
  /** The language with words that serves the tag. */
  locale: Locale = sourceLocale;

  /** The last region that a tag named; empty if none did. */
  region = '';

  readonly #host: ReactiveElement;
  #tag = '';
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = followLanguage(this.#host, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** @param tag a language tag (BCP 47); empty where nothing names one */
  use(tag: string): void {
    if (tag === this.#tag) return;
    this.#tag = tag;
    const element = signsElement && (this.#host.constructor as ElementClass).tag;
    const locale = matchLocale(tag, element);
    if (tag && !locale) warnOfValue(this.#host, 'lang', tag, localesOf(element), sourceLocale);
    this.locale = locale ?? sourceLocale;
    const region = regionOf(tag);
    if (region && !(this.region && isTranslated())) this.region = region;
    this.#host.requestUpdate();
  }

  readonly #look = () => this.use(nearestLanguage(this.#host));
}
