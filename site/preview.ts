/** The element as readers see it: in a frame, where no style of the builder reaches it. */
import {html, nothing, type TemplateResult} from 'lit';
import {elementData} from './data.js';
import {fallbackOf} from './code.js';
import {segments} from './controls.js';
import type {View} from './form.js';
import type {Scheme} from './contrast.js';

const widths = [320, 480, 640] as const;

/** How the preview is looked at; no part of the choice. */
export interface Stage {
  readonly width: (typeof widths)[number];
  readonly page: Scheme;
}

interface PreviewOptions {
  /** The page in the frame. */
  readonly source: string;
  /** What it shows. */
  readonly name: string;
  readonly load: (frame: HTMLIFrameElement) => void;
  readonly controls?: unknown;
  readonly note?: unknown;
}

export function preview(view: View): TemplateResult {
  const {choice, words} = view;
  const repliesTo = choice.attributes.action ?? choice.attributes['reply-action'];
  return previewPanel(view, {
    source: 'preview.html',
    name: words.elements[choice.element as keyof typeof words.elements],
    load: (frame) => showIn(frame, view),
    note: repliesTo && words.preview.noReply,
  });
}

export function previewPanel(
  {stage, changeStage, words}: View,
  {source, name, load, controls, note}: PreviewOptions,
): TemplateResult {
  const text = words.preview;
  return html`<section class="preview" aria-labelledby="preview-title">
    <div class="bar">
      <h2 id="preview-title">${text.title}</h2>
      <div class="stage-controls">
        ${controls}
        ${segments({
          name: 'preview-page',
          label: text.page,
          value: stage.page,
          options: (['light', 'dark'] as const).map((value) => ({
            value,
            label: words.theme[value],
          })),
          change: (page) => changeStage({...stage, page: page as Scheme}),
        })}
        <div class="widths">
          ${segments({
            name: 'preview-width',
            label: text.width,
            value: String(stage.width),
            options: widths.map((width) => ({
              value: String(width),
              label: html`<bdi>${width} px</bdi>`,
            })),
            change: (width) =>
              changeStage({...stage, width: widths.find((one) => String(one) === width) ?? 480}),
          })}
        </div>
      </div>
    </div>
    <div class="stage" data-page=${stage.page}>
      <iframe
        src=${source}
        title="${text.title}: ${name}"
        class="width-${stage.width}"
        @load=${({target}: Event) => load(target as HTMLIFrameElement)}
      ></iframe>
    </div>
    ${note ? html`<p class="hint">${note}</p>` : nothing}
  </section>`;
}

/** The attributes that every element has, as they are chosen. */
const common = ({choice}: View): readonly (readonly [string, string])[] => [
  ['lang', choice.lang],
  ['region', choice.region],
  ['theme', choice.theme],
  ['heading-level', String(choice.headingLevel)],
];

/** Readies the page in the frame. Returns where the element goes, once the page has loaded. */
export function stageIn(frame: HTMLIFrameElement, {choice, stage}: View): HTMLElement | undefined {
  const page = frame.contentDocument;
  const main = page?.querySelector('main');
  if (!page || !main) return undefined;
  page.documentElement.lang = choice.lang;
  page.documentElement.dataset.page = stage.page;
  page.documentElement.style.setProperty('--care-accent', choice.accent || null);
  return main;
}

/** Sets attributes, or takes them away where they are empty. */
export function setCommon(element: Element, view: View): void {
  for (const [name, value] of common(view)) {
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
}

/** Brings the frame up to date: the same element goes on with other attributes, so that nothing flickers. */
export function showIn(frame: HTMLIFrameElement, view: View): void {
  const main = stageIn(frame, view);
  if (!main) return;
  const {choice, data} = view;
  const {element: tag} = choice;
  const shown = main.firstElementChild;
  const element = shown?.localName === tag ? shown : main.ownerDocument.createElement(tag);
  setCommon(element, view);
  for (const {name} of elementData(data, tag)?.attributes ?? []) {
    const value = choice.attributes[name];
    if (value === undefined || value === '') element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : value);
  }
  // Our own text, escaped: the same as in the snippet.
  element.innerHTML = fallbackOf(choice, data);
  if (element !== shown) main.replaceChildren(element);
}
