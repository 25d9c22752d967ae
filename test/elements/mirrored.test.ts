/** English from right to left, word by word: a word that is in the code of an element, and in no translation, shows. */
import {expect} from './expect.js';
import {$, render} from './helpers.js';
import {textNodesIn} from './letters.js';
import {markupOf, states} from './states.js';
import {mirroredLanguage} from './words.js';

const byTag = new Map(states.map((state) => [state.tag, state]));

/** A letter with no direction mark before it. */
const unmarked = /(?<!\u202e\p{L}*)\p{L}/u;

describe('all words of an element come from its translation', () => {
  for (const [tag, state] of byTag) {
    it(tag, async () => {
      // What a region calls its services is no translation.
      const attributes = state.attributes?.replace(/region="\S+"/, '') ?? '';
      const host = await render(markupOf({...state, attributes}, `lang="${mirroredLanguage}"`));
      expect($(host, '[part=base]').dir).to.equal('rtl');
      const texts = textNodesIn(host).map(({data}) => data);
      expect(texts.length).to.be.greaterThan(3);
      expect(texts.filter((text) => unmarked.test(text))).to.deep.equal([]);
    });
  }
});
