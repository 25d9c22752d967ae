/**
 * `expect` of chai, with types of its own: a plugin that comes with @open-wc/testing says that `equal`
 * gives a promise, which is so only for its comparison of DOM.
 */
import {expect as chaiExpect} from '@open-wc/testing';

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

export const expect = chaiExpect as unknown as (value: unknown, message?: string) => Expectation;
