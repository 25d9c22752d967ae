/** What is read out of ordinary HTML, what is refused, and what any HTML at all comes to. */
import '../../src/own-topic/index.js';
import {fixture} from '@open-wc/testing';
import {validate} from '../../src/own-topic/validate.js';
import {unsafe} from '../../src/own-topic/safety.js';
import {complete} from '../../src/own-topic/wrap/complete.js';
import {readHtml, type Draft} from '../../src/own-topic/wrap/read.js';
import type {TopicDocument} from '../../src/content/index.js';
import {loaders} from '../../src/text/loaders/wrapped.js';
import {expect} from './expect.js';
import './helpers.js';
import {until} from './helpers.js';
import {mutate, randomOf} from './mutated-html.js';

const pairs = [
  '1-relief-steps',
  '2-when-to-see-doctor',
  '3-cause-checker',
  '4-picture-guide',
  '5-topic-guide',
] as const;

const fileOf = async (name: string) => (await fetch(`/test/elements/wrapping/${name}`)).text();

/** The pairs, and a whole article of a hospital, whose links and drawings are those of a page elsewhere. */
async function sourcesIn(): Promise<readonly string[]> {
  const page = await (await fetch('/examples/wrapped-article/index.html')).text();
  const article = new DOMParser().parseFromString(page, 'text/html').querySelector('topic-guide')!;
  const files = await Promise.all(pairs.map((name) => fileOf(`${name}.html`)));
  return [...files, article.outerHTML];
}

/** In a document of its own, in which nothing is an element of ours yet. */
function parse(html: string): Element {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  const found = body.firstElementChild;
  if (!found) throw new Error('no element');
  return found;
}

const read = (html: string) => {
  const element = parse(html);
  return readHtml(element, element.localName);
};

async function documentOf(draft: Draft): Promise<TopicDocument> {
  return complete(draft, await loaders['leg-cramps']('en'));
}

describe('reading HTML', () => {
  for (const name of pairs) {
    it(`reads ${name}, and changes nothing in it`, async () => {
      const element = parse(await fileOf(`${name}.html`));
      const before = element.outerHTML;
      const {document: draft, refused} = readHtml(element, element.localName);
      expect(refused).to.equal(undefined);
      expect(element.outerHTML).to.equal(before);
      expect(JSON.parse(JSON.stringify(draft))).to.deep.equal(
        JSON.parse(await fileOf(`${name}.json`)),
      );
      const whole = await documentOf(draft);
      expect(validate(whole)).to.deep.equal([]);
      expect(unsafe(whole)).to.deep.equal([]);
    });
  }

  const steps = (inside: string) =>
    `<relief-steps lang="en"><h2>Steps</h2><ul data-first-look><li data-tier="urgent">It is cold</li></ul>${inside}</relief-steps>`;

  /** What is refused, or stays as text, and what is said of it. */
  const refusals: Readonly<Record<string, readonly [html: string, says: string]>> = {
    'a list under a heading with no tier': [
      '<when-to-see-doctor><h3>Urgent: go now</h3><ul><li>Blood</li></ul></when-to-see-doctor>',
      'has no data-tier',
    ],
    'two times in a step': [
      steps(
        '<ol><li>Hold <time datetime="PT5S">5</time> or <time datetime="PT9S">9</time></li></ol>',
      ),
      'names 2 times',
    ],
    'a time that cannot be read': [
      steps('<ol><li data-hold="soon">Hold</li></ol>'),
      '"soon" is no time',
    ],
    'a negative time': [steps('<ol><li data-hold="-3">Hold</li></ol>'), '"-3" is no time'],
    'a time over an hour': [steps('<ol><li data-hold="30h">Hold</li></ol>'), '"30h" is no time'],
    'a limit without a tier': [
      steps('<ol><li data-hold="9">Hold</li></ol><p data-limit="10m">Get help.</p>'),
      'needs data-tier',
    ],
    'a limit without a time': [
      steps('<ol><li data-hold="9">Hold</li></ol><p data-limit data-tier="urgent">Get help.</p>'),
      'a time in data-limit',
    ],
    'a first look without a tier': [
      '<relief-steps><ul data-first-look><li>It is cold</li></ul><ol><li data-hold="9">Hold</li></ol></relief-steps>',
      'needs data-tier="emergency" or "urgent"',
    ],
    'times without a first look': [
      '<relief-steps><ol><li data-hold="9">Hold</li></ol></relief-steps>',
      'there is no timer',
    ],
    'an image without alt': [
      steps('<ol><li>Hold<img src="a.png" width="3" height="2"></li></ol>'),
      'has no alt',
    ],
    'an image without a size': [
      steps('<ol><li>Hold<img src="a.png" alt="A hand"></li></ol>'),
      'has no width and height',
    ],
    'a second list of steps': [
      steps('<ol><li>Hold</li></ol><ol><li>Once more</li></ol>'),
      'a second list of steps ("Once more")',
    ],
    'a cause without a paragraph': [
      '<cause-checker><h2>Causes</h2><h3>Dry air</h3><ul><li>Drink</li></ul></cause-checker>',
      '"Dry air" has no paragraph',
    ],
    'the same id twice': [
      '<cause-checker><h2>Causes</h2><h3 id="a">A</h3><p>B</p><h3 id="a">C</h3><p>D</p></cause-checker>',
      'the second is "a-2"',
    ],
    'a medicine without its warning': [
      '<medicine-guide><h2>Medicines</h2><details><summary>Iron</summary><p data-cannot>No.</p></details></medicine-guide>',
      '"Iron" needs data-cannot and data-warning',
    ],
    'a list for a visit without data-list': [
      '<doctor-summary><ul><li>Bring a list</li></ul></doctor-summary>',
      'needs data-list',
    ],
    'a side, an option or a step at the same time': [
      steps(
        '<ol><li data-sides="Left|Right">Hold</li><li data-optional>Rub</li><li data-alongside="hold">Breathe</li></ol>',
      ),
      'data-sides of "Hold" is not read: write a step for each side.\ndata-optional of "Rub" is not read: say in the step that it may be left out.\ndata-alongside of "Breathe" is not read',
    ],
    'a number of repeats that is none': [
      steps('<ol><li data-repeat="thrice">Hold</li></ol>'),
      'data-repeat="thrice" of "Hold" is no number from 1 to 100: the step is done once',
    ],
    'hours of a list': [
      steps('<ol><li>Hold</li></ol><ul data-title="Later" data-hours="24"><li>Rest</li></ul>'),
      'data-hours of "Rest" is not read',
    ],
    'a step that answers should hold back': [
      steps('<ol><li data-tags="stretch">Hold</li></ol>'),
      'data-tags of "Hold" is not read',
    ],
    'the way and the ages of a sign': [
      '<when-to-see-doctor><ul data-tier="urgent"><li data-route="er">Blood</li><li data-ages="child">Pain</li></ul></when-to-see-doctor>',
      'data-route of "Blood" is not read: say with data-do where to go.\ndata-ages of "Pain" is not read',
    ],
    'a fact that is none': [
      '<when-to-see-doctor><h3 data-tier="urgent">Ask <b data-fact="poison">us</b>:</h3><ul><li>Pain</li></ul></when-to-see-doctor>',
      'data-fact="poison" of "us" is not known: its words stay. Valid: emergency, adviceLine, er, today.',
    ],
    'help that depends on an answer': [
      '<cause-checker><h2>Causes</h2><h3>Dry air</h3><p>Dry.</p><ul><li data-only-with="dry">Drink</li></ul></cause-checker>',
      'data-only-with of "Drink" is not read: the line shows whatever a reader answers',
    ],
    'evidence that is none': [
      '<cause-checker><h2>Causes</h2><h3>Dry air</h3><p>Dry.</p><p data-evidence="good">It helps.</p></cause-checker>',
      'data-evidence="good" of "It helps." is not known: the paragraph stays as text. Valid: strong, moderate, limited, expert.',
    ],
    'the kind of a drawing': [
      '<picture-guide><h2>Pictures</h2><figure data-kind="do-not"><img src="a.svg" alt="A head" width="3" height="2"><figcaption>Not back.</figcaption></figure></picture-guide>',
      'data-kind of "Not back." is not read: say in the caption what not to do',
    ],
    'a list of an overview that is none': [
      '<topic-overview><p>A</p><ul data-list="whom"><li>Adults</li></ul></topic-overview>',
      'data-list="whom" of "Adults" is not known: the list stays as text. Valid: who, is-not.',
    ],
    'a list of a visit that is none': [
      '<doctor-summary><ul data-list="take"><li>A list</li></ul></doctor-summary>',
      'data-list="take" of "A list" is not known',
    ],
    'a column of medicines that is none': [
      '<medicine-guide><h2>Medicines</h2><table><tr><th data-field="title">Name</th><th data-field="cannot">No</th><th data-field="ask">Ask</th></tr><tr><td>Iron</td><td>No.</td><td>Ask.</td></tr></table></medicine-guide>',
      'data-field="ask" of "Ask" is not known: the column stays as text. Valid: title, can, cannot, ask-first, know, warning, evidence.',
    ],
    'a heading that says of no part': [
      '<topic-guide><h1>Nosebleeds</h1><h2>Our story</h2><p>1974.</p></topic-guide>',
      '"Our story" says of no part',
    ],
    'a heading that may be two parts': [
      '<topic-guide><h1>Nosebleeds</h1><h2>Symptoms and causes</h2><p>Dry.</p></topic-guide>',
      'may be about symptoms or causes',
    ],
    'a part that is claimed twice': [
      '<topic-guide><h1>Nosebleeds</h1><h2>Causes</h2><h3>A</h3><p>B</p><h2>Causes in children</h2><p>C</p></topic-guide>',
      'is about causes, as another heading is',
    ],
    'a part that is none': [
      '<topic-guide><h1>Nosebleeds</h1><h2 data-part="cause">Why</h2><p>C</p></topic-guide>',
      'data-part="cause" is not known',
    ],
    'a part with a film': [
      '<topic-guide><h1>Nosebleeds</h1><h2>Symptoms</h2><ul><li>It bleeds</li></ul><video></video></topic-guide>',
      'holds a frame, a film or sound',
    ],
    'a day that is none': [
      '<topic-overview data-next-review="next year"><p>A</p></topic-overview>',
      'is no day',
    ],
    'a reviewer without a day': [
      '<topic-overview data-reviewed-by="Dr. Test"><p>A</p></topic-overview>',
      'go together',
    ],
  };
  for (const [what, [html, says]] of Object.entries(refusals)) {
    it(`says so: ${what}`, async () => {
      const {document: draft, warnings, refused} = read(html);
      expect(refused).to.equal(undefined);
      expect(warnings.join('\n')).to.contain(says);
      expect(draft.timer).to.equal(/limit|first look/.test(what) ? undefined : draft.timer);
      expect(validate(await documentOf(draft))).to.deep.equal([]);
    });
  }

  it('takes no steps for now from another plan, in a section or below a heading, but its limit', () => {
    const after = '<h3 data-plan="after">Later</h3><ol><li data-hold="9">Rest</li></ol>';
    const prevent = '<section data-plan="prevent"><ol><li>Stretch</li></ol></section>';
    const now = '<h3>Now</h3><ol><li data-hold="9">Pinch</li></ol>';
    const limit = '<p data-limit="10m">Get help.</p>';
    for (const [inside, hasTimer] of [
      [after + prevent + now, true],
      [now + prevent + after, true],
      [`${now}<div>${after}</div>`, true],
      [now + after + limit, false],
    ] as const) {
      const {document: draft, warnings} = read(steps(inside));
      const titles = draft.relief?.relief.duringSteps.map(({title}) => title);
      expect(titles, inside).to.deep.equal(['Pinch']);
      expect(draft.timer !== undefined, inside).to.equal(hasTimer);
      expect(warnings.join('\n'), inside)
        .to.contain('data-plan="after" of "Later" is not read')
        .and.not.to.contain('second list');
    }
    const late = limit.replace('10m', '24h" data-tier="urgent');
    const soon = limit.replace('10m', '10m" data-tier="urgent');
    expect(read(steps(after + late + now + soon)).document.timer?.limit?.seconds).to.equal(600);
    expect(read(steps('<section data-plan="later"></section>')).warnings.join()).to.contain(
      'data-plan="later" of "" is not known: it stays as text. Valid: now, after, prevent.',
    );
  });

  it('says of attributes in an article only where their part has them', () => {
    const {warnings} = read(
      '<topic-guide><h1>Nosebleeds</h1><h2>Symptoms</h2><ul data-hours="24"><li data-tags="x">Blood</li></ul><h2 data-part="">Staff</h2><figure data-kind="photo">Us</figure><h2>Treatment</h2><ol><li data-optional>Sit</li></ol></topic-guide>',
    );
    expect(warnings.filter((one) => one.startsWith('data-'))).to.deep.equal([
      'data-optional of "Sit" is not read: say in the step that it may be left out.',
    ]);
  });

  it('takes no tier and no limit from words', () => {
    const {document: draft} = read(
      '<relief-steps><h2>Emergency</h2><p>Stop after 10 minutes, it is urgent.</p><ol><li>Call 112 in an emergency.</li></ol></relief-steps>',
    );
    expect(draft.signs).to.equal(undefined);
    expect(draft.timer).to.equal(undefined);
  });

  it('leaves out what is hidden from screen readers, references, and the slots of other elements', () => {
    const {document: draft} = read(
      `<topic-overview><p>A <b>nosebleed</b> is common<sup><a href="#s1">1</a></sup>.<span aria-hidden="true">*</span></p>
       <ul><li hidden>It stops.</li><li slot="x">Not this.</li></ul><relief-steps><ul><li>Nor this</li></ul></relief-steps></topic-overview>`,
    );
    expect(draft.overview?.overview.lead).to.equal('A nosebleed is common.');
    expect(draft.overview?.overview.facts).to.deep.equal(['It stops.']);
  });

  it('finds the parts of an article in Spanish and in Arabic', () => {
    const part = (lang: string, ...headings: readonly string[]) =>
      readHtml(
        parse(
          `<topic-guide lang="${lang}"><h1>X</h1>${headings.map((one) => `<h2>${one}</h2><p>A</p><h3>B</h3><p>C</p><ul><li data-tier="urgent">D</li></ul><ol><li id="s">E</li></ol>`).join('')}</topic-guide>`,
        ),
        'topic-guide',
      ).runs.map((run) => run.part);
    expect(
      part(
        'es-MX',
        '¿Qué es?',
        'Síntomas',
        'Tratamiento',
        'Cuándo acudir al médico',
        'Causas',
        'Referencias',
      ),
    ).to.deep.equal(['overview', 'symptoms', 'relief', 'warning-signs', 'causes', 'sources']);
    expect(
      part('ar', 'نظرة عامة', 'الأعراض', 'العلاج', 'متى تراجع الطبيب', 'الأسباب', 'المراجع'),
    ).to.deep.equal(['overview', 'symptoms', 'relief', 'warning-signs', 'causes', 'sources']);
  });

  it('reads any HTML at all, or says why not', async () => {
    const sources = await sourcesIn();
    const seed = Number(new URLSearchParams(location.search).get('seed') ?? 20_261_128);
    const random = randomOf(seed);
    const own = await loaders['leg-cramps']('en');
    let valid = 0;
    for (let count = 0; count < 2000; count++) {
      const element = parse(sources[count % sources.length] ?? '');
      for (let times = 1 + random(6); times > 0; times--) mutate(element, random);
      const before = element.outerHTML;
      try {
        const {document: draft, refused} = readHtml(element, element.localName);
        const findings = validate(complete(draft, own));
        if (!refused && findings.length === 0) valid++;
        expect(element.outerHTML).to.equal(before);
      } catch (error) {
        throw new Error(`seed ${seed}, number ${count}: ${String(error)}\n${before}`, {
          cause: error,
        });
      }
    }
    expect(valid).to.be.greaterThan(1000);
  });

  it('shows the page’s content, whatever the HTML is', async () => {
    const sources = await sourcesIn();
    const random = randomOf(7);
    const {warn} = console;
    console.warn = () => undefined;
    for (let count = 0; count < 60; count++) {
      const element = parse(sources[count % sources.length] ?? '');
      for (let times = 1 + random(6); times > 0; times--) mutate(element, random);
      // Without its type, it would be a script of the page.
      for (const script of element.querySelectorAll('script:not([type="application/json"])')) {
        script.remove();
      }
      const html = element.outerHTML;
      element.append('The end.');
      const before = textsIn(element);
      const holder = await fixture('<div></div>');
      holder.append(document.adoptNode(element));
      const host = element as Element & {ready: Promise<void>; updateComplete: Promise<boolean>};
      customElements.upgrade(host);
      const slotOf = () => host.shadowRoot?.querySelector('slot');
      await until(() => slotOf(), html);
      await host.updateComplete;
      await until(
        () =>
          [...(slotOf()?.assignedNodes() ?? [])].some(
            ({textContent}) => textContent === 'The end.',
          ),
        html,
      );
      expect(host.getBoundingClientRect().height, html).to.be.greaterThan(10);
      expect(textsIn(host), html).to.deep.equal(before);
      expect('hacked' in window, html).to.equal(false);
      holder.remove();
    }
    console.warn = warn;
  });
});

/** The texts in an element in the order of the page: none may be lost or doubled. */
function textsIn(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.filter((text) => text.trim() !== '');
}
