/** What a page with several elements says once. */
import {fixture} from '@open-wc/testing';
import * as words from '../../src/text/en/topics/leg-cramps/parts/topic-guide.js';
import {expect} from './expect.js';
import {$, $$, focused, has, shown, start, textOf, until} from './helpers.js';

const {draftShort, privacy} = words.common;

/** Puts a page with elements there, and waits for all of them to show. */
async function page(markup: string): Promise<{holder: HTMLElement; elements: HTMLElement[]}> {
  const holder = await fixture<HTMLElement>(`<div lang="en-US">${markup}</div>`);
  const elements = [
    ...holder.querySelectorAll<HTMLElement>('cause-checker, relief-steps, symptom-guide'),
  ];
  for (const element of elements) await shown(element);
  return {holder, elements};
}

const saysStatus = (element: Element) => has(element, '.status');
const saysNumber = (element: Element) => has(element, '[part=emergency-line]');

/** Which elements say what, as a list of 0 and 1. */
const pattern = (elements: readonly Element[], says: (element: Element) => boolean) =>
  elements.map((element) => Number(says(element))).join('');

const both = async (elements: readonly Element[], wanted: string) => {
  await until(
    () => pattern(elements, saysStatus) === wanted && pattern(elements, saysNumber) === wanted,
    `not ${wanted}: status ${pattern(elements, saysStatus)}, number ${pattern(elements, saysNumber)}`,
  );
};

const three = `<relief-steps></relief-steps><symptom-guide></symptom-guide><cause-checker></cause-checker>`;

describe('the foot of an element', () => {
  it('is one line: a draft, its sources, and what it is about, closed', async () => {
    const {elements} = await page('<symptom-guide></symptom-guide>');
    const foot = $(elements[0]!, '[part=footer]');
    expect(foot.querySelector('.status')!.textContent).to.equal(draftShort);
    expect(foot.querySelectorAll('details[open]')).to.have.length(0);
    const tops = [...foot.querySelectorAll('.status, summary')].map((one) => {
      const {top, height} = one.getBoundingClientRect();
      return Math.round(top + height / 2);
    });
    expect(new Set(tops).size, tops.join()).to.equal(1);
  });

  it('says in full what it is, and nothing of answers where nothing is asked', async () => {
    const {elements} = await page('<symptom-guide></symptom-guide>');
    const about = $(elements[0]!, '.about').textContent;
    expect(about).to.contain(words.common.draft);
    expect(about).to.contain(words.topic.purpose);
    expect(about).not.to.contain(privacy);
  });

  it('says what becomes of answers where something is asked', async () => {
    const {elements} = await page('<cause-checker></cause-checker>');
    expect($(elements[0]!, '.about').textContent).to.contain(privacy);
  });

  it('opens below the line, and moves nothing that comes before', async () => {
    const {elements} = await page('<symptom-guide></symptom-guide>');
    const about = $(elements[0]!, '.about') as HTMLDetailsElement;
    const summary = about.querySelector('summary')!;
    const before = summary.getBoundingClientRect();
    about.open = true;
    const after = summary.getBoundingClientRect();
    expect([after.left, after.top]).to.deep.equal([before.left, before.top]);
    expect(about.lastElementChild!.getBoundingClientRect().top).to.be.at.least(before.bottom - 1);
  });
});

describe('several elements on a page', () => {
  it('say once what holds for all of them', async () => {
    const {elements} = await page(three);
    await both(elements, '100');
    for (const element of elements)
      expect(has(element, '.sources'), element.localName).to.equal(true);
  });

  it('say it once from their first render on, so that nothing moves', async () => {
    const holder = await fixture<HTMLElement>('<div lang="en-US"></div>');
    const said: (readonly boolean[])[] = [];
    holder.addEventListener('care-ready', ({target}) => {
      said.push([saysStatus(target as Element), saysNumber(target as Element)]);
    });
    holder.innerHTML = '<symptom-guide></symptom-guide>'.repeat(3);
    await until(() => said.length === 3, 'not all of them show');
    const [all, nothing] = [
      [true, true],
      [false, false],
    ];
    expect(said).to.deep.equal([all, nothing, nothing]);
  });

  it('still say what becomes of answers where they ask', async () => {
    const {elements} = await page(three);
    await both(elements, '100');
    expect(textOf(elements[1]!)).not.to.contain(privacy);
    expect(textOf(elements[2]!)).to.contain(privacy);
  });

  it('leave it to the next one when the first is removed, and take it back', async () => {
    const {elements, holder} = await page(three);
    const [first, ...rest] = elements;
    await both(elements, '100');
    first!.remove();
    await both(rest, '10');
    holder.prepend(first!);
    await both(elements, '100');
    holder.append(first!);
    await both([...rest, first!], '100');
  });

  for (const [how, hide] of [
    ['hidden', (element: HTMLElement) => (element.hidden = true)],
    ['not displayed', (element: HTMLElement) => (element.style.display = 'none')],
  ] as const) {
    it(`leave it to the next one while the first is ${how}`, async () => {
      const {elements} = await page(three);
      await both(elements, '100');
      hide(elements[0]!);
      await both(elements.slice(1), '10');
      elements[0]!.hidden = false;
      elements[0]!.style.display = '';
      await both(elements, '100');
    });
  }

  it('know an element that is closed away', async () => {
    const {elements, holder} = await page(
      `<details><summary>More</summary><relief-steps></relief-steps></details><symptom-guide></symptom-guide>`,
    );
    await until(() => saysStatus(elements[1]!), 'nobody says that this is a draft');
    holder.querySelector('details')!.open = true;
    await both(elements, '10');
    holder.querySelector('details')!.open = false;
    await until(() => saysStatus(elements[1]!), 'nobody says that this is a draft');
  });

  for (const [how, style] of [
    ['in a tab that is not chosen', 'visibility: hidden'],
    ['in a box without height', 'height: 0; overflow: hidden'],
    ['beside the page', 'position: absolute; left: -9999px'],
    ['faded out', 'opacity: 0'],
  ] as const) {
    it(`know an element ${how}`, async () => {
      const {elements, holder} = await page(
        `<div class="box"><relief-steps></relief-steps></div><symptom-guide></symptom-guide>`,
      );
      await both(elements, '10');
      holder.querySelector<HTMLElement>('.box')!.style.cssText = style;
      holder.click();
      await until(() => saysStatus(elements[1]!) && saysNumber(elements[1]!), 'it is said nowhere');
    });
  }

  it('each say it in a language, for a region, or on a topic of their own', async () => {
    const {elements} = await page(
      '<relief-steps></relief-steps><symptom-guide lang="es-US"></symptom-guide><cause-checker region="GB"></cause-checker>',
    );
    await both(elements, '111');
    elements[1]!.removeAttribute('lang');
    await both(elements, '101');
  });

  it('find each other in shadow roots', async () => {
    const holder = await fixture<HTMLElement>('<div lang="en-US"></div>');
    const elements = ['relief-steps', 'symptom-guide'].map((tag) => {
      const root = document.createElement('div');
      root.attachShadow({mode: 'open'}).append(document.createElement(tag));
      holder.append(root);
      return root.shadowRoot!.firstElementChild!;
    });
    for (const element of elements) await shown(element);
    await both(elements, '10');
  });

  it('keep their number while they ask, and leave the rest to others', async () => {
    const {elements} = await page('<cause-checker></cause-checker><symptom-guide></symptom-guide>');
    await both(elements, '10');
    await start(elements[0]!);
    await until(() => saysNumber(elements[1]!) && saysStatus(elements[1]!), 'it is said nowhere');
    expect(saysNumber(elements[0]!)).to.equal(true);
  });

  it('do not say it for a guide, nor does a guide say it twice', async () => {
    const {elements, holder} = await page(
      '<symptom-guide></symptom-guide><topic-guide sections="causes medicines"></topic-guide>',
    );
    const guide = holder.querySelector('topic-guide')!;
    await shown(guide);
    await until(() => !saysStatus(guide) && !saysNumber(guide), 'the guide says it again');
    expect(saysStatus(elements[0]!)).to.equal(true);
    for (const part of $$<Element>(guide, 'cause-checker, medicine-guide')) {
      await shown(part);
      expect(saysStatus(part), part.localName).to.equal(false);
    }
  });
});

describe('a title that is left to the page', () => {
  it('does not show, and takes no level', async () => {
    const {elements} = await page('<cause-checker no-title heading-level="3"></cause-checker>');
    const levels = $$(elements[0]!, 'h1, h2, h3, h4, h5, h6')
      .filter((one) => one.getClientRects().length > 0)
      .map(({localName}) => localName);
    expect(levels[0]).to.equal('h3');
    expect($(elements[0]!, '.title').getClientRects()).to.have.length(0);
  });

  it('does not show where it is before all cards', async () => {
    const holder = await fixture<HTMLElement>(
      '<div lang="en"><topic-guide no-title sections="causes"></topic-guide></div>',
    );
    const guide = holder.querySelector('topic-guide')!;
    await shown(guide);
    expect($(guide, '.title').getClientRects()).to.have.length(0);
  });

  it('never takes away what to do in a cramp', async () => {
    const holder = await fixture<HTMLElement>(
      '<div lang="en"><relief-steps no-title></relief-steps></div>',
    );
    const relief = holder.querySelector('relief-steps')!;
    await shown(relief);
    expect($(relief, '.opening-words .title').getClientRects()).not.to.have.length(0);
  });

  it('shows for a question', async () => {
    const {elements} = await page('<cause-checker no-title heading-level="3"></cause-checker>');
    await start(elements[0]!);
    const title = $(elements[0]!, '.title');
    expect(title.localName).to.equal('h3');
    expect(title.getClientRects()).not.to.have.length(0);
    expect(focused()).to.equal(title);
  });
});
