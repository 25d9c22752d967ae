/** The events of the elements, and what they may hold. */
import {expect} from './expect.js';

export const eventTypes = ['care-ready', 'care-step', 'care-complete', 'care-error'] as const;

/** An event has no field of its own but the tag that fired it and, with `share-tier`, a tier. */
export function expectEmpty(event: Event, tag: string, tier?: string) {
  const own = Object.fromEntries(
    Object.getOwnPropertyNames(event).map((field) => [field, event[field as keyof Event]]),
  );
  expect(own).to.deep.equal({
    isTrusted: false,
    tag,
    ...(event.type === 'care-complete' && {tier}),
  });
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

/** Notes all that scripts fire anywhere on the page, from now on, whatever it is called. */
export function watchEvents() {
  const fired: Event[] = [];
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event) {
    fired.push(event);
    return dispatchEvent.call(this, event);
  };
  return {
    fired,
    end: () => {
      EventTarget.prototype.dispatchEvent = dispatchEvent;
      return fired;
    },
  };
}
