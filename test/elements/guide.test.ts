/** The whole article in one tag. */
import {fixture, oneEvent} from '@open-wc/testing';
import type {CareReadyEvent, CareStepEvent} from '../../src/base/events.js';
import type {TopicGuide} from '../../src/elements/topic-guide/topic-guide.js';
import '../../src/elements/topic-guide/define.js';
import * as words from '../../src/text/en/topics/leg-cramps/parts/topic-guide.js';
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {
  $,
  $$,
  focused,
  has,
  hasButton,
  press,
  render,
  settled,
  shown,
  start,
  until,
} from './helpers.js';

/** What shows, in its order: two parts that are open, and rows. */
const allParts = [
  'relief',
  'warning-signs',
  'after',
  'prevent',
  'causes',
  'medicines',
  'symptoms',
  'overview',
  'pictures',
  'summary',
  'reply',
];

/** The elements that a guide holds, all of them shown. */
async function partsOf(guide: Element): Promise<Element[]> {
  await until(
    () => $$(guide, '[part=row]').every(({children}) => children.length === 2),
    'a row stays empty',
  );
  const parts = $$<Element>(guide, 'section > *, [part=row] > :last-child');
  for (const part of parts) await shown(part);
  return parts;
}

const renderGuide = async (attributes = '') => {
  const guide = await render<TopicGuide>(`<topic-guide lang="en" ${attributes}></topic-guide>`);
  return {guide, parts: await partsOf(guide)};
};

const idsIn = (guide: Element) => $$(guide, '[part=section], [part=row]').map(({id}) => id);

const rowsIn = (guide: Element) => $$<HTMLDetailsElement>(guide, '[part=row]');

const rowOf = (guide: Element, id: string) => rowsIn(guide).find((row) => row.id === id)!;

const dataIn = (guide: Element) => guide.querySelector('script[type="application/ld+json"]');

describe('topic-guide', () => {
  const console = watchConsole();

  it('shows what helps now, then the warning signs, then all else in closed rows', async () => {
    const {guide, parts} = await renderGuide('reply-action="/reply"');
    expect(idsIn(guide)).to.deep.equal(allParts);
    expect(rowsIn(guide).filter(({open}) => open)).to.deep.equal([]);
    expect(parts.map(({localName}) => localName)).to.deep.equal([
      'relief-steps',
      'when-to-see-doctor',
      'relief-steps',
      'relief-steps',
      'cause-checker',
      'medicine-guide',
      'symptom-guide',
      'topic-overview',
      'picture-guide',
      'doctor-summary',
      'reader-reply',
    ]);
    for (const row of rowsIn(guide)) {
      expect(row.querySelector('summary .meta')?.textContent, row.id).not.to.equal('');
    }
  });

  it('opens and closes all rows with one button', async () => {
    const {guide} = await renderGuide();
    await press(guide, words.text.openAll);
    await until(() => rowsIn(guide).every(({open}) => open), 'a row stays closed');
    await until(() => hasButton(guide, words.text.closeAll), 'the button does not change');
    await press(guide, words.text.closeAll);
    await until(() => rowsIn(guide).every(({open}) => !open), 'a row stays open');
  });

  it('opens all rows on paper, and closes them after', async () => {
    const {guide} = await renderGuide();
    dispatchEvent(new Event('beforeprint'));
    expect(rowsIn(guide).every(({open}) => open)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(rowsIn(guide).some(({open}) => open)).to.equal(false);
  });

  it('asks for no replies without an address to send them to', async () => {
    const {guide} = await renderGuide();
    expect(idsIn(guide)).to.deep.equal(allParts.slice(0, -1));
  });

  it('has one emergency line and one footer', async () => {
    const {guide, parts} = await renderGuide('reply-action="/reply"');
    expect($$(guide, '[part=emergency-line]')).to.have.length(0);
    expect($$(parts[0]!, '[part=emergency-line]')).to.have.length(1);
    expect($$(guide, '.status')).to.have.length(1);
    for (const part of parts) {
      const isFirst = part === parts[0];
      expect(has(part, '[part=emergency-line]'), part.localName).to.equal(isFirst);
      expect(has(part, '.status, .about'), part.localName).to.equal(false);
    }
  });

  it('has the emergency line itself where it shows no relief', async () => {
    const {guide} = await renderGuide('sections="causes medicines"');
    expect($$(guide, '[part=emergency-line]')).to.have.length(1);
  });

  it('does not say that nothing is sent where replies are', async () => {
    const {guide, parts} = await renderGuide('sections="relief reply" reply-action="/reply"');
    expect($(guide, '[part=footer]').textContent).to.contain(words.text.privacy);
    expect($(guide, '[part=footer]').textContent).not.to.contain(words.common.privacy);
    expect($(parts.at(-1)!, '[part=base]').textContent).to.contain(words.reply.text.privacy);
  });

  it('keeps the emergency line with the questions', async () => {
    const {parts} = await renderGuide('sections="causes"');
    await start(parts[0]!);
    expect(has(parts[0]!, '[part=emergency-line]')).to.equal(true);
  });

  it('passes on region, theme and heading level', async () => {
    const {guide, parts} = await renderGuide('region="GB" theme="dark" heading-level="3"');
    for (const part of parts) {
      expect(part.getAttribute('region'), part.localName).to.equal('GB');
      expect(part.getAttribute('theme'), part.localName).to.equal('dark');
    }
    expect($(guide, '.title').localName).to.equal('h3');
    expect($(parts[0]!, '.title').localName).to.equal('h4');
    expect($$(guide, '.group').map(({localName}) => localName)).to.deep.equal(['h4', 'h4']);
    expect(new Set($$(guide, '.row-title').map(({localName}) => localName))).to.deep.equal(
      new Set(['h5']),
    );
  });

  it('knows the region of the language tag around it', async () => {
    const page = await fixture<HTMLElement>('<div lang="en-GB"><topic-guide></topic-guide></div>');
    const guide = page.querySelector('topic-guide')!;
    await shown(guide);
    const parts = await partsOf(guide);
    const signs = parts.find(({localName}) => localName === 'when-to-see-doctor')!;
    expect($(signs, 'a[part=call]').getAttribute('href')).to.equal('tel:999');
  });

  it('shows the sections asked for, in the order of the article', async () => {
    const {guide} = await renderGuide('sections="causes relief"');
    expect(idsIn(guide)).to.deep.equal(['relief', 'after', 'prevent', 'causes']);
    expect(guide.sections).to.equal('relief causes');
  });

  it('says which section does not exist, and shows the others', async () => {
    const {guide} = await renderGuide('sections="causes tests"');
    expect(idsIn(guide)).to.deep.equal(['causes']);
    expect(rowsIn(guide)[0]!.open).to.equal(true);
    const said = console.take();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<topic-guide>: sections="tests".*Valid: relief, warning-signs/);
  });

  it('shows the whole article when no section is known', async () => {
    const {guide} = await renderGuide('sections="nothing-like-it"');
    expect(idsIn(guide)).to.deep.equal(allParts.slice(0, -1));
    expect(console.take()).to.have.length(1);
  });

  it('follows the address of the page into a row, and opens it', async () => {
    const {guide} = await renderGuide();
    const address = location.href;
    location.hash = '#symptoms';
    const row = rowOf(guide, 'symptoms');
    await until(() => focused() === row.querySelector('summary'), 'the focus does not move');
    expect(row.open).to.equal(true);
    history.replaceState(null, '', address);
  });

  it('follows the address of the page to what stands open', async () => {
    const {parts} = await renderGuide();
    const address = location.href;
    location.hash = '#relief';
    await until(() => focused() === $(parts[0]!, '.title'), 'the focus does not move');
    history.replaceState(null, '', address);
  });

  it('leaves an id of the page itself alone', async () => {
    const page = await fixture<HTMLElement>(
      '<div lang="en"><p id="causes" tabindex="-1">The page’s own</p><topic-guide></topic-guide></div>',
    );
    const guide = page.querySelector('topic-guide')!;
    await shown(guide);
    await partsOf(guide);
    const address = location.href;
    location.hash = '#causes';
    await oneEvent(window, 'hashchange').catch(() => undefined);
    await settled(guide);
    expect(guide.shadowRoot?.activeElement ?? null).to.equal(null);
    history.replaceState(null, '', address);
  });

  it('changes the language of all its parts and keeps what the reader did', async () => {
    const {guide, parts} = await renderGuide('sections="symptoms causes"');
    const checker = parts.find(({localName}) => localName === 'cause-checker')!;
    await start(checker);
    guide.lang = 'ar';
    for (const part of [guide, ...parts]) {
      await until(
        () => $(part, '[part=base]').getAttribute('lang') === 'ar',
        `${part.localName} stays in English`,
      );
    }
    expect(has(checker, 'form')).to.equal(true);
  });

  it('adds no data for search engines unless asked', async () => {
    const {guide} = await renderGuide('sections="relief"');
    expect(dataIn(guide)).to.equal(null);
  });

  it('describes the page to search engines on request, as a draft and without a reviewer', async () => {
    const {guide} = await renderGuide('sections="relief" structured-data');
    await until(() => dataIn(guide), 'no data');
    const data = JSON.parse(dataIn(guide)?.textContent ?? '') as Record<string, unknown>;
    expect(data).to.include({
      '@type': 'MedicalWebPage',
      name: words.text.title,
      inLanguage: 'en',
      creativeWorkStatus: 'Draft',
      dateModified: '2026-11-22',
    });
    expect(Object.keys(data)).not.to.include('reviewedBy').and.not.to.include('lastReviewed');
    expect(data.citation).to.include('https://www.nhs.uk/conditions/leg-cramps/');
    expect(data.about).to.include({'@type': 'MedicalCondition', name: words.topic.title});
    guide.structuredData = false;
    await until(() => !dataIn(guide), 'the data stays');
  });

  it('uses only types and properties that schema.org has', async () => {
    /** schema.org 29: the properties of these types that are allowed here. */
    const known: Readonly<Record<string, readonly string[]>> = {
      MedicalWebPage: [
        'name',
        'description',
        'inLanguage',
        'creativeWorkStatus',
        'dateModified',
        'citation',
        'about',
      ],
      MedicalCondition: ['name', 'alternateName', 'signOrSymptom', 'cause', 'possibleTreatment'],
      MedicalSymptom: ['name'],
      MedicalCause: ['name'],
      MedicalTherapy: ['name'],
    };
    const {guide} = await renderGuide('sections="relief" structured-data');
    await until(() => dataIn(guide), 'no data');
    const check = (node: unknown): void => {
      if (Array.isArray(node)) for (const one of node) check(one);
      else if (node !== null && typeof node === 'object') {
        const {'@type': type, '@context': context, ...properties} = node as Record<string, unknown>;
        expect(context ?? 'https://schema.org').to.equal('https://schema.org');
        expect(known[String(type)], String(type)).to.include.members(Object.keys(properties));
        Object.values(properties).forEach(check);
      }
    };
    check(JSON.parse(dataIn(guide)?.textContent ?? ''));
  });

  it('lets a symptom lead to its sign inside the guide', async () => {
    const {parts} = await renderGuide('sections="symptoms warning-signs"');
    const symptoms = parts.find(({localName}) => localName === 'symptom-guide')!;
    const signs = parts.find(({localName}) => localName === 'when-to-see-doctor')!;
    $$(symptoms, '.sign button')[0]?.click();
    expect(focused()).to.equal($(signs, '#sign-one-leg-swollen'));
  });

  it('tells the events of its parts apart by their tag', async () => {
    const heard: string[] = [];
    const note = ({type, tag, target}: CareStepEvent | CareReadyEvent) =>
      void heard.push(`${type} ${tag} ${(target as Element).localName}`);
    const page = await fixture<HTMLElement>('<div></div>');
    page.addEventListener('care-ready', note);
    page.addEventListener('care-step', note);
    const guide = await render<TopicGuide>(
      '<topic-guide lang="en" sections="warning-signs causes"></topic-guide>',
      page,
    );
    const parts = await partsOf(guide);
    const tags = ['topic-guide', 'when-to-see-doctor', 'cause-checker'];
    await until(() => heard.length === tags.length, `only ${heard.join()}`);
    expect(heard).to.have.members(tags.map((tag) => `care-ready ${tag} topic-guide`));
    await start(parts[1]!);
    await start(parts[0]!);
    expect(heard.slice(tags.length)).to.deep.equal([
      'care-step cause-checker topic-guide',
      'care-step when-to-see-doctor topic-guide',
    ]);
  });

  it('passes share-tier on to the parts that ask, and takes it back', async () => {
    const {guide, parts} = await renderGuide('share-tier');
    const sharing = () => parts.filter((part) => (part as {shareTier?: boolean}).shareTier);
    const asking = ['relief-steps', 'when-to-see-doctor', 'cause-checker'];
    expect(sharing()).to.deep.equal(parts.filter(({localName}) => asking.includes(localName)));
    guide.shareTier = false;
    await settled(guide);
    expect(sharing()).to.deep.equal([]);
  });
});
