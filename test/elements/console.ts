/** Listens to the console: no element may say anything there but the warnings that a test expects. */
import {expect} from './expect.js';

const methods = ['log', 'info', 'debug', 'warn', 'error'] as const;

/** Notes all that is said in the console during a test; what no test took is an error in the end. */
export function watchConsole(): {take(): string[]} {
  const real = {...console};
  const left: string[] = [];
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    for (const method of methods) {
      console[method] = (...parts: readonly unknown[]) =>
        void said.push(parts.map(String).join(' '));
    }
  });
  afterEach(function () {
    Object.assign(console, real);
    left.push(...said.map((line) => `${this.currentTest?.title ?? ''}: ${line}`));
  });
  // Not after each, since a hook that fails keeps the tests that follow from running.
  after(() => {
    expect(left.join('\n')).to.equal('', 'said in the console');
  });
  return {
    take: () => said.splice(0),
  };
}
