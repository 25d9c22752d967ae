import {structuredData} from '../elements/topic-guide/structured-data.js';
import type {TopicGuideWords} from '../elements/topic-guide/topic-guide.words.js';
import {styleElement} from './escape.js';
import {plainHtml} from './fallback.js';
import {tags, type PrerenderOptions} from './options.js';
import {
  contentOf,
  createElement,
  shadowOf,
  type ServerElement,
  type Surroundings,
} from './render.js';

type Attributes = ReadonlyMap<string, string>;

/** What stands inside of a tag. */
export async function content(
  tag: string,
  attributes: Attributes,
  {beside = [], shadow = false, nonce, today = new Date()}: PrerenderOptions,
): Promise<string> {
  // Its form can do nothing without scripts.
  if (tag === 'reader-reply') return '';
  const around = {lang: attributes.get('lang') ?? '', beside, nonce, today};
  const still = {...around, still: true};
  const element = await createElement(tag, withoutReplies(attributes), still);
  return [
    shadow ? await declarativeShadow(tag, attributes, {...around, still: false}) : '',
    plainHtml(await contentOf(element, still)),
    attributes.has('structured-data') ? dataOf(element) : '',
  ]
    .map((piece) => piece && `\n${piece}`)
    .join('');
}

/** Of the guide: without scripts, nobody can reply. */
function withoutReplies(attributes: Attributes): Attributes {
  const sections = attributes.get('sections')?.split(/[\s,]+/);
  return new Map([
    ...[...attributes].filter(([name]) => !name.startsWith('reply-')),
    ...(sections ? [['sections', sections.filter((id) => id !== 'reply').join(' ')] as const] : []),
  ]);
}

/**
 * The shadow root as HTML. The parts of the guide stand in it as plain frames with shadow roots: as
 * elements, they would load their words one by one before the guide brings them all.
 */
async function declarativeShadow(
  tag: string,
  attributes: Attributes,
  around: Surroundings,
): Promise<string> {
  const element = await createElement(tag, attributes, around);
  const inside = (await shadowOf(element, around)).replace(parts, '<$1div');
  return `<template shadowrootmode="open">${inside}${withoutScripts(around.nonce)}</template>`;
}

const parts = new RegExp(`<(/?)(?:${tags.join('|')})(?=[\\s>])`, 'g');

/** The content of the tag shows in place of what needs clicks. */
const withoutScripts = (nonce: string | undefined) =>
  `<noscript>${styleElement('.base{display:none}', nonce)}<slot></slot></noscript>`;

/** JSON-LD for search engines that run no scripts. Nothing in it can end the script. */
function dataOf({words, locale}: ServerElement): string {
  const data = JSON.stringify(structuredData(words as TopicGuideWords, locale));
  return `<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`;
}
