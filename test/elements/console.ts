/** Listens to the console: no element may say anything there but the warnings that a test expects. */
import {expect} from './expect.js';

const methods = ['log', 'info', 'debug', 'warn', 'error'] as const;

/** Notes all that is said in the console during a test, and fails the test for what is left in the end. */
export function watchConsole(): {take(): string[]} {
  const real = {...console};
  let said: string[] = [];
  beforeEach(() => {
    said = [];
    for (const method of methods) {
      console[method] = (...parts: readonly unknown[]) =>
        void said.push(parts.map(String).join(' '));
    }
  });
  afterEach(() => {
    Object.assign(console, real);
    expect(said, 'said in the console').to.deep.equal([]);
  });
  return {
    take: () => said.splice(0),
  };
}
