/** What a reader does, for stories that show a later state. */

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until the element shows a match. */
export async function find(element: Element, selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await frame();
  }
}

/** Presses the start button and waits for what follows. */
async function start(element: Element): Promise<void> {
  (await find(element, '.button.wide')).click();
  const next = await find(element, 'form, .pick');
  if (next.localName === 'form') return;
  next.click();
  await find(element, 'form');
}

/** "None of these" and "I am not sure": the button to press instead of Continue. */
export const none: readonly number[] = [];
export const unsure = [-1] as const;

/** Ticks options of the question shown, by their place, and goes on. */
export async function answer(element: Element, ...places: readonly number[]): Promise<void> {
  const form = await find(element, 'form');
  const inputs = form.querySelectorAll<HTMLElement>('.option input');
  for (const place of places) inputs[place]?.click();
  await frame();
  const below = form.querySelectorAll('button');
  const isUnsure = places.includes(-1);
  [...below]
    .find((one) => (isUnsure ? one === below[below.length - 1] : one.type === 'submit'))
    ?.click();
  await frame();
  await frame();
}

interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** The element of a story. */
export function elementIn({canvasElement}: Canvas, tag: string): Element {
  const element = canvasElement.querySelector(tag);
  if (!element) throw new Error(`The story holds no <${tag}>`);
  return element;
}

/** Starts, and ticks options by their place, one list of places a question. */
export const goThrough =
  (tag: string, ...answers: readonly (readonly number[])[]) =>
  async (canvas: Canvas): Promise<void> => {
    const element = elementIn(canvas, tag);
    await start(element);
    for (const places of answers) await answer(element, ...places);
  };
