/** What Start brings is asked for while the reader reads; not where an import that failed would never be tried again. */
import '../../src/define.js';
import {expect} from './expect.js';
import {render, until} from './helpers.js';

const isFirefox = navigator.userAgent.includes('Firefox');

const questions = () =>
  performance.getEntriesByType('resource').filter(({name}) => name.includes('/checker-flow.ts'));

describe('before Start is pressed', () => {
  it(`the questions are ${isFirefox ? 'not ' : ''}asked for`, async () => {
    await render('<cause-checker lang="en"></cause-checker>');
    if (!isFirefox) await until(() => questions().length > 0, 'the questions were not asked for');
    else {
      await until(
        () =>
          performance
            .getEntriesByType('resource')
            .some(({name}) => name.includes('/start-ahead.ts')),
        'nothing looked where Start is',
      );
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(questions()).to.deep.equal([]);
    }
  });
});
