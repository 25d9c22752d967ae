import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {version} from '../../src/version.js';

test('the version of the library is that of the package', () => {
  const file = new URL('../../package.json', import.meta.url);
  expect(version).toBe((JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version);
});
