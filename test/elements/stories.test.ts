/** Every story, as Storybook shows it: what it does works, axe finds nothing, and the console is empty. */
import {fixture} from '@open-wc/testing';
import {check, everything, loadAxe} from './axe.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {settled, shown} from './helpers.js';
import {stories} from './stories.js';
import {pinToday} from './time.js';

/** Stories of bad input, which is told to the developer. */
const warns = ['Elements/reader-reply: NotSetUp'];

describe('stories', () => {
  const console = watchConsole();
  pinToday();

  before(loadAxe);

  for (const story of stories) {
    it(story.title, async () => {
      const canvasElement = await fixture<HTMLElement>('<div lang="en"></div>');
      story.show(canvasElement);
      const elements = [...canvasElement.children];
      for (const element of elements) await shown(element);
      await story.play(canvasElement);
      for (const element of elements) await settled(element);
      await check(canvasElement, everything);
      const said = console.take();
      expect(said, said.join('\n')).to.have.length(warns.includes(story.title) ? 1 : 0);
    });
  }
});
