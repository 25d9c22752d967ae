/** What axe finds in an element. */
import {oneEvent} from '@open-wc/testing';
import type {AxeResults, RunOptions} from 'axe-core';
import {expect} from './expect.js';
import {settled} from './helpers.js';

declare global {
  interface Window {
    axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};
  }
}

/** WCAG 2.0 to 2.2, A and AA, and best practices; contrast among them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** All of these rules. */
export const everything: RunOptions = {
  runOnly: {type: 'tag', values: [...tags]},
  rules: {
    'color-contrast': {enabled: true},
    'target-size': {enabled: true},
    // In a test of its own.
    'label-content-name-mismatch': {enabled: false},
    // An element is a part of a page: the landmarks are those of the page.
    region: {enabled: false},
  },
  resultTypes: ['violations', 'incomplete'],
};

/** All that can differ between themes: the markup is the same. */
export const coloursOnly: RunOptions = {
  runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']},
  resultTypes: ['violations', 'incomplete'],
};

/** WCAG 2.5.3. */
export const labelInName: RunOptions = {
  runOnly: {type: 'rule', values: ['label-content-name-mismatch']},
};

type Found = AxeResults['violations'];

const sayAll = (found: Found) =>
  found.flatMap(({id, nodes}) =>
    nodes.map(({target, any, all, none}) =>
      [id, target.flat().join(' '), ...[...any, ...all, ...none].map(({message}) => message)].join(
        ' — ',
      ),
    ),
  );

/**
 * Whether axe is unsure only of what lies behind a text: that of the ring is over its drawing, lines of a
 * wrapped heading overlap, and axe counts what a frame cuts off a drawing as behind the words next to it.
 * The same colours are read elsewhere.
 */
const isPlace = ({any}: Found[number]['nodes'][number]) =>
  any.every(({data}) =>
    ['bgOverlap', 'elmPartiallyObscured', 'elmPartiallyObscuring', 'shortTextContent'].includes(
      String((data as {messageKey?: string} | null)?.messageKey),
    ),
  );

/** Fails on a violation, and on a colour that axe cannot read. */
export async function check(host: Element, options: RunOptions) {
  const {violations, incomplete} = await window.axe.run(host, options);
  expect(sayAll(violations), 'violations').to.deep.equal([]);
  // A colour that axe cannot read is an unchecked colour.
  const unread = incomplete
    .filter(({id}) => id === 'color-contrast')
    .map((found) => ({...found, nodes: found.nodes.filter((node) => !isPlace(node))}));
  expect(sayAll(unread), 'colours that axe cannot read').to.deep.equal([]);
}

/** Grounds of a page that goes with each theme. */
const grounds = {light: '#ffffff', dark: '#14191b'} as const;

/** The shadow root of an element, and those of the elements in it. */
const rootsIn = ({shadowRoot}: Element): readonly ShadowRoot[] =>
  shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsIn)] : [];

/** Shows an element in a theme, on a page that goes with it. */
export async function setTheme(host: Element, theme: keyof typeof grounds) {
  host.setAttribute('theme', theme);
  // What it holds gets the theme when it renders.
  await settled(host);
  document.body.style.background = grounds[theme];
  // Colours are looked at when they have arrived, not on their way.
  for (const animation of rootsIn(host).flatMap((root) => root.getAnimations())) {
    // A drawing that moves never arrives, and its colours stay.
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}

/** As a classic script, since axe is no module. */
export async function loadAxe() {
  const script = document.createElement('script');
  script.src = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url).href;
  const loaded = oneEvent(script, 'load');
  document.head.append(script);
  await loaded;
}
