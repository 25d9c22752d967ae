/** The schema that is published, and the contract that it is made of. */
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {SCHEMA_FILE, schemaText} from '../../scripts/build-schema.mjs';

test('topic.schema.json is what the contract says: if not, npm run build:schema', async () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await schemaText('.'));
}, 60_000);
