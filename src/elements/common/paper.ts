import type {LitElement, ReactiveController} from 'lit';

/** While the page is printed, everything that opens is open. */
export class Paper implements ReactiveController {
  printing = false;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
  }

  readonly #before = () => this.#print(true);
  readonly #after = () => this.#print(false);

  #print(printing: boolean): void {
    this.printing = printing;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      // Lists of sources stay as they are: to open one would load it.
      const rows = printing ? 'details:not([open], .sources)' : '[data-printing]';
      for (const row of this.#host.renderRoot.querySelectorAll(rows)) {
        row.toggleAttribute('open', printing);
        row.toggleAttribute('data-printing', printing);
      }
    });
  }
}
