/** Places in a page where an element is, or is moved to while a reader uses it. */
import {fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CauseChecker} from '../../src/elements/cause-checker/cause-checker.js';
import {watchConsole} from '../elements/console.js';
import {expect} from '../elements/expect.js';
import {
  $,
  $$,
  chosenLabels,
  focused,
  goOn,
  has,
  headingOf,
  options,
  render,
  settled,
  shown,
  start,
  tick,
  until,
} from '../elements/helpers.js';
import {pinToday} from '../elements/time.js';
import {goTo, wordsIn, type Words} from '../elements/words.js';
import {tags} from './page.js';

const markup = tags
  .map((tag) => `<${tag} lang="en" region="US"><p>Call for help.</p></${tag}>`)
  .join('');

const elementsIn = (parent: ParentNode): Element[] =>
  tags.flatMap((tag) => [...parent.querySelectorAll(tag)]);

/** Whether another element on the page has the line with the number, which shows once a page. */
const isElsewhere = (host: Element) =>
  elementsIn(host.getRootNode() as ParentNode).some(
    (one) => one !== host && has(one, '[part=emergency-line]'),
  );

/** The warning signs or the emergency line, and the call link, have room on the page. */
function expectToRead(host: Element) {
  if (!has(host, '[part=call]') && isElsewhere(host)) return;
  const line = has(host, '.tier-emergency li') ? '.tier-emergency li' : '[part=emergency-line]';
  for (const selector of [line, '[part=call][href="tel:911"]']) {
    const one = $(host, selector);
    expect(one.checkVisibility(), `${host.localName} ${selector}`).to.equal(true);
    expect(one.getBoundingClientRect().height, host.localName).to.be.greaterThan(10);
  }
}

/** All three can be read, and their questions come up. */
async function expectGuidance(parent: ParentNode) {
  const hosts = elementsIn(parent);
  expect(hosts).to.have.length(tags.length);
  for (const host of hosts) {
    await shown(host);
    expectToRead(host);
    await start(host);
    expect(options(host).every((one) => one.checkVisibility())).to.equal(true);
  }
}

/** Puts the elements into a place once it is on the page. */
async function put<Place extends Element>(html: string, fill: (place: Place) => unknown) {
  const place = await fixture<Place>(html);
  fill(place);
  return place;
}

interface Case {
  readonly name: string;
  /** Gives what holds the elements. */
  readonly place: () => Promise<ParentNode>;
}

const attach = (place: Element, mode: ShadowRootMode) => {
  const root = place.attachShadow({mode});
  root.innerHTML = markup;
  return root;
};

const places: readonly Case[] = [
  {
    name: 'an open shadow root of the page',
    place: async () => attach(await fixture('<div></div>'), 'open'),
  },
  {
    name: 'a closed shadow root of the page',
    place: async () => attach(await fixture('<div></div>'), 'closed'),
  },
  {
    name: 'a shadow root within another one',
    place: async () => {
      const outer = (await fixture('<div></div>')).attachShadow({mode: 'open'});
      outer.innerHTML = '<section></section>';
      return attach(outer.firstElementChild!, 'closed');
    },
  },
  {
    name: 'a slot of an element of the page',
    place: async () => {
      const place = await put('<div></div>', (one) => (one.innerHTML = markup));
      place.attachShadow({mode: 'open'}).innerHTML = '<main><slot></slot></main>';
      return place;
    },
  },
  {
    name: 'a row that is opened later',
    place: async () => {
      const row = await put<HTMLDetailsElement>(
        '<details><summary>More</summary><div></div></details>',
        (one) => (one.lastElementChild!.innerHTML = markup),
      );
      await Promise.all(elementsIn(row).map(shown));
      row.open = true;
      return row;
    },
  },
  {
    name: 'a tab that is hidden first',
    place: async () => {
      const tab = await put<HTMLElement>('<div></div>', (one) => {
        one.style.display = 'none';
        one.innerHTML = markup;
      });
      await Promise.all(elementsIn(tab).map(shown));
      tab.style.display = '';
      return tab;
    },
  },
  {
    name: 'a template that is used later',
    place: async () => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      return put('<div></div>', (one) => {
        one.append(template.content.cloneNode(true));
      });
    },
  },
  {
    name: 'a dialog of the page',
    place: () =>
      put<HTMLDialogElement>('<dialog></dialog>', (dialog) => {
        dialog.innerHTML = markup;
        dialog.showModal();
      }),
  },
  {
    name: 'a table that is as narrow as it can be',
    place: () =>
      put('<table style="width: 1%"><tbody><tr><td></td></tr></tbody></table>', (table) => {
        table.querySelector('td')!.innerHTML = markup;
      }),
  },
  {
    name: 'HTML that the page takes out and puts in again',
    place: async () => {
      const place = await put('<div></div>', (one) => (one.innerHTML = markup));
      await Promise.all(elementsIn(place).map(shown));
      const html = place.innerHTML;
      expect(html, 'nothing of ours is in it').to.equal(markup);
      place.innerHTML = html;
      return place;
    },
  },
];

describe('the warning signs, the call link and the questions', () => {
  const said = watchConsole();
  pinToday();

  for (const {name, place} of places) {
    it(name, async () => {
      await expectGuidance(await place());
      expect(said.take()).to.deep.equal([]);
    });
  }
});

describe('an element as wide as is sensible', () => {
  const boxes: Readonly<Record<string, string>> = {
    'a table cell': '<table><tbody><tr><td class="place"></td><td>Advert</td></tr></tbody></table>',
    'a float': '<div class="place" style="float: left"></div>',
    'an inline block': '<div class="place" style="display: inline-block"></div>',
    'a box as wide as its content': '<div class="place" style="width: fit-content"></div>',
    'an inline flex box': '<div class="place" style="display: inline-flex"></div>',
    'a flex box': '<div style="display: flex"><div class="place"></div><aside>Advert</aside></div>',
    'a flex box, as its child': '<div class="place" style="display: flex"></div>',
    'a column of a flex box':
      '<div class="place" style="display: flex; flex-flow: column; align-items: start"></div>',
    'a grid':
      '<div style="display: grid; grid-template-columns: auto auto"><div class="place"></div><aside>Advert</aside></div>',
    'an inline grid': '<div class="place" style="display: inline-grid"></div>',
    'a box that is placed absolutely':
      '<div style="position: relative"><div class="place" style="position: absolute"></div></div>',
    'a row that opens':
      '<details open style="float: left"><summary>More</summary><div class="place"></div></details>',
    'a text of no size': '<div class="place" style="float: left; font-size: 0"></div>',
    'a text that does not wrap':
      '<div class="place" style="float: left; white-space: nowrap"></div>',
  };
  const all = [...tags, 'topic-guide', 'symptom-guide', 'reader-reply'];
  pinToday();

  for (const [name, html] of Object.entries(boxes)) {
    it(name, async () => {
      for (const tag of all) {
        const page = await fixture<HTMLElement>(`<div style="width: 900px">${html}</div>`);
        const place = page.querySelector('.place')!;
        place.innerHTML = `<${tag} lang="en" region="US" action="/reply"></${tag}>`;
        const host = place.firstElementChild!;
        await shown(host);
        const {width} = host.getBoundingClientRect();
        expect(width, tag).to.be.greaterThan(Math.min(600, innerWidth * 0.5));
        expect(width > 900, tag).to.equal(false);
      }
    });
  }

  it('a column that is narrower than its text would like: nothing scrolls sideways', async () => {
    for (const width of [320, 180, 90]) {
      const page = await fixture<HTMLElement>(
        `<div style="width: ${width}px; overflow: auto; font-size: 32px"></div>`,
      );
      page.innerHTML = '<relief-steps lang="en"></relief-steps>';
      const host = page.firstElementChild!;
      host.setAttribute('style', '--care-font-size: 32px; min-inline-size: 0');
      await shown(host);
      // Only the host's own width counts here: long words are another matter.
      $(host, '[part=base]').style.display = 'none';
      expect(page.scrollWidth, String(width)).to.equal(width);
    }
  });

  it('a narrow column: it takes no more than there is', async () => {
    for (const inner of ['display: flex', 'display: grid; grid-template-columns: 1fr 1fr']) {
      const page = await fixture<HTMLElement>(
        `<div style="width: 600px; ${inner}"><div style="flex: 1"></div><aside style="flex: 1">Advert</aside></div>`,
      );
      const column = page.firstElementChild!;
      column.innerHTML = '<relief-steps lang="en"></relief-steps>';
      await shown(column.firstElementChild!);
      expect(Math.round(column.getBoundingClientRect().width / 10), inner).to.equal(30);
    }
  });
});

describe('a reader who has begun', () => {
  const said = watchConsole();
  pinToday();

  let words: Words;

  before(async () => {
    words = await wordsIn('en');
  });

  /** A checker at a question, with an answer ticked. */
  async function begun() {
    const host = await render('<cause-checker lang="en" region="US"></cause-checker>');
    await goTo(host, words, 'danger');
    await tick(host, ...words.labels('danger', 'chest-breath'));
    return host as CauseChecker;
  }

  async function expectToGoOn(host: Element) {
    await settled(host);
    expect(headingOf(host)).to.equal(words.question('danger').screens?.[0]?.text);
    expect(chosenLabels(host)).to.deep.equal(words.labels('danger', 'chest-breath'));
    await goOn(host);
    expect($(host, '[part=result]')).to.contain.text(words.checker.tiers[0].heading);
    expect(said.take()).to.deep.equal([]);
  }

  it('goes on when the page turns from right to left and back', async () => {
    const host = await begun();
    const base = $(host, '[part=base]');
    const {dir} = document.documentElement;
    for (const direction of ['rtl', 'auto', 'ltr']) {
      document.documentElement.dir = direction;
      expect(getComputedStyle(base).direction, direction).to.equal('ltr');
    }
    document.documentElement.dir = dir;
    await expectToGoOn(host);
  });

  it('goes on when the page around turns Arabic and back, through a closed shadow root', async () => {
    const outer = await fixture<HTMLElement>('<div lang="en"></div>');
    const root = outer.attachShadow({mode: 'closed'});
    const host = document.createElement('cause-checker');
    root.append(host);
    await shown(host);
    await goTo(host, words, 'danger');
    await tick(host, ...words.labels('danger', 'chest-breath'));
    outer.lang = 'ar';
    await until(() => $(host, '[part=base]').dir === 'rtl', 'does not turn');
    outer.lang = 'en';
    await until(() => $(host, '[part=base]').dir === 'ltr', 'does not turn back');
    await expectToGoOn(host);
  });

  it('goes on in another document, and back in this one', async () => {
    const host = await begun();
    const home = host.parentElement!;
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Elsewhere"></iframe>');
    const body = frame.contentDocument!.body;
    body.append(host);
    await settled(host);
    expect(headingOf(host)).to.equal(words.question('danger').screens?.[0]?.text);
    expect($(host, '[part=call]').getBoundingClientRect().height).to.be.greaterThan(10);
    home.append(host);
    await expectToGoOn(host);
  });

  it('is not lost when the row around is closed and opened again', async () => {
    const host = await begun();
    const row = document.createElement('details');
    row.open = true;
    host.parentElement!.append(row);
    row.append(host);
    row.open = false;
    row.open = true;
    await expectToGoOn(host);
  });

  it('gets all attributes at once, and what comes last holds', async () => {
    const host = await begun();
    for (let round = 0; round < 200; round++) {
      host.setAttribute('lang', round % 2 ? 'en' : 'es');
      host.setAttribute('region', round % 2 ? 'US' : 'GB');
      host.setAttribute('theme', round % 2 ? 'light' : 'dark');
      host.setAttribute('heading-level', String(2 + (round % 5)));
      host.setAttribute('data-round', String(round));
    }
    await until(() => has(host, 'h6[part=title]'), 'no last level');
    expect($(host, '[part=base]').lang).to.equal('en');
    expect(has(host, 'a[href="tel:911"]')).to.equal(true);
    await expectToGoOn(host);
  });
});

describe('a page that adds and removes', () => {
  const said = watchConsole();
  pinToday();

  it('an element before its words are there: nothing happens, and it shows when it is back', async () => {
    const place = await fixture('<div></div>');
    for (const tag of tags) {
      const host = document.createElement(tag);
      host.lang = 'es';
      place.append(host);
      host.remove();
      await settled(host);
      place.append(host);
      await shown(host);
      expect($(host, '[part=base]').lang).to.equal('es');
    }
    expect(said.take()).to.deep.equal([]);
  });

  it('over a hundred elements at once: all show, and any of them can be used', async function () {
    // Patient, for machines with two slow cores.
    this.timeout(90_000);
    const place = await put('<div></div>', (one) => (one.innerHTML = markup.repeat(40)));
    const hosts = elementsIn(place);
    expect(hosts).to.have.length(120);
    for (const host of hosts) await shown(host);
    for (const host of hosts.filter((_, index) => index % 40 === 39)) {
      expectToRead(host);
      await start(host);
    }
    expect(said.take()).to.deep.equal([]);
  });

  it('texts where a reader may write: ours are not to be written in', async () => {
    const place = await put('<div contenteditable></div>', (one) => (one.innerHTML = markup));
    const [, host] = elementsIn(place);
    await shown(host!);
    $(host!, '[part=title]').focus();
    expect(focused() === $(host!, '[part=title]')).to.equal(true);
    const title = headingOf(host!);
    await sendKeys({type: 'x'});
    expect(headingOf(host!)).to.equal(title);
    await start(host!);
    expect($$(host!, '[part=option]').length).to.be.greaterThan(2);
  });
});
