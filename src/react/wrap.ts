/**
 * What the React wrappers share; the list of them is generated from the manifest. React 18 knows neither
 * events nor boolean attributes of custom elements, and React 19 sets properties where there are some, so
 * attributes and listeners are set here, alike for both.
 */
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react';
import {warn} from '../base/warn.js';
import type {TopicDocument} from '../content/index.js';

/** What any tag takes, without what an element types itself. */
export type TagProps<Host extends HTMLElement> = Omit<HTMLAttributes<Host>, 'lang'> & {
  /** A topic of the page's own, as data; needs `care-elements/own-topic`. */
  readonly topicData?: TopicDocument | undefined;
};

/** A React component that renders an element of ours. */
export type Wrapper<Host extends HTMLElement, Props> = ForwardRefExoticComponent<
  PropsWithoutRef<Props> & RefAttributes<Host>
>;

type Value = string | number | boolean | null | undefined;
type Attributes = Readonly<Record<string, string | undefined>>;
type Props = Readonly<Record<string, unknown>>;
type Handler = ((event: Event) => void) | undefined;

/** React warns of layout effects on a server, where there is no layout. */
const useLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `onCareReady` listens to `care-ready`. */
const typeOf = (name: string) => kebab(name).replace(/^on-/, '');

function attributeValue(value: Value): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  return value === true ? '' : String(value);
}

const attributesOf = (names: readonly string[], props: Props): Attributes =>
  Object.fromEntries(names.map((name) => [kebab(name), attributeValue(props[name] as Value)]));

/** Leaves alone what did not change: the page may have set it itself. */
function setAttributes(element: Element, attributes: Attributes, before: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === before[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** React 19 writes "undefined" into properties such as `id` when a prop is no longer given. */
function clearUndefined(element: Element, props: Props, before: Props): void {
  for (const name of Object.keys(before)) {
    const isGone = props[name] === undefined && element.getAttribute(name) === 'undefined';
    if (isGone) element.removeAttribute(name);
  }
}

/** What is left to React: children, `id`, `style` … React 18 takes `className` of a custom element by its name. */
function restOf({className, ...props}: Props, own: readonly string[]): Props {
  const rest = Object.entries(props).filter(([name]) => !own.includes(name));
  return Object.fromEntries(className === undefined ? rest : [...rest, ['class', className]]);
}

/**
 * A component for a tag. A server renders the tag, its attributes and children; a browser registers the
 * element once the component is on the page, so that React finds what the server sent.
 * @param tag the tag
 * @param define loads the module that registers the element
 * @param names props that are attributes of the element
 * @param handlerNames props that listen to events of the element
 */
export function wrap<Host extends HTMLElement, OwnProps extends object>(
  tag: string,
  define: () => Promise<unknown>,
  names: readonly string[],
  handlerNames: readonly string[],
): Wrapper<Host, OwnProps> {
  const ownNames = [...names, ...handlerNames, 'topicData'];

  const Wrapped = forwardRef<Host, OwnProps>((given, ref) => {
    const props = given as Props;
    const attributes = attributesOf(names, props);
    const element = useRef<Host>(null);
    const latest = useRef(props);
    const applied = useRef<Attributes>({});
    // Later changes are set below: React would set properties, which cannot be taken back to "not given".
    const [first] = useState(attributes);

    useImperativeHandle(ref, () => element.current as Host, []);
    useLayout(() => {
      if (element.current) {
        setAttributes(element.current, attributes, applied.current);
        clearUndefined(element.current, props, latest.current);
      }
      applied.current = attributes;
      latest.current = props;
    });
    const {topicData} = props;
    const hasTopic = useRef(false);
    // A property, and there before the element is defined: React would write it into an attribute.
    useLayout(() => {
      if (topicData === undefined && !hasTopic.current) return;
      hasTopic.current = true;
      Object.assign(element.current ?? {}, {topicData});
    }, [topicData]);
    useLayout(() => {
      const listening = new AbortController();
      for (const name of handlerNames) {
        const listener = (event: Event) => (latest.current[name] as Handler)?.(event);
        element.current?.addEventListener(typeOf(name), listener, {signal: listening.signal});
      }
      return () => listening.abort();
    }, []);
    useEffect(() => {
      define().catch((error: unknown) => warn(`<${tag}> did not load: ${String(error)}`));
    }, []);

    return createElement(tag, {...restOf(props, ownNames), ...first, ref: element});
  });
  Wrapped.displayName = tag;
  return Wrapped;
}
