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

export function preview(
  view: View,
  stage: Stage,
  changeStage: (stage: Stage) => void,
): TemplateResult {
  const {choice, words} = view;
  const text = words.preview;
  const repliesTo = choice.attributes.action ?? choice.attributes['reply-action'];
  return html`<section class="preview" aria-labelledby="preview-title">
    <div class="bar">
      <h2 id="preview-title">${text.title}</h2>
      <div class="stage-controls">
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
        src="preview.html"
        title="${text.title}: ${words.elements[choice.element as keyof typeof words.elements]}"
        class="width-${stage.width}"
        @load=${({target}: Event) => showIn(target as HTMLIFrameElement, view, stage)}
      ></iframe>
    </div>
    ${repliesTo ? html`<p class="hint">${text.noReply}</p>` : nothing}
  </section>`;
}

/** Brings the frame up to date: the same element goes on with other attributes, so that nothing flickers. */
export function showIn(frame: HTMLIFrameElement, {choice, data}: View, stage: Stage): void {
  const page = frame.contentDocument;
  const main = page?.querySelector('main');
  if (!page || !main) return;
  page.documentElement.lang = choice.lang;
  page.documentElement.dataset.page = stage.page;
  page.documentElement.style.setProperty('--care-accent', choice.accent || null);

  const {element: tag} = choice;
  const shown = main.firstElementChild;
  const element = shown?.localName === tag ? shown : page.createElement(tag);
  const own = elementData(data, tag)?.attributes.map(({name}) => name) ?? [];
  const values = new Map<string, string | true>([
    ...Object.entries(choice.attributes),
    ['lang', choice.lang],
    ['region', choice.region],
    ['theme', choice.theme],
    ['heading-level', String(choice.headingLevel)],
  ]);
  for (const name of ['lang', 'region', 'theme', 'heading-level', ...own]) {
    const value = values.get(name);
    if (value === undefined || value === '') element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : value);
  }
  // Our own text, escaped: the same as in the snippet.
  element.innerHTML = fallbackOf(choice, data);
  if (element !== shown) main.replaceChildren(element);
}
