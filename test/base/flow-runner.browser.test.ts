/** What follows Start: slow, failing, broken, and pressed again. */
import {fixture} from '@open-wc/testing';
import {html, render, type TemplateResult} from 'lit';
import {FlowRunner} from '../../src/base/flow-runner.js';
import type {Flow, FlowHost, FlowModule} from '../../src/base/parts.js';
import {startButton} from '../../src/base/start-button.js';
import type {CommonWords} from '../../src/base/words.js';
import {watchConsole} from '../elements/console.js';
import {expect} from '../elements/expect.js';
import {squash} from '../elements/helpers.js';
import {turn} from './fake-host.js';

/** A promise that the test settles. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return {promise, resolve};
}

describe('the flow after Start', () => {
  const said = watchConsole();

  const words = {
    common: {loading: 'Loading', notLoaded: 'Not loaded'},
  } as unknown as CommonWords;

  const shows: TemplateResult = html`<h2 class="title">First question</h2>`;
  const flow: Flow = {render: () => shows};
  const module: FlowModule = {styles: [], render, start: () => flow};

  /** A runner, and the button as a reader sees it. */
  async function withStart(load: () => Promise<FlowModule | undefined>) {
    const page = await fixture<HTMLElement>('<div></div>');
    const heard: string[] = [];
    const announced: string[] = [];
    const host = {
      localName: 'fake-host',
      words,
      progress: {step: () => heard.push('a step is told')},
      announce: (message: string) => announced.push(message),
      focusNext: (selector: string) => heard.push(`focus ${selector}`),
      requestUpdate: () => undefined,
    } as unknown as FlowHost & {readonly localName: string};
    const runner = new FlowRunner(host, load);
    const show = () => {
      render(runner.flow?.render() ?? startButton(runner, words, 'Start'), page);
      return squash(page.textContent);
    };
    const start = () => {
      show();
      page.querySelector('button')?.click();
    };
    return {page, runner, heard, announced, show, start};
  }

  it('says that it loads, then shows, takes the focus and tells the page', async () => {
    const {promise, resolve} = deferred<FlowModule>();
    const {page, runner, heard, announced, show, start} = await withStart(() => promise);
    start();
    expect(show()).to.equal('Loading');
    expect(page.querySelector('button')?.getAttribute('aria-busy')).to.equal('true');
    expect(announced).to.deep.equal(['Loading']);
    resolve(module);
    await turn();
    expect(show()).to.equal('First question');
    expect(runner.hasStarted).to.equal(true);
    expect(heard).to.deep.equal(['focus .title', 'a step is told']);
    expect(announced).to.deep.equal(['Loading', '']);
  });

  it('loads once, however often Start is pressed meanwhile', async () => {
    let asked = 0;
    const {promise, resolve} = deferred<FlowModule>();
    const {heard, start} = await withStart(() => {
      asked += 1;
      return promise;
    });
    start();
    start();
    resolve(module);
    await turn();
    expect(asked).to.equal(1);
    expect(heard.filter((one) => one === 'a step is told')).to.have.length(1);
  });

  it('begins again when the reader has left it and presses Start once more', async () => {
    let started = 0;
    const {runner, show, start} = await withStart(() =>
      Promise.resolve({
        styles: [],
        render,
        start: () => ({render: () => html`${(started += 1)}`}),
      }),
    );
    start();
    await turn();
    expect(show()).to.equal('1');
    runner.flow = undefined;
    expect(show()).to.equal('Start');
    start();
    await turn();
    expect(show()).to.equal('2');
  });

  for (const [how, load] of [
    ['is not there', () => Promise.resolve(undefined)],
    ['does not load', () => Promise.reject(new Error('offline'))],
    [
      'breaks as it starts',
      () =>
        Promise.resolve({
          styles: [],
          render,
          start: () => {
            throw new Error('broken');
          },
        }),
    ],
  ] as const) {
    it(`that ${how} leaves Start, with a message that the next press takes away`, async () => {
      let next: () => Promise<FlowModule | undefined> = load;
      const {page, runner, heard, announced, show, start} = await withStart(() => next());
      start();
      await turn();
      expect(show()).to.equal('Start Not loaded');
      expect(squash(page.querySelector('[role=alert]')?.textContent)).to.equal('Not loaded');
      expect([runner.hasStarted, announced.at(-1)]).to.deep.equal([false, '']);
      expect(heard).to.deep.equal([]);
      said.take();
      const {promise, resolve} = deferred<FlowModule>();
      next = () => promise;
      start();
      expect(show()).to.equal('Loading');
      resolve(module);
      await turn();
      expect(show()).to.equal('First question');
    });
  }

  it('that breaks later gives way to the reading part, with the message and a warning', async () => {
    const {runner, show, start} = await withStart(() => Promise.resolve(module));
    start();
    await turn();
    runner.fail(new Error('broken later'));
    expect(show()).to.equal('Start Not loaded');
    expect(runner.hasStarted).to.equal(false);
    expect(said.take().join()).to.contain('<fake-host> could not load a part: Error: broken later');
  });
});
