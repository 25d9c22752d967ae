/** The code: one tab for each kind of site, and a button to copy each part. */
import {html, nothing, type TemplateResult} from 'lit';
import {namesFor} from '../src/embed/frame-address.js';
import {fill, fillText} from '../src/language/fill.js';
import {locales} from '../src/language/locales.js';
import {snippet, snippetKinds, type SnippetKind, type SnippetPart} from '../src/embed/snippets.js';
import {printableFacts} from '../src/region/facts.js';
import {accepted, type BuilderChoice} from './choice.js';
import type {BuilderData} from './data.js';
import {emergencyFallback} from './fallback.js';
import type {View} from './form.js';
import {highlight} from './highlight.js';
import {copy as copyIcon} from './icons.js';
import {linkedNotice} from './linked.js';

/** Names, which are the same in every language. */
const kindNames: Readonly<Record<SnippetKind, string>> = {
  html: 'HTML',
  cdn: 'CDN',
  react: 'React',
  vue: 'Vue',
  wordpress: 'WordPress',
  iframe: 'iframe',
};

/** The name of the block in the editor of WordPress. */
const blockName = 'Care Elements';

export const fallbackOf = ({lang, region}: BuilderChoice, data: BuilderData): string =>
  emergencyFallback(data.emergency[lang], printableFacts(region, new Date()));

const partsOf = (choice: BuilderChoice, data: BuilderData): readonly SnippetPart[] =>
  snippet(choice.kind, accepted(choice), {
    version: data.version,
    inner: data.inner,
    files: data.files,
    imports: data.imports,
    fallback: fallbackOf(choice, data),
    title: data.titles[choice.lang][choice.element] ?? choice.element,
  });

interface CodeOptions<Kind extends SnippetKind> {
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  readonly parts: readonly SnippetPart[];
  /** Above the code. */
  readonly notes: unknown;
}

export const code = (view: View): TemplateResult =>
  codePanel(view, {
    kinds: snippetKinds,
    kind: view.choice.kind,
    parts: partsOf(view.choice, view.data),
    notes: html`${linkedNotice(view)} ${notes(view)}`,
  });

/** The tabs, and the code of the one that is chosen. */
export function codePanel<Kind extends SnippetKind>(
  view: View,
  {kinds, kind: chosen, parts, notes: above}: CodeOptions<Kind>,
): TemplateResult {
  const {choice, words, copy, copied} = view;
  return html`<section class="code" id="code" tabindex="-1" aria-labelledby="code-title">
    <h2 id="code-title">${words.code.title}</h2>
    <div
      class="tabs"
      role="tablist"
      aria-labelledby="code-title"
      @keydown=${moveTab(view, kinds, chosen)}
    >
      ${kinds.map((kind) => {
        const isChosen = kind === chosen;
        return html`<button
          type="button"
          role="tab"
          id="tab-${kind}"
          aria-selected=${isChosen}
          aria-controls="panel"
          tabindex=${isChosen ? nothing : -1}
          @click=${() => view.change({...choice, kind})}
        >
          <bdi>${kindNames[kind]}</bdi>
        </button>`;
      })}
    </div>
    <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${chosen}">
      ${above}
      ${parts.map((part, index) => {
        const place = fillText(words.code.places[part.place], {name: 'vite.config.js'});
        return html`<div class="part">
          <div class="bar">
            <h3>${place}</h3>
            <button class="copy" type="button" @click=${() => copy(part, index)}>
              ${copyIcon}<span>${words.code.copy}<span class="hidden">: ${place}</span></span>
            </button>
          </div>
          <pre dir="ltr" lang="en" translate="no"><code id="code-${index}">${highlight(
            part.code,
          ).map(({kind, text}) =>
            kind === 'plain' ? text : html`<span class=${kind}>${text}</span>`,
          )}</code></pre>
        </div>`;
      })}
      <p class="said" role="status">${copied}</p>
    </div>
  </section>`;
}

function notes(view: View) {
  const {choice, data, words} = view;
  const text = words.code.notes;
  const name = (value: string) => html`<code dir="ltr">${value}</code>`;
  const published = fill<unknown>(text.published, {number: name(data.version)});
  const paragraphs: Readonly<Record<SnippetKind, readonly unknown[]>> = {
    html: [fill<unknown>(text.html, {name: name('cdn')}), text.fallback],
    cdn: [published, text.cdn, text.cdnMap, text.fallback],
    react: [published],
    vue: [published],
    wordpress: [fill<unknown>(text.wordpress, {name: name(blockName)})],
    iframe: frameNotes(view, name),
  };
  return html`<p class="note">${paragraphs[choice.kind].map((note) => html`${note} `)}</p>`;
}

function frameNotes({choice, words}: View, name: (value: string) => unknown): readonly unknown[] {
  const text = words.code.notes;
  const names = namesFor(choice.element);
  if (names.length === 0) return [text.noFrame];
  const leftOut = Object.keys(choice.attributes).filter((one) => !names.includes(one));
  if (choice.accent) leftOut.push('--care-accent');
  return [
    fill<unknown>(text.html, {name: name('cdn')}),
    text.iframe,
    leftOut.length > 0
      ? fill<unknown>(text.notInFrame, {names: name(leftOut.join(', '))})
      : nothing,
  ];
}

/** Arrow keys, Home and End go through the tabs, which show as they are reached. */
function moveTab(
  {choice, locale, change}: View,
  kinds: readonly SnippetKind[],
  chosen: SnippetKind,
) {
  return (event: KeyboardEvent) => {
    const forward = locales[locale].direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = locales[locale].direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = kinds.indexOf(chosen);
    const last = kinds.length - 1;
    const targets: Readonly<Record<string, number>> = {
      [forward]: at === last ? 0 : at + 1,
      [backward]: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const kind = kinds[targets[event.key] ?? -1];
    if (!kind) return;
    event.preventDefault();
    change({...choice, kind});
    document.getElementById(`tab-${kind}`)?.focus();
  };
}
