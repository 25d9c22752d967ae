/** The sheet for a doctor: what it says, and how the reader takes it along. */
import {oneEvent} from '@open-wc/testing';
import type {AxeResults} from 'axe-core';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  focused,
  focusedName,
  has,
  liveRegion,
  press,
  render,
  squash,
  textOf,
  until,
} from './helpers.js';
import {
  choices,
  choose,
  copy,
  download,
  fields,
  frames,
  print,
  secondIsThere,
  type,
  typed,
} from './sheet.js';
import {checkerAnswers, pick, toList} from './states.js';
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
    it('asks what a doctor asks first, in fields that keep their text to themselves', async () => {
      const host = await summary();
      const {sheet, doctorVisit} = words.summary;
      const labelsOf = (all: readonly (HTMLSelectElement | HTMLTextAreaElement)[]) =>
        all.map((field) => squash(field.labels[0]!.querySelector('.label')!.textContent));
      expect(labelsOf(choices(host))).to.deep.equal(doctorVisit.fields.map(({label}) => label));
      expect(labelsOf(fields(host))).to.deep.equal(
        Object.values(sheet.notes).map(({label}) => label),
      );
      for (const field of [...choices(host), ...fields(host)]) {
        expect(field.name, 'no name to send').to.equal('');
        expect(field.getAttribute('autocomplete')).to.equal('off');
        expect(field.getAttribute('spellcheck')).to.equal(
          field.matches('textarea') ? 'false' : null,
        );
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
        await pick(sign)(host, words);
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
    it('shows the text, focused and selected, where the browser does not allow it', async () => {
      const host = await checker({when: ['when-night']});
      const {sheet, flowText} = words.checker;
      $(host, '.visit > summary').click();
      expect(squash($(host, '.visit > summary').textContent)).to.equal(flowText.visit);
      await copy(host, sheet.copy, false);
      const field = $(host, '[readonly]') as HTMLTextAreaElement;
      expect(focused() === field, focusedName()).to.equal(true);
      expect(squash(field.labels[0]?.textContent)).to.contain(sheet.copyFailed);
      expect(field.value).to.contain(words.checker.sheetWording.said['when-night']);
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
      expect(text).to.contain('See a doctor soon').and.to.contain(typed.own);
      expect(text).to.contain(squash(typed.tried)).and.to.contain(typed.medicines);
      expect(text).not.to.contain(words.checker.flowText.startAgain);
      expect(html).not.to.match(/<(b|script|style|button|input)\b|style=/);
    });

    it('leaves boxes to fill in by hand, and lines to write on where nothing was typed', async () => {
      const host = await summary();
      const {doctorVisit, sheet} = words.summary;
      type(host, ['', '   ', typed.tried]);
      choose(host, [2]);
      const {html} = await print(host, sheet.print);
      const page = new DOMParser().parseFromString(html, 'text/html');
      const facts = [...page.querySelectorAll('.fact')].map((fact) => squash(fact.textContent));
      expect(facts).to.deep.equal([
        'Age',
        'Leg Right',
        'Muscle',
        'How often',
        'Each lasts',
        'Began',
      ]);
      for (const empty of ['.own', '.medicines', '.illnesses']) {
        expect(page.querySelector(`${empty} .lines`), empty).not.to.equal(null);
      }
      expect(page.querySelector('.tried .lines')).to.equal(null);
      expect(page.querySelector('.tried .typed')?.textContent).to.equal(typed.tried);
      const boxes = [...page.querySelectorAll('.ask li')].map((box) => squash(box.textContent));
      expect(boxes).to.deep.equal(doctorVisit.questionsToAsk);
      expect(squash(page.body.textContent)).not.to.match(/date of birth|\bname\b/i);
    });

    it('prints a diary of 2 weeks to fill in by hand, which knows nothing of the reader', async () => {
      const host = await checker(checkerAnswers.soon, 'lang="es" region="US"', es);
      type(host);
      const {doctorVisit, sheet} = es.checker;
      const {html, text, lang, title} = await print(host, sheet.diary);
      expect([lang, title]).to.deep.equal(['es', doctorVisit.diary.title]);
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelectorAll('tbody tr')).to.have.length(14);
      expect([...page.querySelectorAll('th')].map((one) => one.textContent)).to.deep.equal(
        doctorVisit.diary.columns.map((column) => column.title),
      );
      expect(text).to.contain(doctorVisit.diary.urgent).and.to.contain('911');
      for (const own of Object.values(typed)) expect(text).not.to.contain(squash(own));
      expect(frames(host)).to.have.length(0);
    });

    it('saves the diary where a frame cannot be printed', async () => {
      const host = await summary();
      const saved: string[] = [];
      const {click} = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        saved.push(this.download);
      };
      try {
        await print(host, words.summary.sheet.diary, () => {
          throw new Error('no printing here');
        });
        await until(() => saved.length > 0, 'nothing is saved');
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(saved).to.deep.equal(['leg-cramps-diary.html']);
      expect(has(host, '[role=alert]')).to.equal(false);
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

  describe('on paper that the page itself prints', () => {
    /** What is in the panel on paper: a field cuts off what is in it. */
    const onPaper = (host: Element) =>
      $$(host, '[part=panel] .entry')
        .map((entry) => [
          squash(entry.querySelector('.label')!.textContent),
          entry.querySelector('.on-paper')!.textContent,
        ])
        .filter(([, text]) => text);

    it('has what was chosen and typed, with its labels, at once', async () => {
      const host = await summary();
      const {sheet, doctorVisit} = words.summary;
      expect(onPaper(host)).to.deep.equal([]);
      type(host);
      choose(host, [1, 0, 3]);
      const [leg, , often] = doctorVisit.fields;
      const said = [
        [leg.label, leg.choices[0].label],
        [often.label, often.choices[2].label],
        ...Object.entries(typed).map(([id, text]) => [
          sheet.notes[id as keyof typeof typed].label,
          text,
        ]),
      ];
      expect(onPaper(host)).to.deep.equal(said);
      dispatchEvent(new Event('beforeprint'));
      expect(onPaper(host)).to.deep.equal(said);
      dispatchEvent(new Event('afterprint'));
    });

    it('follows what is taken back, and the language', async () => {
      const host = await summary();
      type(host);
      choose(host, [1]);
      host.lang = 'es';
      await until(() => textOf(host).includes(es.summary.sheet.choose), 'no Spanish');
      const [leg] = es.summary.doctorVisit.fields;
      expect(onPaper(host)[0]).to.deep.equal([leg.label, leg.choices[0].label]);
      choose(host, [0]);
      type(host, ['', '', '']);
      expect(onPaper(host)).to.deep.equal([]);
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
      expect(squash(page.querySelector('h1')?.textContent)).to.equal(doctorVisit.title);
      expect(page.querySelector('.tried .typed')?.textContent).to.equal(typed.tried);
      const others = $$(host, '.others li').map((one) => squash(one.textContent));
      expect(others).not.to.deep.equal([]);
      const fitting = squash(
        [...page.querySelectorAll('.fits, .could-fit')].map((one) => one.textContent).join('; '),
      );
      for (const {title} of words.checker.causes) {
        expect(fitting.includes(title), title).to.equal(!others.includes(title));
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
      expect(text).not.to.contain(words.checker.sheetWording.said['when-night']);
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
    await print(host, sheet.diary);
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
