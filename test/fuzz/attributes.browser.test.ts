/** Whatever an attribute holds, or a script puts into a property: a warning at most, and the content stays. */
import * as fc from 'fast-check';
import {watchConsole} from '../elements/console.js';
import {expect} from '../elements/expect.js';
import {render, settled, textOf} from '../elements/helpers.js';
import {fetchOptions, runs, walking} from './runs.js';
import {watchPage} from './walk.js';

const tags = [
  'cause-checker',
  'doctor-summary',
  'medicine-guide',
  'picture-guide',
  'reader-reply',
  'relief-steps',
  'symptom-guide',
  'topic-guide',
  'topic-overview',
  'when-to-see-doctor',
];

/** What a publisher may come to write, besides anything at all. */
const likely = ['', ' ', 'true', 'false', '3', '-1', '1e9', 'US', 'us ', 'ar', 'en-GB', 'zh_Hant'];

const attributeValue = fc.oneof(
  fc.constantFrom(...likely),
  fc.constant(null),
  fc.string({unit: 'binary', maxLength: 200}),
  fc.json(),
  fc.webUrl(),
);

const propertyValue = fc.oneof(
  fc.constantFrom(...likely, null, undefined, NaN, Infinity),
  fc.double(),
  fc.boolean(),
  fc.jsonValue(),
);

const camelCase = (name: string) =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('random values', () => {
  const said = watchConsole();

  for (const tag of tags) {
    it(`<${tag}> keeps its content`, async function () {
      this.timeout(300_000);
      const {observedAttributes} = customElements.get(tag) as unknown as {
        readonly observedAttributes: readonly string[];
      };
      // A topic that is not known leaves the content of the page: topic-name.test.ts.
      const names = observedAttributes.filter((one) => !one.startsWith('topic'));
      const name = fc.constantFrom('lang', 'dir', ...names);
      const change = fc.oneof(
        fc.record({attribute: name, value: attributeValue}),
        fc.record({property: name.map(camelCase), value: propertyValue}),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(change, {minLength: 5, maxLength: 15}), async (changes) => {
          const host = await render(`<${tag} lang="en"></${tag}>`);
          const endPage = watchPage();
          for (const one of changes) {
            if ('property' in one) Reflect.set(host, one.property, one.value);
            else if (one.value === null) host.removeAttribute(one.attribute);
            else host.setAttribute(one.attribute, one.value);
            await settled(host);
            expect(textOf(host).length, 'characters of content').to.be.greaterThan(20);
          }
          expect(endPage().join('; '), 'errors of the page').to.equal('');
          for (const line of said.take()) expect(line).to.match(/^\[care-elements\] <[a-z-]+>/);
          host.remove();
        }),
        {...runs(10, await fetchOptions()), ...walking},
      );
    });
  }
});
