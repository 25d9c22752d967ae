/** A web-test-runner launcher for WebKitGTK: starts its driver and a display of its own, and stops both. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {freePort} from './lib/port.mjs';

const START_TIMEOUT = 30_000;

/** Xvfb picks a free display itself and writes its number to the file descriptor that we give it. */
async function startDisplay(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'exit').then(() => {
      throw new Error('Xvfb could not start.');
    }),
  ]);
  return {child, display: `:${String(number).trim()}`};
}

async function untilDriverAnswers(port) {
  const deadline = Date.now() + START_TIMEOUT;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not answer in time.');
}

class WebKitLauncher extends WebdriverLauncher {
  #programs;
  #children = [];

  constructor({path, driver, xvfb}) {
    super({
      hostname: '127.0.0.1',
      logLevel: 'error',
      automationProtocol: 'webdriver',
      connectionRetryCount: 1,
      connectionRetryTimeout: 60_000,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: path, args: ['--automation']},
      },
    });
    this.#programs = {driver, xvfb};
    this.concurrency = 1;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    const {child, display} = await startDisplay(this.#programs.xvfb);
    this.#children.push(child);
    const port = await freePort();
    // The sandbox of WebKitGTK needs user namespaces, which containers lack; the pages are our own tests.
    const env = {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    const args = [`--port=${port}`, '--host=127.0.0.1'];
    this.#children.unshift(spawn(this.#programs.driver, args, {stdio: 'ignore', env}));
    process.once('exit', () => this.#stopChildren());
    await untilDriverAnswers(port);
    this.options.port = port;
  }

  async stop() {
    await super.stop();
    this.#stopChildren();
  }

  #stopChildren() {
    for (const child of this.#children.splice(0)) child.kill();
  }
}

export function webkitLauncher(programs) {
  return new WebKitLauncher(programs);
}
