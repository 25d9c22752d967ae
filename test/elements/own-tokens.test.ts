/** Each field that may hold tokens has them filled in, wherever an element shows it. */
import {fixture} from '@open-wc/testing';
import {registerTopic} from '../../src/own-topic/index.js';
import {tokenFields} from '../../src/own-topic/tokens.js';
import type {TopicDocument} from '../../src/content/index.js';
import {expect} from './expect.js';
import {openAll, settled, shown} from './helpers.js';
import {documentIn, nosebleedStates, wordsOfDocument} from './nosebleed.js';
import {print} from './sheet.js';
import {markupOf} from './states.js';
import {pinToday} from './time.js';

const fields = Object.entries(tokenFields).map(([field, tokens]) => ({
  field,
  pattern: new RegExp(`^${field.replaceAll('*', '[^/]+')}$`),
  // Those of a region; a sentence that has a token of its own holds it already.
  all: tokens
    .filter((token) => !['date', 'time', 'hold', 'rest', 'times'].includes(token))
    .map((token) => `{${token}}`)
    .join(' '),
}));

/** A copy in which each such field holds all its tokens, after a mark that tells the field. */
function marked(value: unknown, place = ''): unknown {
  if (typeof value === 'string') {
    const at = fields.findIndex(({pattern}) => pattern.test(place));
    return at < 0 ? value : `${value} (field ${at}: ${fields[at]!.all})`;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one, at) => marked(one, `${place}/${at}`));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, marked(one, `${place}/${key}`)]),
  );
}

/** All texts in an element, those of attributes too. */
const textsIn = (host: Element) => [
  host.shadowRoot!.textContent,
  ...[...host.shadowRoot!.querySelectorAll('*')].flatMap((one) =>
    [...one.attributes].map(({value}) => value),
  ),
];

describe('tokens in a topic of the page’s own', () => {
  pinToday();

  it('show as what the region has, in each state, and on paper', async function () {
    this.timeout(240_000);
    const nosebleed = await documentIn('en');
    const held = nosebleed.checker!.effects.flatMap(({holdsBack}) => holdsBack ?? []);
    const document = marked({
      ...nosebleed,
      signs: {
        ...nosebleed.signs,
        tiers: nosebleed.signs!.tiers.map((tier) =>
          tier.id === 'soon'
            ? {...tier, actionTags: held, actionInstead: 'Ask before you do anything.'}
            : tier,
        ),
      },
    }) as TopicDocument;
    registerTopic('marked', {en: () => Promise.resolve(document)});
    const words = await wordsOfDocument(document, 'en');
    const seen = new Set<string>();
    const look = (text: string, where: string) => {
      expect(/.{0,80}\{\w+\}/.exec(text)?.[0], where).to.equal(undefined);
      for (const [, at] of text.matchAll(/\(field (\d+):/g)) seen.add(fields[Number(at)]!.field);
    };
    for (const state of nosebleedStates) {
      const where = `${state.tag}, ${state.name}`;
      const attributes = `topic="marked" lang="en" ${state.attributes?.includes('region') ? '' : 'region="US"'}`;
      const column = await fixture<HTMLElement>(`<div>${markupOf(state, attributes)}</div>`);
      const host = column.firstElementChild!;
      await shown(host);
      await settled(host);
      const undo = await state.reach?.(host, words);
      if (state.opens) await openAll(host);
      try {
        await settled(host);
        for (const text of textsIn(host)) look(text, where);
        if (state.tag === 'doctor-summary' || where.startsWith('cause-checker, result soon')) {
          look((await print(host, words.summary.sheet.print)).text, `${where}, printed`);
        }
      } finally {
        undo?.();
        column.remove();
      }
    }
    const unseen = fields.filter(({field, all}) => all && !seen.has(field));
    expect(unseen).to.deep.equal([]);
  });
});
