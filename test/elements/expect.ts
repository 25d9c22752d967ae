/**
 * `expect` of chai, with types of its own: a plugin that comes with @open-wc/testing says that `equal`
 * gives a promise, which is so only for its comparison of DOM.
 */
import {chai, expect as chaiExpect} from '@open-wc/testing';

interface Contains extends Expectation {
  (part: unknown, message?: string): Expectation;
  text(text: string): Expectation;
  members(members: readonly unknown[]): Expectation;
}

interface HasLength extends Expectation {
  (length: number): Expectation;
  greaterThan(length: number): Expectation;
}

export interface Expectation {
  readonly to: Expectation;
  readonly be: Expectation;
  readonly have: Expectation;
  readonly at: Expectation;
  readonly and: Expectation;
  readonly not: Expectation;
  readonly deep: Expectation;
  readonly contain: Contains;
  readonly include: Contains;
  readonly length: HasLength;
  equal(expected: unknown, message?: string): Expectation;
  match(pattern: RegExp, message?: string): Expectation;
  members(members: readonly unknown[]): Expectation;
  instanceOf(type: unknown): Expectation;
  least(number: number): Expectation;
  most(number: number): Expectation;
  greaterThan(number: number): Expectation;
}

const nameOf = (one: unknown) =>
  one instanceof Element ? one.outerHTML.slice(0, 200) : String(one);

/** Without the elements in the error: the runner would write out all that hangs on them, and never end. */
chai.use(({Assertion}, {flag}) => {
  Assertion.overwriteMethod('equal', (equal: (expected: unknown, message?: string) => void) => {
    return function (this: object, expected: unknown, message?: string) {
      const actual: unknown = flag(this, 'object');
      if (!(actual instanceof Node || expected instanceof Node)) {
        equal.call(this, expected, message);
        return;
      }
      const isNegated = flag(this, 'negate') === true;
      if ((actual === expected) !== isNegated) return;
      const said = String(message ?? flag(this, 'message') ?? 'nodes');
      const to = isNegated ? 'not to equal' : 'to equal';
      throw new Error(`${said}: expected ${nameOf(actual)} ${to} ${nameOf(expected)}`);
    };
  });
});

export const expect = chaiExpect as unknown as (value: unknown, message?: string) => Expectation;
