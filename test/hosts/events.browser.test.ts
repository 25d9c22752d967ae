/** Forms, listeners and focus traps of the page around an element. */
import {fixture} from '@open-wc/testing';
import {watchConsole} from '../elements/console.js';
import {expect} from '../elements/expect.js';
import {
  $,
  $$,
  button,
  focused,
  goOn,
  has,
  headingOf,
  key,
  options,
  render,
  settled,
  shown,
  start,
  tabTo,
} from '../elements/helpers.js';
import {pinToday} from '../elements/time.js';
import {goThrough, wordsIn, type Words} from '../elements/words.js';

let words: Words;

/** An element within a part of the page. */
async function put(parent: Element, markup: string): Promise<Element> {
  parent.innerHTML = markup;
  const host = parent.firstElementChild!;
  await shown(host);
  return host;
}

before(async () => {
  words = await wordsIn('en');
});

describe('in a form of the page, a reader', () => {
  const said = watchConsole();
  pinToday();

  /** A form around an element, and how often it was sent. */
  async function inForm(tag: string) {
    const form = await fixture<HTMLFormElement>(
      '<form action="/elsewhere"><input name="own" value="1"><button>Send</button><div></div></form>',
    );
    const sent: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push(event.type);
    });
    const host = await put(form.querySelector('div')!, `<${tag} lang="en"></${tag}>`);
    return {form, host, sent};
  }

  const ownData = [['own', '1']];

  for (const tag of ['when-to-see-doctor', 'cause-checker'] as const) {
    it(`uses <${tag}> with the keyboard, and the form sends and learns nothing`, async () => {
      const {form, host, sent} = await inForm(tag);
      await start(host);
      const [first] = options(host);
      const input = first!.querySelector('input')!;
      input.focus();
      await key('Space');
      expect(input.checked).to.equal(true);
      const before = headingOf(host);
      await key('Enter');
      await settled(host);
      expect(headingOf(host), 'Enter goes on').not.to.equal(before);
      expect(form.contains(host), 'is within').to.equal(true);
      expect(sent).to.deep.equal([]);
      expect([...new FormData(form)]).to.deep.equal(ownData);
      expect([...form.elements].map(({localName}) => localName)).to.deep.equal(['input', 'button']);
    });
  }

  it('uses the timer of <relief-steps> with the keyboard, and the form sends and learns nothing', async () => {
    const {form, host, sent} = await inForm('relief-steps');
    await start(host);
    const before = headingOf(host);
    button(host, 'Next').focus();
    await key('Enter');
    await settled(host);
    expect(headingOf(host), 'the next step').not.to.equal(before);
    expect(sent).to.deep.equal([]);
    expect([...new FormData(form)]).to.deep.equal(ownData);
  });

  it('comes to a result, and a reset of the form takes no answer away', async () => {
    const {form, host, sent} = await inForm('cause-checker');
    await start(host);
    options(host)[1]!.click();
    await settled(host);
    form.reset();
    await goOn(host);
    expect(headingOf(host)).not.to.equal(words.questions[0]!.text);
    const place = host.parentElement!;
    host.remove();
    place.append(host);
    await settled(host);
    expect(sent).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
    expect(said.take()).to.deep.equal([]);
  });
});

describe('with listeners of the page, a reader', () => {
  const said = watchConsole();
  pinToday();

  /** Listens on the window first of all, and for one test only. */
  async function during(
    types: readonly string[],
    listener: (event: Event) => void,
    test: () => Promise<void>,
    options: AddEventListenerOptions = {capture: true},
  ) {
    for (const type of types) window.addEventListener(type, listener, options);
    try {
      await test();
    } finally {
      for (const type of types) window.removeEventListener(type, listener, options);
    }
    expect(said.take()).to.deep.equal([]);
  }

  const keys = ['keydown', 'keypress', 'keyup'];

  it('who are given no key at all: comes to a result with the pointer', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await during(
      keys,
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      async () => {
        await goThrough(host, words);
        expect(has(host, '[part=result]')).to.equal(true);
      },
    );
  });

  it('where no key event arrives: comes on with the keyboard', async () => {
    const host = await render('<cause-checker lang="en"></cause-checker>');
    await during(
      keys,
      (event) => event.stopImmediatePropagation(),
      async () => {
        await start(host);
        options(host)[0]!.querySelector('input')!.focus();
        await key('Space');
        await tabTo((at) => at === $(host, 'form .button:not(.text)'), 'Continue');
        await key('Enter');
        await settled(host);
        expect(headingOf(host)).not.to.equal(words.questions[0]!.text);
      },
    );
  });

  it('that take all clicks away: keeps all there is to read', async () => {
    const host = await render('<when-to-see-doctor lang="en" region="US"></when-to-see-doctor>');
    await during(
      ['click', 'pointerdown', 'mousedown'],
      (event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      async () => {
        $(host, 'button[part=button]').click();
        await settled(host);
        expect($$(host, '.tier-emergency li').every((one) => one.checkVisibility())).to.equal(true);
        expect($(host, '[part=call]').checkVisibility()).to.equal(true);
      },
    );
    await start(host);
  });

  it('that change the element in its own events: goes on', async () => {
    await during(
      ['care-step'],
      ({target}) => {
        const element = target as HTMLElement;
        const parent = element.parentElement!;
        element.remove();
        parent.prepend(element);
        element.setAttribute('heading-level', '4');
      },
      async () => {
        const host = await render('<cause-checker lang="en" share-tier></cause-checker>');
        await goThrough(host, words);
        expect(has(host, '[part=result]')).to.equal(true);
      },
    );
  });
});

describe('with a focus trap of the page, a reader', () => {
  const said = watchConsole();
  pinToday();

  /** Takes the focus back into a part of the page, as dialogs without `<dialog>` do. */
  function trap(within: HTMLElement) {
    let turns = 0;
    const listener = ({target}: FocusEvent) => {
      if (within.contains(target as Node)) return;
      turns++;
      within.querySelector<HTMLElement>('input')!.focus();
    };
    document.addEventListener('focusin', listener);
    return {
      turns: () => turns,
      end: () => document.removeEventListener('focusin', listener),
    };
  }

  const dialog = '<div><input aria-label="Search"><section></section></div>';

  it('around the element: has the focus at each question', async () => {
    const within = await fixture<HTMLElement>(dialog);
    const host = await put(within.lastElementChild!, '<cause-checker lang="en"></cause-checker>');
    const {turns, end} = trap(within);
    try {
      await start(host);
      expect(focused() === $(host, '[part=title]'), 'the title has it').to.equal(true);
      expect(turns()).to.equal(0);
    } finally {
      end();
    }
  });

  it('elsewhere on the page: sees each question, and the two do not fight for the focus', async () => {
    const within = await fixture<HTMLElement>(dialog);
    const host = await render('<cause-checker lang="en"></cause-checker>');
    const {turns, end} = trap(within);
    try {
      await goThrough(host, words);
      await shown(host);
      expect(has(host, '[part=result]')).to.equal(true);
      expect(turns(), 'once for each that comes up').to.be.at.most(30);
      expect(within.contains(document.activeElement)).to.equal(true);
    } finally {
      end();
    }
    expect(said.take()).to.deep.equal([]);
  });
});
