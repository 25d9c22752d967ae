import type {Shows} from '../base/company.js';
import {structuredData} from '../elements/topic-guide/structured-data.js';
import type {ReaderReplyWords} from '../elements/reader-reply/reader-reply.words.js';
import type {TopicGuideWords} from '../elements/topic-guide/topic-guide.words.js';
import {topicSources} from '../topics/index.js';
import {styleElement} from './escape.js';
import {plainHtml} from './fallback.js';
import {isNamed, ownTopicOf, scriptOf} from './own-topic.js';
import {dayOf, tags, type PrerenderOptions} from './options.js';
import {contentOf, createElement, shadowOf} from './render.js';
import {replyForm} from './reply-form.js';
import type {Context, ServerElement} from './server-element.js';

type Attributes = ReadonlyMap<string, string>;

/** What is known of the page as well. */
interface ContentOptions extends PrerenderOptions {
  /** What of what a page says once the element shows. Without scripts, each says all. */
  readonly shows?: Shows;
  /** The script in the tag that holds a topic, as it is written, and what is in it. */
  readonly script?: {readonly html: string; readonly text: string} | undefined;
}

/** What stands inside of a tag. */
export async function content(
  tag: string,
  attributes: Attributes,
  options: ContentOptions,
): Promise<string> {
  const {beside: siblings = [], shadow = false, nonce, date, shows, script} = options;
  const topic = await ownTopicOf(tag, attributes, options, script?.text);
  const named = !topic || isNamed(tag, attributes, topic);
  const context = {
    topic,
    lang: attributes.get('lang') ?? '',
    siblings,
    nonce,
    date: dayOf(tag, date),
    noScript: true,
    ownLine: {
      localName: tag,
      adviceLine: attributes.get('advice-line'),
      adviceLineName: attributes.get('advice-line-name'),
    },
  };
  const element = await createElement(tag, withoutReplies(attributes), context);
  if (tag === 'reader-reply') {
    return (script?.html ?? '') + replyFormOf(element, attributes);
  }
  return [
    // First, for an element that runs before the rest of its tag is there.
    script?.html ?? (named ? '' : scriptOf(topic)),
    shadow ? await declarativeShadow(tag, attributes, {...context, shows, noScript: false}) : '',
    plainHtml(await contentOf(element)),
    attributes.has('structured-data') ? await dataOf(element) : '',
  ]
    .map((piece) => piece && `\n${piece}`)
    .join('');
}

/** The form of the page stays in view until the element's own replaces it. */
function replyFormOf({words, locale, headingLevel}: ServerElement, attributes: Attributes): string {
  const form = replyForm(attributes, locale, (words as ReaderReplyWords).text, headingLevel);
  return form && `\n${form}`;
}

/** Of the guide: its part for replies has no form without scripts. */
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
  context: Context,
): Promise<string> {
  const element = await createElement(tag, attributes, context);
  const inside = (await shadowOf(element)).replace(parts, '<$1div');
  return `<template shadowrootmode="open">${inside}${withoutScripts(context.nonce)}</template>`;
}

const parts = new RegExp(`<(/?)(?:${tags.join('|')})(?=[\\s>])`, 'g');

/** The content of the tag shows in place of what needs clicks. */
const withoutScripts = (nonce: string | undefined) =>
  `<noscript>${styleElement('.base{display:none}', nonce)}<slot></slot></noscript>`;

/** JSON-LD for search engines that run no scripts. Nothing in it can end the script. */
async function dataOf({topic, words, locale}: ServerElement): Promise<string> {
  const sources = await topicSources[topic]?.();
  const data = JSON.stringify(structuredData(words as TopicGuideWords, locale, sources));
  return `<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`;
}
