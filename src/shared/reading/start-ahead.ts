import type {ReactiveControllerHost} from 'lit';
import {FlowRunner} from '../../base/flow-runner.js';
import type {Part} from '../../base/parts.js';
import type {Locale} from '../../language/locales.js';

export interface StartHost extends ReactiveControllerHost {
  readonly topic: string;
  readonly locale: Locale;
  readonly renderRoot: ParentNode;
}

/** Firefox keeps an import that failed: after a moment offline, Start would fail until the page is loaded again. */
const keepsFailures = () => CSS.supports('-moz-orient', 'inline');

/** Safari has no idle callbacks. */
const whenIdle = (callback: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(callback) : setTimeout(callback, 500);

/** Watches where Start is on a page. */
class Watch {
  readonly #fetches = new WeakMap<Element, () => void>();
  readonly #near: IntersectionObserver;
  /**
   * Once a reader has typed somewhere, what is on the screen may depend on it, and so would what is asked for. What
   * they did before this file came is not known: anything counts.
   */
  #hasTyped = (navigator as Partial<Navigator>).userActivation?.hasBeenActive ?? false;

  constructor() {
    addEventListener('input', () => (this.#hasTyped = true), {capture: true, once: true});
    this.#near = new IntersectionObserver(
      (entries) => {
        for (const {isIntersecting, target} of entries) if (isIntersecting) this.#come(target);
      },
      {rootMargin: '50% 0px'},
    );
  }

  for(button: Element, fetch: () => void): void {
    this.#fetches.set(button, fetch);
    this.#near.observe(button);
  }

  #come(button: Element): void {
    this.#near.unobserve(button);
    whenIdle(() => {
      if (this.#mayFetch) this.#fetches.get(button)?.();
    });
  }

  /** In a frame, what is near depends on the page around it, and on the frames next to it. */
  get #mayFetch(): boolean {
    return (
      !keepsFailures() &&
      !FlowRunner.hasBegun &&
      !this.#hasTyped &&
      self === top &&
      !matchMedia('(prefers-reduced-data: reduce)').matches
    );
  }
}

let watch: Watch | undefined;

/**
 * Loads what follows Start while the reader still reads, if the button is near. Never after any element was
 * started: where a button comes to be depends on the length of a result, and with it on the answers.
 */
export function startAhead(host: StartHost, {words, load}: Part): void {
  const watching = (watch ??= new Watch());
  let watched: Element | null = null;
  const look = () => {
    const button = host.renderRoot.querySelector('[aria-busy]');
    if (!button || button === watched) return;
    watched = button;
    watching.for(button, () => {
      // Start asks again for what did not come, and tells.
      Promise.all([words[host.topic]?.(host.locale), load?.()]).catch(() => undefined);
    });
  };
  host.addController({hostUpdated: look});
  look();
}
