/** The sheet for a doctor: what it says, and how the reader takes it along. */
import {oneEvent} from '@open-wc/testing';
import type {AxeResults} from 'axe-core';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  answerQuestion,
  focused,
  has,
  liveRegion,
  press,
  render,
  squash,
  textOf,
  until,
} from './helpers.js';
import {copy, download, fields, frames, print, secondIsThere, type, typed} from './sheet.js';
import {checkerAnswers, toList} from './states.js';
import {pinToday} from './time.js';
import {goThrough, wordsIn, type Answers, type Words} from './words.js';

describe('the sheet for a doctor', () => {
  const said = watchConsole();
  pinToday('2026-12-01');

  let words: Words;
  let es: Words;
  let ar: Words;

  before(async () => {
    [words, es, ar] = await Promise.all([wordsIn('en'), wordsIn('es'), wordsIn('ar')]);
  });

  async function checker(answers: Answers, attributes = 'lang="en" region="US"', own = words) {
    const host = await render(`<cause-checker ${attributes}></cause-checker>`);
    await goThrough(host, own, answers);
    return host;
  }

  const summary = (attributes = 'lang="en" region="US"') =>
    render(`<doctor-summary ${attributes}></doctor-summary>`);

  describe('panel', () => {
    it('has three fields with labels that keep their text to themselves', async () => {
      const host = await summary();
      const {notes} = words.summary.sheet;
      expect(fields(host).map((field) => squash(field.labels![0]!.textContent))).to.deep.equal(
        Object.values(notes),
      );
      for (const field of fields(host)) {
        expect(field.name, 'no name to send').to.equal('');
        expect(field.getAttribute('autocomplete')).to.equal('off');
        expect(field.getAttribute('spellcheck')).to.equal('false');
        expect(field.required).to.equal(false);
      }
    });

    it('is in every result but that of an emergency', async () => {
      for (const [name, answers] of Object.entries(checkerAnswers)) {
        const host = await checker(answers);
        expect(has(host, '[part=panel]'), name).to.equal(name !== 'emergency');
      }
      for (const [list, sign] of [
        [1, 'stroke-signs'],
        [2, 'dark-urine'],
        [3, 'both-ankles'],
      ] as const) {
        const host = await render('<when-to-see-doctor lang="en"></when-to-see-doctor>');
        await toList(list)(host, words);
        await answerQuestion(host, [words.sign(sign)]);
        expect(has(host, '[part=panel]'), sign).to.equal(list !== 1);
      }
    });

    it('keeps what was typed while an answer is changed, and forgets it on "Start again"', async () => {
      const host = await checker({});
      type(host);
      const {flowText} = words.checker;
      await press(host, flowText.changeLabel.replace('{question}', words.question('when').text));
      await goThrough(host, words);
      expect(fields(host).map(({value}) => value)).to.deep.equal(Object.values(typed));
      await press(host, flowText.startAgain);
      await goThrough(host, words);
      expect(fields(host).map(({value}) => value)).to.deep.equal(['', '', '']);
    });
  });

  describe('copy as text', () => {
    it('copies answers, causes, notes and lists, and says so', async () => {
      const host = await checker({when: ['when-night'], recent: ['rec-sit']});
      type(host);
      const {sheet, doctorVisit, matching, causes, common} = words.checker;
      const text = await copy(host, sheet.copy);
      expect(liveRegion(host).textContent).to.equal(sheet.copied);
      expect(text).to.contain('Self-care is a fair first step').and.to.contain(doctorVisit.madeBy);
      expect(text).to.contain(`- When they come: ${words.labels('when', 'when-night')[0]}`);
      expect(text).to.contain(
        `${matching.marks.fits}:\n- ${causes[0]!.title}: Cramps at night or in bed`,
      );
      expect(text).to.contain(`${matching.lead} ${matching.notList}`);
      for (const note of Object.values(typed)) expect(text).to.contain(note);
      for (const line of [...doctorVisit.bring, ...doctorVisit.questionsToAsk]) {
        expect(text).to.contain(`- ${line}`);
      }
      expect(text).to.contain('or feel much worse, call 911.').and.to.contain(common.draft);
      expect(text).to.contain('Made on December 1, 2026');
      expect(text).not.to.match(/[{}]|undefined|\[object/);
    });

    it('names the signs, and no cause, in an urgent result', async () => {
      const host = await checker(checkerAnswers.urgent);
      const text = await copy(host, words.checker.sheet.copy);
      expect(text).to.contain('Get checked today');
      expect(text).to.contain(`- ${words.sign('one-leg-swollen')}`);
      for (const {title} of words.checker.causes) expect(text).not.to.contain(`- ${title}: `);
      expect(text).not.to.contain(words.checker.matching.lead);
    });

    it('takes the ticked signs along', async () => {
      const host = await render('<when-to-see-doctor lang="en"></when-to-see-doctor>');
      await toList(2)(host, words);
      await answerQuestion(host, [words.sign('dark-urine'), words.sign('toxin')]);
      const text = await copy(host, words.signs.sheet.copy);
      for (const id of ['dark-urine', 'toxin']) expect(text).to.contain(`- ${words.sign(id)}`);
      expect(text).to.contain('Get checked today');
      expect(text, 'number not known').to.contain('call your local emergency number.');
    });

    it('shows the text, focused and selected, where the browser does not allow it', async () => {
      const host = await checker({when: ['when-night']});
      const {sheet} = words.checker;
      await copy(host, sheet.copy, false);
      const field = $(host, '[readonly]') as HTMLTextAreaElement;
      expect(focused()).to.equal(field);
      expect(squash(field.labels[0]?.textContent)).to.contain(sheet.copyFailed);
      expect(field.value).to.contain(words.labels('when', 'when-night')[0]);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      await copy(host, sheet.copy);
      await until(() => !has(host, '[readonly]'), 'the text stays');
    });
  });

  describe('print', () => {
    it('prints the sheet alone, from a frame that goes away', async () => {
      const host = await checker(checkerAnswers.soon);
      type(host);
      const styles = document.adoptedStyleSheets.length + document.styleSheets.length;
      const {text, sheets, lang, dir, title, html} = await print(host, words.checker.sheet.print);
      expect(frames(host)).to.have.length(0);
      expect(document.adoptedStyleSheets.length + document.styleSheets.length).to.equal(styles);
      expect([lang, dir, title]).to.deep.equal(['en', 'ltr', words.checker.doctorVisit.title]);
      expect(sheets).to.equal(1);
      expect(text).to.contain('Talk to a doctor soon').and.to.contain(typed.since);
      expect(text).to.contain(squash(typed.tried)).and.to.contain(typed.medicines);
      expect(text).not.to.contain(words.checker.flowText.startAgain);
      expect(html).not.to.match(/<(b|script|style|button|input)\b|style=/);
    });

    it('leaves boxes to tick, and lines to write on where nothing was typed', async () => {
      const host = await summary();
      const {doctorVisit, sheet} = words.summary;
      type(host, ['', typed.tried, '   ']);
      const {html} = await print(host, sheet.print);
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelectorAll('.lines')).to.have.length(2);
      expect(page.querySelector('.tried .typed')?.textContent).to.equal(typed.tried);
      const boxes = [...page.querySelectorAll('.bring li, .ask li')].map((box) =>
        squash(box.textContent),
      );
      expect(boxes).to.deep.equal([...doctorVisit.bring, ...doctorVisit.questionsToAsk]);
      expect(squash(page.body.textContent)).not.to.match(/date of birth|\bname\b/i);
    });

    it('tells to download instead where a frame cannot be printed', async () => {
      const host = await summary();
      const {sheet} = words.summary;
      await print(host, sheet.print, () => {
        throw new Error('no printing here');
      });
      await until(() => has(host, '[role=alert]'), 'nothing is said');
      expect(squash($(host, '[role=alert]').textContent)).to.equal(sheet.printFailed);
      expect(frames(host)).to.have.length(0);
      await print(host, sheet.print);
      await until(() => !has(host, '[role=alert]'), 'the message stays');
    });
  });

  describe('download', () => {
    it('saves one file that holds all, and no script', async () => {
      const host = await checker(checkerAnswers.soon);
      type(host);
      const {sheet, doctorVisit} = words.checker;
      const {file, html} = await download(host, sheet.download);
      expect(file).to.equal('leg-cramps-summary.html');
      expect(liveRegion(host).textContent).to.equal(sheet.downloaded);
      expect(frames(host)).to.have.length(0);
      expect(html).to.match(/^<!doctype html>\n<html lang="en" dir="ltr"/);
      expect(html)
        .to.contain('<meta charset="utf-8">')
        .and.to.match(/<style>\s*@page/);
      expect(html).not.to.match(/<!--|<script|src=|href=|\son\w+=|<b>/);
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.title).to.equal(doctorVisit.title);
      expect(page.querySelector('h1')?.textContent).to.equal(doctorVisit.title);
      expect(page.querySelector('.tried .typed')?.textContent).to.equal(typed.tried);
      for (const {title} of words.checker.causes) {
        const marked = textOf(host).includes(
          `${words.checker.matching.marks['not-raised']}: ${title}`,
        );
        const names = [...page.querySelectorAll('.causes .name')].map((one) =>
          squash(one.textContent),
        );
        expect(names.includes(title), title).to.equal(!marked);
      }
    });

    it('axe finds nothing in the file, in one language or two', async () => {
      const script = document.createElement('script');
      script.src = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
      for (const attributes of ['lang="en" region="US"', 'lang="ar" region="US"']) {
        const host = await summary(attributes);
        if (attributes.includes('ar')) await secondIsThere(host);
        const own = attributes.includes('ar') ? ar : words;
        const {html} = await download(host, own.summary.sheet.download);
        const frame = document.createElement('iframe');
        frame.title = 'sheet';
        frame.srcdoc = html;
        const loaded = oneEvent(frame, 'load');
        document.body.append(frame);
        await loaded;
        const inFrame = frame.contentDocument!;
        const axeScript = inFrame.createElement('script');
        axeScript.src = script.src;
        const axeLoaded = oneEvent(axeScript, 'load');
        inFrame.head.append(axeScript);
        await axeLoaded;
        const {axe} = frame.contentWindow as unknown as {
          axe: {run(context: Element): Promise<AxeResults>};
        };
        const {violations, passes} = await axe.run(inFrame.documentElement);
        frame.remove();
        expect(passes.length, 'axe looked').to.be.greaterThan(10);
        expect(violations.map(({id, help}) => `${id}: ${help}`)).to.deep.equal([]);
      }
    });
  });

  describe('<doctor-summary>', () => {
    it('reads as lists, with the emergency line, sources and status', async () => {
      const host = await summary();
      const {sheet, doctorVisit, common} = words.summary;
      expect(squash($(host, '[part=title]').textContent)).to.equal(sheet.title);
      const items = $$(host, '.list > li').map((item) => squash(item.textContent));
      for (const item of [
        ...doctorVisit.bring,
        ...doctorVisit.questionsToAsk,
        ...doctorVisit.mayCheck,
      ]) {
        expect(items).to.contain(item);
      }
      expect(textOf(host)).to.contain(doctorVisit.note).and.to.contain(common.draft);
      expect($(host, '[part=call]').getAttribute('href')).to.equal('tel:911');
      expect(has(host, '[part=sources]')).to.equal(true);
    });

    it('says that a result can be printed only where there can be one', async () => {
      const {withAnswers} = words.summary.text;
      expect(textOf(await summary())).not.to.contain(withAnswers);
      await render('<cause-checker lang="en"></cause-checker>');
      expect(textOf(await summary())).to.contain(withAnswers);
    });

    it('takes no answer from a checker on the page', async () => {
      await checker({when: ['when-night']});
      const host = await summary();
      const text = await copy(host, words.summary.sheet.copy);
      expect(text).not.to.contain(words.labels('when', 'when-night')[0]);
      expect(text).not.to.contain('Self-care');
    });
  });

  it('nothing that is typed or answered leaves the element', async () => {
    const host = await checker(checkerAnswers.soon, 'lang="es" region="US"', es);
    const asked: string[] = [];
    const observer = new PerformanceObserver((list) => {
      asked.push(...list.getEntries().map(({name}) => name));
    });
    observer.observe({type: 'resource'});
    const events: string[] = [];
    for (const type of ['care-ready', 'care-step', 'care-complete', 'care-error'] as const) {
      host.addEventListener(type, () => events.push(type));
    }
    const before = [document.title, location.href, history.length, document.cookie];
    type(host);
    const {sheet} = es.checker;
    await print(host, sheet.print);
    await copy(host, sheet.copy);
    await download(host, sheet.download);
    asked.push(...observer.takeRecords().map(({name}) => name));
    observer.disconnect();
    expect(asked).to.deep.equal([]);
    expect(events).to.deep.equal([]);
    expect([document.title, location.href, history.length, document.cookie]).to.deep.equal(before);
    const kept = JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
    expect(kept).not.to.contain(typed.medicines);
    expect(document.documentElement.outerHTML).not.to.contain(typed.medicines);
    expect(said.take()).to.deep.equal([]);
  });
});
