/** The loader and the snippets know what an element imports, before it is there. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {sharedFilesOf} from '../../src/embed/shared-files.js';
import {tags} from '../../src/prerender/options.js';

const {folder} = JSON.parse(readFileSync('cdn/integrity.json', 'utf8')) as {folder: string};

test.each(tags.filter((tag) => readdirSync(`cdn/${folder}`).includes(`${tag}.js`)))(
  'what <%s> imports',
  (tag) => {
    const code = readFileSync(`cdn/${folder}/${tag}.js`, 'utf8');
    const imported = [...code.matchAll(/\bfrom ?"\.\/([\w-]+)\.js"/g)].map(([, name]) => name);
    expect([...new Set(imported)].sort()).toEqual(sharedFilesOf(tag));
  },
);
