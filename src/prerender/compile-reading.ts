import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, nothing} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {defaultTreeAdapter as adapter, parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {emergencyLine} from '../base/emergency-line.js';
import {about, footer, privacyLine, status} from '../base/footer.js';
import {sourcesList} from '../base/sources-list.js';
import type {CommonWords} from '../base/words.js';
import type {Locale} from '../language/locales.js';
import {fill} from '../language/fill.js';
import {printableFacts, type PrintableFacts} from '../region/facts.js';
import {
  plainValues,
  richValues,
  todayText,
  type HelpWords,
} from '../shared/article/region-values.js';
import {casesOf} from '../shared/reading/fill.js';
import {startButton} from '../shared/reading/start-button.js';
import type {Fact, Reading, ReadingView} from '../shared/reading/view.js';

const everything = {line: true, foot: true};

const nowhere = printableFacts('', new Date(0));

const adviceLine = {name: '{=adviceName}', number: '{=adviceNumber}', dial: '{=adviceDial}'};

/** Facts of every kind that a region may have, with marks for the values that differ from one to the next. */
const kinds: Readonly<Record<Fact, readonly PrintableFacts[]>> = {
  emergency: [{...nowhere, emergency: '{=emergency}'}, nowhere],
  beside: [{...nowhere, beside: '{=beside}'}, nowhere],
  adviceLine: [
    ...(['named', 'line', 'closed', 'britain', 'most', 'some'] as const).map((advice) => ({
      ...nowhere,
      adviceLine,
      advice,
    })),
    ...(['unknown', 'clinic', 'outOfHours', 'regional', 'fund'] as const).map((advice) => ({
      ...nowhere,
      advice,
    })),
  ],
  today: [{...nowhere, advice: 'clinic'}, nowhere],
  er: [nowhere, {...nowhere, er: '{=er}'}],
  paracetamol: (['default', 'acetaminophen'] as const).map((paracetamol) => ({
    ...nowhere,
    paracetamol,
  })),
};

const isFact = (name: string): name is Fact => Object.hasOwn(kinds, name);

/** Which of the cases of a reader is the one of a fact. */
const caseNumber: Readonly<Record<Fact, number>> = {
  emergency: 1,
  adviceLine: 2,
  er: 3,
  paracetamol: 4,
  today: 5,
  beside: 6,
};

/** Around the name of a token whose value depends on the reader: no text of ours holds these. */
const [open, close] = ['\uE000', '\uE001'];

const toHtml = async (content: unknown): Promise<string> =>
  (await collectResult(render(html`${content}`))).replace(/<!--.*?-->/gs, '');

const ifCase = (name: string, content: unknown) =>
  html`${unsafeHTML(`<if-${name}>`)}${content}${unsafeHTML(`</if-${name}>`)}`;

const by: ReadingView<unknown>['by'] = (fact, content) =>
  kinds[fact].map((facts) =>
    ifCase(
      casesOf({facts, inGuide: false, shows: everything})[caseNumber[fact]] ?? '',
      content(facts),
    ),
  );

/** The tokens that the words of a part can fill in. */
const tokensOf = (words: CommonWords) => Object.keys(plainValues(words, nowhere));

const marksOf = (words: CommonWords, kind: string) =>
  Object.fromEntries(tokensOf(words).map((name) => [name, `${open}${kind}:${name}${close}`]));

function compilingView<Words extends CommonWords>(
  words: Words,
  locale: Locale,
  hasFlow: boolean,
): ReadingView<Words> {
  return {
    words,
    level: 2,
    region: '',
    hasFlow,
    plain: marksOf(words, 'plain'),
    rich: marksOf(words, 'rich'),
    sources: sourcesList,
    by,
    when: (name, content, otherwise = nothing) => [
      ifCase(name, content),
      ifCase(`no-${name}`, otherwise),
    ],
    emergencyLine: () =>
      ifCase(
        'line',
        by('emergency', (facts) => emergencyLine(words, facts)),
      ),
    startButton,
    end: (...keys) => {
      const {privacy} = words.common;
      return footer({
        status: ifCase('foot', status(words)),
        sources: sourcesList(words, ...keys),
        about: ifCase('foot', about(words, locale, hasFlow ? privacy : undefined)),
        privacy: hasFlow ? ifCase('no-foot', ifCase('alone', privacyLine(privacy))) : nothing,
      });
    },
  };
}

/** The value of a token, for each kind of region; it may hold marks itself. */
function valueOf(words: CommonWords & Partial<HelpWords>, kind: string, name: string): unknown {
  const {helpWords} = words;
  if (name === 'today' && helpWords) {
    return by(name, (facts) => fill(todayText(helpWords, facts), marksOf(words, kind)));
  }
  const values = (facts: PrintableFacts) =>
    (kind === 'rich' ? richValues : plainValues)(words, facts)[name];
  return isFact(name) ? by(name, values) : values(nowhere);
}

async function fillMarks(markup: string, words: CommonWords): Promise<string> {
  const values = new Map<string, string>();
  for (const [whole, kind = '', name = ''] of markup.matchAll(/\uE000(\w+):(\w+)\uE001/g)) {
    if (values.has(whole)) continue;
    values.set(whole, await fillMarks(await toHtml(valueOf(words, kind, name)), words));
  }
  return markup.replace(/\uE000.*?\uE001/g, (whole) => values.get(whole) ?? '');
}

/**
 * The reading part of an element in one language, as HTML for every reader: `fillReading()` makes that
 * of one reader out of it.
 * @throws with what is wrong, for words that would be taken for a mark or that hold an unknown token
 */
export async function compileReading<Words extends CommonWords>(
  reading: Reading<Words>,
  words: Words,
  locale: Locale,
  hasFlow: boolean,
): Promise<string> {
  const text = JSON.stringify(words);
  const mark = [open, close, '{='].find((one) => text.includes(one));
  if (mark) throw new Error(`a text holds ${JSON.stringify(mark)}, a mark of the build`);
  const markup = await fillMarks(
    await toHtml(reading(compilingView(words, locale, hasFlow))),
    words,
  );
  const filled = markup.replace(/<if-([\w-]+)>\s*<\/if-\1>/g, '');
  const [unknown] = /\{\w+\}/.exec(filled) ?? [];
  const valid = tokensOf(words)
    .map((name) => `{${name}}`)
    .join(', ');
  if (unknown) throw new Error(`nothing fills in ${unknown}; valid: ${valid}`);
  return write(parseFragment(filled));
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Without `dt` and `dd`, which are inline in our styles. */
const blocks = /^(?:details|dl|div|form|h[1-6]|li|[ou]l|p|section|summary|path)$/;

const escapeText = (text: string) =>
  text.replace(/[&<]/g, (character) => `&#${String(character.charCodeAt(0))};`);

const escapeValue = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

const isBlock = (node: Node | undefined) =>
  node !== undefined && adapter.isElementNode(node) && blocks.test(node.tagName);

/** Well-formed, as `build()` reads it, and without spaces that show nowhere. */
function write(parent: Parent): string {
  const {childNodes} = parent;
  const isInBlock =
    'tagName' in parent && (blocks.test(parent.tagName) || parent.tagName === 'svg');
  return childNodes
    .map((node, index) => {
      if (adapter.isTextNode(node)) {
        let text = node.value.replace(/[\t\n\f\r ]+/g, ' ');
        const [before, after] = [childNodes[index - 1], childNodes[index + 1]];
        if (before ? isBlock(before) : isInBlock) text = text.replace(/^ /, '');
        if (after ? isBlock(after) : isInBlock) text = text.replace(/ $/, '');
        return escapeText(text);
      }
      if (!adapter.isElementNode(node)) return '';
      const attributes = node.attrs.map(({name, value}) => ` ${name}="${escapeValue(value)}"`);
      const content = write(node);
      const start = `<${node.tagName}${attributes.join('')}`;
      const isDrawing = node.namespaceURI.endsWith('svg');
      return isDrawing && content === '' ? `${start}/>` : `${start}>${content}</${node.tagName}>`;
    })
    .join('');
}
