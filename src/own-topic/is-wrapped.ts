/** Whether the page's own HTML is the content. */
export function isWrapped(
  host: Element & {readonly wrap?: boolean; readonly topicSrc?: string | null},
): boolean {
  // By its attribute, where the element was defined before this came.
  const {wrap = host.hasAttribute('wrap') && host.getAttribute('wrap') !== 'false'} = host;
  return wrap && !(host.topicSrc ?? host.getAttribute('topic-src'));
}
