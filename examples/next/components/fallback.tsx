import {prerender, type PrerenderOptions} from 'care-elements/prerender';

/** Without what belongs to a shadow root: it would be that of the `<div>`. */
interface Props extends Omit<PrerenderOptions, 'shadow' | 'nonce'> {
  readonly tag: string;
}

/** All that an element says, as plain HTML, to stand between its tags. */
export async function Fallback({tag, ...options}: Props) {
  const html = await prerender(tag, options);
  // React renders the tag itself.
  const content = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));
  return <div dangerouslySetInnerHTML={{__html: content}} />;
}
