/** The overview, the symptoms, the medicines and the pictures: what a reader finds in them. */
import {fixture} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import * as overviewWords from '../../src/text/en/topics/leg-cramps/parts/topic-overview.js';
import * as pictureWords from '../../src/text/en/topics/leg-cramps/parts/picture-guide.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  button,
  buttons,
  focused,
  has,
  nameOf,
  press,
  render,
  settled,
  shown,
  squash,
  textOf,
  until,
} from './helpers.js';
import {languages} from './words.js';

/** Puts some elements on the page and waits for all of them. */
async function renderAll(markup: string): Promise<(tag: string) => HTMLElement> {
  const page = await fixture<HTMLElement>(`<div lang="en">${markup}</div>`);
  await Promise.all([...page.children].map(shown));
  const [first] = page.children as unknown as [HTMLElement & {requestUpdate(): void}];
  first.requestUpdate();
  await settled(first);
  return (tag) => page.querySelector<HTMLElement>(tag)!;
}

describe('topic-overview', () => {
  it('says how long a cramp lasts, and when that is too long', async () => {
    const host = await render('<topic-overview lang="en"></topic-overview>');
    const scale = $$(host, '.scale li').map((line) => squash(line.textContent));
    expect(scale).to.have.length(3);
    expect(scale.at(-1)).to.contain('10 minutes');
    expect(scale.at(-1)).to.contain('Get checked today');
  });

  it('names the drawing in words', async () => {
    const host = await render('<topic-overview lang="en"></topic-overview>');
    expect($(host, '[role=img]').getAttribute('aria-label')).to.equal(
      overviewWords.guidePictures.anatomy,
    );
  });

  it('leads to nothing when it is the only element', async () => {
    const host = await render('<topic-overview lang="en"></topic-overview>');
    expect(has(host, 'nav')).to.equal(false);
  });

  it('leads to the other elements on the page, and puts the focus on their heading', async () => {
    const find = await renderAll(
      '<topic-overview></topic-overview><relief-steps></relief-steps><cause-checker></cause-checker>',
    );
    const overview = find('topic-overview');
    expect($$(overview, 'nav button').map(nameOf)).to.deep.equal([
      overviewWords.text.toRelief,
      overviewWords.text.toCauses,
    ]);
    button(overview, overviewWords.text.toCauses).click();
    expect(focused()).to.equal($(find('cause-checker'), '.title'));
  });
});

describe('symptom-guide', () => {
  it('says of each sign how fast to act', async () => {
    const host = await render('<symptom-guide lang="en"></symptom-guide>');
    const signs = $$(host, '.sign').map((line) => squash(line.textContent));
    expect(signs).to.have.length(8);
    expect(signs.filter((line) => line.endsWith('Not a cramp'))).to.have.length(1);
    expect(signs.filter((line) => line.endsWith('Urgent today'))).to.have.length(3);
    expect(signs.filter((line) => line.endsWith('See a doctor soon'))).to.have.length(3);
    expect(signs.find((line) => line.startsWith('Stiff jaw'))).to.match(/Emergency$/);
    expect(has(host, '.sign button')).to.equal(false);
  });

  it('leads to the very sign where the warning signs are on the page', async () => {
    const find = await renderAll(
      '<symptom-guide></symptom-guide><when-to-see-doctor></when-to-see-doctor>',
    );
    const swelling = buttons(find('symptom-guide'))[0]!;
    expect(nameOf(swelling)).to.equal('Urgent today: see the warning signs');
    swelling.click();
    expect(focused()).to.equal($(find('when-to-see-doctor'), '#sign-one-leg-swollen'));
    expect(squash(focused()?.textContent)).to.contain('One leg swollen');
  });

  it('leads to the heading of the warning signs while their questions are asked', async () => {
    const find = await renderAll(
      '<symptom-guide></symptom-guide><when-to-see-doctor></when-to-see-doctor>',
    );
    const signs = find('when-to-see-doctor');
    $(signs, 'button[part=button]').click();
    await until(() => has(signs, '.pick'), 'no question');
    await settled(signs);
    buttons(find('symptom-guide'))[0]?.click();
    expect(focused()).to.equal($(signs, '.title'));
  });

  it('shows the emergency number of the region', async () => {
    const host = await render('<symptom-guide lang="en" region="GB"></symptom-guide>');
    expect($(host, 'a[part=call]').getAttribute('href')).to.equal('tel:999');
  });
});

describe('medicine-guide', () => {
  const titles = (host: Element) =>
    $$(host, 'summary').flatMap((row) =>
      row.closest('[part=sources]') ? [] : [squash(row.textContent)],
    );

  it('calls a medicine what it is called in the region', async () => {
    const us = await render('<medicine-guide lang="en" region="US"></medicine-guide>');
    expect(titles(us)[0]).to.equal('Acetaminophen (paracetamol)');
    const gb = await render('<medicine-guide lang="en" region="GB"></medicine-guide>');
    expect(titles(gb)[0]).to.equal('Paracetamol (acetaminophen)');
  });

  it('names the country of the reader first', async () => {
    const host = await render('<medicine-guide lang="en" region="AU"></medicine-guide>');
    const countries = $$(host, '.names')[0]?.querySelectorAll('dt') ?? [];
    expect([...countries].map((one) => one.textContent)).to.deep.equal([
      'Australia:',
      'United States:',
      'United Kingdom:',
      'European Union:',
    ]);
  });

  it('never says how sure we are without saying of what', async () => {
    for (const language of languages) {
      const host = await render(`<medicine-guide lang="${language}"></medicine-guide>`);
      const levels = $$(host, '.findings dt');
      expect(levels.length).to.be.greaterThan(10);
      for (const level of levels) {
        const finding = squash(level.nextElementSibling?.textContent ?? '');
        expect(finding, `${language}: ${level.textContent}`).to.match(/^.{6,}\. .{6,}\.$/);
      }
    }
  });

  it('opens what nobody should use on their own, so that the warning is read', async () => {
    const host = await render('<medicine-guide lang="en"></medicine-guide>');
    const open = $$<HTMLDetailsElement>(host, '[part=medicine]').filter((row) => row.open);
    expect(open).to.have.length(1);
    expect(squash(open[0]?.textContent)).to.contain('Quinine, hydroquinine and tonic water');
    expect(squash(open[0]?.textContent)).not.to.contain('What it can do');
    expect(squash(open[0]?.querySelector('[part=warning]')?.textContent)).to.contain(
      'deadly bleeding',
    );
  });

  it('gives no dose, and says so', async () => {
    const host = await render('<medicine-guide lang="en"></medicine-guide>');
    expect(textOf(host)).to.contain('No doses are given here on purpose.');
    expect(textOf(host)).not.to.match(/\d\s*(?:mg|g|ml)\b/);
  });
});

describe('the words on a drawing', () => {
  it('are in the language of the page, and on the side of what they name', async () => {
    for (const [lang, calf] of [
      ['es', 'Pantorrilla'],
      ['ar', 'ربلة الساق'],
    ]) {
      const host = await render(`<topic-overview lang="${lang}"></topic-overview>`);
      const label = $(host, '[data-label=calf]');
      const figure = $(host, '.figure').getBoundingClientRect();
      const box = label.getBoundingClientRect();
      expect(squash(label.textContent)).to.equal(calf);
      expect(box.left).to.be.at.least(figure.left);
      expect(box.right).to.be.at.most(figure.left + figure.width * 0.29);
    }
  });
});

describe('picture-guide', () => {
  it('shows eleven drawings, each with a name, a caption and a description', async () => {
    const host = await render('<picture-guide lang="en"></picture-guide>');
    const figures = $$(host, 'figure');
    expect(figures).to.have.length(11);
    for (const figure of figures) {
      const drawing = figure.querySelector('[role=img]');
      expect(drawing?.querySelector('svg path'), figure.id).not.to.equal(null);
      expect(drawing?.getAttribute('aria-label')?.length, figure.id).to.be.greaterThan(40);
      expect(figure.querySelector('details div')?.textContent.length).to.be.greaterThan(60);
      expect(squash(figure.querySelector('[part=caption] p')?.textContent)).not.to.equal('');
    }
  });

  it('names both skin tones where colour matters', async () => {
    const host = await render('<picture-guide lang="en"></picture-guide>');
    for (const id of ['one-leg-swollen', 'cold-pale']) {
      expect(squash($(host, `#${id}`).textContent)).to.contain('lighter skin');
      expect(squash($(host, `#${id}`).textContent)).to.contain('darker skin');
    }
  });

  it('rests until the reader asks for movement, and can be paused', async () => {
    const host = await render('<picture-guide lang="en"></picture-guide>');
    const {play, pause} = pictureWords.text;
    const moving = () =>
      host.shadowRoot!.getAnimations().filter(({playState}) => playState === 'running').length;
    expect(moving()).to.equal(0);
    const control = button(host, play);
    control.focus();
    await press(host, play);
    expect(moving()).to.be.greaterThan(0);
    expect(squash(control.innerText)).to.equal(pause);
    expect(focused()).to.equal(control);
    await press(host, pause);
    expect(moving()).to.equal(0);
  });

  const reduced = async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const host = await render('<picture-guide lang="en"></picture-guide>');
    for (const control of $$(host, '.move')) {
      control.click();
      await settled(host);
      expect(getComputedStyle(control).display).to.equal('none');
    }
    expect(host.shadowRoot!.getAnimations()).to.deep.equal([]);
    await emulateMedia({reducedMotion: 'no-preference'});
  };
  if (navigator.userAgent.includes('Chrome')) {
    it('does not move, nor offers to, where motion is reduced', reduced);
  } else {
    it.skip('does not move where motion is reduced (skipped: only Chromium can be told)', reduced);
  }

  it('leads from a warning to its sign', async () => {
    const find = await renderAll(
      '<picture-guide></picture-guide><when-to-see-doctor></when-to-see-doctor>',
    );
    const links = buttons(find('picture-guide')).filter(
      (one) => nameOf(one) === pictureWords.text.toSign,
    );
    expect(links).to.have.length(2);
    links[1]?.click();
    expect(focused()).to.equal($(find('when-to-see-doctor'), '#sign-cold-pale-leg'));
  });
});
