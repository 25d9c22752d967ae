import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {ownTopicKinds, ownTopicSnippet, wrappedSnippet} from '../../src/embed/own-snippets.js';
import {SnippetError, type Choice} from '../../src/embed/snippets.js';

const choice: Choice = {element: 'topic-guide', lang: 'es', region: 'US', accent: '#c2185b'};
const file = {src: '/topics/hiccups.{lang}.json', langs: ['es', 'en']};
const published = {version: '1.2.3', fallback: '<p>Call 911</p>', title: 'What is "this" & why?'};

const all = (kind: (typeof ownTopicKinds)[number], given = choice) =>
  ownTopicSnippet(kind, given, file, published);

const elements = (html: string) =>
  parseFragment(html).childNodes.filter((node): node is Tree.Element => 'tagName' in node);

const attributesOf = ({attrs}: Tree.Element) =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

describe('the code for a topic document', () => {
  test('in HTML loads what documents need, and names the document', () => {
    const [page, style] = all('html');
    const [script, guide] = elements(page?.code ?? '');
    expect(script && attributesOf(script)).toEqual({type: 'module', src: '/cdn/own-topic.js'});
    expect(guide && attributesOf(guide)).toEqual({
      lang: 'es',
      region: 'US',
      'topic-src': '/topics/hiccups.{lang}.json',
      'topic-langs': 'es en',
    });
    expect(page?.code).toContain(published.fallback);
    expect(style?.code).toContain('--care-accent: #c2185b');
  });

  test('for React compiles, and brings documents before the element', () => {
    const [component, terminal] = all('react');
    const {diagnostics = [], outputText} = ts.transpileModule(component?.code ?? '', {
      reportDiagnostics: true,
      fileName: 'guidance.tsx',
      compilerOptions: {jsx: ts.JsxEmit.React, target: ts.ScriptTarget.ES2022},
    });
    expect(diagnostics).toEqual([]);
    expect(outputText.indexOf('care-elements/own-topic')).toBeLessThan(
      outputText.indexOf('care-elements/react'),
    );
    expect(outputText).toContain('topicSrc: "/topics/hiccups.{lang}.json"');
    expect(terminal?.code).toBe('npm install care-elements@1.2.3');
  });

  test('for Vue brings documents before the element, too', () => {
    const [component, bundler] = all('vue');
    expect(component?.code).toMatch(/own-topic';\nimport 'care-elements\/define\/topic-guide'/);
    expect(bundler?.code).toContain("tag === 'topic-guide'");
  });

  test('for a frame names the document in its address', () => {
    const [page] = all('iframe');
    const [frame, host] = elements(page?.code ?? '');
    const attributes = frame ? attributesOf(frame) : {};
    const {pathname, searchParams} = new URL(attributes.src ?? '', 'https://example.org');
    expect(pathname).toBe('/cdn/topic-frame.html');
    expect(Object.fromEntries(searchParams)).toEqual({
      element: 'topic-guide',
      lang: 'es',
      region: 'US',
      'topic-src': file.src,
      'topic-langs': 'es en',
    });
    expect(attributes.title).toBe(published.title);
    expect(host && attributesOf(host).src).toBe('/cdn/frame-host.js');
  });

  test.each(ownTopicKinds)('refuses what is no choice: %s', (kind) => {
    expect(() => all(kind, {...choice, region: '"><script>'})).toThrow(SnippetError);
  });
});

test('the code for an article holds it as it is', () => {
  const article = '<h2 CLASS=a>Symptoms</h2>\n<p>&amp; so on';
  const [page, style] = wrappedSnippet(choice, article);
  expect(page?.code).toContain(
    `<topic-guide wrap lang="es" region="US">\n${article}\n</topic-guide>`,
  );
  expect(style?.place).toBe('stylesheet');
  expect(() => wrappedSnippet({...choice, lang: 'x"'}, article)).toThrow(SnippetError);
});
