import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost {
  readonly hasUpdated: boolean;
  readonly renderRoot: ParentNode;
  performUpdate(): void;
}

/** While the page is printed, everything that opens is open. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
  }

  /** Rows may also come while the page is printed. */
  hostUpdated(): void {
    const printing = this.printing;
    // Lists of sources stay as they are: to open one would load it.
    const rows = printing ? 'details:not([open], .sources)' : '[data-printing]';
    for (const row of this.#host.renderRoot.querySelectorAll(rows)) {
      row.toggleAttribute('open', printing);
      row.toggleAttribute('data-printing', printing);
    }
  }

  /**
   * All at once: a button of the page that prints has its script on the stack, and no promise settles
   * before the browser takes its picture.
   */
  readonly #print = ({type}: Event) => {
    this.printing = type === 'beforeprint';
    // Even if the element leaves the page meanwhile: it may come back.
    if (this.printing) addEventListener('afterprint', this.#print, {once: true});
    this.#host.requestUpdate();
    // The first render waits for its words. To force it would cancel it.
    if (this.#host.hasUpdated) this.#host.performUpdate();
    else this.hostUpdated();
  };
}
