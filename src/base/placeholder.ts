import type {takeOver} from './take-over.js';

/**
 * What shows until the first render, and again whenever a render fails: the light DOM, through a slot,
 * or what a server rendered.
 */
export class Placeholder {
  /** Settles once prerendered nodes can be taken over; that code loads only where there are some. */
  readonly ready: Promise<void> | undefined;
  readonly #root: ShadowRoot;
  readonly #slot: HTMLSlotElement;
  #nodes: readonly ChildNode[];
  #takeOver: typeof takeOver | undefined;

  constructor(root: ShadowRoot, slot: HTMLSlotElement) {
    this.#root = root;
    this.#slot = slot;
    if (root.firstChild) {
      this.ready = import('./take-over.js').then(
        (module) => {
          this.#takeOver = module.takeOver;
        },
        () => undefined,
      );
    } else root.append(slot);
    this.#nodes = [...root.childNodes];
  }

  /** Hides what was rendered as well: it may be half of a change. */
  show(): void {
    this.#root.append(...this.#nodes);
    for (const child of this.#root.children) {
      child.toggleAttribute('hidden', !this.#nodes.includes(child));
    }
  }

  /** Makes a node that a server rendered one of those that stay. */
  release(node: ChildNode): void {
    this.#nodes = this.#nodes.filter((one) => one !== node);
  }

  hide(): void {
    const nodes = this.#nodes;
    for (const child of this.#root.children) child.removeAttribute('hidden');
    if (this.#takeOver) {
      void this.#takeOver(nodes, this.#root);
      this.#takeOver = undefined;
      this.#nodes = [this.#slot];
    } else for (const node of nodes) node.remove();
  }
}
