import type {ReactiveController} from 'lit';

/** As much of an element as a controller looks at. It counts how often it is asked to render. */
export class FakeHost extends HTMLElement {
  static readonly tag: string = 'fake-host';

  updates = 0;
  hasUpdated = true;
  readonly renderRoot: ShadowRoot = this.attachShadow({mode: 'open'});
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {
    throw new Error('no controller leaves');
  }

  requestUpdate(): void {
    this.updates += 1;
  }

  performUpdate(): void {
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

customElements.define(FakeHost.tag, FakeHost);

/** Lets all that is due happen. */
export const turn = () => new Promise((resolve) => setTimeout(resolve));
