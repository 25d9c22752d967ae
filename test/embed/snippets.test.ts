import fc from 'fast-check';
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {replyAddress} from '../../src/embed/reply-address.js';
import {
  snippet,
  SnippetError,
  snippetKinds,
  type Choice,
  type SnippetKind,
} from '../../src/embed/snippets.js';

const published = {
  version: '1.2.3',
  inner: '1.2.3-0123456789',
  files: {'care-elements.js': 'sha384-abc+/='} as Readonly<Record<string, string>>,
  fallback: '<p>Call <a href="tel:911">911</a> now.</p>\n<ul>\n  <li>A &amp; B</li>\n</ul>',
  title: 'What is "this" & why?',
};

const full: Choice = {
  element: 'cause-checker',
  lang: 'es',
  region: 'US',
  theme: 'dark',
  accent: '#c2185b',
  headingLevel: 3,
  attributes: {'share-tier': true},
};

const fullAttributes = {
  lang: 'es',
  region: 'US',
  theme: 'dark',
  'heading-level': '3',
  'share-tier': '',
};

/** An address that a publisher may type, or paste from anywhere. */
const withAction = (action: string): Choice => ({
  element: 'reader-reply',
  lang: 'en',
  attributes: {action},
});

const hostile = [
  '"><script>alert(1)</script>',
  "' onload='x",
  '/reply?a=1&b=2&amp;c=3',
  '/reply?tags[]=a&tags[]=b',
  '{{ constructor }} ${x} {x}',
  'a\\b\\"c',
  '</iframe></template>-->',
  'كتابة',
];

/** Anything but what HTML itself changes in a value: line ends, and characters that no document may hold. */
const anyValue = fc.oneof(
  fc.constantFrom(...hostile),
  fc
    .string({unit: 'binary', minLength: 1, maxLength: 40})
    // eslint-disable-next-line no-control-regex
    .filter((text) => !/[\u0000-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/.test(text)),
);

const anyAddress = anyValue.map((text) => `/${text}`);

const code = (kind: SnippetKind, choice: Choice, place: string) =>
  snippet(kind, choice, published).find((part) => part.place === place)?.code ?? '';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

const elementsIn = (parent: Tree.ParentNode): Tree.Element[] =>
  parent.childNodes
    .filter(isElement)
    .flatMap((element) => [
      element,
      ...elementsIn(element),
      ...('content' in element ? elementsIn((element as Tree.Template).content) : []),
    ]);

/** All elements of a piece of HTML, by tag. */
const parse = (html: string, tag: string) =>
  elementsIn(parseFragment(html)).filter(({tagName}) => tagName === tag);

const attributesOf = (element: Tree.Element | undefined) =>
  Object.fromEntries(element?.attrs.map(({name, value}) => [name, value]) ?? []);

/** The element of JSX code: its name, and its props as a reader of the code would take them. */
function parseJsx(source: string) {
  const file = ts.createSourceFile('a.tsx', source, ts.ScriptTarget.ES2022, true);
  const {parseDiagnostics} = file as unknown as {parseDiagnostics: readonly unknown[]};
  expect(parseDiagnostics).toEqual([]);
  const found: {name: string; props: Record<string, unknown>}[] = [];
  const valueOf = (node: ts.JsxAttributeValue | undefined) => {
    if (!node) return true;
    // It knows no backslash, and entities as HTML does.
    if (ts.isStringLiteral(node))
      return attributesOf(parse(`<i title="${node.text}">`, 'i')[0]).title;
    const inner = ts.isJsxExpression(node) ? node.expression : undefined;
    if (inner && ts.isNumericLiteral(inner)) return Number(inner.text);
    return inner && ts.isStringLiteral(inner) ? inner.text : undefined;
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxSelfClosingElement(node)) {
      const props = node.attributes.properties.filter(ts.isJsxAttribute);
      found.push({
        name: node.tagName.getText(),
        props: Object.fromEntries(
          props.map((prop) => [prop.name.getText(), valueOf(prop.initializer)]),
        ),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  expect(found).toHaveLength(1);
  return found[0];
}

/** As WordPress reads it: get_shortcode_regex() and shortcode_parse_atts() of wp-includes/shortcodes.php. */
function parseShortcode(source: string) {
  const found = [...source.matchAll(/\[care_element(?![\w-])([^\]/]*(?:\/(?!\])[^\]/]*)*?)\]/g)];
  expect(found).toHaveLength(1);
  const [whole, given = ''] = found[0] ?? [];
  expect(whole).toBe(source);
  const pairs = given.matchAll(/([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)/g);
  return Object.fromEntries(
    Array.from(pairs, ([, name = '', value = '']) => [name, value.replace(/\\(.)/g, '$1')]),
  );
}

describe('HTML', () => {
  test.each(['html', 'cdn'] as const)('%s holds the element with its fallback', (kind) => {
    const html = code(kind, full, 'page');
    const [element, ...others] = parse(html, 'cause-checker');
    expect(others).toEqual([]);
    expect(attributesOf(element)).toEqual(fullAttributes);
    expect(parse(html, 'li')).toHaveLength(1);
    expect(attributesOf(parse(html, 'a')[0])).toEqual({href: 'tel:911'});
  });

  test('loads the publisher’s own files by default, from where they are', () => {
    const src = (folder?: string) => {
      const [part] = snippet('html', full, {...published, ...(folder && {folder})});
      return attributesOf(parse(part?.code ?? '', 'script')[0]);
    };
    expect(src()).toEqual({type: 'module', src: '/cdn/care-elements.js'});
    expect(src('/a/"b"/').src).toBe('/a/"b"/care-elements.js');
  });

  test('pins what comes from a public server', () => {
    expect(attributesOf(parse(code('cdn', full, 'page'), 'script')[0])).toEqual({
      type: 'module',
      src: 'https://cdn.jsdelivr.net/npm/care-elements@1.2.3/cdn/care-elements.js',
      integrity: 'sha384-abc+/=',
      crossorigin: 'anonymous',
      referrerpolicy: 'no-referrer',
    });
  });

  test('from a public server, begins with one file that pins everything, where its hash is known', () => {
    const files = {...published.files, 'es.js': 'sha384-es', 'ar.js': 'sha384-ar'};
    const first = (lang: string) => {
      const [part] = snippet('cdn', {...full, lang}, {...published, files});
      expect(parse(part?.code ?? '', 'cause-checker')).toHaveLength(1);
      const [script, ...others] = parse(part?.code ?? '', 'script');
      expect(others).toEqual([]);
      return attributesOf(script);
    };
    expect(first('es-MX')).toMatchObject({
      src: 'https://cdn.jsdelivr.net/npm/care-elements@1.2.3/cdn/es.js',
      integrity: 'sha384-es',
      crossorigin: 'anonymous',
    });
    expect(first('en')).toMatchObject({integrity: published.files['care-elements.js']});
  });

  test('says the direction of a fallback that runs from right to left', () => {
    const direction = (lang: string) =>
      attributesOf(parse(code('html', {...full, lang}, 'page'), 'cause-checker')[0]).dir;
    expect(direction('ar')).toBe('rtl');
    expect(direction('ar-EG')).toBe('rtl');
    expect(direction('en')).toBeUndefined();
  });

  test('gives any address back as it was parsed', () => {
    fc.assert(
      fc.property(anyAddress, (action) => {
        const html = code('html', withAction(action), 'page');
        expect(attributesOf(parse(html, 'reader-reply')[0])).toEqual({
          lang: 'en',
          action: replyAddress(action),
        });
        expect(parse(html, 'script')).toHaveLength(1);
        expect(parse(html, 'li')).toHaveLength(1);
      }),
    );
  });
});

describe('React', () => {
  test('imports the component and gives it props', () => {
    const source = code('react', full, 'component');
    expect(source).toContain("import {CauseChecker} from 'care-elements/react';");
    expect(parseJsx(source)).toEqual({
      name: 'CauseChecker',
      props: {lang: 'es', region: 'US', theme: 'dark', headingLevel: 3, shareTier: true},
    });
  });

  test('gives any address back as it was parsed', () => {
    fc.assert(
      fc.property(anyAddress, (action) => {
        const {props} = parseJsx(code('react', withAction(action), 'component')) ?? {};
        expect(props).toEqual({lang: 'en', action: replyAddress(action)});
      }),
    );
  });
});

describe('Vue', () => {
  test('imports the element and tells the compiler of it', () => {
    const source = code('vue', full, 'component');
    expect(source).toContain("import 'care-elements/define/cause-checker';");
    expect(attributesOf(parse(source, 'cause-checker')[0])).toEqual(fullAttributes);
    expect(code('vue', full, 'bundler')).toContain("tag === 'cause-checker'");
  });

  test('gives any address back as it was parsed', () => {
    fc.assert(
      fc.property(anyAddress, (action) => {
        const source = code('vue', withAction(action), 'component');
        expect(attributesOf(parse(source, 'reader-reply')[0])).toEqual({
          lang: 'en',
          action: replyAddress(action),
        });
      }),
    );
  });
});

describe('WordPress', () => {
  test('is one shortcode', () => {
    expect(parseShortcode(code('wordpress', full, 'shortcode'))).toEqual({
      element: 'cause-checker',
      lang: 'es',
      region: 'US',
      theme: 'dark',
      heading_level: '3',
      share_tier: 'true',
    });
  });

  test('gives any address back as it was parsed', () => {
    fc.assert(
      fc.property(anyAddress, (action) => {
        const read = parseShortcode(code('wordpress', withAction(action), 'shortcode'));
        expect(read.action).toBe(replyAddress(action));
      }),
    );
  });
});

describe('iframe', () => {
  const frame = (choice: Choice) => {
    const html = code('iframe', choice, 'page');
    const {src = '', ...others} = attributesOf(parse(html, 'iframe')[0]);
    const {pathname, searchParams} = new URL(src, 'https://example.org/');
    return {html, pathname, query: Object.fromEntries(searchParams), others};
  };

  test('holds the choice in its address, and a name for screen readers', () => {
    const {pathname, query, others, html} = frame(full);
    expect(pathname).toBe('/cdn/frame.html');
    expect(query).toEqual({
      element: 'cause-checker',
      lang: 'es',
      region: 'US',
      theme: 'dark',
      'heading-level': '3',
    });
    expect(others).toEqual({
      'data-care-frame': '',
      title: published.title,
      width: '100%',
      height: '640',
      loading: 'lazy',
    });
    expect(attributesOf(parse(html, 'script')[0])).toEqual({src: '/cdn/frame-host.js', defer: ''});
  });

  test('takes what a frame takes, which is nothing about replies', () => {
    const queryOf = (element: string, attributes: Record<string, string | true>) =>
      frame({element, lang: 'en', attributes}).query;
    expect(queryOf('relief-steps', {plan: 'now', 'auto-advance': true})).toEqual({
      element: 'relief-steps',
      lang: 'en',
      plan: 'now',
      'auto-advance': 'true',
    });
    const guide = {
      sections: 'causes reply',
      'reply-action': '/r',
      'structured-data': true,
    } as const;
    expect(queryOf('topic-guide', guide)).toEqual({
      element: 'topic-guide',
      lang: 'en',
      sections: 'causes',
    });
    expect(snippet('iframe', withAction('/r'), published)).toEqual([]);
  });

  test('gives any value back', () => {
    fc.assert(
      fc.property(anyValue, (title) => {
        const [part] = snippet('iframe', full, {...published, title});
        expect(attributesOf(parse(part?.code ?? '', 'iframe')[0]).title).toBe(title);
      }),
    );
  });
});

describe('every kind', () => {
  test.each(snippetKinds)('%s leaves out what is the default anyway', (kind) => {
    const usual = {element: 'relief-steps', lang: 'en'};
    const spelledOut = {
      ...usual,
      region: '',
      theme: 'auto',
      accent: '',
      headingLevel: 2,
      attributes: {plan: ''},
    };
    expect(snippet(kind, spelledOut, published)).toEqual(snippet(kind, usual, published));
    expect(snippet(kind, usual, published)[0]?.code).not.toMatch(
      /region|theme|level|accent|plan=/i,
    );
  });

  test.each(['html', 'cdn', 'react', 'vue', 'wordpress'] as const)(
    '%s gives an accent as a rule of a style sheet, never as an attribute',
    (kind) => {
      expect(code(kind, full, 'stylesheet')).toBe('cause-checker {\n  --care-accent: #c2185b;\n}');
      expect(snippet(kind, full, published)[0]?.code).not.toContain('style');
    },
  );

  test.each([
    [{element: 'div'}, 'element "div"', 'the tag of an element'],
    [{element: 'a-b onclick=x'}, 'element "a-b onclick=x"', 'the tag of an element'],
    [{lang: 'en" x="'}, 'lang "en" x=""', 'a language tag such as es'],
    [{region: 'usa'}, 'region "usa"', 'a code of ISO 3166 such as US or GB-NIR'],
    [{theme: 'pink'}, 'theme "pink"', 'auto, light, dark'],
    [{accent: 'red;}*{display:none'}, 'accent "red;}*{display:none"', 'a colour such as #0f5f6d'],
    [{headingLevel: 7}, 'headingLevel "7"', '2, 3, 4, 5, 6'],
    [{attributes: {'on click': 'x'}}, 'attribute "on click"', 'a name in kebab case'],
    [{attributes: {plan: '"><script>'}}, 'plan ""><script>"', 'words'],
    [{attributes: {'post-id': '{{7*7}}'}}, 'post-id "{{7*7}}"', 'words'],
    [{attributes: {topic: 'a]b'}}, 'topic "a]b"', 'words'],
    [
      {attributes: {action: 'javascript:alert(1)'}},
      'action "javascript:alert(1)"',
      'https://…, /…',
    ],
  ])('refuses %j and says what is valid', (wrong: Partial<Choice>, what, valid) => {
    for (const kind of snippetKinds) {
      const write = () => snippet(kind, {...full, ...wrong}, published);
      expect(write).toThrow(SnippetError);
      expect(write).toThrow(`${what} cannot be used. Valid: ${valid}.`);
    }
  });

  test('refuses an unknown kind', () => {
    const write = () => snippet('toString' as SnippetKind, full, published);
    expect(write).toThrow(/kind "toString".*html, cdn, react, vue, wordpress, iframe/);
  });
});
