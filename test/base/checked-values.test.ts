/** What a publisher wrote, and what is used instead where it is wrong. */
import {expect, test, vi, beforeEach} from 'vitest';
import {CheckedValues} from '../../src/base/checked-values.js';

const said = vi.spyOn(console, 'warn');

beforeEach(() => {
  said.mockReset().mockReturnValue();
});

const levels = [2, 3, 4] as const;
const themes = ['auto', 'light', 'dark'] as const;

/** The host has a name of its own in each test: a warning is given once for each element and value. */
function valuesOf(localName: string) {
  const host = {localName, requestUpdate: vi.fn()};
  return {host, values: new CheckedValues(host as never)};
}

test('a valid value is used, as the type that it has', () => {
  const {values} = valuesOf('care-valid');
  values.set('theme', 'dark');
  values.set('headingLevel', '3');
  expect(values.choice('theme', themes)).toBe('dark');
  expect(values.choice('headingLevel', levels, 'heading-level')).toBe(3);
  expect(said).not.toHaveBeenCalled();
});

test.each([undefined, null])('%s means the default, without a warning', (value) => {
  const {values} = valuesOf('care-default');
  expect(values.choice('theme', themes)).toBe('auto');
  values.set('theme', value);
  values.set('region', value);
  expect(values.choice('theme', themes)).toBe('auto');
  expect(values.region()).toBeUndefined();
  expect(said).not.toHaveBeenCalled();
});

test('a wrong value is the default, and one warning names element, attribute, value and what is valid', () => {
  const {values} = valuesOf('care-wrong');
  values.set('headingLevel', '7');
  for (let reads = 0; reads < 3; reads++) {
    expect(values.choice('headingLevel', levels, 'heading-level')).toBe(2);
  }
  expect(said.mock.calls).toEqual([
    ['[care-elements] <care-wrong>: heading-level="7" is not known; using "2". Valid: 2, 3, 4.'],
  ]);
});

test('each wrong value gets a warning of its own', () => {
  const {values} = valuesOf('care-twice');
  for (const theme of ['blue', 'red', 'blue']) {
    values.set('theme', theme);
    expect(values.choice('theme', themes)).toBe('auto');
  }
  expect(said.mock.calls.flat()).toEqual([
    expect.stringContaining('theme="blue"'),
    expect.stringContaining('theme="red"'),
  ]);
});

test.each([
  ['GB', 'GB'],
  ['gb', 'GB'],
  [' us ', 'US'],
])('region="%s" is %s', (given, region) => {
  const {values} = valuesOf('care-region');
  values.set('region', given);
  expect(values.region()).toBe(region);
  expect(said).not.toHaveBeenCalled();
});

test('an empty region is none, and an unknown one is none with a warning', () => {
  const {values} = valuesOf('care-nowhere');
  values.set('region', ' ');
  expect(values.region()).toBeUndefined();
  expect(said).not.toHaveBeenCalled();
  values.set('region', 'Narnia');
  expect(values.region()).toBeUndefined();
  expect(said.mock.calls.flat()).toEqual([
    expect.stringMatching(
      /<care-nowhere>: region="Narnia" is not known; using "no region"\. Valid: US, CA, GB,/,
    ),
  ]);
});

test('a name that every object has is no region', () => {
  const {values} = valuesOf('care-object');
  values.set('region', 'constructor');
  expect(values.region()).toBeUndefined();
});

test('a new value renders the element again, and says which one it was', () => {
  const {host, values} = valuesOf('care-update');
  values.set('theme', 'dark');
  values.set('theme', 'light');
  expect(host.requestUpdate.mock.calls).toEqual([
    ['theme', undefined],
    ['theme', 'dark'],
  ]);
});
