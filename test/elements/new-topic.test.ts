/** The document that `care-elements topic new` writes shows in every element whose part it has. */
import '../../src/own-topic/index.js';
import type {CareElement} from '../../src/base/care-element.js';
import type {ShellWords} from '../../src/base/words.js';
import {starter} from '../../src/topic-command/starter.js';
import {expect} from './expect.js';
import {settled, shown, start, textOf} from './helpers.js';

const document_ = starter('hiccups', 'en', '2026-12-01');

async function show(tag: string) {
  const host = document.createElement(tag) as unknown as CareElement<ShellWords>;
  let errors = 0;
  host.addEventListener('care-error', () => errors++);
  host.topicData = document_;
  document.body.append(host);
  await shown(host);
  await settled(host);
  expect(errors).to.equal(0);
  return host;
}

afterEach(() => document.body.replaceChildren());

for (const tag of [
  'topic-overview',
  'symptom-guide',
  'when-to-see-doctor',
  'relief-steps',
  'cause-checker',
  'doctor-summary',
  'topic-guide',
]) {
  it(`shows in <${tag}>`, async () => {
    expect(textOf(await show(tag))).to.contain('[[');
  });
}

for (const tag of ['when-to-see-doctor', 'cause-checker']) {
  it(`asks in <${tag}>`, async () => {
    const host = await show(tag);
    await start(host);
    expect(host.shadowRoot!.querySelectorAll('input').length).to.be.greaterThan(0);
  });
}
