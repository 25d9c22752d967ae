/** A topic by a name that is none: what is known of another must not show for it. */
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {$$, headingOf, render, shown, until, type CareHost} from './helpers.js';

const tags = [
  'topic-overview',
  'symptom-guide',
  'when-to-see-doctor',
  'relief-steps',
  'cause-checker',
  'medicine-guide',
  'picture-guide',
  'doctor-summary',
  'reader-reply',
  'topic-guide',
];

const isShowing = (host: Element) => $$(host, '.base').some((base) => base.checkVisibility());

function create(tag: string, topic: string) {
  const errors: string[] = [];
  const host = document.createElement(tag);
  host.lang = 'en';
  host.innerHTML = '<p>Pinch the soft part of the nose.</p>';
  host.setAttribute('topic', topic);
  host.addEventListener('care-error', ({reason}) => errors.push(reason));
  document.body.append(host);
  return {host, errors};
}

describe('a topic that is not known', () => {
  const said = watchConsole();

  it('leaves the content of the page in each element, fires care-error and warns, once', async () => {
    const all = tags.map((tag) => create(tag, 'leg-cramp'));
    await until(() => all.every(({errors}) => errors.length > 0), 'no care-error');
    for (const {host} of all) host.setAttribute('theme', 'dark');
    await Promise.all(all.map(({host}) => (host as CareHost).updateComplete));
    const warnings = said.take();
    for (const {host, errors} of all) {
      const {localName: tag} = host;
      expect(errors, tag).to.deep.equal(['words']);
      expect(host.querySelector('p')!.checkVisibility(), tag).to.equal(true);
      expect($$(host, '.base'), tag).to.have.length(0);
      const own = warnings.filter((warning) => warning.includes(`<${tag}>`));
      expect(own, tag).to.have.length(1);
      expect(own[0]).to.contain('topic="leg-cramp"').and.to.contain('Valid: leg-cramps.');
      host.remove();
    }
    expect(warnings).to.have.length(tags.length);
  });

  // What a template writes whose value is missing, another case, and the names of what every object has.
  for (const topic of ['', 'Leg-Cramps', 'constructor', '__proto__', 'toString']) {
    it(`is not ours where it is "${topic}"`, async () => {
      const {host, errors} = create('when-to-see-doctor', topic);
      await until(() => errors.length > 0, 'no care-error');
      expect($$(host, '.base')).to.have.length(0);
      expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(said.take().join()).to.contain(`topic="${topic}"`);
      host.remove();
    });
  }

  it('takes the place of ours while that shows, until it is put right', async () => {
    const host = await render('<relief-steps lang="en"><p>Pinch.</p></relief-steps>');
    const heading = headingOf(host);
    host.topic = 'leg cramps';
    await until(() => !isShowing(host), 'ours still shows');
    expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
    host.topic = 'leg-cramps';
    await until(() => isShowing(host), 'ours does not come back');
    expect(headingOf(host)).to.equal(heading);
    expect(host.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(said.take()).to.have.length(1);
  });

  it('is not one that nobody names', async () => {
    const host = document.createElement('relief-steps');
    document.body.append(host);
    await shown(host);
    expect((host as unknown as CareHost).topic).to.equal('leg-cramps');
    host.setAttribute('topic', 'leg-cramps');
    host.removeAttribute('topic');
    await (host as unknown as CareHost).updateComplete;
    expect(isShowing(host)).to.equal(true);
    host.remove();
  });
});
