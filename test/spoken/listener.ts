/** Somebody who uses an element by ear and by keyboard, and all that is said to them. */
import type {CDPSession, Locator, Page} from 'playwright-core';
import {liveTexts, read, sayEntered, sayNode} from './speech.js';
import {allOf, readTree, type TreeNode} from './tree.js';

/** More key presses than that lead nowhere. */
const patience = 40;

const focusIn = (root: TreeNode): TreeNode | undefined =>
  allOf(root)
    .filter(({role, properties}) => properties.get('focused') === true && role !== 'RootWebArea')
    .at(-1);

/** Waits until every element shows what it renders, and none is on its way. */
const untilStill = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isBusy = (root: ParentNode): boolean =>
      [...root.querySelectorAll('*')].some(
        (element) =>
          (element as {isUpdatePending?: boolean}).isUpdatePending ||
          element.getAttribute('aria-busy') === 'true' ||
          (element.shadowRoot !== null && isBusy(element.shadowRoot)),
      );
    for (let still = 0; still < 3; still++) {
      await frame();
      if (isBusy(document)) still = -1;
    }
  });

export class Listener {
  readonly #page: Page;
  readonly #session: CDPSession;
  #tree: TreeNode;
  readonly #said: string[] = [];

  private constructor(page: Page, session: CDPSession, tree: TreeNode) {
    this.#page = page;
    this.#session = session;
    this.#tree = tree;
  }

  static async on(page: Page): Promise<Listener> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    await untilStill(page);
    return new Listener(page, session, await readTree(session));
  }

  /** All that was said. */
  get transcript(): string {
    return `${this.#said.join('\n').trim()}\n`;
  }

  title(words: string): void {
    this.#said.push('', `== ${words}`);
  }

  /** Reads everything, as with the command "say all". */
  readAll(): void {
    this.#said.push(...read(this.#tree));
  }

  /** Goes to a control as screen readers do from their list of controls. */
  async goTo(control: Locator): Promise<void> {
    await this.#hear('go to a control', () => control.focus());
    if (!focusIn(this.#tree)) throw new Error(`${String(control)} takes no focus.`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#hear(key, () => this.#page.keyboard.press(key));
  }

  /** Presses Tab until something with this name has the focus. */
  async tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < patience; presses++) {
      await this.press('Tab');
      if (focusIn(this.#tree)?.name === name) return;
    }
    throw new Error(`Tab does not lead to "${name}":\n${this.transcript}`);
  }

  async #hear(what: string, act: () => Promise<unknown>): Promise<void> {
    const before = this.#tree;
    await act();
    await untilStill(this.#page);
    this.#tree = await readTree(this.#session);
    const lines = [...this.#ofFocus(before), ...this.#ofLiveRegions(before)];
    this.#said.push(`> ${what}`, ...(lines.length > 0 ? lines : ['(nothing)']));
  }

  /** Where the focus came to, or how what has it changed. */
  #ofFocus(before: TreeNode): readonly string[] {
    const from = focusIn(before);
    const to = focusIn(this.#tree);
    if (!to) return from ? ['focus: the page'] : [];
    const line = sayNode(to);
    const lines = [...sayEntered(to, from), line];
    return from && sayNode(from) === line && lines.length === 1
      ? []
      : lines.map((one) => `focus: ${one}`);
  }

  #ofLiveRegions(before: TreeNode): readonly string[] {
    const known = liveTexts(before);
    return liveTexts(this.#tree).filter((line) => !known.includes(line));
  }
}
