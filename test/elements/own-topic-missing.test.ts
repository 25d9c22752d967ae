/** A page with a topic of its own that lacks the code for one: our topic must not show instead. */
import {watchConsole} from './console.js';
import {expect} from './expect.js';
import {$$, shown, until} from './helpers.js';

const content = '<p>Pinch the soft part of the nose.</p>';

describe('without the code for topics of the page’s own', () => {
  const said = watchConsole();
  /** A page is told the same once. */
  const warned = new Set<string>();

  for (const [name, prepare, inside] of [
    ['topic-src', (host: Element) => host.setAttribute('topic-src', '/nosebleed.{lang}.json'), ''],
    ['topicSrc', (host: Element) => Object.assign(host, {topicSrc: '/nosebleed.json'}), ''],
    ['topicData', (host: Element) => Object.assign(host, {topicData: {}}), ''],
    ['wrap', (host: Element) => host.toggleAttribute('wrap', true), ''],
    ['a script in the tag', () => undefined, '<script type="application/json">{}</script>'],
  ] as const) {
    it(`${name}: the content of the page stays, and a warning once says what is missing`, async () => {
      for (const tag of ['when-to-see-doctor', 'relief-steps', 'topic-guide'] as const) {
        const host = document.createElement(tag);
        host.innerHTML = content + inside;
        prepare(host);
        const errors: Event[] = [];
        host.addEventListener('care-error', (event) => errors.push(event));
        document.body.append(host);
        await until(() => errors.length > 0, 'no care-error');
        await host.updateComplete;
        expect($$(host, '.base')).to.have.length(0);
        expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
        const warnings = said.take();
        if (!warned.has(tag)) expect(warnings).to.have.length(1);
        warned.add(tag);
        for (const warning of warnings) {
          expect(warning).to.contain(`<${tag}>`).and.to.contain('care-elements/own-topic');
        }
        expect(errors).to.have.length(1);
        host.remove();
      }
    });
  }

  it('an element without one shows our topic, until it is given one', async () => {
    const host = document.createElement('topic-overview');
    document.body.append(host);
    await shown(host);
    host.setAttribute('topic-src', '/nosebleed.json');
    host.requestUpdate();
    const isShowing = () => $$(host, '.base').some((base) => base.checkVisibility());
    await until(() => !isShowing(), 'ours still shows');
    await host.updateComplete;
    expect(isShowing()).to.equal(false);
    host.removeAttribute('topic-src');
    host.requestUpdate();
    await until(isShowing, 'ours does not come back');
    said.take();
    host.remove();
  });
});
