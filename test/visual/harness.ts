/** The page of the pictures: shows one story at a time, and tells when nothing is left to change. */
import type {ReactiveElement} from 'lit';
import {stories} from '../elements/stories.js';

export interface Look {
  readonly lang: string;
  readonly region?: string;
}

declare global {
  interface Window {
    /** Titles of all stories. */
    storyTitles: readonly string[];
    /** Shows a story on an otherwise empty page. */
    showStory(title: string, look: Look): Promise<void>;
    /** Waits until all that shows has been rendered. */
    untilStill(): Promise<void>;
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Elements of the library on the page, those in others among them. */
const elementsIn = (root: ParentNode): readonly ReactiveElement[] =>
  [...root.querySelectorAll<ReactiveElement>('*')].flatMap((element) => {
    const inner = element.shadowRoot ? elementsIn(element.shadowRoot) : [];
    return element.localName.includes('-') ? [element, ...inner] : inner;
  });

async function untilStill(): Promise<void> {
  let shown: readonly ReactiveElement[];
  do {
    await frame();
    shown = elementsIn(document.body);
    for (const element of shown) await element.updateComplete;
  } while (
    shown.some(
      (element) => element.isUpdatePending || !element.shadowRoot?.querySelector('[part=base]'),
    )
  );
  await document.fonts.ready;
  await frame();
}

/** A story that waits for what never comes must not hang the run. */
const tooLong = (title: string) =>
  new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`"${title}" does not get to its end.`));
    }, 30_000);
  });

async function showStory(title: string, {lang, ...more}: Look): Promise<void> {
  const story = stories.find((one) => one.title === title);
  if (!story) throw new Error(`There is no story "${title}".`);
  const canvas = document.createElement('main');
  canvas.lang = lang;
  canvas.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.body.replaceChildren(canvas);
  scrollTo(0, 0);
  story.show(canvas, more);
  const show = async () => {
    await untilStill();
    await story.play(canvas);
    await untilStill();
  };
  await Promise.race([show(), tooLong(title)]);
}

// Voices are those of the machine, and the timer offers to speak where there is one.
speechSynthesis.getVoices = () => [];

Object.assign(window, {
  storyTitles: stories.map(({title}) => title),
  showStory,
  untilStill,
} satisfies Partial<Window>);
