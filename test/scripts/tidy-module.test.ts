import {describe, expect, test} from 'vitest';
import {
  decodeEntities,
  quoteString,
  quoteTemplatePart,
  tidyModule,
  wordsDeclaration,
} from '../../scripts/build-text.mjs';

describe('tidyModule', () => {
  test('decodes entities once, and only where lit-localize wrote them', () => {
    const code = 'export const a = "1 &lt; 2 &amp;amp; 3";';
    expect(tidyModule(code)).toBe('export const a = "1 < 2 &amp; 3";');
    expect(tidyModule(code, {translated: false})).toBe(code);
  });

  test('decodes every part of a template literal', () => {
    const code = 'export const a = (n) => `&lt;${n}&amp;${n}&gt;`;';
    expect(tidyModule(code)).toBe('export const a = (n) => `<${n}&${n}>`;');
  });

  test('turns escapes into UTF-8, but not those of characters that cannot be seen', () => {
    const code = "export const a = '\\u0645\\u2026\\u2028\\ufeff\\u0007';";
    expect(tidyModule(code)).toBe("export const a = 'م…\\u2028\\ufeff\\u0007';");
  });

  test('keeps imports of other modules, and removes those of the library', () => {
    const code =
      "import {msg} from '@lit/localize';\nimport {b} from './b.js';\nexport {c} from './c.js';\n";
    expect(tidyModule(code)).toBe("import {b} from './b.js';\nexport {c} from './c.js';\n");
  });

  test('a property may be called msg', () => {
    const code = "import {msg} from '@lit/localize';\nexport const a = {msg: 1}.msg;\n";
    expect(tidyModule(code)).toBe('export const a = {msg: 1}.msg;\n');
  });

  test.each([
    [
      'a call that was not replaced',
      "import {msg} from '@lit/localize';\nexport const a = msg(b);",
    ],
    ['a call by another name', "import {msg as m} from '@lit/localize';\nexport const a = m('b');"],
    ['all of the library', "import * as l from '@lit/localize';\nexport const a = l.msg('b');"],
    ['a template of Lit', 'export const a = html`<b>b</b>`;'],
    ['an export of the library', "export {msg} from '@lit/localize';"],
    ['a late import of the library', "export const a = () => import('@lit/localize');"],
  ])('throws on %s', (_, code) => {
    expect(() => tidyModule(code)).toThrow();
  });
});

test('parts of code', () => {
  expect(decodeEntities('&amp;lt; &lt;&gt; &quot;')).toBe('&lt; <> &quot;');
  expect(quoteString('a\'b\\c\nd"')).toBe(String.raw`'a\'b\\c\nd"'`);
  expect(quoteString('a"', '"')).toBe(String.raw`"a\""`);
  expect(quoteTemplatePart('`${a}\\ $b')).toBe('\\`\\${a}\\\\ $b');
  expect(wordsDeclaration('/p', '/p/src/text/es/words/a/b.js', '/p/src/text', 'es')).toBe(
    "export * from '../../../../words/a/b.js';\n",
  );
});
