/**
 * What a screen reader finds in each state, compared with the texts in `trees/`, which are there to be
 * read. To write them again: `npx wtr --files test/elements/tree.test.ts --update-snapshots`.
 */
import {executeServerCommand, getSnapshotConfig, writeFile} from '@web/test-runner-commands';
import {expect} from './expect.js';
import {$, openAll, render} from './helpers.js';
import {markupOf, states} from './states.js';
import {pinToday} from './time.js';
import {treeOf} from './tree.js';
import {wordsIn} from './words.js';

/** States whose tree says no more than another's. */
const alike = ['question with ticked answers', 'coach, dimmed', 'result emergency, number unknown'];

/** The main states, in Arabic too. */
const main = [
  'question with many answers',
  'question with the error',
  'result soon',
  'result emergency',
  'reading',
  'contents',
  'form',
  'list 2',
  'tab now',
  'tab prevent',
  'first look',
  'held, hurt',
  'coach, drawing and caution',
  'after 10 minutes',
];

async function compare(name: string, tree: string) {
  const path = `trees/${name.replaceAll(/[^a-z0-9]+/g, '-')}.txt`;
  const {updateSnapshots} = await getSnapshotConfig();
  if (updateSnapshots) {
    await writeFile({path, content: tree});
    return;
  }
  const stored = await fetch(new URL(path, import.meta.url));
  expect(stored.ok, `${path} is there`).to.equal(true);
  expect(tree.split('\n')).to.deep.equal((await stored.text()).split('\n'));
}

interface Snapshot {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly children?: readonly Snapshot[];
}

/** Headings and controls as the browser itself names them; a comparison for `treeOf`. */
const browserLines = ({role, name, level, children = []}: Snapshot): string[] => [
  ...(/^(heading|button|link|radio|checkbox|tab)$/.test(role)
    ? [`${role}${level ? ` ${level}` : ''} "${name}"`]
    : []),
  ...children.flatMap(browserLines),
];

const isChromium = navigator.userAgent.includes('Chrome');

describe('accessibility tree', () => {
  pinToday();

  for (const name of [
    'question with many answers',
    'result emergency',
    'tab now',
    'coach, drawing and caution',
  ]) {
    const title = `says what the browser says: ${name}`;
    const test = async () => {
      const state = states.find((one) => one.name === name)!;
      const host = await render(markupOf(state, 'lang="en"'));
      const undo = await state.reach?.(host, await wordsIn('en'));
      const browser = browserLines(await executeServerCommand('a11y-snapshot', {}));
      const own = treeOf(host)
        .split('\n')
        .map((line) => /^(heading \d|button|link|radio|checkbox|tab) ".*?"/.exec(line.trim())?.[0])
        .filter((line) => line !== undefined);
      undo?.();
      expect(browser).to.deep.equal(own);
    };
    if (isChromium) it(title, test);
    else it.skip(`${title} (skipped: only the driver of Chromium gives its tree)`, test);
  }

  for (const locale of ['en', 'ar'] as const) {
    for (const state of states) {
      if (alike.includes(state.name) || (locale !== 'en' && !main.includes(state.name))) continue;
      it(`${locale}: ${state.tag}: ${state.name}`, async () => {
        const host = await render(markupOf(state, `lang="${locale}"`));
        const undo = await state.reach?.(host, await wordsIn(locale));
        // The sources, which are many, are opened in one state only.
        const rows = state.name === 'tab now' ? 'details' : 'details:not([part=sources])';
        if (state.opens) await openAll(host, rows);
        // The height of the window decides whether it shows, and browsers have windows of their own.
        if (state.name === 'coach on a phone') $(host, '.note-line').hidden = true;
        const tree = treeOf(host);
        undo?.();
        await compare(`${state.tag} ${state.name} ${locale}`, tree);
      });
    }
  }
});
