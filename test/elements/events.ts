/** The events of the elements, and what they may hold. */
import {expect} from './expect.js';

export const eventTypes = ['care-ready', 'care-step', 'care-complete', 'care-error'] as const;

/** An event has no field of its own but a tier, which is empty unless it is shared. */
export function expectEmpty(event: Event, tier?: string) {
  const fields = Object.getOwnPropertyNames(event).filter((field) => field !== 'isTrusted');
  expect(fields).to.deep.equal(event.type === 'care-complete' ? ['tier'] : []);
  expect((event as {tier?: unknown}).tier).to.equal(tier);
  expect(Object.getOwnPropertySymbols(event)).to.deep.equal([]);
  for (
    let type = Object.getPrototypeOf(event) as object;
    type !== Event.prototype;
    type = Object.getPrototypeOf(type) as object
  ) {
    expect(Object.getOwnPropertyNames(type)).to.deep.equal(['constructor']);
  }
  expect('detail' in event).to.equal(false);
}
