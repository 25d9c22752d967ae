/**
 * What a screen reader says of a node: its role, its states, its name, its place and its description. The words are
 * those that screen readers have in common, the order is ours.
 */
import {allOf, pathOf, textOf, type TreeNode} from './tree.js';

/** Roles that are said with a name, in one line, and not entered. */
const spokenRoles: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  combobox: 'combo box',
  DisclosureTriangle: 'button',
  heading: 'heading',
  image: 'image',
  link: 'link',
  radio: 'radio button',
  tab: 'tab',
  textbox: 'edit',
};

/** Roles that are said when a reader comes into them, if they have a name or need none. */
const containers: Readonly<Record<string, string>> = {
  alert: 'alert',
  dialog: 'dialog',
  figure: 'figure',
  group: 'group',
  navigation: 'navigation',
  region: 'region',
  tablist: 'tab list',
  tabpanel: 'tab panel',
  timer: 'timer',
};

/** Nothing of their own is said: their content is. */
const silent = new Set([
  'definition',
  'DescriptionList',
  'Details',
  'emphasis',
  'Figcaption',
  'form',
  'generic',
  'LabelText',
  'Legend',
  'LineBreak',
  'ListMarker',
  'listitem',
  'main',
  'none',
  'paragraph',
  'RootWebArea',
  'Section',
  'StaticText',
  'status',
  'strong',
  'superscript',
  'term',
]);

/** Inline elements. */
const inline = new Set(['', 'a', 'b', 'bdi', 'br', 'i', 'slot', 'small', 'span', 'strong', 'svg']);

const states: readonly (readonly [property: string, spoken: Readonly<Record<string, string>>])[] = [
  ['checked', {true: 'checked', false: 'not checked'}],
  ['pressed', {true: 'pressed', false: 'not pressed'}],
  ['expanded', {true: 'expanded', false: 'collapsed'}],
  ['selected', {true: 'selected'}],
  ['disabled', {true: 'unavailable'}],
  ['required', {true: 'required'}],
  ['invalid', {true: 'invalid entry'}],
  ['busy', {1: 'busy', true: 'busy'}],
];

const statesOf = ({properties}: TreeNode) =>
  states.flatMap(([property, spoken]) => spoken[String(properties.get(property))] ?? []);

/** "1 of 3", among those of its kind in the same group. */
function placeOf(node: TreeNode): string {
  if (node.role !== 'radio' && node.role !== 'tab') return '';
  const around = node.role === 'radio' ? 'group' : 'tablist';
  const group = pathOf(node).find(({role}) => role === around);
  const all = group ? allOf(group).filter(({role}) => role === node.role) : [];
  return group ? `${all.indexOf(node) + 1} of ${all.length}` : '';
}

/** One line for what has a role and a name. */
export function sayNode(node: TreeNode): string {
  const role = spokenRoles[node.role] ?? containers[node.role] ?? node.role;
  const level = node.role === 'heading' ? ` level ${String(node.properties.get('level'))}` : '';
  return [role + level, ...statesOf(node), node.name, placeOf(node), node.description]
    .filter(Boolean)
    .join(', ');
}

const isSaid = ({role, name}: TreeNode) =>
  role in containers && (name !== '' || role === 'alert' || role === 'timer');

/** What is said of the places that a reader comes into, the outermost first. */
export const sayEntered = (node: TreeNode, before: TreeNode | undefined): readonly string[] => {
  const known = pathOf(before).filter(isSaid).map(sayNode);
  return pathOf(node)
    .slice(1)
    .filter(isSaid)
    .map(sayNode)
    .filter((line) => !known.includes(line))
    .reverse();
};

const tidy = (run: string) =>
  run
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,:;)؟،])/g, '$1')
    .trim();

/** All that is read from the first line of a node to its last. */
export function read(node: TreeNode): readonly string[] {
  const lines: string[] = [];
  let run = '';
  const endRun = () => {
    if (tidy(run)) lines.push(tidy(run));
    run = '';
  };
  const say = (line: string) => {
    endRun();
    lines.push(line);
  };
  const walk = (at: TreeNode) => {
    const {role, name, children} = at;
    if (role === 'StaticText') {
      run += ` ${name}`;
      return;
    }
    if (role in spokenRoles) {
      say(sayNode(at));
      return;
    }
    if (role === 'list') {
      const items = allOf(at).filter((one) => one.role === 'listitem').length;
      say(`list, ${items} ${items === 1 ? 'item' : 'items'}`);
    } else if (isSaid(at)) say(sayNode(at));
    else if (!(role in containers) && !silent.has(role)) {
      throw new Error(`The role "${role}" is new here: say how it reads.`);
    }
    const controls = at.tag === 'label' ? allOf(at).filter((one) => one.role in spokenRoles) : [];
    if (controls.length > 0) {
      // Their text is the name of what it holds.
      controls.forEach((control) => say(sayNode(control)));
      return;
    }
    const breaks = !inline.has(at.tag);
    if (breaks) endRun();
    children.forEach(walk);
    if (breaks) endRun();
  };
  walk(node);
  endRun();
  return lines;
}

/** What live regions hold, by how they are announced. */
export const liveTexts = (root: TreeNode): readonly string[] =>
  allOf(root).flatMap((node) => {
    const manner = {status: 'polite', alert: 'assertive'}[node.role];
    const said = manner ? tidy(textOf(node)) : '';
    return said ? [`live, ${String(manner)}: ${said}`] : [];
  });
