import type {ReaderReplyWords} from '../elements/reader-reply/reader-reply.words.js';
import {fillText} from '../language/fill.js';
import {escapeAttribute, escapeText} from './escape.js';
import {PrerenderError} from './options.js';

type Text = ReaderReplyWords['text'];
type Attributes = ReadonlyMap<string, string>;

interface Names {
  readonly reply: string;
  readonly name: string;
  /** Fields that the reader does not see. */
  readonly hidden: Readonly<Record<string, string>>;
  /** Whether there is a trap for programs, and whether replies may be sent that are not to be shown. */
  readonly isOurs: boolean;
}

/**
 * A form that works without scripts, for the two ways of sending that a browser knows. A server that takes
 * JSON would get something else from it, so there is none then.
 *
 * @throws {PrerenderError} for an address that takes no replies
 */
export function replyForm(attributes: Attributes, lang: string, text: Text, level: number): string {
  const names = namesFor(attributes, lang);
  const action = attributes.get('action')?.trim();
  if (!names || !action) return '';
  const url = addressOf(action);
  const isOtherSite = /^(?:https?:)?\/\//i.test(action);
  const consent = isOtherSite ? fillText(text.consentTo, {site: url.host}) : text.consent;
  const required = `(${escapeText(text.required)})`;
  const field = (label: string, hint: string, control: string) =>
    `<p><label>${escapeText(label)} ${required}${hint && `. ${escapeText(hint)}`}<br>${control}</label></p>`;
  const tick = (label: string, given: string, mark: string) =>
    `<p><label><input type="checkbox"${given}> ${escapeText(label)} ${mark}</label></p>`;
  return [
    `<h${level}>${escapeText(text.title)}</h${level}>`,
    `<p>${escapeText(text.lead)}</p>`,
    `<form action="${escapeAttribute(action)}" method="post">`,
    ...Object.entries(names.hidden).map(
      ([name, value]) => `<input type="hidden" name="${name}" value="${escapeAttribute(value)}">`,
    ),
    field(
      text.reply,
      '',
      `<textarea name="${names.reply}" rows="5" maxlength="1500" dir="auto" required></textarea>`,
    ),
    field(
      text.name,
      text.nameHint,
      `<input name="${names.name}" autocomplete="nickname" dir="auto" required>`,
    ),
    field(
      text.email,
      text.emailHint,
      '<input name="email" type="email" autocomplete="email" dir="ltr" required>',
    ),
    ...(names.isOurs
      ? [
          `<p hidden><label>${escapeText(text.trap)}<br><input name="website" tabindex="-1" autocomplete="off"></label></p>`,
        ]
      : []),
    tick(consent, ' required', required),
    names.isOurs
      ? tick(text.publish, ' name="publish" value="true"', `(${escapeText(text.optional)})`)
      : tick(`${text.publish} ${text.publishHint}`, ' required', required),
    `<p><button>${escapeText(text.send)}</button></p>`,
    '</form>',
  ].join('\n');
}

function namesFor(attributes: Attributes, lang: string): Names | undefined {
  const format = attributes.get('format');
  if (format === 'form') return {reply: 'reply', name: 'name', hidden: {lang}, isOurs: true};
  if (format !== 'wordpress') return undefined;
  const post = attributes.get('post-id') ?? '';
  return {reply: 'comment', name: 'author', hidden: {comment_post_ID: post}, isOurs: false};
}

function addressOf(action: string): URL {
  const base = 'https://page.example';
  const url = URL.canParse(action, base) ? new URL(action, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new PrerenderError(
    `<reader-reply>: action="${action}" takes no replies. Valid: an http(s) or relative address.`,
  );
}
