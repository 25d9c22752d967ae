/** What a server sends for a React component of ours. */
import {createElement, type ReactNode} from 'react';
import {renderToStaticMarkup, renderToString} from 'react-dom/server';
import {expect, test} from 'vitest';
import {wrap, type TagProps} from '../../src/react/wrap.js';

interface Props extends TagProps<HTMLElement> {
  lang?: string;
  region?: string;
  headingLevel?: number | undefined;
  shareTier?: boolean;
  onCareReady?: () => void;
  children?: ReactNode;
}

const registrations: string[] = [];

const CauseChecker = wrap<HTMLElement, Props>(
  'cause-checker',
  () => Promise.resolve(registrations.push('cause-checker')),
  ['lang', 'region', 'headingLevel', 'shareTier'],
  ['onCareReady'],
);

test('the tag with all of its attributes, and the children as fallback', () => {
  const page = createElement(
    CauseChecker,
    {lang: 'es', region: 'US', headingLevel: 3, shareTier: true, className: 'wide', id: 'causes'},
    createElement('p', null, 'Call <your> number'),
  );
  expect(renderToStaticMarkup(page)).toBe(
    '<cause-checker id="causes" class="wide" lang="es" region="US" heading-level="3" share-tier="">' +
      '<p>Call &lt;your&gt; number</p></cause-checker>',
  );
});

test('nothing of what was not given, and no listener', () => {
  const none = {headingLevel: undefined, shareTier: false, onCareReady: () => undefined};
  const page = createElement(CauseChecker, none);
  expect(renderToString(page)).toBe('<cause-checker></cause-checker>');
});

test('without registering an element', () => {
  renderToString(createElement(CauseChecker));
  expect(registrations).toEqual([]);
});
