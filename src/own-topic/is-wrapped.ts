interface Host extends Element {
  readonly wrap?: boolean;
  readonly topicSrc?: string | null;
}

/** Whether the page asks for its own HTML to be the content. */
export function hasWrap(host: Host): boolean {
  // By its attribute, where the element was defined before this came.
  const {wrap = host.hasAttribute('wrap') && host.getAttribute('wrap') !== 'false'} = host;
  return wrap;
}

/** Whether it is. */
export const isWrapped = (host: Host): boolean =>
  hasWrap(host) && !(host.topicSrc ?? host.getAttribute('topic-src'));
