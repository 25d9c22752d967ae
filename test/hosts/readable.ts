/** Whether a reader can see what is there: where it is, its size, its colours, what lies over it. */

/**
 * What keeps a reader from reading these, if anything. Their text has to be within their element. It runs in any page,
 * also in that of a frame, and so uses nothing of this module.
 */
export function problemsReading(elements: readonly Element[]): string[] {
  const document = elements[0]?.ownerDocument;
  const view = document?.defaultView;
  if (!view) return [];
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

  /** A colour of any notation over another one, as red, green and blue. */
  const paint = (colours: readonly string[]) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };

  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const parentOf = (one: Element): Element | null => {
    const root = one.getRootNode();
    return (
      one.assignedSlot ?? one.parentElement ?? (root instanceof view.ShadowRoot ? root.host : null)
    );
  };

  const withAncestors = (one: Element) => {
    const all: Element[] = [];
    for (let at: Element | null = one; at; at = parentOf(at)) all.unshift(at);
    return all;
  };

  const forced = view.matchMedia('(forced-colors: active)').matches;

  const colourOf = (one: Element) => {
    const {color, webkitTextFillColor} = view.getComputedStyle(one);
    return forced ? color : webkitTextFillColor;
  };

  const contrast = (one: Element) => {
    const grounds = withAncestors(one).map((at) => view.getComputedStyle(at).backgroundColor);
    const ground = ['white', ...grounds];
    const lights = [luminance(paint(ground)), luminance(paint([...ground, colourOf(one)]))].sort(
      (one, other) => one - other,
    );
    return (lights[1]! + 0.05) / (lights[0]! + 0.05);
  };

  /** What is at a point, shadow roots entered. */
  const at = (x: number, y: number) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const inside = found.shadowRoot.elementFromPoint(x, y);
      if (!inside || inside === found) break;
      found = inside;
    }
    return found;
  };

  const problemOf = (one: Element): string | undefined => {
    const seen = one.checkVisibility({opacityProperty: true, visibilityProperty: true});
    if (!seen) return 'is not shown';
    const style = view.getComputedStyle(one);
    const {currentCSSZoom: zoomed = 1} = one as Partial<Element>;
    const size = parseFloat(style.fontSize) * zoomed;
    if (size < 12) return `is ${size} px high`;
    if (parseFloat(style.lineHeight) < parseFloat(style.fontSize)) return 'has lines on lines';
    const ratio = contrast(one);
    if (ratio < 4.5) return `has a contrast of ${ratio.toFixed(1)}`;
    one.scrollIntoView({block: 'center', behavior: 'instant'});
    const text = document.createRange();
    text.selectNodeContents(one);
    const boxes = [...text.getClientRects()].filter(({width, height}) => width * height > 0);
    const root = one.getRootNode();
    // A dialog fills the screen of a phone, however narrow its element is.
    const frame =
      one.closest('dialog') ?? (root instanceof view.ShadowRoot ? root.host : one.parentElement!);
    const {left, right} = frame.getBoundingClientRect();
    const [first] = boxes;
    if (!first) return 'has no room';
    if (boxes.some((box) => box.left < left - 1 || box.right > right + 1)) return 'is cut off';
    const top = at((first.left + first.right) / 2, (first.top + first.bottom) / 2);
    if (!top || (!one.contains(top) && !top.contains(one))) {
      return `is covered by ${top?.localName ?? 'nothing'}`;
    }
    return undefined;
  };

  return elements.flatMap((one) => {
    const problem = problemOf(one);
    return problem ? [`"${one.textContent.trim().slice(0, 40)}" ${problem}`] : [];
  });
}
